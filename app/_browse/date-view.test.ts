import { describe, expect, it } from 'vitest';
import { readDateAddress } from './date-address.ts';
import { figuresOf, viewDates } from './date-view.ts';
import { type DateCount, tallyDates } from './tally-dates.ts';

const DATES: [string, number, DateCount['extent']?][] = [
  ['2019-04-12', 11],
  ['2019-04-13', 1],
  ['2019-03-01/2019-04-24', 1, 'within'],
  ['2019', 21],
  ['2019-02-28/2019-03-01', 2, 'throughout'],
  ['2019-02-28', 2],
  ['2018-10-09', 1],
  ['2004-01-06/2004-01-10', 3, 'within'],
  ['2019-04~', 1],
  ['../2003', 1],
];
const tallies = tallyDates(DATES.map(([edtf, count, extent]) => ({ edtf, count, kind: 'direct', ...(extent === undefined ? {} : { extent }) })));

function view(path: string) {
  const address = readDateAddress(path.split('/'))?.at;
  if (address === undefined || !('earliest' in address)) throw new Error(`${path} is no date`);
  return { ...viewDates(tallies, address), figures: figuresOf(viewDates(tallies, address), address.scope).map(({ count, words }) => `${count} ${words}`) };
}
const labels = (dates: readonly { label: string }[]) => dates.map(({ label }) => label);

describe('the page of a date', () => {
  it('keeps what surely belongs to a month apart from what perhaps does', () => {
    const april = view('2019-04');
    expect(labels(april.inside)).toEqual(['13 April 2019', '12 April 2019']);
    expect(labels(april.perhaps)).toEqual(['about April 2019', '1 March – 24 April 2019', '2019']);
    expect(april.figures).toEqual(['12 in this month', '1 perhaps, date approximate', '1 perhaps, in a window', '21 perhaps, day not known']);
  });

  it('counts a night between two months in neither, and in the year', () => {
    expect(labels(view('2019-02').inside)).toEqual(['28 February 2019']);
    expect(labels(view('2019-02').perhaps)).toContain('28 February – 1 March 2019');
    expect(labels(view('2019-03').perhaps)).toContain('28 February – 1 March 2019');
    expect(labels(view('2019').inside)).toContain('28 February – 1 March 2019');
  });

  it('puts a run of days on none of its days', () => {
    const day = view('2004-01-08');
    expect(day.inside).toEqual([]);
    expect(day.figures).toEqual(['0 on this day', '3 perhaps, on one of several days or over them']);
    expect(view('2004-01-06/2004-01-10').insideTotal).toBe(3);
  });

  it('leads to the nearest of the same scope that has something', () => {
    expect(view('2019-04-12')).toMatchObject({ earlier: { path: '/dates/2019-02-28' }, later: { path: '/dates/2019-04-13' } });
    expect(view('2018')).toMatchObject({ earlier: { path: '/dates/2004' }, later: { path: '/dates/2019' } });
    expect(view('2019-03')).toMatchObject({ earlier: { path: '/dates/2019-02' }, later: { path: '/dates/2019-04' } });
    expect(view('2019')).toMatchObject({ later: null });
    expect(view('2010-05-05')).toMatchObject({ earlier: null, later: { path: '/dates/2018-10-09' } });
    expect(view('2004-01-06/2004-01-10').later).toMatchObject({ path: '/dates/2018-10-09' });
  });
});
