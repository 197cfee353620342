import type { ArchiveRecord } from '#lib/archive/archive-file.ts';
import type { ArchiveEvent } from '#lib/archive/event.ts';
import type { Speaker } from '#lib/archive/speaker.ts';
import type { Statement } from '#lib/archive/statement.ts';
import type { CorpusLine } from './corpus-line.ts';
import { idsOfName } from './id-of-name.ts';

/** Finds the records that have these ids, in the archive or in the import so far. */
export type FindRecords = (type: 'speaker' | 'event', ids: readonly string[]) => Promise<ReadonlyMap<string, ArchiveRecord>>;

/**
 * Which speaker and which event a corpus means by its names. The same name is the same speaker, and two names are never one; an
 * event is a name and a date, because an address is held again under its old name. Where the archive has them, they are
 * those; the others are made, of what the corpus says and no more.
 */
export class CorpusNames {
  private readonly speakers = new Map<string, string>();
  private readonly events = new Map<string, string>();

  /** Finds an id for every name in these lines; returns what has to be made for them. */
  async learn(lines: readonly CorpusLine[], find: FindRecords): Promise<ArchiveRecord[]> {
    const speakers = new Map<string, Wanted>();
    const events = new Map<string, Wanted>();
    for (const line of lines) {
      const event = eventKey(line);
      if (!this.speakers.has(line.speaker) && !speakers.has(line.speaker)) speakers.set(line.speaker, speakerOf(line));
      if (!this.events.has(event) && !events.has(event)) events.set(event, eventOf(line));
    }
    return [...(await settle(speakers, this.speakers, (ids) => find('speaker', ids))), ...(await settle(events, this.events, (ids) => find('event', ids)))];
  }

  /** A line as a statement; null where it names what was never learnt. */
  statementOf(line: CorpusLine): Statement | null {
    const speaker = this.speakers.get(line.speaker);
    const event = this.events.get(eventKey(line));
    if (speaker === undefined || event === undefined) return null;
    return {
      record: 'statement',
      id: line.id,
      kind: 'direct',
      text: line.text,
      // BCP 47's word for a language that nobody has told.
      language: line.language ?? 'und',
      speakers: [{ speaker, namedInSource: true }],
      said: { edtf: line.date, certainty: 'as-in-source' },
      ...(line.place === undefined ? {} : { place: line.place }),
      event,
      chain: [{ form: 'utterance', manner: 'own-words', speakers: [speaker], event }],
    };
  }
}

/** Something that needs an id: those it may have, what would be it, and how it is made. */
interface Wanted {
  ids: readonly string[];
  is(record: ArchiveRecord): boolean;
  make(id: string): Speaker | ArchiveEvent;
}

const eventKey = ({ event, date }: CorpusLine) => `${date} ${event}`;

function speakerOf({ speaker: name }: CorpusLine): Wanted {
  return {
    ids: idsOfName('speaker', name),
    is: (record) => record.record === 'speaker' && record.name === name,
    make: (id) => ({ record: 'speaker', id, kind: 'person', name }),
  };
}

function eventOf({ event: name, date: edtf }: CorpusLine): Wanted {
  return {
    ids: idsOfName('event', name, edtf),
    is: (record) => record.record === 'event' && record.name === name && record.date.edtf === edtf,
    make: (id) => ({ record: 'event', id, type: 'other', name, date: { edtf, certainty: 'as-in-source' }, certainty: 'as-in-source' }),
  };
}

/** Gives each the first of its ids that is free or is it already. Those of one round are asked for at once. */
async function settle(
  wanted: ReadonlyMap<string, Wanted>,
  settled: Map<string, string>,
  find: (ids: readonly string[]) => Promise<ReadonlyMap<string, ArchiveRecord>>,
): Promise<ArchiveRecord[]> {
  const made = new Map<string, ArchiveRecord>();
  let open = [...wanted];
  for (let round = 0; open.length > 0; round += 1) {
    const found = await find(open.flatMap(([, { ids }]) => ids[round] ?? []));
    const next: typeof open = [];
    for (const [key, one] of open) {
      const id = one.ids[round];
      if (id === undefined) throw new Error(`every id for ${key} is taken`);
      const there = made.get(id) ?? found.get(id);
      if (there !== undefined && !one.is(there)) {
        next.push([key, one]);
        continue;
      }
      if (there === undefined) made.set(id, one.make(id));
      settled.set(key, id);
    }
    open = next;
  }
  return [...made.values()];
}
