import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { type StatementRow, statementRow } from '#lib/archive/statement-row.ts';
import { RowActions } from '../_citation/row-actions.client.tsx';
import { ReadListTags } from '../_tags/read-list-tags.tsx';
import { StatementRowView } from '../_ui/statement-row.tsx';
import { ListKeys } from './list-keys.client.tsx';

/** Statements one below the other; the date is written where it changes. Named by the section it stands in. */
export function StatementList({ statements }: { statements: readonly StatementInContext[] }) {
  const rows = statements.map(statementRow);
  return (
    <div className="group">
      {rows.map((row, index) => (
        <ListedRow key={row.id} row={row} before={rows[index - 1]} />
      ))}
      <ListKeys />
      <ReadListTags statements={statements} />
    </div>
  );
}

/** Statements in one group a date, each named by its date. */
export function DatedList({ statements }: { statements: readonly StatementInContext[] }) {
  const groups: { key: string; label: string; rows: StatementRow[] }[] = [];
  for (const row of statements.map(statementRow)) {
    const last = groups.at(-1);
    if (last?.key === spanKey(row)) last.rows.push(row);
    else groups.push({ key: spanKey(row), label: labelOf(row), rows: [row] });
  }
  return (
    <>
      {groups.map(({ key, label, rows }) => (
        <section key={key} className="group" aria-label={label}>
          {rows.map((row, index) => (
            <ListedRow key={row.id} row={row} before={rows[index - 1]} />
          ))}
        </section>
      ))}
      <ListKeys />
      <ReadListTags statements={statements} />
    </>
  );
}

/** A row with what can be done with it. */
function ListedRow({ row, before }: { row: StatementRow; before: StatementRow | undefined }) {
  const copied = { id: row.id, ...(row.text === undefined ? {} : { text: row.text }) };
  return <StatementRowView row={row} showDate={dateKey(row) !== dateKey(before)} actions={<RowActions row={copied} />} />;
}

/** Two dates that look alike but mean something else (once in these days, or throughout them) stay two. */
function spanKey({ said }: StatementRow): string {
  return said === null ? 'unknown' : `${said.label} ${said.extent ?? ''}`;
}

/** A date known less surely than the one above it is written again, so that its doubt stands beside it. */
function dateKey(row: StatementRow | undefined): string {
  return row === undefined ? '' : `${spanKey(row)} ${row.said?.certainty}`;
}

function labelOf({ said }: StatementRow): string {
  if (said === null) return 'Date not known';
  return said.exactness === null ? said.label : `${said.label}, ${said.exactness}`;
}
