import { type ArchiveHeader, type ArchiveRecord, archiveRecordSchema, type RecordType } from './archive-file.ts';
import type { Equivalent } from './equivalent.ts';
import type { ArchiveEvent } from './event.ts';
import type { Source } from './source.ts';
import type { Mentioned, Speaker } from './speaker.ts';
import type { Statement } from './statement.ts';
import type { Topic } from './topic.ts';

/**
 * Statements that were counted and can be read as often as needed: a list, or a file that is read again each time, because
 * a hundred thousand of them are not held in memory.
 */
export type CountedStatements = (Iterable<Statement> | AsyncIterable<Statement>) & { readonly length: number };

/** What an import would add or replace, in an order in which every record comes after those it names (statements relate to each other: apply them together). */
export interface ImportPlan {
  /** The header to write: absent where the archive has one already. */
  header?: ArchiveHeader;
  topics: Topic[];
  equivalents: Equivalent[];
  sources: Source[];
  events: ArchiveEvent[];
  speakers: Speaker[];
  mentioned: Mentioned[];
  statements: CountedStatements;
  /** Records of the file that are present already, with the same content. */
  unchanged: number;
  /** Records of the plan that are present already with other content and are replaced, as `statement S45`. Absent where an import only adds. */
  replaced?: ReadonlySet<string>;
}

/** What a plan asks the archive that it is made for, a few hundred ids a question. The header is kept under the id `archive`. */
export interface PresentRecords {
  /** Those of these ids that records of this type have, as records. */
  withIds(type: RecordType, ids: readonly string[]): Promise<readonly ArchiveRecord[]>;
  /** Those of these ids that records of this type have. */
  taken(type: RecordType, ids: readonly string[]): Promise<readonly string[]>;
  /** Ids of this type that look like one that nobody has, the nearest first. */
  like(type: RecordType, id: string): Promise<readonly string[]>;
}

/** Ids that are asked for at once. */
export const IDS_AT_ONCE = 500;

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
