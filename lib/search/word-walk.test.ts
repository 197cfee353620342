import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareWords } from './compare-words.ts';
import { commonBeginnings, wordsNear } from './word-walk.ts';

/** The whole table of edits, plainly. */
function distanceOf(one: string, other: string, swaps: boolean): number {
  const rows = Array.from({ length: one.length + 1 }, (_, row) => Array.from({ length: other.length + 1 }, (_, at) => (row === 0 ? at : at === 0 ? row : 0)));
  const cell = (row: number, at: number) => rows[row]?.[at] ?? 0;
  for (let row = 1; row <= one.length; row++)
    for (let at = 1; at <= other.length; at++) {
      const costs = [cell(row - 1, at - 1) + Number(one[row - 1] !== other[at - 1]), cell(row - 1, at) + 1, cell(row, at - 1) + 1];
      if (swaps && row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1]) costs.push(cell(row - 2, at - 2) + 1);
      rows[row]?.splice(at, 1, Math.min(...costs));
    }
  return cell(one.length, other.length);
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é'), maxLength: 9 });

test('a walk through the words finds those within so many edits, at the distance that a whole table gives', () => {
  fc.assert(
    fc.property(fc.uniqueArray(letters, { maxLength: 40 }), letters, fc.integer({ min: 1, max: 6 }), fc.boolean(), (drawn, form, most, swaps) => {
      const words = drawn.sort(compareWords);
      const expected = words.flatMap((word, number) => {
        const distance = distanceOf(word, form, swaps);
        return distance <= most ? [{ word: number, distance }] : [];
      });
      expect(wordsNear(words, commonBeginnings(words), form, most, swaps)).toEqual(expected);
    }),
    { numRuns: 2_000 },
  );
});
