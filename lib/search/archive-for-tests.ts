import { archiveRecordSchema } from '#lib/archive/archive-file.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { answer } from './answer.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { SearchAnswer } from './search-answer.ts';
import { newQuestion, type SearchQuestion } from './search-question.ts';
import { buildSnapshot, openSnapshot, type SnapshotArchive } from './snapshot.ts';

/** Reads a sound archive file for the tests of this room, which knows neither the store nor the import. Throws at the first fault. */
export function archiveFromLines(lines: string): { contexts: StatementInContext[]; archive: SnapshotArchive } {
  const records = lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => archiveRecordSchema.parse(JSON.parse(line)));
  const archive: SnapshotArchive = { title: '', language: 'en', speakers: [], mentioned: [], events: [], sources: [], topics: [] };
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
  const byId = <T extends { id: string }>(list: T[]) => Object.fromEntries(list.map((record) => [record.id, record]));
  const maps = { speakers: byId(archive.speakers), events: byId(archive.events), sources: byId(archive.sources), topics: byId(archive.topics) };
  return { archive, contexts: statements.map((statement) => ({ statement, version: 1, ...maps, archiveLanguage: archive.language })) };
}

/** The archive of these lines, published and opened again, as a browser would. */
export async function openForTests(lines: string): Promise<ArchiveIndex> {
  const { contexts, archive } = archiveFromLines(lines);
  return openSnapshot(await buildSnapshot(contexts, archive));
}

/** Asks for everything at once. */
export const askFor = (index: ArchiveIndex, text: string, more: Partial<SearchQuestion> = {}): SearchAnswer =>
  answer(index, newQuestion({ text, limit: 1_000, ...more }));

/** Ids of the results, in their order. */
export const idsFor = (index: ArchiveIndex, text: string, more: Partial<SearchQuestion> = {}): string[] =>
  askFor(index, text, more).results.map(({ row }) => row.id);
