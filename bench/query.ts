/** The nine kinds of the mix, from the first keystroke to the exact phrase. */
export const QUERY_KINDS = [
  'one letter',
  'two letters',
  'later keystrokes',
  'common word',
  'rare word',
  'several words',
  'typos',
  'filtered',
  'exact phrase',
] as const;
export type QueryKind = (typeof QUERY_KINDS)[number];

/** Which paragraphs are meant, beside the words: by one speaker, or said from the beginning of one year to the end of another. */
export type QueryFilter = { speaker: string } | { from: number; to: number };

export interface Query {
  kind: QueryKind;
  /** As typed; an exact phrase without its marks. */
  text: string;
  filter?: QueryFilter;
}

/** The year a date begins with, or null where there is none. */
export function yearOf(date: string): number | null {
  const year = /^\d{4}/.exec(date)?.[0];
  return year === undefined ? null : Number(year);
}

/** Whether a paragraph by this speaker of this date is meant. */
export function isMeant(filter: QueryFilter, { speaker, date }: { speaker: string; date: string }): boolean {
  if ('speaker' in filter) return filter.speaker === speaker;
  const year = yearOf(date);
  return year !== null && year >= filter.from && year <= filter.to;
}
