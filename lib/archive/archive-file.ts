import { z } from 'zod';
import { equivalentSchema } from './equivalent.ts';
import { eventSchema } from './event.ts';
import { sourceSchema } from './source.ts';
import { mentionedSchema, speakerSchema } from './speaker.ts';
import { statementSchema } from './statement.ts';
import { idSchema, languageSchema, lineSchema, noteSchema } from './text.ts';
import { topicSchema } from './topic.ts';

/** The name and version of the format; a reader refuses a version it does not know. */
export const ARCHIVE_FORMAT = 'on-the-record/1';

/** The first line of an archive file: what it is and in which language its own words are. */
export const headerSchema = z.strictObject({
  record: z.literal('archive'),
  format: z.literal(ARCHIVE_FORMAT, `must be "${ARCHIVE_FORMAT}"`),
  title: lineSchema,
  language: languageSchema,
  /** The source most statements were read in. */
  mainSource: z.exactOptional(idSchema),
  rights: z.exactOptional(noteSchema),
  note: z.exactOptional(noteSchema),
});
export type ArchiveHeader = z.infer<typeof headerSchema>;

/** One line of an archive file (JSON Lines, UTF-8). The order of lines does not matter, except that the header comes first. */
export const archiveRecordSchema = z.discriminatedUnion('record', [
  headerSchema,
  topicSchema,
  equivalentSchema,
  sourceSchema,
  eventSchema,
  speakerSchema,
  mentionedSchema,
  statementSchema,
]);
export type ArchiveRecord = z.infer<typeof archiveRecordSchema>;
export type RecordType = ArchiveRecord['record'];
