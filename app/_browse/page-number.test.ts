import { expect, it } from 'vitest';
import { offeredPages, pageOf, partOf } from './page-number.ts';

it('reads a page number and takes nothing else for one', () => {
  expect(pageOf({ page: '3' })).toBe(3);
  expect(pageOf({ perhaps: '2' }, 'perhaps')).toBe(2);
  for (const page of [undefined, '', '0', '-1', '1.5', '1e3', 'two', '99999999', ' 2']) expect(pageOf({ page })).toBe(1);
  expect(pageOf({ page: ['2', '3'] })).toBe(2);
});

it('cuts a list into parts', () => {
  expect(partOf(1)).toEqual({ offset: 0, limit: 25 });
  expect(partOf(3, 100)).toEqual({ offset: 200, limit: 100 });
});

it('offers the ends and the neighbours, and says where it leaves some out', () => {
  expect(offeredPages(1, 1)).toEqual([1]);
  expect(offeredPages(2, 4)).toEqual([1, 2, 3, 4]);
  expect(offeredPages(10, 20)).toEqual([1, null, 8, 9, 10, 11, 12, null, 20]);
});
