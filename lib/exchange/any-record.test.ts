import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ArchiveRecord, archiveRecordSchema } from '#lib/archive/archive-file.ts';
import { MANNERS, STAGE_FORMS } from '#lib/archive/attribution.ts';
import { CERTAINTIES, CONFIDENCES } from '#lib/archive/certainty.ts';
import { CHECKED_FIELDS } from '#lib/archive/check.ts';
import { CSL_TYPES } from '#lib/archive/csl-item.ts';
import { EVENT_TYPES } from '#lib/archive/event.ts';
import { canonicalRecord } from '#lib/archive/import-plan.ts';
import { unstorable } from '#lib/archive/text.ts';
import { readArchiveText } from './archive-json.ts';
import { archiveJsonSchema } from './json-schema.ts';
import { writeArchive } from './write-archive.ts';

const storable = (text: string) => unstorable(text) === null && text.trim() !== '';
const passage = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).filter(storable);
const line = fc
  .oneof(passage, fc.constantFrom('"; DROP TABLE statements; --', '<script>alert(1)</script>', '‮ right to left', '\\u0000', '{"a":1}'))
  .filter((text) => !/[\r\n\u2028\u2029]/.test(text));
const id = fc.stringMatching(/^[A-Za-z0-9]([A-Za-z0-9._-]{0,20}[A-Za-z0-9])?$/);
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 3 });
const language = fc.constantFrom('en', 'ko', 'zh-Hant', 'ko-Latn');
const edtf = fc.constantFrom('2019-04-12', '2019-04', '2019', '2019~', '2004-01-06/2004-01-10', '201X', '../2019', '2019/..');
const certainty = fc.constantFrom(...CERTAINTIES);
const confidence = fc.constantFrom(...CONFIDENCES);
/** A record with the fields of `needed`, and any of those of `free`. */
const shape = <N extends object, F extends object>(needed: { [K in keyof N]: fc.Arbitrary<N[K]> }, free: { [K in keyof F]: fc.Arbitrary<F[K]> }) =>
  fc.tuple(fc.record(needed), fc.record(free, { requiredKeys: [] })).map(([one, other]) => ({ ...one, ...other }));

const dated = shape({ edtf, certainty }, { extent: fc.constantFrom('throughout', 'within'), wording: line, note: passage });
const csl = shape(
  { type: fc.constantFrom(...CSL_TYPES) },
  {
    title: line,
    author: fc.array(fc.oneof(fc.record({ literal: line }), fc.record({ family: line, given: line })), { minLength: 1, maxLength: 2 }),
    URL: fc.webUrl(),
    'container-title': line,
  },
);
const variant = shape({ name: line }, { language, form: line, certainty, note: passage });
const locator = shape(
  { label: fc.constantFrom('page', 'paragraph'), value: line, numbered: fc.boolean() },
  { characters: fc.record({ start: fc.nat(9), end: fc.integer({ min: 10, max: 99 }) }), line: fc.integer({ min: 1, max: 99 }) },
);
const stage = shape(
  { form: fc.constantFrom(...STAGE_FORMS), manner: fc.constantFrom(...MANNERS), name: line, event: id },
  {
    speakers: fc.uniqueArray(id, { minLength: 1, maxLength: 2 }),
    what: line,
    source: id,
    locator,
    date: dated,
    language,
    seen: fc.constantFrom('passage', 'part', 'not-seen'),
    note: passage,
  },
);

