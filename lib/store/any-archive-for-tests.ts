import fc from 'fast-check';
import { type ArchiveRecord, archiveRecordSchema } from '#lib/archive/archive-file.ts';
import { LOCATOR_LABELS, MANNERS, STAGE_FORMS } from '#lib/archive/attribution.ts';
import { CERTAINTIES, CONFIDENCES } from '#lib/archive/certainty.ts';
import { CHECKED_FIELDS } from '#lib/archive/check.ts';
import { EVENT_TYPES } from '#lib/archive/event.ts';
import { KINDS } from '#lib/archive/kind.ts';
import { RELATIONS } from '#lib/archive/relation.ts';
import { SEEN } from '#lib/archive/source.ts';
import { SPEAKER_KINDS } from '#lib/archive/speaker.ts';
import { unstorable } from '#lib/archive/text.ts';

const TOPICS = ['t1', 't2'];
const EQUIVALENTS = ['w1', 'w2'];
const SOURCES = ['src', 'src.2'];
const EVENTS = ['e-1', 'e_2'];
const SPEAKERS = ['a', 'b', 'c'];
const MENTIONED = ['m', 'n'];
const STATEMENTS = ['S1', 's1', 'S10', 'S2'];

const storable = (text: string) => unstorable(text) === null && text.trim() !== '';
const passage = fc
  .oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), fc.constantFrom("O'Neil; DROP TABLE x; --", ' %_ ', '올바른 자세'))
  .filter(storable);
const line = passage.filter((text) => !/[\r\n\u2028\u2029]/.test(text));
const language = fc.constantFrom('en', 'ko', 'zh-Hant');
const edtf = fc.constantFrom('2019-04-12', '2019-04', '2019', '2019~', '2019?', '2004-01-06/2004-01-10', '201X', '../2019', '2019/..', '9999-12-31');
const certainty = fc.constantFrom(...CERTAINTIES);
const confidence = fc.constantFrom(...CONFIDENCES);
const some = (ids: readonly string[]) => fc.subarray([...ids], { minLength: 1 });
const one = (ids: readonly string[]) => fc.constantFrom(...ids);
const few = <Item>(item: fc.Arbitrary<Item>) => fc.array(item, { minLength: 1, maxLength: 3 });

