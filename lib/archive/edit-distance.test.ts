import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance.ts';

test.each([
  ['blodshot', 'bloodshot', 1],
  ['beigun', 'biegun', 1],
  ['sanctoins', 'sanctions', 1],
  ['kitten', 'sitting', 3],
  ['', 'ab', 2],
])('%s to %s', (one, other, distance) => {
  expect(editDistance(one, other, 5)).toBe(distance);
});

test('stops counting beyond what matters', () => {
  expect(editDistance('kitten', 'sitting', 1)).toBe(2);
});

test('is the same both ways, and none only for the same word', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, (one, other) => {
      expect(editDistance(one, other, 9)).toBe(editDistance(other, one, 9));
      expect(editDistance(one, other, 9) === 0).toBe(one === other);
    }),
  );
});
