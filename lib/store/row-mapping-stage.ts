import type { Prisma } from '#generated/sqlite/client.ts';
import { LOCATOR_LABELS, type Locator, MANNERS, STAGE_FORMS, type Stage } from '#lib/archive/attribution.ts';
import type { ArchiveRows } from './archive-rows.ts';
import { datedFromColumns, datedToColumns } from './row-mapping-dated.ts';
import { listed, member, memberOrNull, withoutNulls } from './row-values.ts';

const SIGHTS = ['passage', 'part', 'not-seen'] as const;

type StageRow = Prisma.StageGetPayload<object>;

export function stageToRows(stage: Stage, statementId: string, position: number, rows: ArchiveRows): void {
  const date = datedToColumns(stage.date);
  rows.stage.push({
    statementId,
    position,
    form: stage.form,
    manner: stage.manner,
    name: stage.name ?? null,
    what: stage.what ?? null,
    sourceId: stage.source ?? null,
    eventId: stage.event ?? null,
    ...locatorToColumns(stage.locator),
    dateEdtf: date.edtf,
    dateEarliest: date.earliest,
    dateLatest: date.latest,
    datePrecision: date.precision,
    dateCertainty: date.certainty,
    dateExtent: date.extent,
    dateWording: date.wording,
    dateNote: date.note,
    language: stage.language ?? null,
    seen: stage.seen ?? null,
    note: stage.note ?? null,
  });
  for (const [index, speakerId] of (stage.speakers ?? []).entries())
    rows.stageSpeaker.push({ statementId, stagePosition: position, position: index, speakerId });
}

/** `speakers`: read apart, see part-ids. */
export function stageFromRow(row: StageRow, speakers: string[]): Stage {
  return {
    ...withoutNulls({
      form: member(STAGE_FORMS, row.form),
      manner: member(MANNERS, row.manner),
      name: row.name,
      what: row.what,
      source: row.sourceId,
      event: row.eventId,
      locator: locatorFromColumns(row),
      date: datedFromColumns({ edtf: row.dateEdtf, certainty: row.dateCertainty, extent: row.dateExtent, wording: row.dateWording, note: row.dateNote }),
      language: row.language,
      seen: memberOrNull(SIGHTS, row.seen),
      note: row.note,
    }),
    ...listed('speakers', speakers),
  };
}

function locatorToColumns(locator: Locator | undefined) {
  return {
    locatorLabel: locator?.label ?? null,
    locatorValue: locator?.value ?? null,
    locatorNumbered: locator?.numbered ?? null,
    locatorStart: locator?.characters?.start ?? null,
    locatorEnd: locator?.characters?.end ?? null,
    locatorLine: locator?.line ?? null,
  };
}

function locatorFromColumns(row: ReturnType<typeof locatorToColumns> | StageRow): Locator | null {
  const { locatorLabel: label, locatorValue: value, locatorNumbered: numbered, locatorStart: start, locatorEnd: end, locatorLine: line } = row;
  if (label === null || value === null || numbered === null) return null;
  return withoutNulls({ label: member(LOCATOR_LABELS, label), value, numbered, characters: start === null || end === null ? null : { start, end }, line });
}
