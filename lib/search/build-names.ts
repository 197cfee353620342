import type { Equivalent } from '#lib/archive/equivalent.ts';
import type { Mentioned, Speaker } from '#lib/archive/speaker.ts';
import type { Topic } from '#lib/archive/topic.ts';
import type { ArchiveNames, IndexedName } from './archive-names.ts';
import type { BuiltFile } from './built-file.ts';
import { writeJson } from './packed/packed-json.ts';
import { packFile } from './write-segment.ts';

/** What the names file is made of. */
export interface NamesArchive {
  title: string;
  language: string;
  speakers: readonly Speaker[];
  mentioned: readonly Mentioned[];
  topics: readonly Topic[];
  equivalents: readonly Equivalent[];
}

/** Builds the names file: everybody who can be asked for, the topics, and what means the same. The same archive gives the same bytes. */
export async function buildNames({ title, language, speakers, mentioned, topics, equivalents }: NamesArchive): Promise<BuiltFile> {
  const names: ArchiveNames = {
    archive: { title, language },
    names: [...speakers, ...mentioned].map(indexedName),
    topics: topics.map(({ id, label }) => ({ id, label })),
    equivalents: equivalents.map(({ ways }) => ways),
  };
  return packFile('names', [writeJson(names)]);
}

function indexedName(record: Speaker | Mentioned): IndexedName {
  const variants = (record.variants ?? []).map(({ name, form }) => ({ name, ...(form === undefined ? {} : { form }) }));
  const distinctFrom = record.distinctFrom === undefined ? {} : { distinctFrom: record.distinctFrom };
  if (record.record === 'mentioned') {
    const office = record.office === undefined ? {} : { office: record.office };
    return { id: record.id, name: record.name, kind: 'mentioned', variants, ...distinctFrom, ...office };
  }
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
