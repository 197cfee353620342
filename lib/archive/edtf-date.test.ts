import parseEdtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundsOf, readEdtf } from './edtf-date.ts';

describe('a date has the first and last day it can mean', () => {
  it.each([
    ['2019-04-12', '2019-04-12', '2019-04-12', 'day'],
    ['2019-04', '2019-04-01', '2019-04-30', 'month'],
    ['2020-02', '2020-02-01', '2020-02-29', 'month'],
    ['1900-02', '1900-02-01', '1900-02-28', 'month'],
    ['2019', '2019-01-01', '2019-12-31', 'year'],
    ['2019-XX', '2019-01-01', '2019-12-31', 'year'],
    ['2019-XX-XX', '2019-01-01', '2019-12-31', 'year'],
    ['2019-04-XX', '2019-04-01', '2019-04-30', 'month'],
    ['201X', '2010-01-01', '2019-12-31', 'decade'],
    ['20XX', '2000-01-01', '2099-12-31', 'decade'],
    ['2004-01-06/2004-01-10', '2004-01-06', '2004-01-10', 'interval'],
    ['2019-02-28/2019-03-01', '2019-02-28', '2019-03-01', 'interval'],
    ['2018/2019-04', '2018-01-01', '2019-04-30', 'interval'],
    ['2019-04-12/2019-04-12', '2019-04-12', '2019-04-12', 'interval'],
    ['../2019', null, '2019-12-31', 'interval'],
    ['2019-04/..', '2019-04-01', null, 'interval'],
    ['/2019', null, '2019-12-31', 'interval'],
    ['2019/', '2019-01-01', null, 'interval'],
    ['0044-03-15', '0044-03-15', '0044-03-15', 'day'],
  ])('%s', (edtf, earliest, latest, precision) => {
    expect(readEdtf(edtf)).toEqual({ edtf, earliest, latest, precision, approximate: false, uncertain: false });
  });

  it.each([
    ['2019~', true, false],
    ['2019-04?', false, true],
    ['2019%', true, true],
    ['2018~/2019', true, false],
  ])('%s keeps its doubt', (edtf, approximate, uncertain) => {
    expect(readEdtf(edtf)).toMatchObject({ approximate, uncertain });
  });
});

it.each([
  '',
  ' ',
  '2019-02-29',
  '2019-02-30',
  '2019-04-31',
  '2019-13',
  '2019-00',
  '2019-04-00',
  '2019-4-1',
  '12 April 2019',
  '20190412',
  '19',
  '0000',
  '-0044',
  'Y12019',
  'XXXX',
  'X019',
  '2019-XX-12',
  '2019-21',
  '2019-04-12T10:00',
  '../..',
  '/',
  '..',
  '2019-05/2019-04',
  '2019/2020/2021',
  '[2019,2020]',
  '2019-04-12\n',
  '２０１９',
])('refuses %j', (text) => {
  expect(readEdtf(text)).toBeNull();
  expect(() => boundsOf(text)).toThrow(RangeError);
});

const year = fc.integer({ min: 1, max: 9999 }).map((number) => String(number).padStart(4, '0'));
const two = (max: number) => fc.integer({ min: 1, max }).map((number) => String(number).padStart(2, '0'));
const date = fc.oneof(
  year,
  fc.tuple(year, two(12)).map((parts) => parts.join('-')),
  fc.tuple(year, two(12), two(31)).map((parts) => parts.join('-')),
  fc.integer({ min: 100, max: 999 }).map((digits) => `${digits}X`),
);
const anyDate = fc.oneof(
  date,
  fc.tuple(date, date).map((parts) => parts.join('/')),
  date.map((one) => `../${one}`),
  date.map((one) => `${one}/..`),
  fc.string(),
);

it('never gives a last day before the first, and every bound is a day that exists', () => {
  fc.assert(
    fc.property(anyDate, (edtf) => {
      const bounds = readEdtf(edtf);
      if (bounds === null) return;
      for (const day of [bounds.earliest, bounds.latest]) if (day !== null) expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      if (bounds.earliest !== null && bounds.latest !== null) expect(bounds.earliest <= bounds.latest).toBe(true);
      if (bounds.precision === 'day') expect(bounds.earliest).toBe(bounds.latest);
    }),
    { numRuns: 1000 },
  );
});

it('a longer writing of a date never lies outside the shorter one', () => {
  fc.assert(
    fc.property(year, two(12), two(28), (y, m, d) => {
      const [whole, month, day] = [boundsOf(y), boundsOf(`${y}-${m}`), boundsOf(`${y}-${m}-${d}`)];
      for (const [outer, inner] of [
        [whole, month],
        [month, day],
      ])
        expect([(outer?.earliest ?? '') <= (inner?.earliest ?? ''), (outer?.latest ?? '') >= (inner?.latest ?? '')]).toEqual([true, true]);
    }),
  );
});

it('agrees with another implementation of EDTF wherever both read', () => {
  const iso = (time: number) => (Number.isFinite(time) ? new Date(time).toISOString().slice(0, 10) : null);
  fc.assert(
    fc.property(anyDate, (edtf) => {
      const bounds = readEdtf(edtf);
      if (bounds === null) return;
      let other: ReturnType<typeof parseEdtf>;
      try {
        other = parseEdtf(edtf);
      } catch {
        // It refuses an interval whose ends are the same or overlap.
        expect(bounds.precision).toBe('interval');
        return;
      }
      expect([bounds.earliest, bounds.latest]).toEqual([iso(other.min), iso(other.max)]);
    }),
    { numRuns: 1000 },
  );
});
