import { describe, expect, test } from 'vitest';
import { makeQueries } from './make-queries.ts';
import { paragraphsForTests } from './paragraphs-for-tests.ts';
import { QUERY_KINDS } from './query.ts';

const paragraphs = paragraphsForTests(200);
const queries = makeQueries(paragraphs, 1, 80);
const of = (kind: string) => queries.filter((query) => query.kind === kind);

describe('the queries', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(makeQueries(paragraphs, 1, 80)).toEqual(queries);
    expect(makeQueries(paragraphs, 2, 80)).not.toEqual(queries);
  });

  test('are more than 700, as many of each of the nine kinds, and no kind waits for the end', () => {
    expect(queries.length).toBeGreaterThanOrEqual(700);
    expect(QUERY_KINDS.map((kind) => of(kind).length)).toEqual(QUERY_KINDS.map(() => 80));
    expect(new Set(queries.slice(0, 100).map(({ kind }) => kind)).size).toBe(9);
  });

  test('are never empty', () => {
    expect(queries.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  test('have one and two letters, then three and more with the last word unfinished', () => {
    expect(of('one letter').every(({ text }) => [...text].length === 1)).toBe(true);
    expect(of('two letters').every(({ text }) => [...text].length === 2)).toBe(true);
    expect(of('later keystrokes').every(({ text }) => [...text].length >= 3 && text.includes(' '))).toBe(true);
  });

  test('ask for phrases and words that stand in a text', () => {
    const texts = paragraphs.map(
      ({ text }) =>
        text
          .toLowerCase()
          .match(/[\p{L}\p{M}]+/gu)
          ?.join(' ') ?? '',
    );
    expect(of('exact phrase').filter(({ text }) => !texts.some((words) => words.includes(text)))).toEqual([]);
    expect(of('several words').filter(({ text }) => !texts.some((words) => text.split(' ').every((word) => words.includes(word))))).toEqual([]);
    expect(of('rare word').filter(({ text }) => texts.filter((words) => words.split(' ').includes(text)).length !== 1)).toEqual([]);
  });

  test('misspell a word of the corpus, its beginning kept', () => {
    const words = new Set(paragraphs.flatMap(({ text }) => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []));
    const typed = of('typos').map(({ text }) => text);
    expect(typed.filter((word) => ![...words].some((known) => known[0] === word[0]))).toEqual([]);
    expect(typed.filter((word) => words.has(word)).length).toBeLessThan(8);
  });

  test('narrow to a speaker or to years', () => {
    const filters = of('filtered').map(({ filter }) => filter);
    expect(filters.some((filter) => filter !== undefined && 'speaker' in filter)).toBe(true);
    expect(filters.some((filter) => filter !== undefined && 'from' in filter && filter.from <= filter.to)).toBe(true);
    expect(filters).not.toContain(undefined);
  });
});

test('a corpus of one short paragraph has queries too', () => {
  const lonely = [{ id: 'a', speaker: '', date: '', event: '', text: 'No' }];
  expect(makeQueries(lonely, 1, 2)).toHaveLength(18);
});
