import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meanOf, measure } from './measures.ts';

const grades = new Map([
  ['a', 3],
  ['b', 2],
  ['c', 1],
]);

describe('the measures of one answer', () => {
  it('are whole where the best stand first, in their order', () => {
    expect(measure(['a', 'b', 'c'], grades)).toEqual({ success: 1, reciprocalRank: 1, ndcg: 1 });
  });

  it('are nothing where nothing relevant was found', () => {
    expect(measure(['x', 'y'], grades)).toEqual({ success: 0, reciprocalRank: 0, ndcg: 0 });
    expect(measure([], grades)).toEqual({ success: 0, reciprocalRank: 0, ndcg: 0 });
  });

  it('are as computed by hand', () => {
    // Gains 7, 3, 1 at places 1, 2, 3: 7 / log2(2) + 3 / log2(3) + 1 / log2(4) = 9.39279 at best.
    const { success, reciprocalRank, ndcg } = measure(['x', 'b', 'a'], grades);
    expect([success, reciprocalRank]).toEqual([0, 0.5]);
    expect(ndcg).toBeCloseTo((3 / Math.log2(3) + 7 / 2) / (7 + 3 / Math.log2(3) + 1 / 2), 12);
    expect(ndcg).toBeCloseTo(0.5741, 4);
  });

  it('take what only touches the question for no success', () => {
    expect(measure(['c', 'x', 'a'], grades)).toMatchObject({ success: 0, reciprocalRank: 1 / 3 });
  });

  it('look at ten places, and at an id once', () => {
    const late = [...'0123456789'].map((digit) => `x${digit}`);
    expect(measure([...late, 'a'], grades)).toEqual({ success: 0, reciprocalRank: 0, ndcg: 0 });
    expect(measure(['a', 'a', 'a', 'b', 'c'], grades)).toEqual(measure(['a', 'b', 'c'], grades));
  });

  it('are met by an empty answer alone where nothing answers the question', () => {
    expect(measure([], new Map())).toEqual({ success: 1, reciprocalRank: 1, ndcg: 1 });
    expect(measure(['x'], new Map([['x', 1]]))).toEqual({ success: 0, reciprocalRank: 0, ndcg: 0 });
  });

  it('lie between 0 and 1, and no other order is worth more than the best', () => {
    const answers = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmno'), { maxLength: 15 });
    const judged = fc.dictionary(fc.constantFrom(...'abcdefghijkl'), fc.integer({ min: 1, max: 3 }));
    fc.assert(
      fc.property(answers, judged, (ids, given) => {
        const all = new Map(Object.entries(given));
        for (const value of Object.values(measure(ids, all))) expect(value >= 0 && value <= 1 + 1e-12).toBe(true);
        const best = [...all].sort(([, one], [, other]) => other - one).map(([id]) => id);
        if (best.some((id) => (all.get(id) ?? 0) >= 2)) expect(measure(best, all).ndcg).toBeCloseTo(1, 12);
      }),
    );
  });
});

it('means are of each measure by itself', () => {
  expect(meanOf([measure(['a', 'b', 'c'], grades), measure(['x'], grades)])).toEqual({ success: 0.5, reciprocalRank: 0.5, ndcg: 0.5 });
  expect(meanOf([])).toEqual({ success: 0, reciprocalRank: 0, ndcg: 0 });
});
