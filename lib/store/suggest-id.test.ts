import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { editDistance } from '#lib/archive/edit-distance.ts';
import type { Store } from './client.ts';
import { firstArchive, scratchStore } from './store-for-tests.ts';
import { exists, suggestIds } from './suggest-id.ts';

let store: Store;
beforeAll(async () => {
  store = await scratchStore(firstArchive());
});

describe('an id that nobody has', () => {
  it.each([
    ['statement', 's18', 'S18'],
    ['statement', 'S7', 'S07'],
    ['statement', 'S-18', 'S18'],
    ['speaker', 'kim-jung-un', 'kim-jong-un'],
    ['speaker', 'Kim Jong Un', 'kim-jong-un'],
    ['speaker', 'kimjongun', 'kim-jong-un'],
    ['speaker', '김정은', 'kim-jong-un'],
    ['topic', 'sanction', 'sanctions'],
    ['source', 'ART', 'art'],
  ] as const)('%s %s may have meant %s', async (type, wrong, meant) => {
    expect(await suggestIds(store, type, wrong)).toContain(meant);
  });

  it('is no reason to guess wildly', async () => {
    for (const wrong of ['', 'zzzzzzzz', 'a'.repeat(5_000), "' OR 1=1 --", '\u0000', '😀'.repeat(60)])
      expect(await suggestIds(store, 'statement', wrong)).toEqual([]);
  });

  it('gets at most three suggestions, never itself', async () => {
    const suggested = await suggestIds(store, 'statement', 'S1');
    expect(suggested.length).toBeLessThanOrEqual(3);
    expect(suggested).not.toContain('S1');
  });
});

describe('whether an id exists', () => {
  it.each([
    ['statement', 'S18', true],
    ['statement', 's18', false],
    ['speaker', 'kim-jong-un', true],
    ['event', 'nobody', false],
    ['source', 'art', true],
    ['topic', 'sanctions', true],
  ] as const)('%s %s: %s', async (type, id, there) => {
    expect(await exists(store, type, id)).toBe(there);
  });
});

describe('the distance between two words', () => {
  it('counts letters added, dropped, replaced and swapped', () => {
    expect([
      editDistance('abc', 'abc', 2),
      editDistance('abc', 'ab', 2),
      editDistance('abc', 'axc', 2),
      editDistance('abcd', 'abdc', 2),
      editDistance('', 'ab', 2),
      // Much farther apart than the limit: no more is said of it than that.
      editDistance('abaa', 'aaabcccc', 4),
    ]).toEqual([0, 1, 1, 1, 2, 5]);
  });

  it('is the same both ways, nothing only between equals, and never above the limit by more than one', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(4), (one, other, limit) => {
        const distance = editDistance(one, other, limit);
        expect(editDistance(other, one, limit)).toBe(distance);
        expect(distance === 0).toBe(one === other);
        expect(distance).toBeLessThanOrEqual(limit + 1);
      }),
    );
  });
});
