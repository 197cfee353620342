import { type Asked, startSearchClient } from '#lib/search/search-client.ts';
import type { SearchQuestion } from '#lib/search/search-question.ts';

/** A published snapshot: its name, and what names its files. */
export interface PublishedSnapshot {
  hash: string;
  manifest: string;
}

/** The index in this browser. */
export interface Engine {
  /** Fulfilled when it answers; refused with the reason where it cannot. */
  opened: Promise<void>;
  isOpen: () => boolean;
  ask: (question: SearchQuestion) => Promise<Asked>;
  close: () => void;
}

/** Kept while the page lives: going to a statement and back must not load the index again. */
let present: { hash: string; engine: Engine } | undefined;

/** The snapshot whose files could not be had: it may have been replaced since the page was made. */
let lost: string | undefined;

/** The engine over this snapshot, started when first asked for; one over another snapshot is ended. */
export function engineOf(snapshot: PublishedSnapshot): Engine {
  if (present?.hash === snapshot.hash) return present.engine;
  present?.engine.close();
  const engine = startEngine(lost === snapshot.hash ? presentManifest() : Promise.resolve(snapshot.manifest));
  present = { hash: snapshot.hash, engine };
  return engine;
}

/** Ends the engine over this snapshot, so that the next use starts anew, over what is published by then. */
export function forgetEngine({ hash }: PublishedSnapshot): void {
  if (present?.hash !== hash) return;
  present.engine.close();
  present = undefined;
  lost = hash;
}

async function presentManifest(): Promise<string> {
  const response = await fetch('/api/v1/snapshot');
  if (!response.ok) throw new Error(`The search index did not load: the server answered ${response.status}.`);
  return response.text();
}

function startEngine(manifest: Promise<string>): Engine {
  const { promise: opened, resolve, reject } = Promise.withResolvers<void>();
  let isClosed = false;
  const client = manifest.then((text) => {
    if (isClosed) throw new Error('The search was closed.');
    return startSearchClient(text, (state) => {
      if (state.type === 'ready') resolve();
      if (state.type === 'failed') reject(new Error(state.message));
    });
  });
  client.catch(reject);
  let isOpen = false;
  opened.then(
    () => {
      isOpen = true;
    },
    () => {
      // Whoever waits for `opened` hears of it.
    },
  );
  return {
    opened,
    isOpen: () => isOpen,
    ask: async (question) => (await client).ask(question),
    close() {
      isClosed = true;
      client.then(
        (started) => started.close(),
        () => {
          // Nothing was started.
        },
      );
    },
  };
}
