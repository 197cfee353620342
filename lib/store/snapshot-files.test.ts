import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inTransaction } from './in-transaction.ts';
import { putSegment, readSegment, readSnapshotFile, removeUnnamed } from './snapshot-files.ts';
import { scratchStore } from './store-for-tests.ts';

const bytesOf = (...bytes: number[]) => new Uint8Array(bytes);

describe('a file of a snapshot', () => {
  it.each([0, 1, 999_999, 1_000_000, 1_000_001, 2_500_000])('of %i bytes comes back as it was', async (size) => {
    const store = await scratchStore();
    const bytes = new Uint8Array(randomBytes(size));
    expect(await putSegment(store, { name: 'segment', files: [{ name: 'file', bytes }], builtFrom: 1 })).toBe(true);
    const read = await readSnapshotFile(store, 'file');
    expect(read !== null && Buffer.from(read).equals(bytes)).toBe(true);
  });

  it('that nobody stored is nothing', async () => {
    const store = await scratchStore();
    for (const name of ['', 'nobody', '0'.repeat(32), "' OR 1=1 --"]) expect(await readSnapshotFile(store, name)).toBeNull();
  });

  it('that is present is not written again', async () => {
    const store = await scratchStore();
    await putSegment(store, { name: 'one', files: [{ name: 'shared', bytes: bytesOf(1) }], builtFrom: 1 });
    await putSegment(store, {
      name: 'two',
      files: [
        { name: 'shared', bytes: bytesOf(9) },
        { name: 'own', bytes: bytesOf(2) },
      ],
      builtFrom: 2,
    });
    expect([await readSnapshotFile(store, 'shared'), await readSnapshotFile(store, 'own')]).toEqual([bytesOf(1), bytesOf(2)]);
  });
});

describe('a segment', () => {
  it('of many files is stored in several turns, between which others can write', async () => {
    const store = await scratchStore();
    const files = Array.from({ length: 30 }, (_, at) => ({ name: `file ${at}`.replace(' ', '-'), bytes: new Uint8Array(randomBytes(200_000)) }));
    const [stored] = await Promise.all([
      putSegment(store, { name: 'large', files, builtFrom: 1 }),
      store.dataVersion.updateMany({ data: { number: { increment: 1 } } }),
    ]);
    expect(stored).toBe(true);
    expect(await store.snapshotPiece.count()).toBe(30);
    expect((await readSegment(store, 'large'))?.sizes.get('file-29')).toBe(200_000);
  });

  it('that was removed while its files were stored takes no more of them', async () => {
    const store = await scratchStore();
    const files = Array.from({ length: 9 }, (_, at) => ({ name: `file-${at}`, bytes: new Uint8Array(randomBytes(900_000)) }));
    let written = 0;
    // Another builder takes it for dead when it is noted and two files are in.
    const slow = new Proxy(store, {
      get(of, name) {
        if (name !== '$transaction') return Reflect.get(of, name);
        return async (...asked: unknown[]) => {
          const result: unknown = await Reflect.apply(of.$transaction, of, asked);
          written += 1;
          if (written === 2) {
            expect(await of.snapshotPiece.count()).toBe(2);
            await inTransaction(of, (transaction) => removeUnnamed(transaction, []));
          }
          return result;
        };
      },
    });
    expect(await putSegment(slow, { name: 'slow', files, builtFrom: 1 })).toBe(false);
    expect([await store.snapshotSegment.count(), await store.snapshotPiece.count()]).toEqual([0, 0]);
  });

  it('stored again keeps the later data version', async () => {
    const store = await scratchStore();
    const files = [{ name: 'file', bytes: bytesOf(1, 2, 3) }];
    for (const builtFrom of [2, 5, 3]) await putSegment(store, { name: 'segment', files, builtFrom });
    expect(await readSegment(store, 'segment')).toEqual({ builtFrom: 5, sizes: new Map([['file', 3]]) });
    expect(await readSegment(store, 'another')).toBeNull();
  });
});
