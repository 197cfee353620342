import type { StatementRow } from '#lib/archive/statement-row.ts';

export function RowActions({ row: _ }: { row: StatementRow }) {
  return null;
}
