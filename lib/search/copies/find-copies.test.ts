import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexedStatement } from '../indexed-statement.ts';
import { WordCounter } from '../word-tally.ts';
import { CopyCounter } from './copy-counter.ts';
import { areCopies, type CopyText } from './copy-rule.ts';
import { drawnWitnesses, witness } from './witness-for-tests.ts';

const textOf = (words: readonly number[], given: Partial<CopyText> = {}): CopyText => ({
  kind: 'direct',
  speakers: 'ann',
  page: 'kcna',
  first: 1,
  last: 1,
  words: Int32Array.from(words),
  ...given,
});

test('being copies goes both ways', () => {
  const words = fc.array(fc.nat({ max: 3 }), { maxLength: 60 });
  const text = fc.record({ words, speakers: fc.constantFrom('ann', 'bo'), page: fc.constantFrom('a', 'b'), first: fc.option(fc.nat({ max: 3 })) });
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [a, b] = [one, other].map(({ words: own, first, ...rest }) => textOf(own, { ...rest, first, last: first }));
      if (a !== undefined && b !== undefined) expect(areCopies(a, b)).toBe(areCopies(b, a));
    }),
  );
});

test('any two that stand together are copies, and what is word for word the same finds a place', async () => {
  await fc.assert(
    fc.asyncProperty(drawnWitnesses, async (witnesses) => {
      const statements = witnesses.map((each) => indexedStatement(witness(each)));
      const words = new WordCounter();
      const counter = new CopyCounter(words, 0);
      for (const statement of statements) {
        words.add(statement);
        counter.add(statement);
      }
      const firstOf = await counter.find(null);
      const day = (said = '') => (said.length === 10 ? Date.parse(said) / 86_400_000 : null);
      const texts = witnesses.map(({ kind = 'direct', speaker = '', source = '', said }, at) => {
        const year = said?.length === 4 ? Date.parse(`${said}-01-01`) / 86_400_000 : 0;
        return textOf([...words.textOf(at)], { kind, speakers: speaker, page: source, first: day(said) ?? year, last: day(said) ?? year + 364 });
      });
      const groups = new Map<number, number[]>();
      for (const place of texts.keys()) {
        const first = firstOf.get(place) ?? place;
        groups.set(first, [...(groups.get(first) ?? []), place]);
      }
      for (const group of groups.values())
        for (const one of group) for (const other of group) if (one < other) expect(areCopies(texts[one] ?? textOf([]), texts[other] ?? textOf([]))).toBe(true);
      for (const [one, text] of texts.entries()) {
        // It stands by itself: no group before it is word for word the same and would take it.
        if (firstOf.has(one)) continue;
        const before = [...groups.entries()].filter(([first]) => first < one);
        for (const [, group] of before) {
          const earlier = group.filter((place) => place < one);
          expect(earlier.every((place) => String(texts[place]?.words) === String(text.words) && areCopies(texts[place] ?? textOf([]), text))).toBe(false);
        }
      }
    }),
    { numRuns: 100 },
  );
});
