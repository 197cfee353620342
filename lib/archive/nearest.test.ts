import fc from 'fast-check';
import { expect, it } from 'vitest';
import { nearest } from './nearest.ts';

it.each([
  ['sumary', ['summary', 'speakers'], 'summary'],
  ['summray', ['summary', 'speakers'], 'summary'],
  ['SUMMARY', ['summary'], 'summary'],
  ['sum', ['summary', 'sun'], 'summary'],
  ['kim-jong-on', ['kim-jong-un', 'kim-jong-il'], 'kim-jong-un'],
  ['zebra', ['summary', 'speakers'], null],
  ['', ['summary'], null],
  ['x', [], null],
])('what is nearest to %s among %j is %s', (typed, known, expected) => {
  expect(nearest(typed, known)).toBe(expected);
});

it('always finds a word that is among the known, and never one that is not', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), fc.string(), (known, typed) => {
      expect(known).toContain(nearest(known[0] ?? '', known));
      const found = nearest(typed, known);
      if (found !== null) expect(known).toContain(found);
    }),
  );
});
