import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysBetween, describeDate, describeExactness, weekday } from './describe-date.ts';
import { boundsOf } from './edtf-date.ts';

it.each([
  ['2019-04-10', '10 April 2019'],
  ['2019-04', 'April 2019'],
  ['2019', '2019'],
  ['0044', '44'],
  ['201X', '2010–2019'],
  ['2004-01-06/2004-01-10', '6–10 January 2004'],
  ['2019-02-28/2019-03-01', '28 February – 1 March 2019'],
  ['2019-03-01/2019-04-24', '1 March – 24 April 2019'],
  ['1999-12-31/2000-01-01', '31 December 1999 – 1 January 2000'],
  ['2019-01/2019-03', 'January – March 2019'],
  ['2018-12/2019-03', 'December 2018 – March 2019'],
  ['2019-02-01/2019-02-28', 'February 2019'],
  ['2020-02-01/2020-02-28', '1–28 February 2020'],
  ['2010/2019', '2010–2019'],
  ['2019-04-12/2019-04-12', '12 April 2019'],
  ['../2019', 'until 2019'],
  ['../2019-04', 'until April 2019'],
  ['../2019-04-12', 'until 12 April 2019'],
  ['2019/..', 'from 2019'],
  ['2019-04/..', 'from April 2019'],
  ['2019-04-12/..', 'from 12 April 2019'],
  ['2019~', 'about 2019'],
  ['2019-04?', 'April 2019?'],
  ['2019%', 'about 2019?'],
])('%s reads %s', (edtf, words) => {
  expect(describeDate(boundsOf(edtf))).toBe(words);
});

it.each([
  ['2019-04-12', undefined, null],
  ['2019-04', undefined, 'day not known'],
  ['2019', undefined, 'day and month not known'],
  ['201X', undefined, 'year not known'],
  ['2004-01-06/2004-01-10', 'within', 'one of these 5 days'],
  ['2019-03-01/2019-04-24', 'within', 'some time in this window'],
  ['2019-02-28/2019-03-01', 'throughout', null],
  ['2019-02-28/2019-03-01', undefined, null],
  ['../2019', 'within', null],
] as const)('of %s, %s, it says how exactly it is known: %s', (edtf, extent, words) => {
  const bounds = boundsOf(edtf);
  expect(describeExactness(bounds.precision, extent, bounds)).toBe(words);
});

it('a day is named only where the day is known', () => {
  const inexact = fc.oneof(
    fc.integer({ min: 1000, max: 9999 }).map(String),
    fc.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 })).map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`),
    fc.integer({ min: 100, max: 999 }).map((digits) => `${digits}X`),
  );
  fc.assert(
    fc.property(inexact, fc.constantFrom('', '~', '?', '%'), (edtf, doubt) => {
      expect(describeDate(boundsOf(`${edtf}${doubt}`))).not.toMatch(/(^|\D)\d{1,2}(\D|$)/);
      expect(describeDate(boundsOf(`../${edtf}${doubt}`))).not.toMatch(/(^|\D)\d{1,2}(\D|$)/);
    }),
  );
});

it('counts days with both ends, and names days of the week', () => {
  expect(daysBetween('2004-01-06', '2004-01-10')).toBe(5);
  expect(daysBetween('2019-02-28', '2019-03-01')).toBe(2);
  expect(weekday('2019-04-10')).toBe('Wed');
});
