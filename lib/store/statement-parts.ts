import type { Transaction } from './in-transaction.ts';
import { idsByPart, type PartIds } from './part-ids.ts';
import type { StatementWithParts } from './row-mapping-statement.ts';
import { rowsOf, type Which } from './statement-rows.ts';

/** Everything that belongs to some statements, by the statement. */
export interface StatementParts {
  partsOf: (id: string) => Parts;
  ids: PartIds;
}
type Parts = Pick<
  StatementWithParts,
  'summaryQuotes' | 'speakers' | 'identifications' | 'spokenOf' | 'stages' | 'topics' | 'variants' | 'relations' | 'checks' | 'cautions'
>;

/** Reads the parts of some statements, table by table. */
export async function readParts(store: Transaction, which: Which): Promise<StatementParts> {
  const summaryQuotes = grouped(await rowsOf(store, 'statement_summary_quote', which), statementId);
  const speakers = grouped(await rowsOf(store, 'statement_speaker', which), statementId);
  const identifications = grouped(await rowsOf(store, 'identification', which), statementId);
  const spokenOf = grouped(await rowsOf(store, 'statement_spoken_of', which), statementId);
  const stages = grouped(await rowsOf(store, 'stage', which), statementId);
  const topics = grouped(await rowsOf(store, 'statement_topic', which), statementId);
  const variants = grouped(await rowsOf(store, 'statement_variant', which), statementId);
  const relations = grouped(await rowsOf(store, 'statement_relation', which), ({ fromId }) => fromId);
  const checks = grouped(await rowsOf(store, 'statement_check', which), statementId);
  const cautions = grouped(await rowsOf(store, 'caution', which), statementId);
  const stageSpeakers = await rowsOf(store, 'stage_speaker', which);
  const identificationSources = await rowsOf(store, 'identification_source', which);
  const variantSources = await rowsOf(store, 'statement_variant_source', which);
  const checkSources = await rowsOf(store, 'check_source', which);
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
