import { setTimeout as wait } from 'node:timers/promises';
import { ArchiveError } from '#lib/archive/archive-error.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { buildSnapshot } from '#lib/search/snapshot.ts';
import { allStatements } from '#lib/store/all-statements.ts';
import type { Store } from '#lib/store/client.ts';
import { dataVersion } from '#lib/store/data-version.ts';
import { listEvents } from '#lib/store/list-events.ts';
import { listSources } from '#lib/store/list-sources.ts';
import { listMentioned, listSpeakers } from '#lib/store/list-speakers.ts';
import { listTopics } from '#lib/store/list-topics.ts';
import { readHeader } from '#lib/store/read-header.ts';
import { type CurrentSnapshot, currentSnapshot, putSnapshot, swapSnapshot, withPublishLock } from '#lib/store/snapshots.ts';
import { builderFingerprint } from './builder-fingerprint.ts';
import type { OnProgress } from './progress.ts';

export interface Publication {
  hash: string;
  bytes: number;
  /** False where the snapshot in place was made of the same records by the same program. */
  published: boolean;
}

/** Another builder is waited for; one that takes longer than this is stuck although alive. */
const PATIENCE_MS = 5 * 60_000;
const PAUSE_MS = 200;

/**
 * Builds the search snapshot from what the archive holds and makes it the current one, where the current one is stale.
 * The old one serves until the new one is complete. Of several builders at once, one builds and the others wait for it.
 */
export async function publishSnapshot(store: Store, onProgress?: OnProgress): Promise<Publication> {
  const deadline = Date.now() + PATIENCE_MS;
  const builtBy = builderFingerprint();
  for (;;) {
    const fresh = await freshSnapshot(store, builtBy);
    if (fresh !== null) return { hash: fresh.hash, bytes: fresh.bytes, published: false };
    const held = await withPublishLock(store, () => build(store, builtBy, onProgress));
    if (held !== null && held.result !== null) return held.result;
    if (Date.now() > deadline)
      throw new ArchiveError({
        code: 'database-locked',
        message: 'The search index could not be published: somebody else has been publishing or importing for five minutes',
        where: {},
      });
    await wait(PAUSE_MS);
  }
}

async function freshSnapshot(store: Store, builtBy: string): Promise<CurrentSnapshot | null> {
  const current = await currentSnapshot(store);
  return current !== null && current.builtBy === builtBy && current.builtFrom === (await dataVersion(store)) ? current : null;
}

/** Null where the records changed while they were read: a snapshot must be of one moment. */
async function build(store: Store, builtBy: string, onProgress?: OnProgress): Promise<Publication | null> {
  const fresh = await freshSnapshot(store, builtBy);
  if (fresh !== null) return { hash: fresh.hash, bytes: fresh.bytes, published: false };
  onProgress?.({ step: 'publish', label: 'Building the search index' });
  const builtFrom = await dataVersion(store);
  const header = await readHeader(store);
  const bytes = await buildSnapshot(eachStatement(store), {
    title: header?.title ?? '',
    language: header?.language ?? 'und',
    speakers: (await listSpeakers(store)).map(({ speaker }) => speaker),
    mentioned: await listMentioned(store),
    events: (await listEvents(store)).map(({ event }) => event),
    sources: (await listSources(store)).map(({ source }) => source),
    topics: (await listTopics(store)).map(({ topic }) => topic),
  });
  if ((await dataVersion(store)) !== builtFrom) return null;
  const hash = await putSnapshot(store, bytes, { builtFrom, builtBy });
  await swapSnapshot(store, hash);
  return { hash, bytes: bytes.length, published: true };
}

async function* eachStatement(store: Store): AsyncGenerator<StatementInContext> {
  for await (const batch of allStatements(store)) yield* batch;
}
