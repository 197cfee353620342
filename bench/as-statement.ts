import type { ArchiveEvent } from '#lib/archive/event.ts';
import type { Speaker } from '#lib/archive/speaker.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Paragraph } from './paragraph.ts';

/** Turns paragraphs into statements as an import does: each speaker and event one record, the date as exact as it is given. */
export class AsStatements {
  private readonly speakers = new Map<string, Speaker>();
  private readonly events = new Map<string, ArchiveEvent>();

  speakerOf(name: string): Speaker {
    const speaker = this.speakers.get(name) ?? { record: 'speaker', id: `speaker-${this.speakers.size + 1}`, kind: 'person', name };
    this.speakers.set(name, speaker);
    return speaker;
  }

  allSpeakers(): Speaker[] {
    return [...this.speakers.values()];
  }

  of({ id, speaker: name, date, event: occasion, text }: Paragraph): StatementInContext {
    const speaker = this.speakerOf(name === '' ? 'unknown' : name);
    const event = occasion === '' ? undefined : this.eventOf(occasion, date);
    return {
      statement: {
        record: 'statement',
        id,
        kind: 'direct',
        text,
        language: 'en',
        speakers: [{ speaker: speaker.id, namedInSource: true }],
        chain: [{ form: 'utterance', manner: 'own-words', speakers: [speaker.id] }],
        ...(date === '' ? {} : { said: { edtf: date, certainty: 'as-in-source' } }),
        ...(event === undefined ? {} : { event: event.id }),
      },
      version: 1,
      speakers: { [speaker.id]: speaker },
      events: event === undefined ? {} : { [event.id]: event },
      sources: {},
      topics: {},
      archiveLanguage: 'en',
    };
  }

  private eventOf(name: string, date: string): ArchiveEvent {
    const known = this.events.get(name);
    if (known !== undefined) return known;
    const id = `event-${this.events.size + 1}`;
    const event: ArchiveEvent = {
      record: 'event',
      id,
      type: 'session',
      name,
      date: { edtf: date === '' ? 'XXXX' : date, certainty: 'as-in-source' },
      certainty: 'as-in-source',
    };
    this.events.set(name, event);
    return event;
  }
}

/** In ascending order of ids (UTF-16 units), as a snapshot keeps them. */
export const byId = (paragraphs: readonly Paragraph[]): Paragraph[] =>
  [...paragraphs].sort((one, other) => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0));
