import { openStore } from '#lib/store/client.ts';
import { migrate } from '#lib/store/migrate.ts';
import type { OnProgress } from './progress.ts';
import { publishSnapshot } from './publish-snapshot.ts';
import { seedArchive } from './seed-archive.ts';

export interface Preparation {
  /** Migrations that were applied, by name. */
  migrated: string[];
  /** Statements that were loaded from data/; null where the archive had been used before. */
  seeded: number | null;
  /** The current snapshot, and whether it is a new one. */
  snapshot: { hash: string; bytes: number; published: boolean };
  /** What was done, as one sentence; empty where there was nothing to do. */
  sentence: string;
}

/**
 * Makes the archive at an address ready to be read: creates and migrates the database, loads data/ where nothing was ever
 * imported, and publishes the search index where it is missing or stale. Does only what is left to do, so it can be
 * interrupted and run again; several at once do each thing once. Refuses what is not ours, like `migrate`.
 */
export async function prepareArchive(url: string, { onProgress }: { onProgress?: OnProgress } = {}): Promise<Preparation> {
  onProgress?.({ step: 'migrate', label: 'Opening the database' });
  const migrated = await migrate(url);
  const store = await openStore(url);
  try {
    const seed = await seedArchive(store, onProgress);
    const snapshot = await publishSnapshot(store, onProgress);
    const seeded = seed === null ? null : seed.statements.length;
    return { migrated, seeded, snapshot, sentence: sentenceOf(migrated, seeded, snapshot.published) };
  } finally {
    await store.$disconnect();
  }
}

function sentenceOf(migrated: readonly string[], seeded: number | null, published: boolean): string {
  const parts = [
    migrated.length === 0 ? null : `Applied ${migrated.length === 1 ? 'one migration' : `${migrated.length} migrations`}`,
    seeded === null ? null : `loaded ${seeded.toLocaleString('en')} statements from data/`,
    published ? 'published the search index' : null,
  ].filter((part) => part !== null);
  const text = parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
  return text === '' ? '' : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
