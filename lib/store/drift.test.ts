import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask, connect } from './database-state.ts';
import { databaseFile } from './database-url.ts';
import { migrate } from './migrate.ts';
import { migrationsOf } from './migrations.ts';
import { projectRoot } from './project-root.ts';
import { deployMigrations, sqlToModels } from './schema-engine.ts';
import { scratchDatabase, scratchFolder } from './store-for-tests.ts';

const SECONDS_60 = { timeout: 60_000 };

/** What a migration adds by hand: constraints by name, with their condition. */
function checksIn(sql: string): Record<string, string> {
  return Object.fromEntries([...sql.matchAll(/CONSTRAINT "(\w+_check)" CHECK \((.*)\)[,;]?$/gm)].map(([, name = '', condition = '']) => [name, condition]));
}

const sqlOf = (provider: 'sqlite' | 'postgresql') =>
  migrationsOf(provider)
    .map(({ sql }) => sql)
    .join('\n');

describe('migrations and models agree (for PostgreSQL see postgresql-migration.test.ts)', () => {
  it('on SQLite: a migrated database needs nothing to fit the models', SECONDS_60, async () => {
    expect(await sqlToModels(databaseFile(await scratchDatabase()))).toBeNull();
  });

  it('on SQLite: a stray column, index or table is noticed', SECONDS_60, async () => {
    for (const stray of [
      'ALTER TABLE "topic" ADD COLUMN "stray" TEXT;',
      'DROP INDEX "speaker_name_key_idx";',
      'CREATE TABLE "stray" ("id" TEXT PRIMARY KEY);',
    ]) {
      const file = databaseFile(await scratchDatabase());
      const connection = await connect(file);
      await connection.executeScript(stray);
      await connection.dispose();
      expect(await sqlToModels(file), stray).not.toBeNull();
    }
  });

  it('both providers have the same migrations, constraints and first rows', () => {
    expect(migrationsOf('postgresql').map(({ name }) => name)).toEqual(migrationsOf('sqlite').map(({ name }) => name));
    const sqlite = checksIn(sqlOf('sqlite'));
    expect(Object.keys(sqlite).length).toBeGreaterThan(100);
    expect(checksIn(sqlOf('postgresql'))).toEqual(sqlite);
    const inserted = (sql: string) => sql.match(/^INSERT .*$/gm);
    expect(inserted(sqlOf('postgresql'))).toEqual(inserted(sqlOf('sqlite')));
  });

  it('PostgreSQL cuts names after 63 letters, so none is longer', () => {
    const names = [...sqlOf('postgresql').matchAll(/"(\w+)"/g)].map(([, name = '']) => name);
    expect(names.filter((name) => name.length > 63)).toEqual([]);
  });

  it('each provider says in its lock file which it is', () => {
    for (const provider of ['sqlite', 'postgresql'])
      expect(readFileSync(path.join(projectRoot(), 'prisma', provider, 'migrations/migration_lock.toml'), 'utf8')).toContain(`provider = "${provider}"`);
  });

  it('Prisma’s own command finds nothing left to apply after ours, and ours nothing after Prisma’s', SECONDS_60, async () => {
    const ours = databaseFile(await scratchDatabase());
    expect(await deployMigrations(ours)).toEqual([]);
    const theirs = path.join(scratchFolder(), 'theirs.db');
    expect(await deployMigrations(theirs)).toEqual(migrationsOf('sqlite').map(({ name }) => name));
    expect(await migrate(`file:${theirs}`)).toEqual([]);
  });

  it('the table of migrations reads as Prisma wrote it', async () => {
    const connection = await connect(databaseFile(await scratchDatabase()));
    const rows = await ask(
      connection,
      'SELECT migration_name, checksum, applied_steps_count, typeof(finished_at), typeof(started_at), logs, rolled_back_at FROM _prisma_migrations ORDER BY migration_name',
    );
    await connection.dispose();
    expect(rows).toEqual(migrationsOf('sqlite').map(({ name, checksum }) => [name, checksum, 1, 'integer', 'integer', null, null]));
  });
});
