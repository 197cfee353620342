import type { StatementRow } from '#lib/archive/statement-row.ts';
import { type Asked, useAsked } from './use-asked.ts';

/** What the archive says of an id: the statement, or that it has none of that id, and which may have been meant. */
export type Known = { row: StatementRow } | { suggestions: string[] };

export type Rows = Asked<Known>;

/** The statements of these ids, as lists show them. */
export function useRows(ids: readonly string[]): Rows {
  return useAsked(ids, '/api/v1/statements', ({ rows, missing }: Answer): [string, Known][] => [
    ...rows.map((row): [string, Known] => [row.id, { row }]),
    ...missing.map(({ id, suggestions }): [string, Known] => [id, { suggestions }]),
  ]);
}

/** `/api/v1/statements` of docs/api.md, which the same build serves. */
interface Answer {
  rows: StatementRow[];
  missing: { id: string; suggestions: string[] }[];
}
