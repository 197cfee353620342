import { setTimeout as wait } from 'node:timers/promises';
import { ArchiveError } from '#lib/archive/archive-error.ts';
import { readManifest, writeManifest } from '#lib/search/snapshot-manifest.ts';
import type { Store } from '#lib/store/client.ts';
import { dataVersion } from '#lib/store/data-version.ts';
import { withPublishLock } from '#lib/store/publish-lock.ts';
import { putSegment } from '#lib/store/snapshot-files.ts';
import { type CurrentSnapshot, currentSnapshot, swapSnapshot } from '#lib/store/snapshots.ts';
import { type BuiltPublication, buildChanges, buildWhole } from './build-publication.ts';
import { builderFingerprint } from './builder-fingerprint.ts';
import type { OnProgress } from './progress.ts';
import { snapshotBytes } from './snapshot-bytes.ts';

export interface Publication {
  hash: string;
  /** Of all files together, as they are stored and sent. */
  bytes: number;
  /** False where the snapshot in place was made of the same records by the same program. */
  published: boolean;
}

/** Another builder is waited for; one that takes longer than this is stuck although alive. */
const PATIENCE_MS = 5 * 60_000;
const PAUSE_MS = 200;

/**
 * Builds the search snapshot from what the archive holds and makes it the current one, where the current one is stale: an overlay
 * where few statements changed, else all of it. The old one serves until the new one is complete; a builder that dies or finds the
 * disk full leaves it in place. Of several builders at once, one builds and the others wait for it.
 *
 * A statement counts as changed by its `changedIn`. Its row shows names of speakers, events and sources, so whoever changes one of
 * those must raise `changedIn` of every statement that names it, in the same transaction; a publication would not see it otherwise.
 */
export async function publishSnapshot(store: Store, onProgress?: OnProgress): Promise<Publication> {
  const deadline = Date.now() + PATIENCE_MS;
  const builtBy = builderFingerprint();
  for (;;) {
    const current = await currentSnapshot(store);
    if (current !== null && (await isFresh(store, current, builtBy))) return asPublication(current, false);
    const held = await withPublishLock(store, () => publish(store, builtBy, onProgress));
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

async function isFresh(store: Store, { builtBy, builtFrom }: CurrentSnapshot, program: string): Promise<boolean> {
  return builtBy === program && builtFrom === (await dataVersion(store));
}

/** Null where it has to begin again: the records changed while they were read, and a snapshot must be of one moment; or another builder was quicker. */
async function publish(store: Store, builtBy: string, onProgress?: OnProgress): Promise<Publication | null> {
  const current = await currentSnapshot(store);
  if (current !== null && (await isFresh(store, current, builtBy))) return asPublication(current, false);
  onProgress?.({ step: 'publish', label: 'Building the search index' });
  const builtFrom = await dataVersion(store);
  const { manifest, segments } = await build(store, current?.builtBy === builtBy ? current : null, builtFrom, onProgress);
  if ((await dataVersion(store)) !== builtFrom) return null;
  for (const segment of segments) if (!(await putSegment(store, segment))) return null;
  const names = [...manifest.segments.map(({ index }) => index), manifest.names];
  const hash = await swapSnapshot(store, { manifest: writeManifest(manifest), segments: names, builtFrom, builtBy });
  return hash === null ? null : { hash, bytes: snapshotBytes(manifest), published: true };
}

async function build(store: Store, before: CurrentSnapshot | null, builtFrom: number, onProgress?: OnProgress): Promise<BuiltPublication> {
  const changes = before === null ? null : await buildChanges(store, before.manifest, builtFrom);
  if (changes !== null) return changes;
  return buildWhole(store, builtFrom, (statements) =>
    onProgress?.({ step: 'publish', label: `Building the search index: ${statements.toLocaleString('en')} statements read` }),
  );
}

function asPublication({ hash, manifest }: CurrentSnapshot, published: boolean): Publication {
  return { hash, bytes: snapshotBytes(readManifest(manifest)), published };
}
