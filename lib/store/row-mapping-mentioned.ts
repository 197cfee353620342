import type { Prisma } from '#generated/sqlite/client.ts';
import type { Mentioned } from '#lib/archive/speaker.ts';
import type { ArchiveRows } from './archive-rows.ts';
import { foldName } from './fold-name.ts';
import { nameVariantFromColumns, nameVariantToColumns } from './row-mapping-name-variant.ts';
import { distinctionsFromColumns, distinctionToColumns, wikidataFromColumns, wikidataToColumns } from './row-mapping-person.ts';
import { listed, withoutNulls } from './row-values.ts';

const inOrder = { orderBy: { position: 'asc' } } as const;

export const mentionedInclude = { variants: inOrder, distinctFrom: inOrder } as const satisfies Prisma.MentionedInclude;
type MentionedRow = Prisma.MentionedGetPayload<{ include: typeof mentionedInclude }>;

/** `speakers`: every id that is a speaker's, which is how a distinction knows what the other one is. */
export function mentionedToRows(mentioned: Mentioned, speakers: ReadonlySet<string>, rows: ArchiveRows): void {
  const mentionedId = mentioned.id;
  rows.mentioned.push({
    id: mentionedId,
    name: mentioned.name,
    nameKey: foldName(mentioned.name),
    office: mentioned.office ?? null,
    ...wikidataToColumns(mentioned.wikidata),
    sourceId: mentioned.source ?? null,
    paragraph: mentioned.paragraph ?? null,
    note: mentioned.note ?? null,
  });
  for (const [position, variant] of (mentioned.variants ?? []).entries())
    rows.mentionedVariant.push({ mentionedId, position, ...nameVariantToColumns(variant) });
  for (const [position, id] of (mentioned.distinctFrom ?? []).entries())
    rows.mentionedDistinction.push({ mentionedId, position, ...distinctionToColumns(id, speakers) });
}

export function mentionedFromRow(row: MentionedRow): Mentioned {
  return {
    ...withoutNulls({
      record: 'mentioned',
      id: row.id,
      name: row.name,
      office: row.office,
      wikidata: wikidataFromColumns(row),
      source: row.sourceId,
      paragraph: row.paragraph,
      note: row.note,
    }),
    ...listed('variants', row.variants.map(nameVariantFromColumns)),
    ...listed('distinctFrom', distinctionsFromColumns(row.distinctFrom)),
  };
}
