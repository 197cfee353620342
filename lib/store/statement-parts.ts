import type { Transaction } from './in-transaction.ts';
import { idsByPart, type PartIds } from './part-ids.ts';
import type { StatementWithParts } from './row-mapping-statement.ts';
import { rowsInRange } from './rows-in-range.ts';

/** Everything that belongs to some statements, by the statement. */
export interface StatementParts {
  partsOf: (id: string) => Parts;
  ids: PartIds;
}
type Parts = Pick<
  StatementWithParts,
  'summaryQuotes' | 'speakers' | 'identifications' | 'spokenOf' | 'stages' | 'topics' | 'variants' | 'relations' | 'checks' | 'cautions'
>;

/** Reads the parts of all statements behind one id up to another, table by table. */
export async function readParts(store: Transaction, after: string, last: string): Promise<StatementParts> {
  const summaryQuotes = grouped(await rowsInRange(store, 'statement_summary_quote', after, last), statementId);
  const speakers = grouped(await rowsInRange(store, 'statement_speaker', after, last), statementId);
  const identifications = grouped(await rowsInRange(store, 'identification', after, last), statementId);
  const spokenOf = grouped(await rowsInRange(store, 'statement_spoken_of', after, last), statementId);
  const stages = grouped(await rowsInRange(store, 'stage', after, last), statementId);
  const topics = grouped(await rowsInRange(store, 'statement_topic', after, last), statementId);
  const variants = grouped(await rowsInRange(store, 'statement_variant', after, last), statementId);
  const relations = grouped(await rowsInRange(store, 'statement_relation', after, last), ({ fromId }) => fromId);
  const checks = grouped(await rowsInRange(store, 'statement_check', after, last), statementId);
  const cautions = grouped(await rowsInRange(store, 'caution', after, last), statementId);
  const stageSpeakers = await rowsInRange(store, 'stage_speaker', after, last);
  const identificationSources = await rowsInRange(store, 'identification_source', after, last);
  const variantSources = await rowsInRange(store, 'statement_variant_source', after, last);
  const checkSources = await rowsInRange(store, 'check_source', after, last);
  return {
    partsOf: (id) => ({
      summaryQuotes: summaryQuotes(id),
      speakers: speakers(id),
      identifications: identifications(id),
      spokenOf: spokenOf(id),
      stages: stages(id),
      topics: topics(id),
      variants: variants(id),
      relations: relations(id),
      checks: checks(id),
      cautions: cautions(id),
    }),
    ids: {
      stageSpeakers: idsByPart(stageSpeakers.map((row) => [row.statementId, row.stagePosition, row.speakerId])),
      identificationSources: idsByPart(identificationSources.map((row) => [row.statementId, row.identificationPosition, row.sourceId])),
      variantSources: idsByPart(variantSources.map((row) => [row.statementId, row.variantPosition, row.sourceId])),
      checkSources: idsByPart(checkSources.map((row) => [row.statementId, row.checkPosition, row.sourceId])),
    },
  };
}

const statementId = (row: { statementId: string }) => row.statementId;

function grouped<Row>(rows: readonly Row[], idOf: (row: Row) => string): (id: string) => Row[] {
  const byId = new Map<string, Row[]>();
  for (const row of rows) {
    const id = idOf(row);
    const group = byId.get(id);
    if (group === undefined) byId.set(id, [row]);
    else group.push(row);
  }
  return (id) => byId.get(id) ?? [];
}
