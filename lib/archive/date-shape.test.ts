import { expect, it } from 'vitest';
import { dateShape } from './date-shape.ts';
import { boundsOf } from './edtf-date.ts';

const shape = (edtf: string, extent?: 'throughout' | 'within') => dateShape(boundsOf(edtf), extent);

it('draws what is known, and not more', () => {
  expect(shape('2019-04-12')).toBe('day');
  expect(shape('2019-04')).toBe('month');
  expect(shape('2019')).toBe('year');
  expect(shape('2019~')).toBe('year');
  expect(shape('2004-01-06/2004-01-10', 'within')).toBe('span');
  expect(shape('2019-02-28/2019-03-01', 'throughout')).toBe('span');
  expect(shape('2019-03-01/2019-04-24', 'within')).toBe('window');
  expect(shape('2019-03-01/2019-04-24', 'throughout')).toBe('span');
  expect(shape('2019-03-01/2019-04-24')).toBe('window');
  expect(shape('201X')).toBe('wide');
  expect(shape('1998/2003')).toBe('wide');
  expect(shape('../2019')).toBe('wide');
});
