import { createHash, randomUUID } from 'node:crypto';
import type { Store } from './client.ts';
import { inTransaction, type Transaction } from './in-transaction.ts';

/** One value of 8 MB takes PostgreSQL ten times as long as eight of 1 MB. */
const CHUNK = 1_000_000;

/** Snapshots kept beside the current one, so that pages opened before a publication find theirs. */
const KEPT_BEFORE = 1;

const POINTER = { id: 'published' } as const;
const LOCK = { id: 'publish' } as const;

/** What a snapshot was made of: it is stale as soon as either is another. */
export interface BuiltFrom {
  /** The data version. */
  builtFrom: number;
  /** The program that built it. */
  builtBy: string;
}

export interface CurrentSnapshot extends BuiltFrom {
  hash: string;
  bytes: number;
  publishedAt: Date;
}

/** Stores the bytes under their hash, which is returned. Storing the same bytes again only notes what they were built from. */
export async function putSnapshot(store: Store, bytes: Uint8Array, { builtFrom, builtBy }: BuiltFrom): Promise<string> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) chunks.push(Uint8Array.from(bytes.subarray(at, at + CHUNK)));
  await inTransaction(store, async (transaction) => {
    const { count } = await transaction.snapshot.updateMany({ where: { hash }, data: { builtFrom, builtBy } });
    if (count > 0) return;
    await transaction.snapshot.create({ data: { hash, byteLength: bytes.length, chunkCount: chunks.length, builtFrom, builtBy, createdAt: new Date() } });
    for (const [position, chunk] of chunks.entries()) await transaction.snapshotChunk.create({ data: { snapshotHash: hash, position, bytes: chunk } });
  });
  return hash;
}

/** The bytes of a snapshot, or null where there is none of this hash. */
export async function readSnapshot(store: Transaction, hash: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const snapshot = await store.snapshot.findUnique({ where: { hash } });
  if (snapshot === null) return null;
  const bytes = new Uint8Array(snapshot.byteLength);
  let at = 0;
  for (let position = 0; position < snapshot.chunkCount; position++) {
    const chunk = await store.snapshotChunk.findUnique({ where: { snapshotHash_position: { snapshotHash: hash, position } } });
    // Removed while it was read: as if it had not been there.
    if (chunk === null) return null;
    bytes.set(chunk.bytes, at);
    at += chunk.bytes.length;
  }
  return bytes;
}

/** What readers are to load now, or null before the first publication. */
export async function currentSnapshot(store: Transaction): Promise<CurrentSnapshot | null> {
  const pointer = await store.publishedSnapshot.findUnique({ where: POINTER, include: { snapshot: true } });
  if (pointer === null || pointer.snapshot === null || pointer.publishedAt === null) return null;
  const { hash, byteLength, builtFrom, builtBy } = pointer.snapshot;
  return { hash, bytes: byteLength, builtFrom, builtBy, publishedAt: pointer.publishedAt };
}

/**
 * Makes a stored snapshot the current one and removes those that no open page can still want. One built from older records
 * than the current one stays aside: its builder was overtaken.
 */
export async function swapSnapshot(store: Store, hash: string): Promise<void> {
  const { builtFrom } = await store.snapshot.findUniqueOrThrow({ where: { hash } });
  await inTransaction(store, async (transaction) => {
    const { count } = await transaction.publishedSnapshot.updateMany({
      where: { ...POINTER, OR: [{ snapshotHash: null }, { snapshot: { builtFrom: { lte: builtFrom } } }] },
      data: { snapshotHash: hash, publishedAt: new Date() },
    });
    if (count === 0) return;
    await transaction.snapshot.update({ where: { hash }, data: { createdAt: new Date() } });
    const old = await transaction.snapshot.findMany({
      where: { hash: { not: hash } },
      orderBy: { createdAt: 'desc' },
      skip: KEPT_BEFORE,
      select: { hash: true },
    });
    await transaction.snapshot.deleteMany({ where: { hash: { in: old.map((snapshot) => snapshot.hash) } } });
  });
}

/** How long a lock holds unless it is renewed: a builder that died blocks the next one for no longer. */
const LOCK_MS = 60_000;

/**
 * Runs `work` while holding the one lock for publishing, renewed while it runs. Returns null, without running it,
 * where another builder holds the lock.
 */
export async function withPublishLock<Result>(store: Store, work: () => Promise<Result>, lockMs = LOCK_MS): Promise<{ result: Result } | null> {
  const holder = randomUUID();
  const until = () => new Date(Date.now() + lockMs);
  const taken = await store.publishLock.updateMany({
    where: { ...LOCK, OR: [{ holder: null }, { expiresAt: { lt: new Date() } }] },
    data: { holder, expiresAt: until() },
  });
  if (taken.count === 0) return null;
  const renewal = setInterval(() => {
    store.publishLock.updateMany({ where: { ...LOCK, holder }, data: { expiresAt: until() } }).catch(() => {
      // A renewal that fails leaves the lock to expire, which is what it is for.
    });
  }, lockMs / 3);
  try {
    return { result: await work() };
  } finally {
    clearInterval(renewal);
    await store.publishLock.updateMany({ where: { ...LOCK, holder }, data: { holder: null, expiresAt: null } });
  }
}
