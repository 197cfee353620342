import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDateValue } from './date-value.ts';

describe('a date behind said:', () => {
  test.each([
    ['2019', '2019-01-01', '2019-12-31', '2019'],
    ['2019-04', '2019-04-01', '2019-04-30', 'April 2019'],
    ['2019-04-12', '2019-04-12', '2019-04-12', '12 April 2019'],
    ['2019~', '2019-01-01', '2019-12-31', 'about 2019'],
    ['201X', '2010-01-01', '2019-12-31', '2010–2019'],
    ['2019-02-28..2019-04-12', '2019-02-28', '2019-04-12', '28 February – 12 April 2019'],
    ['2018..2019-04', '2018-01-01', '2019-04-30', 'January 2018 – April 2019'],
    ['2019-02/2019-04', '2019-02-01', '2019-04-30', 'February – April 2019'],
    ['..2019', null, '2019-12-31', 'until 2019'],
    ['2019..', '2019-01-01', null, 'from 2019'],
    ['<2005', null, '2004-12-31', 'before 2005'],
    ['<=2005', null, '2005-12-31', 'until 2005'],
    ['>2019-04', '2019-05-01', null, 'after April 2019'],
    ['>=2019-04-12', '2019-04-12', null, 'since 12 April 2019'],
    ['<0001', null, '0000-12-31', 'before 1'],
  ])('%s', (text, earliest, latest, label) => {
    expect(readDateValue(text)).toEqual({ range: { earliest, latest }, label });
  });

  test.each(['spring', '2019-02-29', '2019-13', '..', '2020..2019', '<', '<spring', '2019..2018..2017', '', '12/04/2019', '<2004/2005x'])(
    '%s is none',
    (text) => {
      expect(readDateValue(text)).toBeNull();
    },
  );

  test('a range never ends before it begins, whatever was typed', () => {
    const part = fc.constantFrom('2019', '2018-12', '2004-02-29', '..', '<', '>', '=', '/', '~', 'X', '-', '1');
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 5 }).map((parts) => parts.join('')),
        (text) => {
          const value = readDateValue(text);
          if (value === null) return;
          const { earliest, latest } = value.range;
          expect(earliest === null && latest === null).toBe(false);
          if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});
