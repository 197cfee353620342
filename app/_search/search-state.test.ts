import { describe, expect, test } from 'vitest';
import { answerWith } from '#lib/search/answer-for-tests.ts';
import type { SearchAnswer } from '#lib/search/search-answer.ts';
import { newQuestion } from '#lib/search/search-question.ts';
import { initialState, nextState, type SearchEvent } from './search-state.ts';

const answerTo = (text: string): SearchAnswer => answerWith({ question: newQuestion({ text }), total: text.length, outOf: 58 });
const stateAfter = (...events: SearchEvent[]) => events.reduce(nextState, initialState(answerTo('')));
const asked = (number: number, text: string): SearchEvent => ({ type: 'asked', number, question: newQuestion({ text }) });
const answered = (number: number, text: string): SearchEvent => ({ type: 'answered', number, answer: answerTo(text) });

describe('concurrency', () => {
  test('an answer that comes after a later question was asked is dropped', () => {
    const state = stateAfter(asked(1, 'blood'), asked(2, 'bloodshot'), answered(1, 'blood'));
    expect(state).toMatchObject({ waiting: true, question: { text: 'bloodshot' }, answer: { question: { text: '' } } });
  });

  test('the latest wins, whichever comes first', () => {
    const state = stateAfter(asked(1, 'blood'), asked(2, 'bloodshot'), answered(2, 'bloodshot'), answered(1, 'blood'));
    expect(state).toMatchObject({ waiting: false, answer: { question: { text: 'bloodshot' } } });
  });

  test('a late failure does not hide a later answer', () => {
    const state = stateAfter(asked(1, 'a'), asked(2, 'ab'), answered(2, 'ab'), { type: 'failed', number: 1, message: 'The server answered 500.' });
    expect(state).not.toHaveProperty('failure');
  });

  test('an address gone back to is not overtaken by what was asked before', () => {
    const state = stateAfter(asked(1, 'sanctions'), { type: 'arrived', number: 2, answer: answerTo('posture') }, answered(1, 'sanctions'));
    expect(state).toMatchObject({ question: { text: 'posture' }, answer: { question: { text: 'posture' } } });
  });
});

describe('what is shown', () => {
  test('the last list stays while the next one is awaited', () => {
    expect(stateAfter(asked(1, 'eyes'), answered(1, 'eyes'), asked(2, 'eyes ')).answer.total).toBe(4);
  });

  test('a failure is said until the next question', () => {
    const failed = stateAfter(asked(1, 'eyes'), { type: 'failed', number: 1, message: 'The server did not answer.' });
    expect(failed).toMatchObject({ waiting: false, failure: 'The server did not answer.' });
    expect(nextState(failed, asked(2, 'eye'))).not.toHaveProperty('failure');
  });

  test('an index that does not open leaves the search with the server, and says so until it opens', () => {
    const state = stateAfter({ type: 'not-opened', message: 'The index is from a newer version.' }, asked(1, 'eyes'));
    expect(state).toMatchObject({ answering: 'server', trouble: 'The index is from a newer version.' });
    expect(nextState(state, { type: 'opened' })).not.toHaveProperty('trouble');
  });
});
