import { createHash } from 'node:crypto';
import type { Store } from './client.ts';
import { inTransaction, type Transaction } from './in-transaction.ts';
import { removeUnnamed } from './snapshot-files.ts';

/** Snapshots kept beside the current one, so that pages opened before a publication find theirs. */
const KEPT_BEFORE = 1;

const POINTER = { id: 'published' } as const;

/** What a snapshot was made of: it is stale as soon as either is another. */
export interface BuiltFrom {
  /** The data version. */
  builtFrom: number;
  /** The program that built it. */
  builtBy: string;
}

export interface CurrentSnapshot extends BuiltFrom {
  /** SHA-256 of the manifest. */
  hash: string;
  /** Names its files; this room only keeps it. */
  manifest: string;
  publishedAt: Date;
}

export interface NewSnapshot extends BuiltFrom {
  manifest: string;
  /** The segments that the manifest names, stored already. */
  segments: readonly string[];
}

/** What readers are to load now, or null before the first publication. */
export async function currentSnapshot(store: Transaction): Promise<CurrentSnapshot | null> {
  const pointer = await store.publishedSnapshot.findUnique({ where: POINTER, include: { snapshot: true } });
  if (pointer === null || pointer.snapshot === null || pointer.publishedAt === null) return null;
  const { hash, manifest, builtFrom, builtBy } = pointer.snapshot;
  return { hash, manifest, builtFrom, builtBy, publishedAt: pointer.publishedAt };
}

/**
 * Makes a snapshot the current one, all at once, and removes what no open page can still want. Returns its hash; or null, with
 * nothing changed, where the builder was overtaken: the current one is of newer records, or the segments were taken for those of
 * a builder that died.
 */
export async function swapSnapshot(store: Store, { manifest, segments, builtFrom, builtBy }: NewSnapshot): Promise<string | null> {
  const hash = createHash('sha256').update(manifest).digest('hex');
  return inTransaction(store, async (transaction) => {
    const now = new Date();
    const names = [...new Set(segments)];
    const { count: present } = await transaction.snapshotSegment.updateMany({ where: { name: { in: names } }, data: { createdAt: now } });
    if (present < names.length) return null;
    const ours = { builtFrom, builtBy, createdAt: now };
    const { count: known } = await transaction.snapshot.updateMany({ where: { hash, builtFrom: { lte: builtFrom } }, data: ours });
    if (known === 0 && (await transaction.snapshot.count({ where: { hash } })) === 0) await transaction.snapshot.create({ data: { hash, manifest, ...ours } });
    const { count: swapped } = await transaction.publishedSnapshot.updateMany({
      where: { ...POINTER, OR: [{ snapshotHash: null }, { snapshot: { builtFrom: { lte: builtFrom } } }] },
      data: { snapshotHash: hash, publishedAt: now },
    });
    if (swapped === 0) {
      await transaction.snapshot.deleteMany({ where: { hash, published: { none: {} } } });
      return null;
    }
    await removeOld(transaction, hash);
    return hash;
  });
}

async function removeOld(transaction: Transaction, current: string): Promise<void> {
  const old = await transaction.snapshot.findMany({
    where: { hash: { not: current } },
    orderBy: { createdAt: 'desc' },
    skip: KEPT_BEFORE,
    select: { hash: true },
  });
  await transaction.snapshot.deleteMany({ where: { hash: { in: old.map(({ hash }) => hash) } } });
  const kept = await transaction.snapshot.findMany({ select: { manifest: true } });
  await removeUnnamed(
    transaction,
    kept.map(({ manifest }) => manifest),
  );
}
