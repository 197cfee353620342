import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { askFor, idsFor } from '../archive-for-tests.ts';
import { ORDERS, type SearchFilters } from '../search-question.ts';
import { drawnWitnesses, LONG, openWitnesses, type Witness } from './witness-for-tests.ts';

/** Ids of the results, each with those of its copies behind it. */
async function listOf(witnesses: readonly Witness[], text = ''): Promise<string[]> {
  const { results } = await askFor(await openWitnesses(witnesses), text);
  return results.map(({ row, copies = [] }) => [row.id, ...copies.map((copy) => copy.row.id)].join('+'));
}

const WORDS = 'We shall never give up what is ours';
const kcna = { id: 'A', text: WORDS, said: '2019-04-12', source: 'kcna' };
const yonhap = { id: 'B', text: '“We shall NEVER give up what is ours!”', said: '2019-04-12', source: 'yonhap' };

describe('copies of one statement', () => {
  test('stand below one result, whatever their capitals, quotation marks and punctuation', async () => {
    const { total, listed, results } = await askFor(await openWitnesses([kcna, yonhap]), 'never give');
    expect({ total, listed }).toEqual({ total: 2, listed: 1 });
    expect(results[0]?.row.id).toBe('A');
    expect(results[0]?.copies).toMatchObject([{ row: { id: 'B', text: yonhap.text }, sameWords: true, why: { level: 'exact' } }]);
  });

  test('may differ in a few words of many, and say so', async () => {
    const near = { ...yonhap, text: LONG.replace('word30', 'another') };
    const { results } = await askFor(await openWitnesses([{ ...kcna, text: LONG }, near]), '');
    expect(results.map(({ copies }) => copies?.map(({ row, sameWords }) => [row.id, sameWords]))).toEqual([[['B', false]]]);
  });

  test('stand by themselves when that is asked for', async () => {
    const { total, listed, results } = await askFor(await openWitnesses([kcna, yonhap]), '', { collapse: false });
    expect({ total, listed, ids: results.map(({ row }) => row.id) }).toEqual({ total: 2, listed: 2, ids: ['A', 'B'] });
    expect(results.every(({ copies }) => copies === undefined)).toBe(true);
  });

  test('are put below the one that the order puts first', async () => {
    const index = await openWitnesses([kcna, { ...yonhap, said: '2019-04-13' }]);
    for (const [order, first] of [
      ['newest', 'B'],
      ['oldest', 'A'],
    ] as const)
      expect((await askFor(index, '', { order })).results[0]?.row.id).toBe(first);
  });

  test('are only those that were found', async () => {
    const index = await openWitnesses([kcna, yonhap, { ...kcna, id: 'C', source: 'reuters' }]);
    const { results, total, facets } = await askFor(index, '', { filters: { source: ['yonhap', 'reuters'] } });
    expect(results.map(({ row, copies }) => [row.id, copies?.map((copy) => copy.row.id)])).toEqual([['B', ['C']]]);
    expect({ total, kcna: facets.source.find(({ value }) => value === 'kcna')?.count }).toEqual({ total: 2, kcna: 1 });
  });
});

describe('no copy is', () => {
  const other = (given: Partial<Witness>) => listOf([kcna, { ...yonhap, ...given }]);
  test('what was said again on another day', async () => expect(await other({ said: '2019-06-01' })).toHaveLength(2));
  test('what is of another kind', async () => expect(await other({ kind: 'reported' })).toHaveLength(2));
  test('what somebody else said', async () => expect(await other({ speaker: 'bo' })).toHaveLength(2));
  test('a refrain on the same page', async () => expect(await other({ source: 'kcna' })).toHaveLength(2));
  test('what has an opposite word among few', async () => expect(await other({ text: 'We shall give up what is ours' })).toHaveLength(2));
  test('what only begins with the same form of address', async () => {
    const address = 'Mr. President, distinguished delegates, ladies and gentlemen,';
    expect(
      await listOf([
        { ...kcna, text: `${address} we want peace and nothing else` },
        { ...yonhap, text: `${address} the harvest was poor this year` },
      ]),
    ).toHaveLength(2);
  });
  test('a few words that everybody says', async () =>
    expect(
      await listOf([
        { ...kcna, text: 'Thank you very much' },
        { ...yonhap, text: 'Thank you very much' },
      ]),
    ).toHaveLength(2));
});

