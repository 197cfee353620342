import type { Prisma } from '#generated/sqlite/client.ts';
import { CERTAINTIES } from '#lib/archive/certainty.ts';
import { cslItemSchema } from '#lib/archive/csl-item.ts';
import { type ArchiveEvent, EVENT_TYPES } from '#lib/archive/event.ts';
import type { ArchiveRows } from './archive-rows.ts';
import { foldName } from './fold-name.ts';
import { requiredDatedFromColumns, requiredDatedToColumns } from './row-mapping-dated.ts';
import { listed, member, withoutNulls } from './row-values.ts';

export const eventInclude = { sources: { orderBy: { position: 'asc' } } } as const satisfies Prisma.EventInclude;
type EventRow = Prisma.EventGetPayload<{ include: typeof eventInclude }>;

export function eventToRows(event: ArchiveEvent, rows: ArchiveRows): void {
  const date = requiredDatedToColumns(event.date);
  rows.event.push({
    id: event.id,
    type: event.type,
    name: event.name,
    nameKey: foldName(event.name),
    shortName: event.shortName ?? null,
    dateEdtf: date.edtf,
    dateEarliest: date.earliest,
    dateLatest: date.latest,
    datePrecision: date.precision,
    dateCertainty: date.certainty,
    dateExtent: date.extent,
    dateWording: date.wording,
    dateNote: date.note,
    place: event.place ?? null,
    certainty: event.certainty,
    ...(event.publication === undefined ? {} : { publication: event.publication }),
    note: event.note ?? null,
  });
  for (const [position, sourceId] of (event.sources ?? []).entries()) rows.eventSource.push({ eventId: event.id, position, sourceId });
}

export function eventFromRow(row: EventRow): ArchiveEvent {
  return {
    ...withoutNulls({
      record: 'event',
      id: row.id,
      type: member(EVENT_TYPES, row.type),
      name: row.name,
      shortName: row.shortName,
      place: row.place,
      certainty: member(CERTAINTIES, row.certainty),
      publication: row.publication === null ? null : cslItemSchema.parse(row.publication),
      note: row.note,
    }),
    date: requiredDatedFromColumns({
      edtf: row.dateEdtf,
      certainty: row.dateCertainty,
      extent: row.dateExtent,
      wording: row.dateWording,
      note: row.dateNote,
    }),
    ...listed(
      'sources',
      row.sources.map(({ sourceId }) => sourceId),
    ),
  };
}
