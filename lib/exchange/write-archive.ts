import type { ArchiveRecord, RecordType } from '#lib/archive/archive-file.ts';
import { canonicalRecord } from '#lib/archive/import-plan.ts';

/** The order in which a file reads best and in which every record comes after those it names. */
const ORDER: readonly RecordType[] = ['archive', 'topic', 'equivalent', 'source', 'event', 'speaker', 'mentioned', 'statement'];

/** Records as an archive file: one a line, header first, fields in the order of the format, so that equal archives are equal files. */
export function writeArchive(records: readonly ArchiveRecord[]): string {
  const ordered = ORDER.flatMap((type) => records.filter(({ record }) => record === type));
  return ordered.map((record) => `${canonicalRecord(record)}\n`).join('');
}
