import type { SearchAnswer } from '#lib/search/search-answer.ts';
import { startSearchClient } from '#lib/search/search-client.ts';
import type { SearchQuestion } from '#lib/search/search-question.ts';

/** The index in this browser. */
export interface Engine {
  /** Fulfilled when it answers; refused with the reason where it cannot. */
  opened: Promise<void>;
  isOpen: () => boolean;
  ask: (question: SearchQuestion) => Promise<SearchAnswer | 'stale'>;
  close: () => void;
}

/** Kept while the page lives: going to a statement and back must not load the index again. */
let present: { snapshot: string; engine: Engine } | undefined;

/** The engine over this snapshot, started when first asked for; one over another snapshot is ended. */
export function engineOf(snapshot: string): Engine {
  if (present?.snapshot === snapshot) return present.engine;
  present?.engine.close();
  const engine = startEngine(`/snapshots/${snapshot}`);
  present = { snapshot, engine };
  return engine;
}

/** Ends the engine over this snapshot, so that the next use starts anew. */
export function forgetEngine(snapshot: string): void {
  if (present?.snapshot !== snapshot) return;
  present.engine.close();
  present = undefined;
}

function startEngine(address: string): Engine {
  const { promise: opened, resolve, reject } = Promise.withResolvers<void>();
  const client = startSearchClient(address, (state) => {
    if (state.type === 'ready') resolve();
    if (state.type === 'failed') reject(new Error(state.message));
  });
  return { opened, isOpen: () => client.state().type === 'ready', ask: (question) => client.ask(question), close: () => client.close() };
}
