import fc from 'fast-check';
import { KINDS } from '#lib/archive/kind.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';

/** Few words, so that chance lets them meet: with endings, hyphens, accents, dots, Hangul, in texts that hold them again and again. */
export const WORDS = [
  'peace',
  'peaces',
  'pact',
  'Sun-hui',
  'sun',
  'hui',
  'defence',
  'defense',
  'U.S.',
  'us',
  'the',
  'of',
  'été',
  '평화',
  '평화가',
  '和平',
  'treaty',
  'traety',
  '3,000',
];
const text = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
const day = fc.constantFrom('2018', '2019', '2019-04', '2019-04-12', '2019-04-12/2019-04-20', '2018/2020');
export const PEOPLE = ['ann', 'bo', 'cy'];
const PLACES = ['Hanoi, Vietnam', 'Hanoi', 'Pact'];

/** A statement as chance draws it. */
export const drawnStatement = fc.record({
  kind: fc.constantFrom(...KINDS),
  text: fc.option(text, { nil: undefined }),
  summary: text,
  variants: fc.array(text, { maxLength: 2 }),
  speaker: fc.constantFrom(...PEOPLE),
  identified: fc.option(fc.constantFrom(...PEOPLE), { nil: undefined }),
  said: fc.option(day, { nil: undefined }),
  place: fc.option(fc.constantFrom(...PLACES), { nil: undefined }),
  topic: fc.option(fc.constantFrom('peace', 'treaty'), { nil: undefined }),
  about: fc.array(day, { maxLength: 2 }),
});

type Drawn = (typeof drawnStatement)['generate'] extends (...given: never[]) => { value: infer Value } ? Value : never;

/** The statement of that number, with all it names. */
export function contextOf(drawn: Drawn, number: number): StatementInContext {
  const speakers = Object.fromEntries(
    PEOPLE.map((id) => [id, { record: 'speaker' as const, id, kind: 'person' as const, name: `${id} Peace`, family: 'Peace', familyNameFirst: false }]),
  );
  const optional = <Value extends object>(value: unknown, fields: Value) => (value === undefined ? {} : fields);
  return {
    statement: {
      record: 'statement',
      id: `S${String(number).padStart(2, '0')}`,
      kind: drawn.kind,
      ...optional(drawn.text, { text: drawn.text ?? '', language: 'en' }),
      summary: drawn.summary,
      ...(drawn.variants.length === 0 ? {} : { variants: drawn.variants.map((variant) => ({ role: 'rendering' as const, text: variant })) }),
      speakers: [{ speaker: drawn.speaker, namedInSource: true }],
      ...optional(drawn.identified, {
        identifications: [{ of: drawn.speaker, as: drawn.identified ?? '', confidence: 'probable' as const, basis: 'chance' }],
      }),
      ...optional(drawn.said, { said: { edtf: drawn.said ?? '', certainty: 'verified' as const } }),
      ...optional(drawn.place, { place: drawn.place ?? '' }),
      ...optional(drawn.topic, { topics: [drawn.topic ?? ''] }),
      ...(drawn.about.length === 0 ? {} : { spokenOf: drawn.about.map((edtf) => ({ edtf })) }),
      chain: [{ form: 'utterance', manner: 'own-words', speakers: [drawn.speaker] }],
    },
    version: 1,
    speakers,
    events: {},
    sources: {},
    topics: Object.fromEntries(['peace', 'treaty'].map((id) => [id, { record: 'topic' as const, id, label: id }])),
    archiveLanguage: 'en',
  };
}