describe('copies as well are', () => {
  test('the two dates of one hour around the world', async () => expect(await listOf([kcna, { ...yonhap, said: '2019-04-13' }])).toEqual(['B+A']));
  test('what has no date, or one that is known less exactly', async () => {
    expect(await listOf([kcna, { ...yonhap, said: '2019-04' }])).toHaveLength(1);
    const { said: _, ...undated } = yonhap;
    expect(await listOf([kcna, undated])).toHaveLength(1);
  });
  test('a long text that stands twice on one page, or in two mouths', async () => {
    expect(
      await listOf([
        { ...kcna, text: LONG },
        { ...yonhap, text: LONG, source: 'kcna' },
      ]),
    ).toHaveLength(1);
    expect(
      await listOf([
        { ...kcna, text: LONG },
        { ...yonhap, text: LONG, speaker: 'bo' },
      ]),
    ).toHaveLength(1);
  });
});

test('what has no date does not glue two days', async () => {
  const days = ['2018-01-01', '2019-01-01'].map((said, at) => ({ ...kcna, id: `A${at}`, said, source: `page${at}` }));
  const { said: _, ...undated } = { ...yonhap, id: 'B' };
  expect(await listOf([...days, undated])).toHaveLength(2);
});

test('pages of results and their copies are the list without them, however it is ordered and narrowed', async () => {
  await fc.assert(
    fc.asyncProperty(
      drawnWitnesses,
      fc.constantFrom(...ORDERS),
      fc.constantFrom('', 'never', 'word3', '"give up"'),
      fc.constantFrom<SearchFilters>({}, { kind: ['direct'] }, { not: { source: ['kcna'] } }),
      fc.integer({ min: 1, max: 4 }),
      async (witnesses, order, text, filters, limit) => {
        const index = await openWitnesses(witnesses);
        const apart = await idsFor(index, text, { order, filters, collapse: false });
        const shown: string[][] = [];
        for (let offset = 0; ; offset += limit) {
          const { results, listed, total } = await askFor(index, text, { order, filters, offset, limit });
          expect(total).toBe(apart.length);
          shown.push(...results.map(({ row, copies = [] }) => [row.id, ...copies.map((copy) => copy.row.id)]));
          if (results.length < limit) {
            expect(shown).toHaveLength(listed);
            break;
          }
        }
        expect(shown.flat().sort()).toEqual([...apart].sort());
        // Each result stands where the first of its copies would stand, and copies stand in the same order.
        expect(shown.map(([first]) => first)).toEqual(apart.filter((id) => shown.some(([first]) => first === id)));
        for (const group of shown) expect(group).toEqual(apart.filter((id) => group.includes(id)));
      },
    ),
    { numRuns: 60 },
  );
});

test('a facet counts the statements of the list it leads to, whether copies stand together or apart', async () => {
  await fc.assert(
    fc.asyncProperty(
      drawnWitnesses,
      fc.constantFrom('kind' as const, 'speaker' as const, 'source' as const, 'said' as const),
      fc.boolean(),
      async (witnesses, facet, collapse) => {
        const index = await openWitnesses(witnesses);
        for (const { value, count } of (await askFor(index, '', { collapse })).facets[facet]) {
          const { total, results } = await askFor(index, '', { collapse, filters: { [facet]: [value] } });
          expect([total, results.flatMap(({ copies = [] }) => [0, ...copies]).length]).toEqual([count, count]);
        }
      },
    ),
    { numRuns: 30 },
  );
});
