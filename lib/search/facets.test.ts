import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KINDS } from '#lib/archive/kind.ts';
import { analyzedForms } from './analyze-text.ts';
import { askFor, idsFor, openForTests, statementsOf } from './archive-for-tests.ts';
import { FACETS } from './facet-names.ts';
import type { SearchFilters } from './search-question.ts';

const index = await openForTests(readFileSync(new URL('../../data/first-archive.jsonl', import.meta.url), 'utf8'));
const statements = await statementsOf(index);
const words = [...new Set(statements.flatMap(({ row }) => analyzedForms(`${row.text ?? ''} ${row.summary ?? ''}`)))].filter((word) => word.length > 2);

const someFilters: fc.Arbitrary<SearchFilters> = fc.record(
  {
    kind: fc.subarray([...KINDS], { minLength: 1, maxLength: 2 }),
    speaker: fc.subarray(['kim-jong-un', 'donald-trump', 'ankit-panda', 'choe-son-hui'], { minLength: 1, maxLength: 2 }),
    topic: fc.subarray(['sanctions', 'time', 'hanoi-summit'], { minLength: 1, maxLength: 2 }),
    said: fc.subarray(['2019-04', '2019-XX', '=2019-03-01/2019-04-24', '2019', '2018'], { minLength: 1, maxLength: 2 }),
    check: fc.subarray(['verified', 'not-verified', 'as-in-source'], { minLength: 1 }),
    words: fc.constantFrom(['letter' as const], ['summary' as const]),
    year: fc.subarray(['2019', '2018', 'undated'], { minLength: 1, maxLength: 2 }),
    language: fc.constantFrom(['en'], ['fr']),
    not: fc.record(
      {
        kind: fc.constantFrom(['direct'], ['authorial', 'absence']),
        speaker: fc.constantFrom(['ankit-panda'], ['donald-trump']),
        said: fc.constantFrom(['2019-04']),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);
const texts = fc.oneof(
  fc.constantFrom(
    '',
    'sanctions',
    'Kim',
    'summit',
    'what did Kim say in April 2019',
    'statements by Trump',
    'blodshot eyes',
    'Panda',
    'nuclear -missile',
    '"correct posture"',
  ),
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 2 }).map((some) => some.join(' ')),
);

describe('facets', () => {
  test('count what the list has when the value alone is chosen', async () => {
    await fc.assert(
      fc.asyncProperty(texts, someFilters, fc.constantFrom(...FACETS), fc.nat(), fc.boolean(), async (text, filters, facet, pick, collapse) => {
        const { facets } = await askFor(index, text, { filters, collapse });
        const values = facets[facet];
        const value = values[pick % Math.max(1, values.length)];
        if (value === undefined) return;
        // An excluded value is counted as what would come back: choosing it takes the exclusion back.
        const not = { ...filters.not, [facet]: [] };
        const alone = { ...filters, not, [facet]: [value.value] };
        expect((await askFor(index, text, { filters: alone, collapse })).total).toBe(value.count);
      }),
      { numRuns: 300 },
    );
  });

  test('count a chosen year, day or span by what it holds', async () => {
    for (const value of ['2019', '2019-04-12', '2018-01/2018-12']) {
      const filters = { speaker: ['kim-jong-un', 'ankit-panda', 'donald-trump'], said: [value] };
      const { total, facets } = await askFor(index, '', { filters });
      expect(total).toBeGreaterThan(0);
      expect(facets.said.find((listed) => listed.value === value)).toMatchObject({ count: total, chosen: true });
    }
  });

  test('a value that is left out takes away just what it counts', async () => {
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom(...FACETS), fc.nat(), async (text, facet, pick) => {
        const whole = await askFor(index, text);
        const value = whole.facets[facet][pick % Math.max(1, whole.facets[facet].length)];
        if (value === undefined) return;
        const without = await askFor(index, text, { filters: { not: { [facet]: [value.value] } } });
        expect(without.total).toBe(whole.total - value.count);
        expect(without.facets[facet].find((each) => each.value === value.value)).toMatchObject({ excluded: true, count: value.count });
      }),
      { numRuns: 150 },
    );
  });

  test('narrowing never adds', async () => {
    await fc.assert(
      fc.asyncProperty(texts, someFilters, async (text, filters) => {
        const whole = new Set(await idsFor(index, text));
        expect((await idsFor(index, text, { filters })).every((id) => whole.has(id))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('list every kind, also with none, and months before inexact dates', async () => {
    const { facets } = await askFor(index, '');
    expect(facets.kind.map(({ value, count }) => [value, count])).toEqual([
      ['direct', 14],
      ['reported', 2],
      ['paraphrase', 16],
      ['mention', 6],
      ['authorial', 18],
      ['absence', 2],
    ]);
    expect(facets.said.slice(0, 2).map(({ label, count }) => [label, count])).toEqual([
      ['April 2019', 15],
      ['March 2019', 5],
    ]);
    expect(facets.said.find(({ value }) => value === '2019-XX')).toMatchObject({ label: '2019, day not known', count: 21 });
    expect(facets.speaker[0]).toMatchObject({ label: 'Ankit Panda', count: 20 });
  });
});
