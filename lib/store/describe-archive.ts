import type { ArchiveHeader } from '#lib/archive/archive-file.ts';
import type { Transaction } from './in-transaction.ts';
import { readHeader } from './read-header.ts';
import { endOfColumn, OPEN_FUTURE, OPEN_PAST } from './row-mapping-dated.ts';

/** The archive in figures. */
export interface ArchiveDescription {
  /** Null where nothing was imported yet. */
  header: ArchiveHeader | null;
  statements: number;
  speakers: number;
  events: number;
  sources: number;
  topics: number;
  mentioned: number;
  /** Statements that keep words to the letter. */
  wordsToTheLetter: number;
  /** Statements that keep a summary, with or without words. */
  summaries: number;
  /** First and last year in which something was said, by days that are known; null where none is. */
  firstYear: number | null;
  lastYear: number | null;
}

export async function describeArchive(store: Transaction): Promise<ArchiveDescription> {
  const [header, statements, speakers, events, sources, topics, mentioned, wordsToTheLetter, summaries, first, last] = await Promise.all([
    readHeader(store),
    store.statement.count(),
    store.speaker.count(),
    store.event.count(),
    store.source.count(),
    store.topic.count(),
    store.mentioned.count(),
    store.statement.count({ where: { text: { not: null } } }),
    store.statement.count({ where: { summary: { not: null } } }),
    store.statement.aggregate({ _min: { saidEarliest: true }, where: { saidEarliest: { gt: OPEN_PAST } } }),
    store.statement.aggregate({ _max: { saidLatest: true }, where: { saidLatest: { lt: OPEN_FUTURE } } }),
  ]);
  return {
    header,
    statements,
    speakers,
    events,
    sources,
    topics,
    mentioned,
    wordsToTheLetter,
    summaries,
    firstYear: yearOf(first._min.saidEarliest),
    lastYear: yearOf(last._max.saidLatest),
  };
}

function yearOf(day: string | null): number | null {
  const known = endOfColumn(day);
  return known === null ? null : Number(known.slice(0, 4));
}