/** An object with the fields of `needed`, and any of those of `free`. */
const shape = (needed: Record<string, fc.Arbitrary<unknown>>, free: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.tuple(fc.record(needed), fc.record(free, { requiredKeys: [] })).map(([sure, perhaps]): Record<string, unknown> => ({ ...sure, ...perhaps }));

const dated = shape({ edtf, certainty }, { extent: fc.constantFrom('throughout', 'within'), wording: line, note: passage });
const csl = shape({ type: fc.constantFrom('book', 'webpage') }, { title: line, author: few(fc.record({ literal: line })), 'title-short': line });
const variant = shape({ name: line }, { language, form: line, certainty, note: passage });
const wikidata = shape({ id: fc.constantFrom('Q1', 'Q56226'), certainty }, { note: passage });
const stage = shape(
  { form: fc.constantFrom(...STAGE_FORMS), manner: fc.constantFrom(...MANNERS), name: line, event: one(EVENTS) },
  {
    speakers: some(SPEAKERS),
    what: line,
    source: one(SOURCES),
    locator: shape(
      { label: fc.constantFrom(...LOCATOR_LABELS), value: line, numbered: fc.boolean() },
      { characters: fc.record({ start: fc.nat(9), end: fc.integer({ min: 10, max: 2 ** 31 - 1 }) }), line: fc.integer({ min: 1, max: 2 ** 31 - 1 }) },
    ),
    date: dated,
    language,
    seen: fc.constantFrom('passage', 'part', 'not-seen'),
    note: passage,
  },
);

const equivalent = (id: string) =>
  shape({ record: fc.constant('equivalent'), id: fc.constant(id), ways: fc.uniqueArray(line, { minLength: 2, maxLength: 4 }) }, { note: passage });
const topic = (id: string) => shape({ record: fc.constant('topic'), id: fc.constant(id), label: line }, { note: passage });
const source = (id: string) =>
  shape(
    { record: fc.constant('source'), id: fc.constant(id), medium: line, csl, seen: fc.constantFrom(...SEEN), rights: passage },
    { published: dated, language, extent: shape({ rule: passage }, { characters: fc.integer({ min: 1, max: 9 }) }), note: passage },
  );
const event = (id: string) =>
  shape(
    { record: fc.constant('event'), id: fc.constant(id), type: fc.constantFrom(...EVENT_TYPES), name: line, date: dated, certainty },
    { shortName: line, place: line, sources: some(SOURCES), publication: csl, note: passage },
  );
const office = shape({ title: line, certainty }, { organisation: line, from: edtf, to: edtf, sources: some(SOURCES), note: passage });
const others = (id: string) => some([...SPEAKERS, ...MENTIONED].filter((other) => other !== id));
const speaker = (id: string) =>
  shape(
    { record: fc.constant('speaker'), id: fc.constant(id), kind: fc.constantFrom(...SPEAKER_KINDS), name: line },
    {
      family: line,
      given: line,
      familyNameFirst: fc.boolean(),
      variants: few(variant),
      offices: few(office),
      members: some(SPEAKERS.filter((other) => other !== id)),
      countries: some(['KP', 'RU', 'CN']),
      wikidata,
      distinctFrom: others(id),
      note: passage,
    },
  );
const mentioned = (id: string) =>
  shape(
    { record: fc.constant('mentioned'), id: fc.constant(id), name: line },
    { variants: few(variant), office: line, wikidata, distinctFrom: others(id), source: one(SOURCES), paragraph: line, note: passage },
  );
const statement = (id: string) =>
  shape(
    {
      record: fc.constant('statement'),
      id: fc.constant(id),
      kind: fc.constantFrom(...KINDS.filter((kind) => kind !== 'mention' && kind !== 'absence')),
      text: passage,
      language,
      speakers: some(SPEAKERS).chain((ids) =>
        fc.tuple(...ids.map((who) => shape({ speaker: fc.constant(who), namedInSource: fc.boolean() }, { wording: line, office: line, note: passage }))),
      ),
      chain: few(stage),
    },
    {
      subkind: line,
      summary: passage,
      said: dated,
      spokenOf: few(shape({ edtf }, { event: one(EVENTS), wording: line, note: passage })),
      place: line,
      event: one(EVENTS),
      topics: some(TOPICS),
      variants: few(
        shape({ text: passage, role: fc.constantFrom('original', 'rendering', 'name') }, { language, by: line, sources: some(SOURCES), note: passage }),
      ),
      relations: fc.uniqueArray(
        shape({ type: one(Object.keys(RELATIONS)), to: one(STATEMENTS.filter((other) => other !== id)), confidence }, { note: passage }),
        { minLength: 1, maxLength: 3, selector: ({ type }) => type },
      ),
      checks: few(shape({ field: fc.constantFrom(...CHECKED_FIELDS), result: certainty }, { against: some(SOURCES), note: passage })),
      cautions: few(shape({ text: line }, { lead: line })),
      note: passage,
    },
  ).chain((made) => {
    const [first] = Array.isArray(made['speakers']) ? made['speakers'] : [];
    const of: unknown = first?.speaker;
    const claim = shape({ of: fc.constant(of), as: one(SPEAKERS), confidence, basis: passage }, { sources: some(SOURCES) });
    return fc.option(claim, { nil: null }).map((claimed) => (claimed === null ? made : { ...made, identifications: [claimed] }));
  });

const header = shape(
  { record: fc.constant('archive'), format: fc.constant('on-the-record/1'), title: line, language },
  { mainSource: one(SOURCES), rights: passage, note: passage },
);

/** Any archive in which every record that is named exists: a few records a type, each with any of its fields. */
export const anyArchive: fc.Arbitrary<ArchiveRecord[]> = fc
  .tuple(
    header,
    ...TOPICS.map(topic),
    ...EQUIVALENTS.map(equivalent),
    ...SOURCES.map(source),
    ...EVENTS.map(event),
    ...SPEAKERS.map(speaker),
    ...MENTIONED.map(mentioned),
    ...STATEMENTS.map(statement),
  )
  .map((records) => records.map((record) => archiveRecordSchema.parse(record)));
