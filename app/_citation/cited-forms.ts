import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { type Citation, citationsFor, cite } from '#lib/citation/format-citation.ts';
import type { Form, Locale, StyleId } from '#lib/citation/styles.ts';

/** A statement in every form of one style. */
export type Forms = Record<Form, Citation>;

/** Every style in every form: what a panel holds so that another style shows at once. */
export type AllForms = Record<StyleId, Forms>;

/** What a citation depends on besides style and form. */
export interface CitedHow {
  /** The stage of the chain that was read; left out, what the archive itself read. */
  consulted?: number;
  /** Names our own identification, in brackets as ours. */
  identified?: boolean;
  locale?: Locale;
}

export function formsIn(context: StatementInContext, style: StyleId, how: CitedHow): Forms {
  const of = (form: Form) => cite(context, { style, form, ...how });
  return { 'in-text': of('in-text'), note: of('note'), 'short-note': of('short-note'), bibliography: of('bibliography'), quotation: of('quotation') };
}

export function formsInAll(context: StatementInContext, how: CitedHow): Record<string, Record<string, Citation>> {
  return Object.fromEntries(
    citationsFor(context, how).map(({ style, forms }) => [style, Object.fromEntries(forms.map(({ form, citation }) => [form, citation]))]),
  );
}
