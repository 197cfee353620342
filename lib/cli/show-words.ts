import type { StatementRow } from '#lib/archive/statement-row.ts';

const OPENS_WITH_A_MARK = /^[“"‘'«「『]/u;

/** The words of a statement and their kind of setting: to the letter in quotation marks, the archive's own never in any and always labelled. */
export function wordsOf({ text, summary }: Pick<StatementRow, 'text' | 'summary'>): string[] {
  return [
    // Words that bring their own first mark keep them; the others get the shell's.
    ...(text === undefined ? [] : [OPENS_WITH_A_MARK.test(text) ? text : `“${text}”`]),
    ...(summary === undefined ? [] : [`Our summary: ${summary}`]),
  ];
}
