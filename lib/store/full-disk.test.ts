import { randomBytes } from 'node:crypto';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { expect, it } from 'vitest';
import { PrismaClient } from '#generated/sqlite/client.ts';
import { openStore } from './client.ts';
import { driverUrl } from './database-state.ts';
import { databaseFile } from './database-url.ts';
import { rememberFile } from './explain-failure.ts';
import { putSegment, readSnapshotFile } from './snapshot-files.ts';
import { currentSnapshot, swapSnapshot } from './snapshots.ts';
import { scratchDatabase } from './store-for-tests.ts';

/** A store on a file that can grow by so many pages of 4 kB: a limit of pages is what a full disk is to SQLite. It is set anew in each transaction, which gets a connection of its own. */
function storeWithRoom(file: string, pages: number): PrismaClient {
  const real = new PrismaLibSql({ url: driverUrl(file) });
  const ask = (sql: string) => ({ sql, args: [], argTypes: [] });
  const adapter = {
    provider: 'sqlite' as const,
    adapterName: real.adapterName,
    async connect() {
      const connection = await real.connect();
      const [[present] = []] = (await connection.queryRaw(ask('PRAGMA page_count'))).rows;
      const begin = connection.startTransaction.bind(connection);
      connection.startTransaction = async (level) => {
        const transaction = await begin(level);
        await transaction.queryRaw(ask(`PRAGMA max_page_count = ${Number(present) + pages}`));
        return transaction;
      };
      return connection;
    },
  };
  const store = new PrismaClient({ adapter });
  rememberFile(store, file);
  return store;
}

it('a disk that fills up while files are stored ends in one clear sentence, and the snapshot in place stays', async () => {
  const url = await scratchDatabase();
  const before = await openStore(url);
  await putSegment(before, { name: 'old', files: [{ name: 'kept', bytes: new Uint8Array([1]) }], builtFrom: 1 });
  const hash = await swapSnapshot(before, { manifest: 'of old', segments: ['old'], builtFrom: 1, builtBy: 'test' });
  await before.$disconnect();

  const files = Array.from({ length: 8 }, (_, at) => ({ name: `file-${at}`, bytes: new Uint8Array(randomBytes(1_000_000)) }));
  const full = storeWithRoom(databaseFile(url), 1_000);
  await expect(putSegment(full, { name: 'new', files, builtFrom: 2 })).rejects.toMatchObject({
    code: 'disk-full',
    message: expect.stringMatching(/archive\.db could not grow because the disk is full; free some space and try again/),
  });
  await full.$disconnect();

  const after = await openStore(url);
  expect(await currentSnapshot(after)).toMatchObject({ hash });
  expect(await readSnapshotFile(after, 'kept')).not.toBeNull();
  // Those that went in before are whole, and go with the next publication.
  expect(await after.snapshotPiece.count()).toBe(5);
  await putSegment(after, { name: 'next', files: files.slice(0, 1), builtFrom: 2 });
  await swapSnapshot(after, { manifest: 'of next', segments: ['next'], builtFrom: 2, builtBy: 'test' });
  expect(await after.snapshotPiece.count()).toBe(2);
  await after.$disconnect();
});
