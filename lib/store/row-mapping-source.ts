import type { Prisma } from '#generated/sqlite/client.ts';
import { cslItemSchema } from '#lib/archive/csl-item.ts';
import { SEEN, type Source } from '#lib/archive/source.ts';
import type { ArchiveRows } from './archive-rows.ts';
import { foldName } from './fold-name.ts';
import { datedFromColumns, datedToColumns } from './row-mapping-dated.ts';
import { member, withoutNulls } from './row-values.ts';

export function sourceToRows(source: Source, rows: ArchiveRows): void {
  const published = datedToColumns(source.published);
  rows.source.push({
    id: source.id,
    medium: source.medium,
    csl: source.csl,
    titleKey: foldName(source.csl.title ?? source.csl['container-title'] ?? source.id),
    publishedEdtf: published.edtf,
    publishedEarliest: published.earliest,
    publishedLatest: published.latest,
    publishedPrecision: published.precision,
    publishedCertainty: published.certainty,
    publishedExtent: published.extent,
    publishedWording: published.wording,
    publishedNote: published.note,
    language: source.language ?? null,
    seen: source.seen,
    rights: source.rights,
    extentCharacters: source.extent?.characters ?? null,
    extentParagraphs: source.extent?.paragraphs ?? null,
    extentRule: source.extent?.rule ?? null,
    note: source.note ?? null,
  });
}

export function sourceFromRow(row: Prisma.SourceGetPayload<object>): Source {
  const extent = withoutNulls({ characters: row.extentCharacters, paragraphs: row.extentParagraphs, rule: row.extentRule });
  return withoutNulls({
    record: 'source',
    id: row.id,
    medium: row.medium,
    csl: cslItemSchema.parse(row.csl),
    published: datedFromColumns({
      edtf: row.publishedEdtf,
      certainty: row.publishedCertainty,
      extent: row.publishedExtent,
      wording: row.publishedWording,
      note: row.publishedNote,
    }),
    language: row.language,
    seen: member(SEEN, row.seen),
    rights: row.rights,
    extent: Object.keys(extent).length === 0 ? null : extent,
    note: row.note,
  });
}
