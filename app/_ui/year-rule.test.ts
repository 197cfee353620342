import { describe, expect, it } from 'vitest';
import { shownDate } from '#lib/archive/statement-row.ts';
import { dateParts } from './date-column.tsx';
import { ruleShape } from './year-rule.ts';

function date(edtf: string, extent?: 'throughout' | 'within') {
  const shown = shownDate({ edtf, certainty: 'verified', ...(extent === undefined ? {} : { extent }) });
  if (shown === null) throw new Error('a date was given');
  return shown;
}

describe('the date beside a statement', () => {
  it.each([
    ['2019-04-12', '12', 'April 2019, Fri'],
    ['2018-10-09', '9', 'Oct 2018, Tue'],
    ['2019-04', 'April', '2019'],
    ['2019', '2019', ''],
    ['2019~', 'c. 2019', ''],
    ['2019-04-12?', '12?', 'April 2019, Fri'],
    ['2004-01-06/2004-01-10', '6–10', 'January 2004'],
    ['2019-02-28/2019-03-01', '28 Feb – 1 Mar', '2019'],
    ['2018-12-30/2019-01-02', '30 Dec 2018 – 2 Jan', '2019'],
    ['../2019-04-12', 'until 12 April 2019', ''],
  ])('shows %s as %s, %s', (edtf, large, small) => {
    expect(dateParts(date(edtf))).toMatchObject({ large, small });
  });
});

describe('the year rule', () => {
  it('draws only a day as a tick', () => {
    expect(ruleShape(date('2019-04-12'))?.form).toBe('day');
    expect(ruleShape(date('2019-04-12~'))?.form).toBe('window');
    expect(ruleShape(date('2019-04'))?.form).toBe('month');
    expect(ruleShape(date('2019'))?.form).toBe('year');
    expect(ruleShape(date('201X'))).toBeNull();
  });
  it('draws a span as a block only where it went on throughout', () => {
    expect(ruleShape(date('2019-02-28/2019-03-01', 'throughout'))?.form).toBe('span');
    expect(ruleShape(date('2004-01-06/2004-01-10', 'within'))?.form).toBe('window');
    expect(ruleShape(date('2004-01-06/2004-01-10'))?.form).toBe('window');
  });
  it('keeps every shape on the rule', () => {
    expect(ruleShape(date('2018-12-30/2019-01-02', 'throughout'))).toMatchObject({ to: 104 });
    expect(ruleShape(date('2019-01-01/2019-01-02', 'throughout'))).toMatchObject({ from: 0 });
  });
});
