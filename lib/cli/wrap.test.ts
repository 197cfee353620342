import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrap } from './wrap.ts';

test('lines break at spaces and never pass the columns', () => {
  expect(wrap('rather telling blow to the hostile forces with bloodshot eyes', 20)).toEqual([
    'rather telling blow',
    'to the hostile',
    'forces with',
    'bloodshot eyes',
  ]);
});

test('Hangul counts two columns', () => {
  expect(wrap('올바른 자세 올바른 자세', 12)).toEqual(['올바른 자세', '올바른 자세']);
});

test('a word longer than a line keeps one of its own', () => {
  expect(wrap('a https://example.org/very/long b', 10)).toEqual(['a', 'https://example.org/very/long', 'b']);
});

test('nothing is lost or added but spaces and breaks', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 100 }), (text, columns) => {
      expect(wrap(text, columns).join('').replaceAll(' ', '')).toBe(text.replaceAll(/[ \n]/g, ''));
    }),
  );
});
