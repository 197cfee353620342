import { describe, expect, it } from 'vitest';
import { calendarOf } from './calendar-cells.ts';
import { type DateCount, describeShape, labelInYear, sumKinds, tallyDates, tallyYears } from './tally-dates.ts';

const said = (edtf: string, count: number, extent?: 'throughout' | 'within'): DateCount => ({
  edtf,
  kind: 'direct',
  count,
  ...(extent === undefined ? {} : { extent }),
});
const years = (...counts: DateCount[]) => tallyYears(tallyDates(counts)).years;
const monthTotals = (...counts: DateCount[]) => years(...counts)[0]?.months.map(sumKinds) ?? [];

describe('counting by date', () => {
  it('counts a run of days in its month, and in neither month when it crosses into the next', () => {
    expect(monthTotals(said('2004-01-06/2004-01-10', 3, 'within'), said('2004-01-21', 1)).slice(0, 3)).toEqual([4, 0, 0]);
    expect(monthTotals(said('2019-02-28/2019-03-01', 2, 'throughout')).every((total) => total === 0)).toBe(true);
  });

  it('never makes a year into a day or a month', () => {
    const [year] = years(said('2019', 21));
    expect(year?.months.map(sumKinds)).toEqual(new Array(12).fill(0));
    expect(year?.days).toEqual([]);
    expect(year).toMatchObject({ total: 21, yearOnly: [{ count: 21, shape: 'year' }] });
  });

  it('does not count what is approximate or doubtful', () => {
    const [year] = years(said('2019-04-12~', 2), said('2019?', 3), said('2019-04-12', 1));
    expect(year).toMatchObject({
      total: 1,
      perhaps: [
        { label: 'about 12 April 2019', count: 2 },
        { label: '2019?', count: 3 },
      ],
    });
  });

  it('keeps what is wider than a year apart from all years', () => {
    const tally = tallyYears(tallyDates([said('1998/2003', 4), said('../1999', 1), said('2018-12-31/2019-01-01', 2, 'throughout')]));
    expect(tally.years).toEqual([]);
    expect(tally.wide.map(({ label }) => label)).toEqual(['31 December 2018 – 1 January 2019', '1998–2003', 'until 1999']);
  });

  it('adds the kinds of one date and puts the newest first, the more exact before the less exact', () => {
    const dates = tallyDates([said('2019', 1), said('2019-01-01', 1), { edtf: '2019', kind: 'absence', count: 2 }, said('2019-03-01/2019-04-24', 1, 'within')]);
    expect(dates.map(({ label, count }) => [label, count])).toEqual([
      ['1 March – 24 April 2019', 1],
      ['1 January 2019', 1],
      ['2019', 3],
    ]);
  });

  it('says how what is no day is known', () => {
    const [run, night, window] = tallyDates([
      said('2019-06-06/2019-06-10', 3, 'within'),
      said('2019-02-28/2019-03-01', 2, 'throughout'),
      said('2019-01-01/2019-02-24', 1, 'within'),
    ]).map((date) => `${describeShape(date)}, ${labelInYear(date, '2019')}`);
    expect([run, night, window]).toEqual(['3 on one of 5 days, 6–10 June', '2 over 2 days, 28 February – 1 March', '1 in a window, 1 January – 24 February']);
  });
});

describe('the calendar', () => {
  const calendar = (...counts: DateCount[]) => {
    const year = years(...counts)[0];
    return calendarOf('2019', tallyDates(counts), year?.months ?? []);
  };
  const day = (months: ReturnType<typeof calendar>, iso: string) => months[Number(iso.slice(5, 7)) - 1]?.days[Number(iso.slice(8)) - 1];

  it('has the days that exist', () => {
    expect(calendar(said('2019', 1)).map(({ days }) => days.length)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it('tells a day from a run of days, and shows both where both fall', () => {
    const months = calendar(said('2019-02-28', 2), said('2019-02-28/2019-03-01', 2, 'throughout'));
    expect(day(months, '2019-02-28')).toMatchObject({ count: 2, perhaps: 2, label: '28 February: 2 on this day, 2 perhaps' });
    expect(day(months, '2019-03-01')).toMatchObject({ count: 0, perhaps: 2, run: 'end', numbered: true });
    expect(day(months, '2019-03-02')).toMatchObject({ count: 0, perhaps: 0, window: false });
  });

  it('hatches windows and months without a day, and numbers no day for them', () => {
    const months = calendar(said('2019-03-01/2019-04-24', 1, 'within'), said('2019-06', 4));
    expect(day(months, '2019-04-24')).toMatchObject({ window: true, count: 0, perhaps: 0 });
    expect(day(months, '2019-04-25')).toMatchObject({ window: false });
    expect(day(months, '2019-06-30')).toMatchObject({ window: true, count: 0 });
    expect(months[5]?.total).toBe(4);
    expect(months[2]?.total).toBe(0);
  });
});
