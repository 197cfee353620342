import { createHash, randomBytes } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { currentSnapshot, putSnapshot, readSnapshot, swapSnapshot, withPublishLock } from './snapshots.ts';
import { scratchStore } from './store-for-tests.ts';

const builtBy = 'test';

describe('a snapshot', () => {
  it.each([1, 999_999, 1_000_000, 1_000_001, 2_500_000])('of %i bytes comes back as it was, under the hash of its bytes', async (size) => {
    const store = await scratchStore();
    const bytes = new Uint8Array(randomBytes(size));
    const hash = await putSnapshot(store, bytes, { builtFrom: 1, builtBy });
    expect(hash).toBe(createHash('sha256').update(bytes).digest('hex'));
    const read = await readSnapshot(store, hash);
    expect(read !== null && Buffer.from(read).equals(bytes)).toBe(true);
  });

  it('that nobody stored is nothing', async () => {
    const store = await scratchStore();
    for (const hash of ['', 'nobody', '0'.repeat(64), "' OR 1=1 --"]) expect(await readSnapshot(store, hash)).toBeNull();
    expect(await currentSnapshot(store)).toBeNull();
  });

  it('is current only when the pointer is swapped to it', async () => {
    const store = await scratchStore();
    const hash = await putSnapshot(store, new Uint8Array([1, 2]), { builtFrom: 1, builtBy });
    expect(await currentSnapshot(store)).toBeNull();
    await swapSnapshot(store, hash);
    expect(await currentSnapshot(store)).toMatchObject({ hash, bytes: 2, builtFrom: 1, builtBy });
  });

  it('stored twice is stored once, and was built from the later records', async () => {
    const store = await scratchStore();
    const hash = await putSnapshot(store, new Uint8Array([1]), { builtFrom: 1, builtBy });
    expect(await putSnapshot(store, new Uint8Array([1]), { builtFrom: 2, builtBy })).toBe(hash);
    await swapSnapshot(store, hash);
    expect(await currentSnapshot(store)).toMatchObject({ hash, builtFrom: 2 });
    expect(await store.snapshotChunk.count()).toBe(1);
  });

  it('stays for the pages that have it open when the next is published, and goes after that', async () => {
    const store = await scratchStore();
    const hashes: string[] = [];
    for (const byte of [1, 2, 3, 4]) {
      const hash = await putSnapshot(store, new Uint8Array([byte]), { builtFrom: byte, builtBy });
      await swapSnapshot(store, hash);
      hashes.push(hash);
      await wait(2);
    }
    expect(await Promise.all(hashes.map(async (hash) => (await readSnapshot(store, hash)) !== null))).toEqual([false, false, true, true]);
    expect(await store.snapshotChunk.count()).toBe(2);
  });

  it('of older records never replaces one of newer records', async () => {
    const store = await scratchStore();
    const newer = await putSnapshot(store, new Uint8Array([2]), { builtFrom: 2, builtBy });
    const older = await putSnapshot(store, new Uint8Array([1]), { builtFrom: 1, builtBy });
    await swapSnapshot(store, newer);
    await swapSnapshot(store, older);
    expect((await currentSnapshot(store))?.hash).toBe(newer);
  });
});

describe('the lock for publishing', () => {
  it('is held by one at a time, and free again afterwards, also after a failure', async () => {
    const store = await scratchStore();
    const inner = await withPublishLock(store, () => withPublishLock(store, async () => 'second'));
    expect(inner).toEqual({ result: null });
    await expect(withPublishLock(store, () => Promise.reject(new Error('broke off')))).rejects.toThrow('broke off');
    expect(await withPublishLock(store, async () => 'third')).toEqual({ result: 'third' });
  });

  it('of a builder that died expires', async () => {
    const store = await scratchStore();
    await store.publishLock.updateMany({ data: { holder: 'dead', expiresAt: new Date(Date.now() + 60_000) } });
    expect(await withPublishLock(store, async () => 'early')).toBeNull();
    await store.publishLock.updateMany({ data: { expiresAt: new Date(Date.now() - 1) } });
    expect(await withPublishLock(store, async () => 'late')).toEqual({ result: 'late' });
  });

  it('is renewed while the work goes on', async () => {
    const store = await scratchStore();
    const taken = await withPublishLock(
      store,
      async () => {
        await wait(700);
        return withPublishLock(store, async () => 'stolen');
      },
      300,
    );
    expect(taken).toEqual({ result: null });
  });
});
