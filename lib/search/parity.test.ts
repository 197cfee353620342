import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import MiniSearch from 'minisearch';
import { describe, expect, test } from 'vitest';
import { analyzedForms } from './analyze-text.ts';
import { archiveFromLines, openBuilt, statementsOf } from './archive-for-tests.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { INDEX_OPTIONS, type IndexedDocument } from './index-options.ts';
import { indexedStatement } from './indexed-statement.ts';
import { minisearchTally } from './minisearch-tally.ts';
import { stockSearch } from './stock-semantics.ts';
import { WordCounter } from './word-tally.ts';

const { contexts, archive } = archiveFromLines(readFileSync(new URL('../../data/first-archive.jsonl', import.meta.url), 'utf8'));
const index = await openBuilt(await buildSnapshot(contexts, archive));
const statements = await statementsOf(index);
const stock = new MiniSearch<IndexedDocument>(INDEX_OPTIONS);
stock.addAll(statements.map((statement, id) => ({ id, statement })));
const words = [...new Set(statements.flatMap(({ row }) => analyzedForms(`${row.text ?? ''} ${row.summary ?? ''}`)))];

/** Words as they are, their beginnings, and with a letter changed, left out, put in or swapped. */
const asked = fc
  .tuple(fc.constantFrom(...words), fc.nat(20), fc.constantFrom('as it is', 'begun', 'changed', 'left out', 'put in', 'swapped'))
  .map(([word, place, how]) => {
    const at = place % word.length;
    switch (how) {
      case 'begun':
        return word.slice(0, at + 1);
      case 'changed':
        return `${word.slice(0, at)}x${word.slice(at + 1)}`;
      case 'left out':
        return word.slice(0, at) + word.slice(at + 1);
      case 'put in':
        return `${word.slice(0, at)}e${word.slice(at)}`;
      case 'swapped':
        return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`;
      default:
        return word;
    }
  });
const options = fc.record({
  prefix: fc.boolean(),
  fuzzy: fc.constantFrom(false as const, 0.2, 0.35, 1, 2),
  combineWith: fc.constantFrom('OR' as const, 'AND' as const),
  boost: fc.constantFrom({}, { text: 3, name: 2 }),
});

describe('the packed index', () => {
  test('finds what MiniSearch finds, with the same scores', () => {
    fc.assert(
      fc.property(fc.array(asked, { minLength: 1, maxLength: 4 }), options, (forms, given) => {
        const text = forms.join(' ');
        const theirs = stock.search(text, given);
        const ours = stockSearch(index, text, { ...given, limit: 1_000 });
        expect(ours.total).toBe(theirs.length);
        const scores = new Map(theirs.map(({ id, score }): [number, number] => [id, score]));
        expect(new Set(ours.top.map(({ place }) => place))).toEqual(new Set(scores.keys()));
        for (const { place, score } of ours.top) expect(Math.abs(score - (scores.get(place) ?? 0))).toBeLessThan(1e-9);
        const best = theirs.map(({ score }) => score);
        ours.top.forEach(({ score }, at) => {
          expect(Math.abs(score - (best[at] ?? 0))).toBeLessThan(1e-9);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('is packed of what MiniSearch holds, word for word, whoever counts', () => {
    const counter = new WordCounter();
    const indexed = contexts.map(indexedStatement);
    for (const statement of indexed) counter.add(statement);
    const counted = counter.tally();
    const theirs = minisearchTally(indexed, counted);
    expect(counted.words).toEqual(theirs.words);
    expect(counted.lengths).toEqual(theirs.lengths);
    counted.words.forEach((_, word) => {
      expect(counted.lists(word)).toEqual(theirs.lists(word));
    });
  });
});
