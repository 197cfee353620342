import { PrismaLibSql } from '@prisma/adapter-libsql';
import { PrismaClient } from '#generated/sqlite/client.ts';
import { databaseTrouble, sayOfDatabase, troubleOf } from './database-errors.ts';
import { inspectDatabaseFile } from './database-file.ts';
import { connect, driverUrl, LOCK_TIMEOUT, readState } from './database-state.ts';
import { databaseFile, databaseUrl } from './database-url.ts';
import { rememberFile } from './explain-failure.ts';

/** The open archive. Typed by the SQLite client, whose arguments are the narrower: what it takes, PostgreSQL takes as well (type-guard.ts). */
export type Store = PrismaClient;

export interface OpenOptions {
  /** How long to wait for a lock, in milliseconds. */
  timeout?: number;
}

/**
 * Opens the archive at an address. Looks at the file first, because the driver would silently create one that is missing:
 * throws an `ArchiveError` of one sentence when it is missing, empty, no database, not ours, behind, locked or read-only.
 */
export async function openStore(url: string, { timeout = LOCK_TIMEOUT }: OpenOptions = {}): Promise<Store> {
  const file = databaseFile(url);
  if ((await inspectDatabaseFile(file)) !== 'database') throw databaseTrouble('database-missing', file);
  const connection = await connect(file, timeout).catch((error: unknown) => {
    throw databaseTrouble(troubleOf(error) ?? 'database-corrupt', file, error);
  });
  try {
    const { empty, pending } = await readState(connection, file);
    if (empty) throw databaseTrouble('database-missing', file);
    if (pending.length > 0)
      throw sayOfDatabase(
        'database-outdated',
        file,
        `was made by an older version of this product; run "npm start" once, which applies ${pending.map(({ name }) => name).join(', ')}`,
      );
  } finally {
    await connection.dispose();
  }
  const store = new PrismaClient({ adapter: new PrismaLibSql({ url: driverUrl(file), timeout }) });
  rememberFile(store, file);
  return store;
}

/** One connection a process, kept across the reloads of a development server. */
const kept: { url?: string; store?: Promise<Store> } = keptInProcess();

function keptInProcess(): { url?: string; store?: Promise<Store> } {
  const name = Symbol.for('on-the-record.store');
  const existing: unknown = Reflect.get(globalThis, name);
  if (typeof existing === 'object' && existing !== null) return existing;
  const fresh = {};
  Reflect.set(globalThis, name, fresh);
  return fresh;
}

/** The archive of this process, opened at the first question. An opening that failed is tried again at the next. */
export function currentStore(): Promise<Store> {
  const url = databaseUrl();
  if (kept.store === undefined || kept.url !== url) {
    kept.url = url;
    kept.store = openStore(url);
    kept.store.catch(() => {
      delete kept.store;
    });
  }
  return kept.store;
}
