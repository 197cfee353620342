import { saidBucket } from './facet-values.ts';
import type { IndexedStatement } from './indexed-statement.ts';

/**
 * What statements are narrowed and counted by. Every statement has one list of values a column (its speakers, its topics), and statements
 * with the same list share it, so that a test is made once a list and not once a statement.
 */
export const COLUMNS = [
  'kind',
  'speaker',
  'identified',
  'said',
  'topic',
  'check',
  'event',
  'language',
  'source',
  'reporter',
  'office',
  'place',
  'words',
] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** The lists of values of one column, and which of them each statement has. */
export interface Column {
  lists: string[][];
  /** Number in `lists`, by place of the statement. */
  codes: Codes;
}
/** Sixteen bits where there are no more lists than that. */
export type Codes = Uint16Array | Uint32Array;
export type Columns = Record<ColumnName, Column>;

/** The date said as a column keeps it: first day, last day, extent (`''` where there is none), value and label of the facet. Nothing where nobody knows it. */
export type SaidList = [earliest: string, latest: string, extent: string, value: string, label: string];

/** The list of values of a statement in a column. */
export function columnList({ row, found, reporterIds, sourceIds }: IndexedStatement, column: ColumnName): readonly string[] {
  switch (column) {
    case 'kind':
      return [row.kind];
    case 'speaker':
      return row.speakers.map(({ id }) => id);
    case 'identified':
      return row.identifications.map(({ as }) => as);
    case 'said': {
      if (row.said === null) return [];
      const { value, label } = saidBucket(row.said);
      const said: SaidList = [row.said.earliest ?? '', row.said.latest ?? '', row.said.extent ?? '', value, label];
      return said;
    }
    case 'topic':
      return row.topics.map(({ id }) => id);
    case 'check':
      return row.wordsChecked === undefined ? [] : [row.wordsChecked];
    case 'event':
      return row.event === undefined ? [] : [row.event];
    case 'language':
      return row.language === undefined ? [] : [row.language];
    case 'source':
      return sourceIds;
    case 'reporter':
      return reporterIds;
    case 'office':
      return found.office ?? [];
    case 'place':
      return found.place ?? [];
    case 'words':
      return [...(row.text === undefined ? [] : ['letter']), ...(row.summary === undefined ? [] : ['summary'])];
  }
}
