import { type ArchiveRecord, archiveRecordSchema } from '#lib/archive/archive-file.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { contextsOf } from './contexts-for-tests.ts';

/** What a test may set of a statement that stands in no archive. */
export interface OddFields {
  text?: string | undefined;
  name?: string | undefined;
  title?: string | undefined;
  container?: string | undefined;
  genre?: string | undefined;
  event?: string | undefined;
  place?: string | undefined;
  section?: string | undefined;
  what?: string | undefined;
  type?: string | undefined;
  kind?: string | undefined;
  author?: string | undefined;
  date?: string | undefined;
  locator?: string | undefined;
  numbered?: boolean | undefined;
  /** 1: a document alone; more: an utterance, then documents that quote each other. */
  stages?: number | undefined;
}

/** A statement with the fields given and a chain of that many stages, checked against the schemas. */
export function oddContext(fields: OddFields): StatementInContext {
  const { stages = 3, kind = 'direct', name = 'Ann Example' } = fields;
  const canQuote = kind !== 'mention' && kind !== 'absence';
  const text = canQuote ? fields.text : undefined;
  const records = [
    { record: 'speaker', id: 'speaker', kind: fields.author === 'unnamed' ? 'unnamed' : 'person', name, ...parts(fields) },
    {
      record: 'event',
      id: 'event',
      type: 'speech',
      name: fields.event ?? 'Meeting',
      date: { edtf: '2019-04-12', certainty: 'verified' },
      certainty: 'verified',
      publication: { type: 'speech', ...titled(fields) },
    },
    ...['first', 'second', 'last'].map((id) => ({
      record: 'source',
      id,
      medium: 'test',
      csl: csl(fields),
      ...published(fields),
      seen: 'in-full',
      rights: 'none',
    })),
    {
      record: 'statement',
      id: 'X1',
      kind,
      ...(text === undefined ? { summary: `Summary of ${name}` } : { text, language: 'en' }),
      speakers: [{ speaker: 'speaker', namedInSource: true }],
      ...(fields.date === undefined ? {} : { said: { edtf: fields.date, certainty: 'verified' } }),
      ...(fields.place === undefined ? {} : { place: fields.place }),
      chain: chain(fields, stages),
    },
  ];
  const checked = records.map((record): ArchiveRecord => archiveRecordSchema.parse(record));
  const context = contextsOf(checked).get('X1');
  if (context === undefined) throw new Error('no statement was made');
  return context;
}

function chain(fields: OddFields, stages: number): object[] {
  const what = fields.what === undefined ? {} : { what: fields.what };
  const last = { form: 'document', manner: stages === 1 ? 'own-words' : 'quotation', speakers: ['speaker'], source: 'last', ...locator(fields) };
  const mouth = stages === 4 ? { form: 'event-text', event: 'event' } : { form: 'utterance' };
  return [
    ...(stages > 1 ? [{ ...mouth, manner: 'own-words', speakers: ['speaker'], ...what }] : []),
    ...(stages > 2 ? [{ form: 'document', manner: 'indirect', name: 'An agency', source: 'first', ...what }] : []),
    ...(stages > 3 ? [{ form: 'document', manner: 'translation', name: 'a translation' }] : []),
    last,
  ];
}

const locator = ({ locator: label, numbered = true }: OddFields) =>
  label === undefined ? {} : { locator: { label, value: label === 'timestamp' ? '12:31' : label === 'section' ? 'Conclusion' : '14', numbered } };

const published = ({ date }: OddFields) => (date === undefined ? {} : { published: { edtf: date, certainty: 'verified' } });

function parts({ name = 'Ann Example', author }: OddFields): object {
  return author === 'family-first' ? { family: name, given: 'Jong Un', familyNameFirst: true } : author === 'person' ? { family: name, given: 'Ann B.' } : {};
}

function titled({ title, genre, event, place }: OddFields): object {
  return {
    ...(title === undefined ? {} : { title }),
    ...(genre === undefined ? {} : { genre }),
    ...(event === undefined ? {} : { 'event-title': event }),
    ...(place === undefined ? {} : { 'event-place': place }),
  };
}

function csl(fields: OddFields): object {
  const { type = 'article-magazine', container, section, name = 'Ann Example', author = 'person' } = fields;
  const authors: Record<string, object[]> = {
    person: [{ family: name, given: 'Ann B.' }],
    'family-first': [{ family: name, given: 'Jong Un', 'static-ordering': true }],
    body: [{ literal: name }],
    joint: [{ family: name, given: 'Ann B.' }, { literal: 'A body' }],
  };
  const named = authors[author];
  return {
    type,
    ...titled(fields),
    ...(container === undefined ? {} : { 'container-title': container }),
    ...(section === undefined ? {} : { section }),
    ...(named === undefined ? {} : { author: named }),
    URL: 'https://example.org/a_b?c=d&e=f',
  };
}
