import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCopies, writeCopies } from './copy-section.ts';

test('copies are read as they were written', () => {
  const copies = fc
    .tuple(fc.nat({ max: 1_000_000 }), fc.uniqueArray(fc.nat({ max: 1_000_000 }), { maxLength: 50 }), fc.infiniteStream(fc.nat()))
    .map(([base, numbers, firsts]) => ({
      base,
      firstOf: new Map(numbers.sort((a, b) => a - b).map((number) => [base + number + 1, (firsts.next().value ?? 0) % (base + number + 1)])),
    }));
  fc.assert(
    fc.property(copies, ({ base, firstOf }) => {
      expect([...readCopies(writeCopies(firstOf, base), base)]).toEqual([...firstOf]);
    }),
  );
});
