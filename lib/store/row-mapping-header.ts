import type { Prisma } from '#generated/sqlite/client.ts';
import { ARCHIVE_FORMAT, type ArchiveHeader } from '#lib/archive/archive-file.ts';
import { member, withoutNulls } from './row-values.ts';

/** The one row of the archive's own description. */
export const HEADER_ID = 'archive';

export function headerToRow({ format, title, language, mainSource, rights, note }: ArchiveHeader) {
  return { id: HEADER_ID, format, title, language, mainSourceId: mainSource ?? null, rights: rights ?? null, note: note ?? null };
}

export function headerFromRow({ format, title, language, mainSourceId, rights, note }: Prisma.ArchiveGetPayload<object>): ArchiveHeader {
  return withoutNulls({ record: 'archive', format: member([ARCHIVE_FORMAT], format), title, language, mainSource: mainSourceId, rights, note });
}
