import { createHash } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Store } from './client.ts';
import { putSegment, readSnapshotFile } from './snapshot-files.ts';
import { currentSnapshot, swapSnapshot } from './snapshots.ts';
import { scratchStore } from './store-for-tests.ts';

const builtBy = 'test';
const file = (name: string) => ({ name, bytes: new TextEncoder().encode(name) });

/** Publishes a snapshot of one segment with these files. */
async function publish(store: Store, segment: string, files: string[], builtFrom: number): Promise<string | null> {
  await putSegment(store, { name: segment, files: files.map(file), builtFrom });
  const hash = await swapSnapshot(store, { manifest: `of ${segment}`, segments: [segment], builtFrom, builtBy });
  // Which one is older is told by the millisecond.
  await wait(2);
  return hash;
}

const present = async (store: Store, names: string[]) => {
  const found = await Promise.all(names.map(async (name) => ((await readSnapshotFile(store, name)) === null ? [] : [name])));
  return found.flat().join('');
};

describe('a snapshot', () => {
  it('is current only when the pointer is swapped to it, under the hash of its manifest', async () => {
    const store = await scratchStore();
    await putSegment(store, { name: 'one', files: [file('a')], builtFrom: 1 });
    expect(await currentSnapshot(store)).toBeNull();
    const hash = await swapSnapshot(store, { manifest: 'of one', segments: ['one'], builtFrom: 1, builtBy });
    expect(hash).toBe(createHash('sha256').update('of one').digest('hex'));
    expect(await currentSnapshot(store)).toEqual({ hash, manifest: 'of one', builtFrom: 1, builtBy, publishedAt: expect.any(Date) });
  });

  it('published twice is stored once, and was built from the later records', async () => {
    const store = await scratchStore();
    const hash = await publish(store, 'one', ['a'], 1);
    expect(await publish(store, 'one', ['a'], 2)).toBe(hash);
    expect(await currentSnapshot(store)).toMatchObject({ hash, builtFrom: 2 });
    expect([await store.snapshot.count(), await store.snapshotSegment.count(), await store.snapshotPiece.count()]).toEqual([1, 1, 1]);
  });

  it('stays for the pages that have it open when the next is published, and goes after that with the files that are only its own', async () => {
    const store = await scratchStore();
    await publish(store, 'one', ['a', 'b', 'x'], 1);
    await publish(store, 'two', ['b', 'c', 'x'], 2);
    expect(await present(store, ['a', 'b', 'c', 'd', 'x'])).toBe('abcx');
    await publish(store, 'three', ['d', 'x'], 3);
    expect(await present(store, ['a', 'b', 'c', 'd', 'x'])).toBe('bcdx');
    expect((await store.snapshotSegment.findMany({ orderBy: { name: 'asc' } })).map(({ name }) => name)).toEqual(['three', 'two']);
  });

  it('of older records never replaces one of newer records', async () => {
    const store = await scratchStore();
    const newer = await publish(store, 'newer', ['a'], 2);
    expect(await publish(store, 'older', ['b'], 1)).toBeNull();
    expect(await currentSnapshot(store)).toMatchObject({ hash: newer, builtFrom: 2 });
    expect(await store.snapshot.count()).toBe(1);
  });

  it('takes what a builder left behind that died, with it', async () => {
    const store = await scratchStore();
    await putSegment(store, { name: 'died', files: [file('a'), file('b')], builtFrom: 1 });
    await publish(store, 'next', ['b', 'c'], 1);
    expect(await present(store, ['a', 'b', 'c'])).toBe('bc');
    expect((await store.snapshotSegment.findMany()).map(({ name }) => name)).toEqual(['next']);
  });

  it('is not published where its segments were removed meanwhile', async () => {
    const store = await scratchStore();
    await putSegment(store, { name: 'slow', files: [file('a')], builtFrom: 2 });
    const current = await publish(store, 'quick', ['b'], 1);
    expect(await swapSnapshot(store, { manifest: 'of slow', segments: ['slow'], builtFrom: 2, builtBy })).toBeNull();
    expect(await currentSnapshot(store)).toMatchObject({ hash: current });
  });
});
