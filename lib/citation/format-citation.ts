import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { defaultStage, documentsUpTo } from './cited-document.ts';
import { explain } from './explain-citation.ts';
import { toHtml, toText } from './marked-text.ts';
import { quotation } from './quotation.ts';
import { type CitedChain, type Composed, compose } from './second-hand.ts';
import { type StyleInUse, styleInUse } from './style-in-use.ts';
import { FORM_LABELS, FORMS, type Form, type Locale, STYLES, type StyleId, type StyleKind } from './styles.ts';

/**
 * A citation ready to be copied, or the reason why the style has none in this form.
 * Entries of a list (Chicago lists the original and what was read), paragraphs of a block and a note under a quotation
 * stand on lines of their own, in `html` too, which holds `<i>`, `<sup>`, `<blockquote>` round a whole line, and nothing
 * else. `note` says why it is as it is; it is plain text for the reader, not part of the citation.
 */
export type Citation = { text: string; html: string; note?: string } | { none: string };

export interface ChainOptions {
  /** The stage of the chain that the reader has read, from 0 at the mouth; left out, the last that the archive itself read. */
  consulted?: number;
  /** Names whom this archive identifies, in square brackets as its own addition. */
  identified?: boolean;
}

export interface CiteOptions extends ChainOptions {
  style: StyleId;
  form: Form;
  /** Left out: the language of the style's manual. */
  locale?: Locale;
}

/** Cites a statement, at second hand where its chain is longer than one document. */
export function cite(context: StatementInContext, { style, form, locale, ...options }: CiteOptions): Citation {
  const chain = citedChain(context, options);
  return chain === null ? NOTHING : citation(chain, styleInUse(style, locale), form);
}

const NOTHING = { none: 'There is no document to cite: these words are known to the archive only as spoken.' };

function citation(chain: CitedChain, style: StyleInUse, form: Form): Citation {
  const composed: Composed = form === 'quotation' ? quotation(chain, style) : compose(chain, style, form);
  if ('none' in composed) return composed;
  const note = explain(chain, style, form);
  return { text: toText(composed.marked), html: toHtml(composed.marked), ...(note === '' ? {} : { note }) };
}

export interface StyleCitations {
  style: StyleId;
  label: string;
  kind: StyleKind;
  forms: { form: Form; label: string; citation: Citation }[];
}

/** Every style in every form, for a panel that switches between them without asking again. */
export function citationsFor(context: StatementInContext, { locale, ...options }: ChainOptions & { locale?: Locale } = {}): StyleCitations[] {
  const chain = citedChain(context, options);
  return STYLES.map(({ id, label, kind }) => ({
    style: id,
    label,
    kind,
    forms: FORMS.map((form) => ({
      form,
      label: FORM_LABELS[form],
      citation: chain === null ? NOTHING : citation(chain, styleInUse(id, locale), form),
    })),
  }));
}

/** The documents of a statement up to the consulted stage, or null where that is no document. */
export function citedChain(context: StatementInContext, { consulted = defaultStage(context), identified = false }: ChainOptions = {}): CitedChain | null {
  const documents = documentsUpTo(context, consulted);
  const original = documents?.[0];
  const last = documents?.at(-1);
  if (documents === null || original === undefined || last === undefined) return null;
  return { context, documents, original, consulted: last, pointing: context.statement.text === undefined, identified };
}
