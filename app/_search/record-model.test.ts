import { describe, expect, test } from 'vitest';
import { boundsOf } from '#lib/archive/edtf-date.ts';
import type { Kind } from '#lib/archive/kind.ts';
import type { DateCount } from './date-count.ts';
import { positionOf } from './record-axis.ts';
import { archiveRecord } from './record-model.ts';

const said = (edtf: string, count = 1, kind: Kind = 'direct', extent?: 'throughout' | 'within'): DateCount => {
  const { earliest, latest, precision } = boundsOf(edtf);
  return { earliest, latest, edtf, precision, kind, count, ...(extent === undefined ? {} : { extent }) };
};
const columnsOf = (record: ReturnType<typeof archiveRecord>) => record.parts.filter((part) => part.type === 'column');

describe('the columns', () => {
  test('a few years are drawn by month, and the empty years between them are left out and named', () => {
    const record = archiveRecord([said('2004-01-06/2004-01-10', 4), said('2018-06-12'), said('2019-04-12', 2)]);
    expect(record.unit).toBe('month');
    expect(columnsOf(record)).toHaveLength(36);
    expect(record.parts.filter(({ type }) => type === 'gap').map(({ name }) => name)).toEqual(['2005–2017: none']);
    expect(columnsOf(record).filter(({ count }) => count > 0)).toMatchObject([
      { key: '2004-01', count: 4 },
      { key: '2018-06', count: 1 },
      { key: '2019-04', count: 2 },
    ]);
  });

  test('two and a half centuries are drawn by decade, a half by year', () => {
    const speeches = Array.from({ length: 230 }, (_, index) => said(String(1790 + index), 10));
    expect(archiveRecord(speeches)).toMatchObject({ unit: 'decade', spans: [] });
    expect(archiveRecord(speeches.slice(-50))).toMatchObject({ unit: 'year', spans: [] });
  });

  test('years under the axis keep a distance that their figures need', () => {
    const record = archiveRecord(Array.from({ length: 55 }, (_, index) => said(String(1966 + index))));
    const labelled = columnsOf(record).flatMap(({ label }, index) => (label === undefined ? [] : [index]));
    expect(labelled.length).toBeGreaterThan(4);
    expect(labelled.slice(1).every((index, place) => index - (labelled[place] ?? 0) >= 5)).toBe(true);
  });

  test('an archive without a date has no drawing', () => {
    expect(archiveRecord([])).toMatchObject({ parts: [], spans: [] });
  });
});

describe('the squares', () => {
  test('one a statement, ordered by kind', () => {
    const record = archiveRecord([said('2019-04-12', 1, 'mention'), said('2019-04-10', 2, 'direct')]);
    expect(record.each).toBe(1);
    expect(columnsOf(record).find(({ count }) => count === 3)?.squares).toEqual(['direct', 'direct', 'mention']);
  });

  test('stand for more in a large archive, and no kind disappears', () => {
    const record = archiveRecord([said('2019-04-12', 20_000, 'direct'), said('2019-05-12', 1, 'absence')]);
    expect(record.each).toBeGreaterThan(1);
    expect(columnsOf(record).flatMap(({ squares }) => squares).length).toBeLessThanOrEqual(201);
    expect(columnsOf(record).find(({ key }) => key === '2019-05')?.squares).toEqual(['absence']);
  });
});

describe('dates that are not certain to the column', () => {
  test('are spans below the line and counted in no month', () => {
    const record = archiveRecord([
      said('2019-02-28/2019-03-01', 2, 'paraphrase', 'throughout'),
      said('2019-03-01/2019-04-24', 1, 'paraphrase', 'within'),
      said('2019', 21, 'authorial'),
      said('2019-04-12'),
    ]);
    expect(columnsOf(record).reduce((sum, { count }) => sum + count, 0)).toBe(1);
    expect(record.spans.map(({ label }) => label)).toEqual([
      '2, from 28 February to 1 March',
      '1, some time from 1 March to 24 April',
      '21 known only to the year',
    ]);
    expect(record.spans.map(({ bars }) => bars[0]?.look)).toEqual(['whole', 'window', 'coarse']);
  });

  test('an approximate month is no certain month', () => {
    const record = archiveRecord([said('2019-04~'), said('2019-05-01')]);
    expect(record.spans.map(({ label }) => label)).toEqual(['1, about April 2019']);
  });

  test('many different spans share a row instead of filling the page', () => {
    const spans = Array.from({ length: 9 }, (_, index) => said(`2019-0${index + 1}-20/2019-${String(index + 2).padStart(2, '0')}-05`));
    expect(archiveRecord(spans).spans.map(({ count }) => count)).toEqual([1, 1, 1, 6]);
  });

  test('a bar begins and ends under its days, also across a gap', () => {
    const record = archiveRecord([said('2004-01-01'), said('2018-12-31'), said('2004-07-01/2018-06-30', 1, 'direct', 'within')]);
    const bar = record.spans[0]?.bars[0];
    expect(bar?.x).toBeCloseTo(positionOf(record, '2004-07-01'), 6);
    expect(bar?.x).toBeCloseTo(23, 0);
    expect((bar?.x ?? 0) + (bar?.width ?? 0)).toBeCloseTo(77, 0);
  });
});
