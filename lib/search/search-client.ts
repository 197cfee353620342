import type { SearchAnswer } from './search-answer.ts';
import type { SearchQuestion } from './search-question.ts';
import type { FromWorker, ToWorker } from './worker-messages.ts';

/** How far the index in the browser is: `failed` means that the page must ask the server (`/api/v1/search`) instead. */
export type ClientState = { type: 'loading'; bytes: number; of: number } | { type: 'ready'; statements: number } | { type: 'failed'; message: string };

/** The part of `Worker` that is used here, so that a test can stand in for it. */
export interface WorkerPort {
  postMessage(message: ToWorker): void;
  addEventListener(type: 'message', listener: (event: MessageEvent<FromWorker>) => void): void;
  addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
  terminate(): void;
}

export interface SearchClient {
  /**
   * Asks the worker; waits until the index is open. Resolves to `stale` when a later question was asked meanwhile, and to `not-yet`
   * when the part of the index that it needs is still on its way; rejects when the index could not be opened, a file of it could
   * not be had or the worker died. After the last two ask the server.
   */
  ask(question: SearchQuestion): Promise<Asked>;
  state(): ClientState;
  /** Ends the worker; every waiting question becomes stale. */
  close(): void;
}

export type Asked = SearchAnswer | 'stale' | 'not-yet';

interface Waiting {
  number: number;
  resolve: (answer: Asked) => void;
  reject: (fault: Error) => void;
}

const startWorker = (): WorkerPort => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });

/** Starts the worker and has it open the snapshot of this manifest. `onState` hears every change. */
export function startSearchClient(manifest: string, onState: (state: ClientState) => void = () => {}, start: () => WorkerPort = startWorker): SearchClient {
  let state: ClientState = { type: 'loading', bytes: 0, of: 0 };
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
        return enter({ type: 'loading', bytes: data.bytes, of: data.of });
      case 'ready':
        return enter({ type: 'ready', statements: data.statements });
      case 'failed':
        return fail(data.message);
      case 'answer':
        if (data.number === waiting?.number) settle(({ resolve }) => resolve(data.answer));
        return;
      case 'not-yet':
        if (data.number === waiting?.number) settle(({ resolve }) => resolve('not-yet'));
        return;
      case 'fault':
        if (data.number === waiting?.number) settle(({ reject }) => reject(new Error(data.message)));
    }
  });
  worker.addEventListener('error', () => fail('The search worker could not run.'));
  worker.addEventListener('messageerror', () => fail('The search worker sent something unreadable.'));
  worker.postMessage({ type: 'open', manifest });

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
