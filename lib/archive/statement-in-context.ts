import type { ArchiveEvent } from './event.ts';
import type { Source } from './source.ts';
import type { Speaker } from './speaker.ts';
import type { Statement } from './statement.ts';
import type { Topic } from './topic.ts';

/** A statement with every record it names, so that it can be shown, indexed or cited without another question. Maps are by id. */
export interface StatementInContext {
  statement: Statement;
  /** Counts edits from 1; a citation may name it. */
  version: number;
  speakers: Readonly<Record<string, Speaker>>;
  events: Readonly<Record<string, ArchiveEvent>>;
  sources: Readonly<Record<string, Source>>;
  topics: Readonly<Record<string, Topic>>;
  /** The language of the archive's own words. */
  archiveLanguage: string;
}
