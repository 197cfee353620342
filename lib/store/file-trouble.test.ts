import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { PrismaLibSql } from '@prisma/adapter-libsql';
import { describe, expect, it } from 'vitest';
import { PrismaClient } from '#generated/sqlite/client.ts';
import { ArchiveError } from '#lib/archive/archive-error.ts';
import type { Speaker } from '#lib/archive/speaker.ts';
import type { Statement } from '#lib/archive/statement.ts';
import { applyPlan } from './apply-plan.ts';
import { openStore, type Store } from './client.ts';
import { dataVersion } from './data-version.ts';
import { connect, driverUrl } from './database-state.ts';
import { databaseFile } from './database-url.ts';
import { explainFailure, rememberFile } from './explain-failure.ts';
import { FULL_ARCHIVE } from './full-archive-for-tests.ts';
import { allRecords } from './present-records.ts';
import { firstArchive, planOf, scratchDatabase } from './store-for-tests.ts';

const ADA: Speaker = { record: 'speaker', id: 'ada', kind: 'person', name: 'Ada Roe' };
const WORDS: Omit<Statement, 'id'> = {
  record: 'statement',
  kind: 'direct',
  text: 'words',
  language: 'en',
  speakers: [{ speaker: 'ada', namedInSource: true }],
  chain: [{ form: 'utterance', manner: 'own-words', speakers: ['ada'] }],
};

async function troubleWriting(store: Store, plan = planOf(firstArchive())): Promise<ArchiveError> {
  const error: unknown = await applyPlan(store, plan).then(
    () => new Error('written'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof ArchiveError)) throw error;
  expect(error.message.split('\n')).toHaveLength(1);
  return error;
}

describe('writing to an archive ends with one clear sentence, and with nothing written, when', () => {
  // Room for nothing, and room for some batches of statements, but not for all.
  it.each([1, 200])('the disk is full after %i pages', async (room) => {
    const file = databaseFile(await scratchDatabase());
    // A limit of pages is what a full disk is to SQLite; it holds for the first connection, which the first transaction gets.
    const real = new PrismaLibSql({ url: driverUrl(file) });
    const adapter = {
      provider: 'sqlite' as const,
      adapterName: real.adapterName,
      async connect() {
        const connection = await real.connect();
        const [[pages] = []] = (await connection.queryRaw({ sql: 'PRAGMA page_count', args: [], argTypes: [] })).rows;
        await connection.executeScript(`PRAGMA max_page_count = ${Number(pages) + room};`);
        return connection;
      },
    };
    const store = new PrismaClient({ adapter });
    rememberFile(store, file);
    const statement = (index: number) => ({ ...WORDS, id: `W${index}`, text: 'words '.repeat(100) });
    const error = await troubleWriting(store, { ...planOf([ADA]), statements: Array.from({ length: 2_000 }, (_, index) => statement(index)) });
    expect([error.code, error.message]).toEqual([
      'disk-full',
      expect.stringMatching(/archive\.db could not grow because the disk is full; free some space and try again: nothing was changed\.$/),
    ]);
    await store.$disconnect();
    const again = await openStore(`file:${file}`);
    expect([await dataVersion(again), await again.statement.count()]).toEqual([0, 0]);
    await again.$disconnect();
  });

  it('another program is writing and does not stop', { timeout: 60_000 }, async () => {
    const url = await scratchDatabase();
    const store = await openStore(url, { timeout: 50 });
    const other = await connect(databaseFile(url));
    const held = await other.startTransaction();
    await held.executeRaw({ sql: 'UPDATE "data_version" SET "number" = 7', args: [], argTypes: [] });
    expect(await troubleWriting(store)).toMatchObject({
      code: 'database-locked',
      message: expect.stringMatching(/archive\.db is locked by another program; wait until it has finished/),
    });
    await held.rollback();
    await other.dispose();
    await applyPlan(store, planOf(firstArchive()));
    expect(await store.statement.count()).toBe(58);
    await store.$disconnect();
  });

  it('somebody else has written the same in the meantime', async () => {
    const store = await openStore(await scratchDatabase());
    await applyPlan(store, planOf(FULL_ARCHIVE));
    await expect(applyPlan(store, planOf(FULL_ARCHIVE))).rejects.toMatchObject({ code: 'id-taken' });
    expect(await dataVersion(store)).toBe(1);
    await store.$disconnect();
  });

  it('somebody else has written one of its statements in the meantime', async () => {
    const store = await openStore(await scratchDatabase());
    await applyPlan(store, planOf(FULL_ARCHIVE));
    const statements = FULL_ARCHIVE.filter(({ record }) => record === 'statement');
    await expect(applyPlan(store, planOf(statements))).rejects.toMatchObject({ code: 'id-taken' });
    await store.$disconnect();
  });

  it('a statement names what is not there', async () => {
    const store = await openStore(await scratchDatabase());
    await expect(applyPlan(store, planOf(FULL_ARCHIVE.filter(({ record }) => record === 'statement')))).rejects.toMatchObject({ code: 'missing-reference' });
    expect([await store.statement.count(), await dataVersion(store)]).toEqual([0, 0]);
    await store.$disconnect();
  });

  it('a record names what is not there', async () => {
    const store = await openStore(await scratchDatabase());
    await expect(applyPlan(store, planOf(FULL_ARCHIVE.filter(({ record }) => record !== 'source')))).rejects.toMatchObject({ code: 'missing-reference' });
    expect(await store.topic.count()).toBe(0);
    await store.$disconnect();
  });
});

async function readAll(store: Store): Promise<number> {
  let count = 0;
  for await (const _ of allRecords(store)) count += 1;
  return count;
}

describe('reading from an archive that was damaged in the middle', () => {
  it('is explained in one clear sentence at the border', async () => {
    const url = await scratchDatabase();
    // Tables come first in the file; what is behind them when it is still empty is rows.
    const tables = statSync(databaseFile(url)).size;
    const whole = await openStore(url);
    await applyPlan(whole, planOf(firstArchive()));
    await whole.$disconnect();
    const file = databaseFile(url);
    const connection = await connect(file);
    await connection.executeScript('PRAGMA wal_checkpoint(TRUNCATE);');
    await connection.dispose();
    const bytes = readFileSync(file);
    const damaged = `${file}.damaged`;
    writeFileSync(damaged, bytes.fill(0xff, tables));
    const store = await openStore(`file:${damaged}`);
    const failure: unknown = await readAll(store).then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(failure).toBeInstanceOf(Error);
    expect(explainFailure(failure)).toMatchObject({
      code: 'database-corrupt',
      message: expect.stringMatching(/^The database .*archive\.db\.damaged is not an SQLite database, or is damaged; restore it from a backup/),
    });
    await store.$disconnect();
  });

  it('what the file is not to blame for stays what it was', () => {
    for (const error of [new TypeError('x is not a function'), null, undefined, 'text', { code: 11 }]) expect(explainFailure(error)).toBe(error);
  });
});
