import { ArchiveError } from '#lib/archive/archive-error.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { answer } from '#lib/search/answer.ts';
import type { ArchiveIndex } from '#lib/search/archive-index.ts';
import { completeArchive, openArchive } from '#lib/search/open-archive.ts';
import { inflateInNode } from '#lib/search/packed/inflate-in-node.ts';
import { type PlaceInAnswer, placeInAnswer } from '#lib/search/place-in-answer.ts';
import type { SearchAnswer } from '#lib/search/search-answer.ts';
import type { SearchQuestion } from '#lib/search/search-question.ts';
import { readManifest } from '#lib/search/snapshot-manifest.ts';
import { currentStore, type Store } from '#lib/store/client.ts';
import { readSnapshotFile } from '#lib/store/snapshot-files.ts';
import { type CurrentSnapshot, currentSnapshot } from '#lib/store/snapshots.ts';

interface Open {
  hash: string;
  index: Promise<ArchiveIndex>;
}

/** The one snapshot that this process has open, by its hash: nothing that another process would miss. */
let open: Open | null = null;

/**
 * Answers a question with the engine that runs in the browser, from the files that browsers load. What another process
 * publishes answers from the next question on. Throws `snapshot-invalid` where nothing was ever published.
 */
export function searchOnServer(question: SearchQuestion, store?: Store): Promise<SearchAnswer> {
  return overCurrent(store, (index) => answer(index, question));
}

/** What a statement was found by, and its neighbours in the list: see `placeInAnswer`. Null where nothing was ever published. */
export async function placeOnServer(question: SearchQuestion, context: StatementInContext, store?: Store): Promise<PlaceInAnswer | null> {
  try {
    return await overCurrent(store, (index) => placeInAnswer(index, question, context));
  } catch (fault) {
    // The statement can be read without the list that led to it.
    if (fault instanceof ArchiveError && fault.code === 'snapshot-invalid') return null;
    throw fault;
  }
}

async function overCurrent<T>(store: Store | undefined, ask: (index: ArchiveIndex) => Promise<T>): Promise<T> {
  const archive = store ?? (await currentStore());
  const asked = openCurrent(archive, await current(archive));
  try {
    return await ask(await asked.index);
  } catch (fault) {
    // Two publications while it was answered, and its files are gone: the newer snapshot answers.
    const next = await current(archive);
    if (next.hash === asked.hash) throw fault;
    return ask(await openCurrent(archive, next).index);
  }
}

async function current(store: Store): Promise<CurrentSnapshot> {
  const snapshot = await currentSnapshot(store);
  if (snapshot !== null) return snapshot;
  throw new ArchiveError({
    code: 'snapshot-invalid',
    message: 'The search index has not been published yet; run "npm run archive -- prepare", or start the site again',
    where: {},
  });
}

function openCurrent(store: Store, snapshot: CurrentSnapshot): Open {
  if (open?.hash === snapshot.hash) return open;
  const opened = { hash: snapshot.hash, index: openAfter(open, store, snapshot) };
  open = opened;
  opened.index.catch(() => {
    if (open === opened) open = null;
  });
  return opened;
}

/** Reads only what the one before has not: after a small change the base is open already. */
async function openAfter(before: Open | null, store: Store, { manifest }: CurrentSnapshot): Promise<ArchiveIndex> {
  const opened = await before?.index.catch(() => undefined);
  const index = await openArchive(readManifest(manifest), (name) => loadFile(store, name), {
    inflate: inflateInNode,
    ...(opened === undefined ? {} : { before: opened }),
  });
  // What few questions need is loaded while the first are answered; one that needs it waits, and tries again where this failed.
  completeArchive(index).catch(() => undefined);
  return index;
}

async function loadFile(store: Store, name: string): Promise<Uint8Array> {
  const bytes = await readSnapshotFile(store, name);
  if (bytes === null) throw new ArchiveError({ code: 'snapshot-invalid', message: 'The search index was replaced while it was read; ask again', where: {} });
  return bytes;
}
