import type { Prisma } from '#generated/sqlite/client.ts';
import type { SpokenOf } from '#lib/archive/dated.ts';
import { KINDS } from '#lib/archive/kind.ts';
import type { Statement } from '#lib/archive/statement.ts';
import type { ArchiveRows } from './archive-rows.ts';
import { naturalKey } from './natural-key.ts';
import type { PartIds } from './part-ids.ts';
import { boundColumns, datedFromColumns, datedToColumns } from './row-mapping-dated.ts';
import * as evidence from './row-mapping-evidence.ts';
import { stageFromRow, stageToRows } from './row-mapping-stage.ts';
import { listed, member, withoutNulls } from './row-values.ts';

const inOrder = { orderBy: { position: 'asc' } } as const;

export const statementInclude = {
  summaryQuotes: inOrder,
  speakers: inOrder,
  identifications: inOrder,
  spokenOf: inOrder,
  stages: inOrder,
  topics: inOrder,
  variants: inOrder,
  relations: inOrder,
  checks: inOrder,
  cautions: inOrder,
} as const satisfies Prisma.StatementInclude;
export type StatementWithParts = Prisma.StatementGetPayload<{ include: typeof statementInclude }>;

/** `changedIn`: the data version of the transaction that writes it. */
export function statementToRows(statement: Statement, changedIn: number, rows: ArchiveRows): void {
  const statementId = statement.id;
  const said = datedToColumns(statement.said);
  rows.statement.push({
    id: statementId,
    idKey: naturalKey(statementId),
    kind: statement.kind,
    subkind: statement.subkind ?? null,
    text: statement.text ?? null,
    language: statement.language ?? null,
    summary: statement.summary ?? null,
    saidEdtf: said.edtf,
    saidEarliest: said.earliest,
    saidLatest: said.latest,
    saidPrecision: said.precision,
    saidCertainty: said.certainty,
    saidExtent: said.extent,
    saidWording: said.wording,
    saidNote: said.note,
    place: statement.place ?? null,
    eventId: statement.event ?? null,
    note: statement.note ?? null,
    changedIn,
  });
  for (const [position, text] of (statement.summaryQuotes ?? []).entries()) rows.statementSummaryQuote.push({ statementId, position, text });
  for (const [position, { speaker, wording, namedInSource, office, note }] of statement.speakers.entries())
    rows.statementSpeaker.push({
      statementId,
      position,
      speakerId: speaker,
      wording: wording ?? null,
      namedInSource,
      office: office ?? null,
      note: note ?? null,
    });
  for (const [position, part] of (statement.identifications ?? []).entries()) evidence.identificationToRows(part, statementId, position, rows);
  for (const [position, part] of (statement.spokenOf ?? []).entries()) spokenOfToRows(part, statementId, position, rows);
  for (const [position, part] of statement.chain.entries()) stageToRows(part, statementId, position, rows);
  for (const [position, topicId] of (statement.topics ?? []).entries()) rows.statementTopic.push({ statementId, position, topicId });
  for (const [position, part] of (statement.variants ?? []).entries()) evidence.variantToRows(part, statementId, position, rows);
  for (const [position, part] of (statement.relations ?? []).entries()) evidence.relationToRows(part, statementId, position, rows);
  for (const [position, part] of (statement.checks ?? []).entries()) evidence.checkToRows(part, statementId, position, rows);
  for (const [position, { lead, text }] of (statement.cautions ?? []).entries()) rows.caution.push({ statementId, position, lead: lead ?? null, text });
}

/** `ids`: what belongs to its parts, see part-ids. */
export function statementFromRow(row: StatementWithParts, ids: PartIds): Statement {
  return {
    ...withoutNulls({
      record: 'statement',
      id: row.id,
      kind: member(KINDS, row.kind),
      subkind: row.subkind,
      text: row.text,
      language: row.language,
      summary: row.summary,
      said: datedFromColumns({ edtf: row.saidEdtf, certainty: row.saidCertainty, extent: row.saidExtent, wording: row.saidWording, note: row.saidNote }),
      place: row.place,
      event: row.eventId,
      note: row.note,
    }),
    speakers: row.speakers.map(({ speakerId, wording, namedInSource, office, note }) =>
      withoutNulls({ speaker: speakerId, wording, namedInSource, office, note }),
    ),
    chain: row.stages.map((part) => stageFromRow(part, ids.stageSpeakers(row.id, part.position))),
    ...listed(
      'summaryQuotes',
      row.summaryQuotes.map(({ text }) => text),
    ),
    ...listed(
      'identifications',
      row.identifications.map((part) => evidence.identificationFromRow(part, ids.identificationSources(row.id, part.position))),
    ),
    ...listed('spokenOf', row.spokenOf.map(spokenOfFromRow)),
    ...listed(
      'topics',
      row.topics.map(({ topicId }) => topicId),
    ),
    ...listed(
      'variants',
      row.variants.map((part) => evidence.variantFromRow(part, ids.variantSources(row.id, part.position))),
    ),
    ...listed('relations', row.relations.map(evidence.relationFromRow)),
    ...listed(
      'checks',
      row.checks.map((part) => evidence.checkFromRow(part, ids.checkSources(row.id, part.position))),
    ),
    ...listed(
      'cautions',
      row.cautions.map(({ lead, text }) => withoutNulls({ lead, text })),
    ),
  };
}

function spokenOfToRows({ edtf, event, wording, note }: SpokenOf, statementId: string, position: number, rows: ArchiveRows): void {
  const bounds = edtf === undefined ? { earliest: null, latest: null, precision: null } : boundColumns(edtf);
  rows.statementSpokenOf.push({
    statementId,
    position,
    edtf: edtf ?? null,
    edtfEarliest: bounds.earliest,
    edtfLatest: bounds.latest,
    edtfPrecision: bounds.precision,
    eventId: event ?? null,
    wording: wording ?? null,
    note: note ?? null,
  });
}

function spokenOfFromRow({ edtf, eventId, wording, note }: StatementWithParts['spokenOf'][number]): SpokenOf {
  return withoutNulls({ edtf, event: eventId, wording, note });
}
