import { expect, test } from 'vitest';
import type { StatementRow } from '#lib/archive/statement-row.ts';
import { answerWith } from '#lib/search/answer-for-tests.ts';
import type { SearchAnswer, SearchResult } from '#lib/search/search-answer.ts';
import { newQuestion, type SearchQuestion } from '#lib/search/search-question.ts';
import { linesOf, stopsOf } from './stops.ts';

function result(id: string, text: string, language: string): SearchResult {
  const row: StatementRow = {
    id,
    kind: 'direct',
    kindLabel: 'Direct',
    text,
    language,
    speakers: [],
    mouth: 'seen',
    occasion: null,
    said: null,
    hands: [],
    cautions: [],
    identifications: [],
    topics: [],
  };
  return { row, why: { matches: [], marks: { text: [[0, 1, 'exact']], summary: [] } } };
}

const answerTo = (asked: Partial<SearchQuestion>, besideIt: SearchResult[] = []): SearchAnswer =>
  answerWith({
    question: newQuestion(asked),
    total: 3,
    outOf: 58,
    results: [result('one', 'a b', 'en'), result('two', 'ا ب', 'ar-EG'), result('three', 'c d', 'en')],
    beside: besideIt.length === 0 ? [] : [{ reason: 'absence', heading: '', total: 1, results: besideIt }],
  });

const keys = (answer: SearchAnswer) => stopsOf(answer, linesOf(answer)).map(({ key }) => key);

test('in the list the keys stop at each statement, those beside the answer last', () => {
  expect(keys(answerTo({ text: 'a' }, [result('four', 'e', 'en')]))).toEqual(['one', 'two', 'three', 'four']);
});

test('in context they stop at each line, those written from right to left in their own table behind the others', () => {
  expect(keys(answerTo({ text: 'a', kwic: 'list' }, [result('four', 'e', 'en')]))).toEqual(['one-text-0', 'three-text-0', 'two-text-0', 'four']);
});

test('without words there is no context, and the list stays', () => {
  expect(keys(answerTo({ text: ' ', kwic: 'list' }))).toEqual(['one', 'two', 'three']);
});
