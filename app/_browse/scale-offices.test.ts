import { expect, it } from 'vitest';
import { officeWords, scaleOffices } from './scale-offices.ts';

const office = (from?: string, to?: string) => ({
  title: 'Minister',
  certainty: 'verified' as const,
  ...(from === undefined ? {} : { from }),
  ...(to === undefined ? {} : { to }),
});

it('says what is not recorded instead of leaving it open', () => {
  expect(officeWords(office('2016-05', '2020-01'))).toBe('May 2016 to January 2020 (verified)');
  expect(officeWords({ ...office('2021-01'), certainty: 'from-memory' })).toBe('from January 2021 (from memory); end not recorded');
  expect(officeWords(office(undefined, '2012'))).toBe('until 2012 (verified); start not recorded');
  expect(officeWords(office())).toBe('held (verified); start and end not recorded');
});

it('fades the bound that is not recorded', () => {
  const scale = scaleOffices([office('2016-05', '2020-01'), office('2021-01')], ['2019-02-28']);
  expect(scale?.offices[0]?.bar).toMatchObject({ fadeStart: false, fadeEnd: false });
  expect(scale?.offices[1]?.bar).toMatchObject({ fadeStart: false, fadeEnd: true, end: 1 });
});

it('draws an office without dates around the statements it stands beside, and not where a dated office is named instead', () => {
  expect(scaleOffices([office()], ['2019-04-12'])?.offices[0]?.bar).toMatchObject({ fadeStart: true, fadeEnd: true });
  expect(scaleOffices([office(), office('2021')], ['2019-04-12'])?.offices[0]?.bar).toMatchObject({ fadeStart: true });
  expect(scaleOffices([office(), office('2018', '2020')], ['2019-04-12'])?.offices[0]?.bar).toBeUndefined();
  expect(scaleOffices([office()], [])).toBeNull();
});

it('keeps bars and lines on the rule, also over two hundred years', () => {
  const scale = scaleOffices([office('1801-03-04', '1809-03-04'), office('1997')], ['1805-01-01', '2004-12-31']);
  expect(scale?.years.length).toBeLessThanOrEqual(10);
  for (const share of [...(scale?.pins ?? []), ...(scale?.offices ?? []).flatMap(({ bar }) => (bar === undefined ? [] : [bar.start, bar.end]))]) {
    expect(share).toBeGreaterThanOrEqual(0);
    expect(share).toBeLessThanOrEqual(1);
  }
});
