import type { Mentioned, Speaker } from '#lib/archive/speaker.ts';
import type { Topic } from '#lib/archive/topic.ts';
import type { Transaction } from './in-transaction.ts';
import { listMentioned } from './list-speakers.ts';
import { compareText, everyRow } from './pages-by-id.ts';
import { readHeader } from './read-header.ts';
import { speakerFromRow, speakerInclude } from './row-mapping-speaker.ts';
import { topicFromRow } from './row-mapping-topic.ts';

const { variants, members, distinctFrom } = speakerInclude;
const named = { variants, members, distinctFrom } as const;

/** What questions are read with: whom and what they may name. Nothing is counted, and speakers are without offices and countries. */
export interface NamesOfArchive {
  title: string;
  language: string;
  speakers: Speaker[];
  mentioned: Mentioned[];
  topics: Topic[];
}

/** Reads every name and topic, as lists show them: by name. */
export async function namesOfArchive(store: Transaction): Promise<NamesOfArchive> {
  const header = await readHeader(store);
  const speakers = await everyRow((page) => store.speaker.findMany({ ...page, include: named }));
  speakers.sort((one, other) => compareText(one.nameKey, other.nameKey) || compareText(one.id, other.id));
  const topics = await store.topic.findMany({ orderBy: [{ labelKey: 'asc' }, { id: 'asc' }] });
  return {
    title: header?.title ?? '',
    language: header?.language ?? 'und',
    speakers: speakers.map((row) => speakerFromRow({ ...row, offices: [], countries: [] }, () => [])),
    mentioned: await listMentioned(store),
    topics: topics.map(topicFromRow),
  };
}
