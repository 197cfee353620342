import fc from 'fast-check';
import { expect, test } from 'vitest';
import { WordNumbers } from './word-numbers.ts';

test('a word has one number, whether it is looked up by itself or in its text', () => {
  const numbers = new WordNumbers();
  const text = 'Peace, PEACE and peace2';
  expect(numbers.ofPlain(text, 0, 5)).toBe(0);
  expect(numbers.ofPlain(text, 7, 12)).toBe(0);
  expect(numbers.of('peace')).toBe(0);
  expect(numbers.ofPlain(text, 17, 23)).toBe(1);
  expect(numbers.of('평화')).toBe(2);
  expect(numbers.words).toEqual(['peace', 'peace2', '평화']);
});

test('numbers are given in the order in which words are met, however many there are', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 4 }), { maxLength: 200 }), fc.nat(9_000), (words, more) => {
      const numbers = new WordNumbers();
      const met = new Map<string, number>();
      const all = [...words, ...Array.from({ length: more }, (_, at) => `w${at}`), ...words];
      for (const word of all) {
        const number = met.get(word) ?? met.size;
        met.set(word, number);
        if (numbers.of(word) !== number) throw new Error(`${word} is ${numbers.of(word)}, not ${number}`);
      }
      expect(numbers.words).toEqual([...met.keys()]);
    }),
    { numRuns: 60 },
  );
});
