import { randomUUID } from 'node:crypto';
import type { Store } from './client.ts';

const LOCK = { id: 'publish' } as const;

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
    // On a full disk not even this can be written: the lock expires, and what went wrong is told instead.
    await store.publishLock.updateMany({ where: { ...LOCK, holder }, data: { holder: null, expiresAt: null } }).catch(() => undefined);
  }
}
