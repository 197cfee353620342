import type { Equivalent } from '#lib/archive/equivalent.ts';
import type { Mentioned, Speaker } from '#lib/archive/speaker.ts';
import type { Topic } from '#lib/archive/topic.ts';
import type { Transaction } from './in-transaction.ts';
import { listMentioned } from './list-speakers.ts';
import { compareText, everyRow } from './pages-by-id.ts';
import { readHeader } from './read-header.ts';
import { equivalentFromRow, equivalentInclude } from './row-mapping-equivalent.ts';
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
  equivalents: Equivalent[];
}

/** Reads every name and topic, as lists show them: by name; and what means the same, by id. */
export async function namesOfArchive(store: Transaction): Promise<NamesOfArchive> {
  const header = await readHeader(store);
  const speakers = await everyRow((page) => store.speaker.findMany({ ...page, include: named }));
  speakers.sort((one, other) => compareText(one.nameKey, other.nameKey) || compareText(one.id, other.id));
  const topics = await store.topic.findMany({ orderBy: [{ labelKey: 'asc' }, { id: 'asc' }] });
  const equivalents = await everyRow((page) => store.equivalent.findMany({ ...page, include: equivalentInclude }));
  return {
    title: header?.title ?? '',
    language: header?.language ?? 'und',
    speakers: speakers.map((row) => speakerFromRow({ ...row, offices: [], countries: [] }, () => [])),
    mentioned: await listMentioned(store),
    topics: topics.map(topicFromRow),
    equivalents: equivalents.map(equivalentFromRow),
  };
}
