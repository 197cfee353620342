import type { SearchAnswer } from '#lib/search/search-answer.ts';
import type { SearchQuestion } from '#lib/search/search-question.ts';

/** Who answers: the index in this browser, or the server until it is open and where it cannot be opened. */
export type Answering = 'opening' | 'browser' | 'server';

/** What the search page knows. The view shows it and nothing else. */
export interface SearchState {
  /** As it stands in the field and the filters now. */
  question: SearchQuestion;
  /** The last answer that came; shown until the next one, so that the list never blinks. */
  answer: SearchAnswer;
  /** Number of the last question; an answer to any other is dropped. */
  number: number;
  waiting: boolean;
  answering: Answering;
  /** Why the index in this browser is not used: a sentence. */
  trouble?: string;
  /** Why the last question has no answer: a sentence. */
  failure?: string;
}

export type SearchEvent =
  | { type: 'asked'; number: number; question: SearchQuestion }
  | { type: 'answered'; number: number; answer: SearchAnswer }
  | { type: 'failed'; number: number; message: string }
  /** Question and answer together: from the server with a new page, or remembered for an address gone back to. */
  | { type: 'arrived'; number: number; answer: SearchAnswer }
  | { type: 'opening' }
  | { type: 'opened' }
  | { type: 'not-opened'; message: string }
  /** The reader saves data, or the archive is too large for browsers: nothing is wrong. */
  | { type: 'left-to-server' };

export function initialState(answer: SearchAnswer, answering: Answering = 'opening'): SearchState {
  return { question: answer.question, answer, number: 0, waiting: false, answering };
}

/** The next state; knows no clock, no address and no network. */
export function nextState(state: SearchState, event: SearchEvent): SearchState {
  switch (event.type) {
    case 'asked':
      return { ...withoutFailure(state), question: event.question, number: event.number, waiting: true };
    case 'answered':
      return event.number === state.number ? { ...state, answer: event.answer, waiting: false } : state;
    case 'failed':
      return event.number === state.number ? { ...state, waiting: false, failure: event.message } : state;
    case 'arrived':
      return { ...withoutFailure(state), question: event.answer.question, answer: event.answer, number: event.number, waiting: false };
    case 'opening':
      return { ...withoutTrouble(state), answering: 'opening' };
    case 'opened':
      return state.answering === 'browser' ? state : { ...withoutTrouble(state), answering: 'browser' };
    case 'not-opened':
      return { ...state, answering: 'server', trouble: event.message };
    case 'left-to-server':
      return state.answering === 'server' ? state : { ...withoutTrouble(state), answering: 'server' };
  }
}

function withoutFailure({ failure: _, ...state }: SearchState): SearchState {
  return state;
}

function withoutTrouble({ trouble: _, ...state }: SearchState): SearchState {
  return state;
}
