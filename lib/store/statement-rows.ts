import { Prisma } from '#generated/sqlite/client.ts';
import type { Transaction } from './in-transaction.ts';

/** The tables that hold statements and what belongs to them. */
interface Rows {
  statement: Prisma.StatementGetPayload<object>;
  statement_summary_quote: Prisma.StatementSummaryQuoteGetPayload<object>;
  statement_speaker: Prisma.StatementSpeakerGetPayload<object>;
  identification: Prisma.IdentificationGetPayload<object>;
  identification_source: Prisma.IdentificationSourceGetPayload<object>;
  statement_spoken_of: Prisma.StatementSpokenOfGetPayload<object>;
  stage: Prisma.StageGetPayload<object>;
  stage_speaker: Prisma.StageSpeakerGetPayload<object>;
  statement_topic: Prisma.StatementTopicGetPayload<object>;
  statement_variant: Prisma.StatementVariantGetPayload<object>;
  statement_variant_source: Prisma.StatementVariantSourceGetPayload<object>;
  statement_relation: Prisma.RelationGetPayload<object>;
  statement_check: Prisma.CheckGetPayload<object>;
  check_source: Prisma.CheckSourceGetPayload<object>;
  caution: Prisma.CautionGetPayload<object>;
}

const FIELDS: { [Table in keyof Rows]: readonly string[] } = {
  statement: Object.keys(Prisma.StatementScalarFieldEnum),
  statement_summary_quote: Object.keys(Prisma.StatementSummaryQuoteScalarFieldEnum),
  statement_speaker: Object.keys(Prisma.StatementSpeakerScalarFieldEnum),
  identification: Object.keys(Prisma.IdentificationScalarFieldEnum),
  identification_source: Object.keys(Prisma.IdentificationSourceScalarFieldEnum),
  statement_spoken_of: Object.keys(Prisma.StatementSpokenOfScalarFieldEnum),
  stage: Object.keys(Prisma.StageScalarFieldEnum),
  stage_speaker: Object.keys(Prisma.StageSpeakerScalarFieldEnum),
  statement_topic: Object.keys(Prisma.StatementTopicScalarFieldEnum),
  statement_variant: Object.keys(Prisma.StatementVariantScalarFieldEnum),
  statement_variant_source: Object.keys(Prisma.StatementVariantSourceScalarFieldEnum),
  statement_relation: Object.keys(Prisma.RelationScalarFieldEnum),
  statement_check: Object.keys(Prisma.CheckScalarFieldEnum),
  check_source: Object.keys(Prisma.CheckSourceScalarFieldEnum),
  caution: Object.keys(Prisma.CautionScalarFieldEnum),
};

/** Kept by SQLite as 1 and 0. */
const BOOLEANS = new Set(['namedInSource', 'locatorNumbered']);

/** The column of a field, as @map has it everywhere. */
const columnOf = (field: string) => `"${field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}"`;

const jsonOf = (field: string) =>
  BOOLEANS.has(field) ? `CASE WHEN ${columnOf(field)} IS NULL THEN NULL ELSE json(iif(${columnOf(field)}, 'true', 'false')) END` : columnOf(field);

/** Which statements: those behind one id up to another, or those that changed after a data version. */
export type Which = { after: string; last: string } | { changedAfter: number };

/**
 * The rows of a table that belong to some statements, by id and place. The one file with SQL of SQLite's own: its driver hands a value
 * over in 2 µs, and a hundred thousand statements with their parts are seven million values; put together to one text by the database
 * they take a tenth of the time. Another provider has another such file, or asks table by table through its client.
 */
export async function rowsOf<Table extends keyof Rows>(store: Transaction, table: Table, which: Which): Promise<Rows[Table][]> {
  const fields = FIELDS[table];
  const [field = ''] = fields.filter((name) => ['id', 'statementId', 'fromId'].includes(name));
  const key = columnOf(field);
  const order = [field, ...fields.filter((name) => name === 'position')].map(columnOf).join(', ');
  const values = fields.map((name) => `'${name}', ${jsonOf(name)}`).join(', ');
  const [condition, ...asked] =
    'after' in which
      ? [`${key} > ? AND ${key} <= ?`, which.after, which.last]
      : [`${key} IN (SELECT "id" FROM "statement" WHERE "changed_in" > ?)`, which.changedAfter];
  const sql = `SELECT json_group_array(json_object(${values}) ORDER BY ${order}) AS "rows" FROM "${table}" WHERE ${condition}`;
  const [answer] = await store.$queryRawUnsafe<{ rows: string }[]>(sql, ...asked);
  const rows: Rows[Table][] = JSON.parse(answer?.rows ?? '[]');
  return rows;
}
