import { type ArchiveHeader, type ArchiveRecord, archiveRecordSchema, type RecordType } from './archive-file.ts';
import type { ArchiveEvent } from './event.ts';
import type { Source } from './source.ts';
import type { Mentioned, Speaker } from './speaker.ts';
import type { Statement } from './statement.ts';
import type { Topic } from './topic.ts';

/** What an import would add, in an order in which every record comes after those it names (statements relate to each other: apply them together). */
export interface ImportPlan {
  /** The header to write: absent where the archive has one already. */
  header?: ArchiveHeader;
  topics: Topic[];
  sources: Source[];
  events: ArchiveEvent[];
  speakers: Speaker[];
  mentioned: Mentioned[];
  statements: Statement[];
  /** Records of the file that are present already, with the same content. */
  unchanged: number;
}

/** What is present already: per record type, each id with its canonical content. The header is kept under the id `archive`. */
export type PresentIds = ReadonlyMap<RecordType, ReadonlyMap<string, string>>;

/** The id under which a record is present; a header, of which there is one, is called `archive`. */
export function idOf(record: ArchiveRecord): string {
  return record.record === 'archive' ? 'archive' : record.id;
}

/**
 * A record as one line of JSON with its fields in the order of the schema, so that equal content is an equal string
 * however the object was built. Throws on what is no record.
 */
export function canonicalRecord(record: ArchiveRecord): string {
  return JSON.stringify(archiveRecordSchema.parse(record));
}
