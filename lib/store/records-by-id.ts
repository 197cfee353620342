import type { ArchiveEvent } from '#lib/archive/event.ts';
import type { Source } from '#lib/archive/source.ts';
import type { Speaker } from '#lib/archive/speaker.ts';
import type { Topic } from '#lib/archive/topic.ts';
import type { Transaction } from './in-transaction.ts';
import { BATCH } from './pages-by-id.ts';
import { eventFromRow, eventInclude } from './row-mapping-event.ts';
import { sourceFromRow } from './row-mapping-source.ts';
import { speakerInclude } from './row-mapping-speaker.ts';
import { topicFromRow } from './row-mapping-topic.ts';
import { speakersOf } from './speaker-records.ts';

/** Records read so far, by id: a second statement that names one does not read it again. */
export interface KnownRecords {
  speakers: Map<string, Speaker>;
  events: Map<string, ArchiveEvent>;
  sources: Map<string, Source>;
  topics: Map<string, Topic>;
}

export function noRecords(): KnownRecords {
  return { speakers: new Map(), events: new Map(), sources: new Map(), topics: new Map() };
}

/** Reads those of the named records that are not known yet: one question a type (and batch), however many name them. */
export async function readNamed(store: Transaction, named: { [Type in keyof KnownRecords]: Iterable<string> }, known: KnownRecords): Promise<void> {
  for (const ids of unknownIds(named.speakers, known.speakers))
    for (const speaker of await speakersOf(store, await store.speaker.findMany({ where: { id: { in: ids } }, include: speakerInclude })))
      known.speakers.set(speaker.id, speaker);
  for (const ids of unknownIds(named.events, known.events))
    for (const row of await store.event.findMany({ where: { id: { in: ids } }, include: eventInclude })) known.events.set(row.id, eventFromRow(row));
  for (const ids of unknownIds(named.sources, known.sources))
    for (const row of await store.source.findMany({ where: { id: { in: ids } } })) known.sources.set(row.id, sourceFromRow(row));
  for (const ids of unknownIds(named.topics, known.topics))
    for (const row of await store.topic.findMany({ where: { id: { in: ids } } })) known.topics.set(row.id, topicFromRow(row));
}

function* unknownIds(ids: Iterable<string>, known: ReadonlyMap<string, unknown>): Generator<string[]> {
  const wanted = [...new Set(ids)].filter((id) => !known.has(id));
  for (let at = 0; at < wanted.length; at += BATCH) yield wanted.slice(at, at + BATCH);
}
