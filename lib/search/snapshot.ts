import MiniSearch from 'minisearch';
import type { ArchiveEvent } from '#lib/archive/event.ts';
import type { Source } from '#lib/archive/source.ts';
import type { Mentioned, Speaker } from '#lib/archive/speaker.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Topic } from '#lib/archive/topic.ts';
import { type ArchiveIndex, openArchiveIndex } from './archive-index.ts';
import { INDEX_OPTIONS, type IndexedDocument } from './index-options.ts';
import { indexedStatement } from './indexed-statement.ts';
import type { IndexedName, SnapshotContent } from './snapshot-content.ts';
import { packSnapshot, unpackSnapshot } from './snapshot-file.ts';

/** What a snapshot holds beside the statements. */
export interface SnapshotArchive {
  title: string;
  language: string;
  speakers: Speaker[];
  mentioned: Mentioned[];
  events: ArchiveEvent[];
  sources: Source[];
  topics: Topic[];
}

/**
 * Builds the bytes that are published: a gzip that holds the rows, the names and the index. The same archive in the same
 * order gives the same bytes. Runs in Node and in a browser.
 */
export async function buildSnapshot(contexts: Iterable<StatementInContext> | AsyncIterable<StatementInContext>, archive: SnapshotArchive): Promise<Uint8Array> {
  const statements = [];
  const miniSearch = new MiniSearch<IndexedDocument>(INDEX_OPTIONS);
  for await (const context of contexts) {
    const statement = indexedStatement(context);
    miniSearch.add({ id: statements.length, statement });
    statements.push(statement);
  }
  const content: SnapshotContent = {
    archive: { title: archive.title, language: archive.language },
    statements,
    names: [...archive.speakers, ...archive.mentioned].map(indexedName),
    topics: archive.topics.map(({ id, label }) => ({ id, label })),
    events: archive.events.map(({ id, name, shortName }) => ({ id, name, ...(shortName === undefined ? {} : { shortName }) })),
    sources: archive.sources.map(({ id, csl }) => ({ id, title: csl.title ?? csl['container-title'] ?? csl.publisher ?? id })),
    index: miniSearch.toJSON(),
  };
  return packSnapshot(content);
}

/** Opens published bytes. Throws an `ArchiveError` of code `snapshot-invalid` when they are truncated, altered or newer than this program. */
export async function openSnapshot(bytes: Uint8Array): Promise<ArchiveIndex> {
  return openArchiveIndex(await unpackSnapshot(bytes));
}

function indexedName(record: Speaker | Mentioned): IndexedName {
  const variants = (record.variants ?? []).map(({ name, form }) => ({ name, ...(form === undefined ? {} : { form }) }));
  const distinctFrom = record.distinctFrom === undefined ? {} : { distinctFrom: record.distinctFrom };
  if (record.record === 'mentioned') return { id: record.id, name: record.name, kind: 'mentioned', variants, ...distinctFrom };
  return {
    id: record.id,
    name: record.name,
    kind: record.kind,
    variants,
    ...(record.family === undefined ? {} : { family: record.family }),
    ...(record.familyNameFirst === undefined ? {} : { familyNameFirst: record.familyNameFirst }),
    ...(record.members === undefined ? {} : { members: record.members }),
    ...distinctFrom,
  };
}
