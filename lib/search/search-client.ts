import type { SearchAnswer } from './search-answer.ts';
import type { SearchQuestion } from './search-question.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** How far the index in the browser is: `failed` means that the page must ask the server (`/api/v1/search`) instead. */
export type ClientState = { type: 'loading'; bytes: number } | { type: 'ready'; statements: number } | { type: 'failed'; message: string };

/** The part of `Worker` that is used here, so that a test can stand in for it. */
export interface WorkerPort {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<FromWorker>) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
  terminate(): void;
}

export interface SearchClient {
  /**
   * Asks the worker; waits until the index is open. Resolves to `stale` when a later question was asked meanwhile,
   * and rejects when the index could not be opened or the worker died: then ask the server.
   */
  ask(question: SearchQuestion): Promise<SearchAnswer | 'stale'>;
  state(): ClientState;
  /** Ends the worker; every waiting question becomes stale. */
  close(): void;
}

interface Waiting {
  number: number;
  resolve: (answer: SearchAnswer | 'stale') => void;
  reject: (fault: Error) => void;
}

const startWorker = (): WorkerPort => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Starts the worker and has it open the snapshot at this address. `onState` hears every change. */
export function startSearchClient(address: string, onState: (state: ClientState) => void = () => {}, start: () => WorkerPort = startWorker): SearchClient {
  let state: ClientState = { type: 'loading', bytes: 0 };
  let last = 0;
  let waiting: Waiting | undefined;
  const enter = (next: ClientState) => {
    if (state.type === 'failed') return;
    state = next;
    onState(next);
  };
  const settle = (finish: (question: Waiting) => void) => {
    const question = waiting;
    waiting = undefined;
    if (question !== undefined) finish(question);
  };
  const fail = (message: string) => {
    enter({ type: 'failed', message });
    settle(({ reject }) => reject(new Error(message)));
  };

  const worker = start();
  worker.addEventListener('message', ({ data }) => {
    switch (data.type) {
      case 'progress':
        return enter({ type: 'loading', bytes: data.bytes });
      case 'ready':
        return enter({ type: 'ready', statements: data.statements });
      case 'failed':
        return fail(data.message);
      case 'answer':
        if (data.number === waiting?.number) settle(({ resolve }) => resolve(data.answer));
        return;
      case 'fault':
        if (data.number === waiting?.number) settle(({ reject }) => reject(new Error(data.message)));
    }
  });
  worker.addEventListener('error', () => fail('The search worker could not run.'));
  worker.addEventListener('messageerror', () => fail('The search worker sent something unreadable.'));
  worker.postMessage({ type: 'open', address });

  return {
    ask(question) {
      settle(({ resolve }) => resolve('stale'));
      if (state.type === 'failed') return Promise.reject(new Error(state.message));
      last += 1;
      const number = last;
      return new Promise((resolve, reject) => {
        waiting = { number, resolve, reject };
        worker.postMessage({ type: 'ask', number, question });
      });
    },
    state: () => state,
    close() {
      worker.terminate();
      settle(({ resolve }) => resolve('stale'));
    },
  };
}
