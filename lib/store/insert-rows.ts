import { Prisma } from '#generated/sqlite/client.ts';
import type { ArchiveRows } from './archive-rows.ts';
import type { Transaction } from './in-transaction.ts';

/** The tables that grow with every statement, by their names in the database, in the order in which they name each other. */
const TABLES = {
  statement: 'statement',
  statementSpeaker: 'statement_speaker',
  stage: 'stage',
  stageSpeaker: 'stage_speaker',
  relation: 'statement_relation',
} as const;

/** SQLite takes 32,766 values a question; fewer at once take less memory and no more time. */
const VALUES_AT_ONCE = 10_000;

/**
 * Writes rows of the tables that a large import is made of. `createMany` compiles every call anew, which takes four times as
 * long as all the rest of the writing (docs/decisions/0014): these are written as one INSERT of many rows, which both
 * databases read the same. Values travel as parameters, never inside the text.
 */
export async function insertRows(transaction: Transaction, rows: Pick<ArchiveRows, keyof typeof TABLES>): Promise<void> {
  await insert(transaction, TABLES.statement, rows.statement);
  await insert(transaction, TABLES.statementSpeaker, rows.statementSpeaker);
  await insert(transaction, TABLES.stage, rows.stage);
  await insert(transaction, TABLES.stageSpeaker, rows.stageSpeaker);
  await insert(transaction, TABLES.relation, rows.relation);
}

async function insert(transaction: Transaction, table: string, rows: readonly object[]): Promise<void> {
  const columns = filledColumns(rows);
  const batch = Math.max(1, Math.floor(VALUES_AT_ONCE / Math.max(1, columns.length)));
  for (let at = 0; at < rows.length; at += batch) await transaction.$executeRaw(insertion(table, columns, rows.slice(at, at + batch)));
}

/** A column that is null in every row says what leaving it out says. */
function filledColumns(rows: readonly object[]): string[] {
  return Object.keys(rows[0] ?? {}).filter((column) => rows.some((row) => Reflect.get(row, column) !== null));
}

function insertion(table: string, columns: readonly string[], rows: readonly object[]): Prisma.Sql {
  const text = [`INSERT INTO "${table}" (${columns.map((column) => `"${inDatabase(column)}"`).join(', ')}) VALUES (`];
  const values: unknown[] = [];
  for (const row of rows)
    for (const [index, column] of columns.entries()) {
      values.push(Reflect.get(row, column));
      text.push(index < columns.length - 1 ? ', ' : '), (');
    }
  text[text.length - 1] = ')';
  return new Prisma.Sql(text, values);
}

/** `saidEdtf` is called `said_edtf` there: so every model says it. */
function inDatabase(column: string): string {
  return column.replaceAll(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
}
