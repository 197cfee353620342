import { archiveRecordSchema } from '#lib/archive/archive-file.ts';
import type { Equivalent } from '#lib/archive/equivalent.ts';
import type { ArchiveEvent } from '#lib/archive/event.ts';
import type { Source } from '#lib/archive/source.ts';
import type { Mentioned, Speaker } from '#lib/archive/speaker.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Topic } from '#lib/archive/topic.ts';
import { answer } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { NamesArchive } from './build-names.ts';
import { readBase, type SegmentBase } from './build-segment.ts';
import { type BuiltSnapshot, buildSnapshot } from './build-snapshot.ts';
import type { BuiltFile } from './built-file.ts';
import { compareWords } from './compare-words.ts';
import { type IndexedStatement, indexedStatement } from './indexed-statement.ts';
import { completeArchive, openArchive } from './open-archive.ts';
import type { SearchAnswer } from './search-answer.ts';
import { newQuestion, type SearchQuestion } from './search-question.ts';
import type { LoadFile } from './text-source.ts';

/** An archive as lists that tests fill. */
export type TestArchive = {
  title: string;
  language: string;
  speakers: Speaker[];
  mentioned: Mentioned[];
  events: ArchiveEvent[];
  sources: Source[];
  topics: Topic[];
  equivalents: Equivalent[];
} & NamesArchive;

/** Reads a sound archive file for the tests of this room, which knows neither the store nor the import. Throws at the first fault. */
export function archiveFromLines(lines: string): { contexts: StatementInContext[]; archive: TestArchive } {
  const records = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => archiveRecordSchema.parse(JSON.parse(line)));
  const archive: TestArchive = { title: '', language: 'en', speakers: [], mentioned: [], events: [], sources: [], topics: [], equivalents: [] };
  const statements: StatementInContext['statement'][] = [];
  for (const record of records) {
    switch (record.record) {
      case 'archive':
        archive.title = record.title;
        archive.language = record.language;
        break;
      case 'topic':
        archive.topics.push(record);
        break;
      case 'equivalent':
        archive.equivalents.push(record);
        break;
      case 'source':
        archive.sources.push(record);
        break;
      case 'event':
        archive.events.push(record);
        break;
      case 'speaker':
        archive.speakers.push(record);
        break;
      case 'mentioned':
        archive.mentioned.push(record);
        break;
      case 'statement':
        statements.push(record);
    }
  }
  // As a store gives them.
  statements.sort((one, other) => compareWords(one.id, other.id));
  const byId = <T extends { id: string }>(list: T[]) => Object.fromEntries(list.map((record) => [record.id, record]));
  const maps = { speakers: byId(archive.speakers), events: byId(archive.events), sources: byId(archive.sources), topics: byId(archive.topics) };
  return { archive, contexts: statements.map((statement) => ({ statement, version: 1, ...maps, archiveLanguage: archive.language })) };
}

/** Files as a store would give them. */
export function loadFrom(files: readonly BuiltFile[]): LoadFile {
  const byName = new Map(files.map(({ name, bytes }) => [name, bytes]));
  return async (name) => {
    const bytes = byName.get(name);
    if (bytes === undefined) throw new Error(`There is no file ${name}.`);
    return bytes;
  };
}

/** What an overlay over these statements is built upon, where those at some places no longer count. */
export async function overlayBase(
  contexts: readonly StatementInContext[],
  { manifest, files }: BuiltSnapshot,
  replaced: readonly number[],
): Promise<SegmentBase> {
  const { ids, keys, firstOf } = await readBase(await loadFrom(files)(manifest.segments[0]?.ids ?? ''));
  const read = async (places: readonly number[]) => contexts.filter((_, place) => places.includes(place)).map(indexedStatement);
  return { ids, copies: { keys, firstOf, counts: (place) => !replaced.includes(place), read } };
}

/** A built snapshot, opened whole. */
export async function openBuilt({ manifest, files }: BuiltSnapshot): Promise<ArchiveIndex> {
  const index = await openArchive(manifest, loadFrom(files));
  await completeArchive(index);
  return index;
}

/** The archive of these lines, published and opened again, as a browser would. */
export async function openForTests(lines: string): Promise<ArchiveIndex> {
  const { contexts, archive } = archiveFromLines(lines);
  return openBuilt(await buildSnapshot(contexts, archive));
}

/** Every statement of the index, in the order of ids. */
export const statementsOf = (index: ArchiveIndex): Promise<IndexedStatement[]> => index.texts.read(Array.from({ length: index.places }, (_, place) => place));

/** Asks for everything at once. */
export const askFor = (index: ArchiveIndex, text: string, more: Partial<SearchQuestion> = {}): Promise<SearchAnswer> =>
  answer(index, newQuestion({ text, limit: 1_000, ...more }));

/** Ids of the results, in their order. */
export const idsFor = async (index: ArchiveIndex, text: string, more: Partial<SearchQuestion> = {}): Promise<string[]> =>
  (await askFor(index, text, more)).results.map(({ row }) => row.id);
