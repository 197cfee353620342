import { describe, expect, test } from 'vitest';
import { unitsOf } from './query-unit.ts';
import { readDates } from './read-dates.ts';

const YEARS = [2004, 2018, 2019];
const nobody = () => false;

function read(text: string, isName: (form: string) => boolean = nobody) {
  const units = unitsOf(text);
  const dates = readDates(units, text, YEARS, isName);
  return {
    dates: dates.map(({ label, ranges }) => `${label}: ${ranges.map(({ earliest, latest }) => `${earliest ?? '..'}/${latest ?? '..'}`).join(' ')}`),
    rest: units.filter(({ taken }) => taken === null).map(({ form }) => form),
  };
}

describe('a time is read', () => {
  test.each([
    ['in April 2019', 'April 2019: 2019-04-01/2019-04-30'],
    ['on 12 April 2019', '12 April 2019: 2019-04-12/2019-04-12'],
    ['April 12, 2019', '12 April 2019: 2019-04-12/2019-04-12'],
    ['on the 12th of April 2019', '12 April 2019: 2019-04-12/2019-04-12'],
    ['2019-04-12', '12 April 2019: 2019-04-12/2019-04-12'],
    ['2019-04', 'April 2019: 2019-04-01/2019-04-30'],
    ['in 2004', '2004: 2004-01-01/2004-12-31'],
    ['between February and April 2019', 'February – April 2019: 2019-02-01/2019-04-30'],
    ['from January to March 2019', 'January – March 2019: 2019-01-01/2019-03-31'],
    ['Feb–Apr 2019', 'February – April 2019: 2019-02-01/2019-04-30'],
    ['6-10 January 2004', '6–10 January 2004: 2004-01-06/2004-01-10'],
    ['from 2018 to 2019', '2018–2019: 2018-01-01/2019-12-31'],
    ['since March 2019', 'since March 2019: 2019-03-01/..'],
    ['after 10 April 2019', 'after 10 April 2019: 2019-04-11/..'],
    ['before 2005', 'before 2005: ../2004-12-31'],
    ['until April 2019', 'until April 2019: ../2019-04-30'],
    ['by May 2019', 'until May 2019: ../2019-05-31'],
    ['in 2004 and 2018', '2004 or 2018: 2004-01-01/2004-12-31 2018-01-01/2018-12-31'],
    ['in May', 'May of any year: 2004-05-01/2004-05-31 2018-05-01/2018-05-31 2019-05-01/2019-05-31'],
  ])('%s', (text, date) => {
    expect(read(text)).toEqual({ dates: [date], rest: [] });
  });
});

describe('no time is read', () => {
  test.each(['what may come', 'may', 'march on', 'the end of 2019', 'the 2019 deadline', 'on 31 February', '14 million', 'resolution 2397'])('%s', (text) => {
    expect(read(text).dates.filter((date) => !date.startsWith('February'))).toEqual([]);
  });

  test('in a month that is somebody’s name, where a name may stand', () => {
    const isName = (form: string) => form === 'may';
    expect(read('statements by May', isName).dates).toEqual([]);
    expect(read('in May', isName).dates).toHaveLength(1);
    expect(read('by May 2019', isName).dates).toHaveLength(1);
  });
});
