import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEdtf } from '#lib/archive/edtf-date.ts';
import { exactDate, highwireDate } from './exact-date.ts';

const dated = (edtf: string) => ({ edtf, certainty: 'verified' as const });

describe('a date for programs', () => {
  it.each([
    ['2019-04-12', '2019-04-12', '2019/04/12'],
    ['2019-04', '2019-04', '2019/04'],
    ['2019', '2019', '2019'],
    ['2004-01-06/2004-01-10', undefined, '2004/01'],
    ['2019-02-28/2019-03-01', undefined, '2019'],
    ['2018/2019', undefined, undefined],
    ['201X', undefined, undefined],
    ['2019~', undefined, undefined],
    ['2019-04-12?', undefined, undefined],
    ['2019/..', undefined, undefined],
  ])('%s is never more exact than it is known', (edtf, exact, highwire) => {
    expect(exactDate(dated(edtf))).toBe(exact);
    expect(highwireDate(dated(edtf))).toBe(highwire);
  });

  it('has no month or day that the two ends of what is known do not share', () => {
    const day = fc.date({ min: new Date('0100-01-01'), max: new Date('9998-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [first, last] = [one, other].sort();
        const told = highwireDate(dated(`${first}/${last}`))?.replaceAll('/', '-') ?? '';
        const bounds = readEdtf(`${first}/${last}`);
        expect(bounds?.earliest?.startsWith(told)).toBe(true);
        expect(bounds?.latest?.startsWith(told)).toBe(true);
      }),
    );
  });
});
