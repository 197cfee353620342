import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS } from '#lib/archive/kind.ts';
import { LINE_ORDERS, newQuestion, ORDERS, questionFromParams, questionToParams, type SearchFilters, type SearchQuestion, WORDS } from './search-question.ts';

const values = fc.uniqueArray(
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
    .map((value) => value.trim())
    .filter((value) => value !== ''),
  { minLength: 1, maxLength: 3 },
);

const filters: fc.Arbitrary<SearchFilters> = fc.record(
  {
    kind: fc.subarray([...KINDS], { minLength: 1 }),
    words: fc.subarray([...WORDS], { minLength: 1 }),
    speaker: values,
    topic: values,
    said: values,
    event: values,
    source: values,
    language: values,
    check: values,
  },
  { requiredKeys: [] },
);

const question: fc.Arbitrary<SearchQuestion> = fc
  .record({
    text: fc.string({ unit: 'grapheme', maxLength: 30 }),
    filters,
    order: fc.constantFrom(...ORDERS),
    variants: fc.boolean(),
    asTyped: fc.boolean(),
    collapse: fc.boolean(),
    without: fc.option(values, { nil: undefined }),
    offset: fc.nat(10_000),
    limit: fc.nat(1_000),
    kwic: fc.option(fc.constantFrom(...LINE_ORDERS), { nil: undefined }),
  })
  .map(({ without, kwic, ...rest }) => ({ ...rest, ...(without === undefined ? {} : { without }), ...(kwic === undefined ? {} : { kwic }) }));

describe('an address', () => {
  test('gives back every question that was written into it', () => {
    fc.assert(
      fc.property(question, (asked) => {
        expect(questionFromParams(new URLSearchParams(questionToParams(asked).toString()))).toEqual(asked);
      }),
    );
  });

  test('leaves out what is as by default', () => {
    expect(questionToParams(newQuestion({ text: 'bloodshot' })).toString()).toBe('q=bloodshot');
    expect(questionToParams(newQuestion()).toString()).toBe('');
  });

  test('is read without refusing anything', () => {
    const params = new URLSearchParams('kind=speech&kind=direct&order=up&offset=-3&limit=1e9&speaker=%20&speaker=x&speaker=x');
    expect(questionFromParams(params)).toEqual(newQuestion({ filters: { kind: ['direct'], speaker: ['x'] } }));
  });

  test('cuts a text that is too long, and a page that is too large', () => {
    const read = questionFromParams(new URLSearchParams({ q: 'x'.repeat(20_000), limit: '999999' }));
    expect([read.text.length, read.limit]).toEqual([10_000, 1_000]);
  });
});
