import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Line } from './citation-lines.ts';
import { leadIn } from './lead-in.ts';
import { withoutOuterMarks } from './quotation-marks.ts';

/** A statement for formats that set its words off: a block quotation has no quotation marks round it. */
export interface SetOff {
  /** Who says it, in which office, how, where, when. */
  lead: string;
  words: string;
  /** False for the archive's own summary, which must never look like a quotation. */
  quotation: boolean;
}

/** What stands before a summary, wherever it is shown without the page round it. */
export const SUMMARY_LEAD = 'This archive’s summary, not a quotation';

export function setOff(context: StatementInContext): SetOff {
  const { text, summary = '' } = context.statement;
  const lead = leadIn(context, false);
  return text === undefined ? { lead, words: summary, quotation: false } : { lead, words: withoutOuterMarks(text), quotation: true };
}

/** The same as lines, for a statement of which there is no document to cite. */
export function setOffLines(context: StatementInContext): Line[] {
  const { lead, words, quotation } = setOff(context);
  const line = (text: string, block: boolean): Line => ({ block, runs: [{ text, face: 'upright' }] });
  const lines = words.split(/\n+/u).filter((text) => text.trim() !== '');
  return [line(quotation ? `${lead}:` : `${lead}. ${SUMMARY_LEAD}:`, false), ...lines.map((text) => line(text, quotation))];
}
