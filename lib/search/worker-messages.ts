import type { SearchAnswer } from './search-answer.ts';
import type { SearchQuestion } from './search-question.ts';

/** What the page sends to the worker: the manifest of the snapshot to open, and questions. They carry a number; the worker answers the newest it has. */
export type ToWorker = { type: 'open'; manifest: string } | Asked;

export interface Asked {
  type: 'ask';
  number: number;
  question: SearchQuestion;
}

/** What the worker sends back. `bytes` of `of` have arrived of what must be there before it answers, as they come over the line. */
export type FromWorker =
  | { type: 'progress'; bytes: number; of: number }
  | { type: 'ready'; statements: number }
  | { type: 'failed'; message: string }
  | { type: 'answer'; number: number; answer: SearchAnswer }
  /** The part of the index that this question needs is still on its way: ask the server meanwhile. */
  | { type: 'not-yet'; number: number }
  | { type: 'fault'; number: number; message: string };
