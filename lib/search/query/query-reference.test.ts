import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openForTests, statementsOf } from '../archive-for-tests.ts';
import { meets, placesFound, questionsOver, readStatement } from './reference-for-tests.ts';

const index = await openForTests(readFileSync(new URL('../../../data/first-archive.jsonl', import.meta.url), 'utf8'));
const read = (await statementsOf(index)).map(readStatement);
const questions = questionsOver(read, new Set(index.tables.equivalents.groups.flat().flatMap(({ forms }) => forms)));

test('any question of words and signs finds what reading every statement finds', () => {
  fc.assert(
    fc.property(questions, (question) => {
      const found = placesFound(index, question);
      const expected = read.flatMap((each, place) => (meets(each, question) ? [place] : []));
      expect(found.problems).toBe(0);
      // Where nothing has all of it, something looser may stand there and says so.
      if (expected.length === 0) expect(found.places.length === 0 || found.loose).toBe(true);
      else expect(found.places).toEqual(expected);
    }),
    { numRuns: 3_000 },
  );
}, 300_000);

test('another word joined by AND never adds a hit', () => {
  fc.assert(
    fc.property(questions, questions, (question, more) => {
      const alone = placesFound(index, question);
      const both = placesFound(index, { type: 'and', parts: [question, more], start: 0, end: 0 });
      if (!alone.loose && !both.loose) expect(both.places.filter((place) => !alone.places.includes(place))).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
}, 120_000);
