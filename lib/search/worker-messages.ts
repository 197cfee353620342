import type { SearchAnswer } from './search-answer.ts';
import type { SearchQuestion } from './search-question.ts';

/** What the page sends to the worker. Questions carry a number; the worker answers the newest it has. */
export type ToWorker = { type: 'open'; address: string } | { type: 'ask'; number: number; question: SearchQuestion };

/** What the worker sends back. `bytes` count what has arrived of the snapshot, before it is unpacked. */
export type FromWorker =
  | { type: 'progress'; bytes: number }
  | { type: 'ready'; statements: number }
  | { type: 'failed'; message: string }
  | { type: 'answer'; number: number; answer: SearchAnswer }
  | { type: 'fault'; number: number; message: string };
