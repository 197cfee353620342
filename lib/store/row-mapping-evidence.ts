import type { Prisma } from '#generated/sqlite/client.ts';
import { CERTAINTIES, CONFIDENCES } from '#lib/archive/certainty.ts';
import { CHECKED_FIELDS, type Check } from '#lib/archive/check.ts';
import { type Relation, relationSchema } from '#lib/archive/relation.ts';
import type { Identification, Variant } from '#lib/archive/statement.ts';
import type { ArchiveRows } from './archive-rows.ts';
import { listed, member, withoutNulls } from './row-values.ts';

// What stands beside a statement: who it was in our judgement, checks, other renderings, relations. One pair of converters each.
// The sources of each are read apart, see part-ids.

const RELATION_TYPES = relationSchema.shape.type.options;
const VARIANT_ROLES = ['original', 'rendering', 'name'] as const;
export function identificationToRows(identification: Identification, statementId: string, position: number, rows: ArchiveRows): void {
  const { of, as, confidence, basis, sources = [] } = identification;
  rows.identification.push({ statementId, position, ofId: of, asId: as, confidence, basis });
  for (const [index, sourceId] of sources.entries())
    rows.identificationSource.push({ statementId, identificationPosition: position, position: index, sourceId });
}

export function identificationFromRow(row: Prisma.IdentificationGetPayload<object>, sources: string[]): Identification {
  return { of: row.ofId, as: row.asId, confidence: member(CONFIDENCES, row.confidence), basis: row.basis, ...listed('sources', sources) };
}

export function checkToRows({ field, result, note, against = [] }: Check, statementId: string, position: number, rows: ArchiveRows): void {
  rows.check.push({ statementId, position, field, result, note: note ?? null });
  for (const [index, sourceId] of against.entries()) rows.checkSource.push({ statementId, checkPosition: position, position: index, sourceId });
}

export function checkFromRow(row: Prisma.CheckGetPayload<object>, against: string[]): Check {
  return {
    ...withoutNulls({ field: member(CHECKED_FIELDS, row.field), result: member(CERTAINTIES, row.result), note: row.note }),
    ...listed('against', against),
  };
}

export function variantToRows(variant: Variant, statementId: string, position: number, rows: ArchiveRows): void {
  const { text, language, role, by, note, sources = [] } = variant;
  rows.statementVariant.push({ statementId, position, text, language: language ?? null, role, by: by ?? null, note: note ?? null });
  for (const [index, sourceId] of sources.entries()) rows.statementVariantSource.push({ statementId, variantPosition: position, position: index, sourceId });
}

export function variantFromRow(row: Prisma.StatementVariantGetPayload<object>, sources: string[]): Variant {
  const { text, language, by, note } = row;
  return { ...withoutNulls({ text, language, role: member(VARIANT_ROLES, row.role), by, note }), ...listed('sources', sources) };
}

export function relationToRows({ type, to, confidence, note }: Relation, fromId: string, position: number, rows: ArchiveRows): void {
  rows.relation.push({ fromId, position, type, toId: to, confidence, note: note ?? null });
}

export function relationFromRow(row: Prisma.RelationGetPayload<object>): Relation {
  return withoutNulls({ type: member(RELATION_TYPES, row.type), to: row.toId, confidence: member(CONFIDENCES, row.confidence), note: row.note });
}
