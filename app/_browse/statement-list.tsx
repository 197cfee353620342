import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { type StatementRow, statementRow } from '#lib/archive/statement-row.ts';
import { StatementRowView } from '../_ui/statement-row.tsx';

/** Statements one below the other; the date is written where it changes. */
export function StatementList({ statements, label }: { statements: readonly StatementInContext[]; label: string }) {
  const rows = statements.map(statementRow);
  return (
    <section className="group" aria-label={label}>
      {rows.map((row, index) => (
        <StatementRowView key={row.id} row={row} showDate={dateKey(row) !== dateKey(rows[index - 1])} />
      ))}
    </section>
  );
}

/** Statements in one group a date, each named by its date. */
export function DatedList({ statements }: { statements: readonly StatementInContext[] }) {
  const groups: { key: string; label: string; rows: StatementRow[] }[] = [];
  for (const row of statements.map(statementRow)) {
    const last = groups.at(-1);
    if (last?.key === dateKey(row)) last.rows.push(row);
    else groups.push({ key: dateKey(row), label: labelOf(row), rows: [row] });
  }
  return groups.map(({ key, label, rows }) => (
    <section key={key} className="group" aria-label={label}>
      {rows.map((row, index) => (
        <StatementRowView key={row.id} row={row} showDate={index === 0} />
      ))}
    </section>
  ));
}

/** Two dates that look alike but are known differently (a run of days, a window of the same days) stay two. */
function dateKey(row: StatementRow | undefined): string {
  if (row === undefined) return 'none';
  return row.said === null ? 'unknown' : `${row.said.label} ${row.said.extent ?? ''} ${row.said.certainty} ${row.said.exactness ?? ''}`;
}

function labelOf({ said }: StatementRow): string {
  if (said === null) return 'Date not known';
  return said.exactness === null ? said.label : `${said.label}, ${said.exactness}`;
}
