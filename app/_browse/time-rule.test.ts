import { expect, it } from 'vitest';
import { columnUnder, labelColumn, percent, placeOnYear } from './time-rule.ts';

it('places days on twelve equal months', () => {
  expect(placeOnYear('2019-01-01')).toBe(0);
  expect(placeOnYear('2019-12-31', true)).toBe(1);
  expect(percent(placeOnYear('2019-07-01'))).toBe('50%');
  expect(placeOnYear('2019-02-28', true)).toBeCloseTo(2 / 12);
});

it('writes the words of a bar to its right while there is room, else to its left, else below', () => {
  expect(labelColumn(0, 0.02)).toBe('from-2');
  expect(labelColumn(placeOnYear('2019-03-01'), placeOnYear('2019-04-24', true))).toBe('from-5');
  expect(labelColumn(placeOnYear('2018-10-09'), placeOnYear('2018-10-10', true))).toBe('until-10');
  expect(labelColumn(0, 1)).toBe('below');
});

it('writes the words under a bar where it begins, and never so late that they have no room', () => {
  expect(columnUnder(0)).toBe('from-1');
  expect(columnUnder(0.5)).toBe('from-7');
  expect(columnUnder(0.99)).toBe('from-8');
});
