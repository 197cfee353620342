import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { documentsUpTo } from './cited-document.ts';
import { explain } from './explain-citation.ts';
import { toHtml, toText } from './marked-text.ts';
import { type CitedChain, compose } from './second-hand.ts';
import { FORM_LABELS, FORMS, type Form, STYLES, type StyleId } from './styles.ts';

/**
 * A citation ready to be copied, or the reason why the style has none in this form.
 * Entries of a list (Chicago lists the original and what was read) stand on lines of their own, in `html` too, which
 * holds `<i>` and nothing else. `note` says why it is as it is; it is plain text for the reader, not part of the citation.
 */
export type Citation = { text: string; html: string; note?: string } | { none: string };

export interface CiteOptions {
  style: StyleId;
  form: Form;
  /** The stage of the chain that the reader has read, from 0 at the mouth; left out, the last: what the archive itself read. */
  consulted?: number;
}

/** Cites a statement, at second hand where its chain is longer than one document. */
export function cite(context: StatementInContext, { style, form, consulted }: CiteOptions): Citation {
  const chain = citedChain(context, consulted);
  if (chain === null) return { none: 'There is no document to cite: these words are known to the archive only as spoken.' };
  const composed = compose(chain, style, form);
  if ('none' in composed) return composed;
  const note = explain(chain, style, form);
  return { text: toText(composed.marked), html: toHtml(composed.marked), ...(note === '' ? {} : { note }) };
}

export interface StyleCitations {
  style: StyleId;
  label: string;
  forms: { form: Form; label: string; citation: Citation }[];
}

/** Every style in every form, for a panel that switches between them without asking again. */
export function citationsFor(context: StatementInContext): StyleCitations[] {
  return STYLES.map(({ id, label }) => ({
    style: id,
    label,
    forms: FORMS.map((form) => ({ form, label: FORM_LABELS[form], citation: cite(context, { style: id, form }) })),
  }));
}

/** The documents of a statement up to the consulted stage, or null where that is no document. */
export function citedChain(context: StatementInContext, consulted?: number): CitedChain | null {
  const documents = documentsUpTo(context, consulted);
  const original = documents?.[0];
  const last = documents?.at(-1);
  if (documents === null || original === undefined || last === undefined) return null;
  return { context, documents, original, consulted: last, pointing: context.statement.text === undefined };
}
