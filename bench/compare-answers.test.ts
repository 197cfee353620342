import { describe, expect, test } from 'vitest';
import { differenceOf } from './compare-answers.ts';

const stock = Array.from({ length: 30 }, (_, place) => ({ place, score: 30 - Math.floor(place / 3) }));
const ours = { total: 30, top: stock.slice(0, 10) };
const altered = (at: number, change: { place?: number; score?: number }) => ({
  total: 30,
  top: ours.top.map((hit, place) => (place === at ? { ...hit, ...change } : hit)),
});

describe('a planted difference is found', () => {
  test('in the number of hits', () => {
    expect(differenceOf({ ...ours, total: 29 }, stock)).toBe('29 found instead of 30');
  });

  test('in a score, beyond the ninth digit', () => {
    expect(differenceOf(altered(4, { score: 29 + 1e-6 }), stock)).toMatch(/^place 4 scores/);
    expect(differenceOf(altered(4, { score: 29 + 1e-12 }), stock)).toBeNull();
  });

  test('in a hit that does not belong there, is not found at all, or is there twice', () => {
    expect(differenceOf(altered(9, { place: 20, score: 24 }), stock)).toMatch(/^place 20 \(24\) stands 10\./);
    expect(differenceOf(altered(9, { place: 99 }), stock)).toMatch(/^place 99, which is not found/);
    expect(differenceOf(altered(1, { place: 0 }), stock)).toBe('the same place twice');
  });

  test('in a list that is too short', () => {
    expect(differenceOf({ total: 30, top: ours.top.slice(1) }, stock)).toBe('9 shown instead of 10');
  });
});

test('what scores the same may stand in any order, and any of it may be left out at the end', () => {
  expect(differenceOf({ total: 30, top: [...ours.top.slice(0, 3).reverse(), ...ours.top.slice(3)] }, stock)).toBeNull();
  expect(differenceOf(altered(9, { place: 11 }), stock)).toBeNull();
});

test('nothing found is the same as nothing found', () => {
  expect(differenceOf({ total: 0, top: [] }, [])).toBeNull();
});
