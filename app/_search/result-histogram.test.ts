import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { histogramOf } from './result-histogram.ts';

const value = (of: string, count: number) => ({ value: of, label: of, count, chosen: false });

describe('hits by date', () => {
  test('months stand as columns, a year without a day and an interval as the spans they are', () => {
    const drawn = histogramOf([value('2019-04', 5), value('2019-02', 2), value('2019-XX', 3), value('=2019-03-01/2019-04-24', 1), value('undated', 4)]);
    expect(drawn?.columns.map(({ label, count }) => [label, count])).toEqual([
      ['February 2019', 2],
      ['March 2019', 0],
      ['April 2019', 5],
    ]);
    expect(drawn?.spans).toEqual([
      { label: '2019-XX', count: 3, from: 0, to: 2, value: '2019-XX' },
      { label: '=2019-03-01/2019-04-24', count: 1, from: 1, to: 2, value: '=2019-03-01/2019-04-24' },
    ]);
    expect(drawn?.undated).toBe(4);
  });

  test('over many years columns are longer, and then a year is certain', () => {
    const drawn = histogramOf([value('1990-01', 1), value('2019-04', 2), value('2019-XX', 3)]);
    expect(drawn?.columns).toHaveLength(30);
    expect(drawn?.columns.at(-1)).toEqual({ first: '2019-01', last: '2019-12', label: '2019', count: 5 });
    expect(drawn?.spans).toEqual([]);
  });

  test('one column, or none, is no histogram', () => {
    expect(histogramOf([])).toBeNull();
    expect(histogramOf([value('undated', 9)])).toBeNull();
    expect(histogramOf([value('2019-04', 9), value('2018-12', 0)])).toBeNull();
  });

  test('nothing is lost or counted twice, whatever the dates', () => {
    const month = fc
      .tuple(fc.integer({ min: 1, max: 2100 }), fc.integer({ min: 1, max: 12 }))
      .map(([year, of]) => `${String(year).padStart(4, '0')}-${String(of).padStart(2, '0')}`);
    const any = fc.oneof(
      month,
      month.map((of) => `${of.slice(0, 4)}-XX`),
      fc.tuple(month, month).map(
        (pair) =>
          `=${pair
            .sort()
            .map((of) => `${of}-01`)
            .join('/')}`,
      ),
    );
    fc.assert(
      fc.property(fc.uniqueArray(any, { maxLength: 20 }), (values) => {
        const drawn = histogramOf(values.map((of, at) => value(of, at + 1)));
        if (drawn === null) return;
        const total = [...drawn.columns, ...drawn.spans].reduce((sum, { count }) => sum + count, drawn.spansLeft);
        expect(total).toBe((values.length * (values.length + 1)) / 2);
        expect(drawn.columns.length).toBeLessThanOrEqual(60);
        for (const { from, to } of drawn.spans) expect(0 <= from && from <= to && to < drawn.columns.length).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
