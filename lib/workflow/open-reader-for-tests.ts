import { answer } from '#lib/search/answer.ts';
import { completeArchive, openArchive } from '#lib/search/open-archive.ts';
import type { SearchAnswer } from '#lib/search/search-answer.ts';
import { newQuestion } from '#lib/search/search-question.ts';
import { readManifest } from '#lib/search/snapshot-manifest.ts';
import type { Store } from '#lib/store/client.ts';
import { readSnapshotFile } from '#lib/store/snapshot-files.ts';
import { currentSnapshot } from '#lib/store/snapshots.ts';

/** A reader's browser: it keeps every file that it ever loaded, since none ever changes. */
export interface Reader {
  ask: (text: string) => Promise<SearchAnswer>;
  /** Names of the files that came over the line, in their order. */
  loaded: () => string[];
  bytes: () => number;
  cache: ReadonlyMap<string, Uint8Array>;
}

/** Opens the current snapshot in a browser that has what an earlier reader left in its cache. */
export async function openReader(store: Store, earlier?: Reader): Promise<Reader> {
  const cache = new Map(earlier?.cache);
  const loaded: string[] = [];
  const load = async (name: string) => {
    const kept = cache.get(name) ?? (await readSnapshotFile(store, name));
    if (kept === null) throw new Error(`There is no file ${name}.`);
    if (!cache.has(name)) loaded.push(name);
    cache.set(name, kept);
    return kept;
  };
  const index = await openArchive(readManifest((await currentSnapshot(store))?.manifest ?? ''), load);
  await completeArchive(index);
  return {
    ask: (text) => answer(index, newQuestion({ text })),
    loaded: () => loaded,
    bytes: () => loaded.reduce((sum, name) => sum + (cache.get(name)?.length ?? 0), 0),
    cache,
  };
}
