import type { IndexedStatement } from './indexed-statement.ts';
import { saidBucket } from './said-bucket.ts';

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
  'reported',
  'about',
  'held',
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

/** Room for the numbers of so many lists. */
export const roomFor = (lists: number, statements: number): Codes => (lists > 65_536 ? new Uint32Array(statements) : new Uint16Array(statements));

export type Columns = Record<ColumnName, Column>;

/** The date said as a column keeps it: first day, last day, extent (`''` where there is none), value and label of the facet. Nothing where nobody knows it. */
export type SaidList = [earliest: string, latest: string, extent: string, value: string, label: string];

/** Columns whose values have a name beside them in the list: `[id, name, id, name]`. */
const NAMED_COLUMNS: readonly ColumnName[] = ['event', 'source'];

/** The values of a list, without the names beside them. */
export function valuesOf(column: ColumnName, list: readonly string[]): readonly string[] {
  return NAMED_COLUMNS.includes(column) ? list.filter((_, at) => at % 2 === 0) : list;
}

/** The list of values of a statement in a column. */
export function columnList(statement: IndexedStatement, column: ColumnName): readonly string[] {
  const { row, found, reporterIds, sources } = statement;
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
      return row.event === undefined ? [] : [row.event, statement.eventName ?? row.event];
    case 'language':
      return row.language === undefined ? [] : [row.language];
    case 'source':
      return sources.flat();
    case 'reporter':
      return reporterIds;
    case 'office':
      return found.office ?? [];
    case 'place':
      return found.place ?? [];
    case 'words':
      return [...(row.text === undefined ? [] : ['letter']), ...(row.summary === undefined ? [] : ['summary'])];
    case 'reported':
      return statement.reported ?? [];
    case 'about':
      return statement.about ?? [];
    case 'held':
      return statement.held ?? [];
  }
}
