import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOf, readDateAddress } from './date-address.ts';

const read = (path: string) => readDateAddress(path === '' ? [] : path.split('/'));
const label = (path: string) => {
  const address = read(path);
  return address !== null && 'label' in address.at ? address.at.label : null;
};

describe('the address of a date', () => {
  it('names years, months, days and spans in words', () => {
    expect(label('2019')).toBe('2019');
    expect(label('2019-04')).toBe('April 2019');
    expect(label('2019-04-12')).toBe('12 April 2019');
    expect(label('2004-01-06/2004-01-10')).toBe('6–10 January 2004');
    expect(label('2019-02-28/2019-03-01')).toBe('28 February – 1 March 2019');
    expect(label('1998/2003')).toBe('1998–2003');
  });

  it('moves other spellings to the one address', () => {
    expect(read('2019/04/12')).toMatchObject({ moved: true, at: { path: '/dates/2019-04-12' } });
    expect(read('2019/4')).toMatchObject({ moved: true, at: { path: '/dates/2019-04' } });
    expect(read('2019-04-01/2019-04-30')).toMatchObject({ moved: true, at: { path: '/dates/2019-04', scope: 'month' } });
    expect(read('2019-01/2019-12')).toMatchObject({ moved: true, at: { path: '/dates/2019', scope: 'year' } });
    expect(read('2019')).toMatchObject({ moved: false });
  });

  it('knows the whole archive and the statements without a date', () => {
    expect(read('')).toEqual({ at: { scope: 'all' }, moved: false });
    expect(read('unknown')).toEqual({ at: { scope: 'unknown' }, moved: false });
  });

  it('refuses what is no date', () => {
    for (const path of ['2019-02-29', '2019-13', '2019-00', '2019-04-00', '19', 'april', '2019-4', '2019/04/12/1', '2019/2018', '%00', '2019-04-12/x'])
      expect(read(path), path).toBeNull();
    expect(label('2020-02-29')).toBe('29 February 2020');
    expect(label('0099')).toBe('99');
  });

  it('finds its way back from every span', () => {
    const day = fc.date({ min: new Date('1000-01-01'), max: new Date('2999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [earliest, latest] = one <= other ? [one, other] : [other, one];
        const address = addressOf(earliest, latest);
        expect(readDateAddress(address.edtf.split('/'))).toEqual({ at: address, moved: false });
      }),
    );
  });
});
