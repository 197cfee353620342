import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { ArchiveError } from '#lib/archive/archive-error.ts';
import { databaseTrouble, troubleOf } from './database-errors.ts';
import { inspectDatabaseFile } from './database-file.ts';
import { type Connection, connect, readState } from './database-state.ts';
import { databaseFile } from './database-url.ts';
import type { Migration } from './migrations.ts';

/** Prisma's own table of migrations, so that its commands carry on from here. */
const MIGRATION_TABLE = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id"                    TEXT PRIMARY KEY NOT NULL,
    "checksum"              TEXT NOT NULL,
    "finished_at"           DATETIME,
    "migration_name"        TEXT NOT NULL,
    "logs"                  TEXT,
    "rolled_back_at"        DATETIME,
    "started_at"            DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count"   INTEGER UNSIGNED NOT NULL DEFAULT 0
);`;

/**
 * Brings a database up to date and returns the names of the migrations it applied; creates the file where there is none.
 * Refuses a database with anything in it that is not ours. Each migration is applied whole or not at all, so it can be
 * interrupted and run again; of two at once, one applies and the other finds it done.
 */
export async function migrate(url: string): Promise<string[]> {
  const file = databaseFile(url);
  if ((await inspectDatabaseFile(file)) === 'missing') await makeFolder(file);
  const connection = await connect(file).catch((error: unknown) => refuse(error, file));
  try {
    const { pending } = await readState(connection, file);
    if (pending.length === 0) return [];
    // Readers go on while one writes. The setting stays with the file.
    await connection.executeScript('PRAGMA journal_mode = WAL;');
    const applied: string[] = [];
    for (const migration of pending) if (await apply(connection, migration, file)) applied.push(migration.name);
    // Closing does not do it: from the journal into the file, so that the file alone is the database.
    await connection.executeScript('PRAGMA wal_checkpoint(TRUNCATE);');
    return applied;
  } catch (error) {
    return refuse(error, file);
  } finally {
    await connection.dispose();
  }
}

/** False where another process had applied it by then. */
async function apply(connection: Connection, migration: Migration, file: string): Promise<boolean> {
  const now = Date.now();
  const record = `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
    VALUES ('${randomUUID()}', '${migration.checksum}', '${migration.name}', ${now}, ${now}, 1);`;
  try {
    await connection.executeScript(`BEGIN IMMEDIATE;\n${MIGRATION_TABLE}\n${migration.sql}\n${record}\nCOMMIT;`);
    return true;
  } catch (error) {
    // Another process may have been quicker by a moment.
    const { pending } = await readState(connection, file);
    if (pending.some(({ name }) => name === migration.name)) throw error;
    return false;
  }
}

async function makeFolder(file: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true }).catch((error: unknown) => {
    throw databaseTrouble('database-read-only', file, error);
  });
}

function refuse(error: unknown, file: string): never {
  if (error instanceof ArchiveError) throw error;
  const trouble = troubleOf(error);
  throw trouble === null ? error : databaseTrouble(trouble, file, error);
}