const record = fc
  .oneof(
    shape({ record: fc.constant('topic'), id, label: line }, { note: passage }),
    shape({ record: fc.constant('equivalent'), id, ways: fc.uniqueArray(line, { minLength: 2, maxLength: 4 }) }, { note: passage }),
    shape(
      { record: fc.constant('source'), id, medium: line, csl, seen: fc.constantFrom('in-full', 'not-seen'), rights: passage },
      { published: dated, language, note: passage },
    ),
    shape(
      { record: fc.constant('event'), id, type: fc.constantFrom(...EVENT_TYPES), name: line, date: dated, certainty },
      { shortName: line, place: line, sources: ids, publication: csl, note: passage },
    ),
    shape(
      { record: fc.constant('speaker'), id, kind: fc.constantFrom('person', 'unnamed'), name: line },
      {
        family: line,
        given: line,
        familyNameFirst: fc.boolean(),
        variants: fc.array(variant, { minLength: 1, maxLength: 3 }),
        offices: fc.array(shape({ title: line, certainty }, { from: edtf, to: edtf }), { minLength: 1, maxLength: 2 }),
        distinctFrom: ids.map((all) => all.map((one) => `other-${one}`)),
        countries: fc.constantFrom(['KP'], ['RU', 'CN']),
      },
    ),
    shape(
      { record: fc.constant('mentioned'), id, name: line },
      { variants: fc.array(variant, { minLength: 1, maxLength: 3 }), office: line, source: id, paragraph: line },
    ),
    shape(
      {
        record: fc.constant('statement'),
        id: id.map((one) => `S-${one}`),
        kind: fc.constantFrom('direct', 'paraphrase'),
        text: passage,
        language,
        speakers: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }).map((all) => all.map((speaker) => ({ speaker, namedInSource: true }))),
        chain: fc.array(stage, { minLength: 1, maxLength: 3 }),
      },
      {
        subkind: line,
        summary: passage,
        said: dated,
        spokenOf: fc.array(shape({ edtf }, { event: id, wording: line }), { minLength: 1, maxLength: 2 }),
        place: line,
        event: id,
        topics: ids,
        variants: fc.array(shape({ text: passage, role: fc.constantFrom('original', 'rendering', 'name') }, { language, by: line, sources: ids }), {
          minLength: 1,
          maxLength: 2,
        }),
        relations: fc.uniqueArray(fc.record({ type: fc.constantFrom('answer', 'part-of'), to: fc.constant('another'), confidence }), {
          minLength: 1,
          maxLength: 2,
          selector: ({ type }) => type,
        }),
        checks: fc.array(shape({ field: fc.constantFrom(...CHECKED_FIELDS), result: certainty }, { against: ids, note: passage }), {
          minLength: 1,
          maxLength: 3,
        }),
        cautions: fc.array(shape({ text: line }, { lead: line }), { minLength: 1, maxLength: 2 }),
        note: passage,
      },
    ),
  )
  .map((candidate): ArchiveRecord => archiveRecordSchema.parse(candidate));

const header: ArchiveRecord = { record: 'archive', format: 'on-the-record/1', title: 'Any', language: 'en' };
const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
const validate = ajv.compile(archiveJsonSchema());

const reversed = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reversed)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([key, inner]) => [key, reversed(inner)]),
        )
      : value;

describe('any valid record', () => {
  it('survives being written and read', () => {
    fc.assert(
      fc.property(record, (one) => {
        const { records, faults } = readArchiveText(new TextEncoder().encode(writeArchive([one, header])), 'any');
        expect(faults).toEqual([]);
        expect(records.map((read) => read.record)).toEqual([header, one]);
      }),
      { numRuns: 500 },
    );
  });

  it('is valid by the published JSON Schema too', () => {
    fc.assert(
      fc.property(record, (one) => {
        expect(validate(one), JSON.stringify(validate.errors)).toBe(true);
      }),
    );
  });

  it('has one canonical form, however its fields are ordered', () => {
    fc.assert(
      fc.property(record, (one) => {
        expect(canonicalRecord(archiveRecordSchema.parse(reversed(one)))).toBe(canonicalRecord(one));
      }),
    );
  });
});

describe('the published JSON Schema', () => {
  it('accepts every line of data/', () => {
    const lines = new TextDecoder()
      .decode(readFileSync(new URL('../../data/first-archive.jsonl', import.meta.url)))
      .trimEnd()
      .split('\n');
    expect(lines).toHaveLength(200);
    for (const one of lines) expect(validate(JSON.parse(one)), `${one.slice(0, 60)} ${JSON.stringify(validate.errors)}`).toBe(true);
  });

  it.each([
    ['an unknown field', { record: 'topic', id: 't', label: 'x', colour: 'red' }],
    ['a missing field', { record: 'topic', id: 't' }],
    ['one way to write something, which is the same as nothing', { record: 'equivalent', id: 'e', ways: ['DPRK'] }],
    ['an unknown record', { record: 'thing', id: 't' }],
    ['an id that cannot be typed', { record: 'topic', id: 'a b', label: 'x' }],
    [
      'a kind that does not exist',
      {
        record: 'statement',
        id: 'a',
        kind: 'hearsay',
        summary: 'x',
        speakers: [{ speaker: 's', namedInSource: true }],
        chain: [{ form: 'utterance', manner: 'told', name: 'n' }],
      },
    ],
    ['another format', { record: 'archive', format: 'on-the-record/2', title: 'x', language: 'en' }],
  ])('refuses %s, as the reader does', (_, value) => {
    expect(validate(value)).toBe(false);
    expect(archiveRecordSchema.safeParse(value).success).toBe(false);
  });

  it('names itself and its draft', () => {
    expect(archiveJsonSchema()).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: '/schemas/archive-1.json' });
  });
});
