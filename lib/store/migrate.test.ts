import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ask, connect } from './database-state.ts';
import { databaseFile } from './database-url.ts';
import { migrate } from './migrate.ts';
import { projectRoot } from './project-root.ts';
import { scratchFolder } from './store-for-tests.ts';

const freshUrl = () => `file:${path.join(scratchFolder(), 'deep', 'folder', 'archive.db')}`;

async function rowsOf(url: string, sql: string): Promise<unknown[][]> {
  const connection = await connect(databaseFile(url));
  const rows = await ask(connection, sql);
  await connection.dispose();
  return rows;
}

/** What a database is made of that had nothing. */
const ALL = ['0001_init', '0002_packed_snapshots', '0003_equivalents', '0004_statement_versions'];

describe('migrating', () => {
  it('creates the database with its folders, and says what it applied', async () => {
    const url = freshUrl();
    expect(await migrate(url)).toEqual(ALL);
    expect(await rowsOf(url, 'PRAGMA journal_mode')).toEqual([['wal']]);
    expect(await rowsOf(url, 'SELECT number FROM data_version')).toEqual([[0]]);
  });

  it('does nothing the second time', async () => {
    const url = freshUrl();
    await migrate(url);
    const before = await rowsOf(url, 'SELECT * FROM _prisma_migrations');
    expect(await migrate(url)).toEqual([]);
    expect(await rowsOf(url, 'SELECT * FROM _prisma_migrations')).toEqual(before);
  });

  it('fills an empty file, which holds nothing of anybody', async () => {
    const url = `file:${path.join(scratchFolder(), 'empty.db')}`;
    writeFileSync(databaseFile(url), '');
    expect(await migrate(url)).toEqual(ALL);
  });

  it('by several processes at once is done once', { timeout: 60_000 }, async () => {
    const url = freshUrl();
    const script = `import { migrate } from '#lib/store/migrate.ts'; console.log(JSON.stringify(await migrate(process.env.URL))); process.exit(0);`;
    const outputs = await Promise.all(
      [1, 2, 3].map(
        () =>
          new Promise<string>((resolve) => {
            const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
              cwd: projectRoot(),
              env: { ...process.env, URL: url },
            });
            let output = '';
            child.stdout.on('data', (part) => {
              output += part;
            });
            child.stderr.on('data', (part) => {
              output += part;
            });
            child.on('close', () => resolve(output.trim()));
          }),
      ),
    );
    // Each was applied by one of them, whoever came first.
    expect(outputs.flatMap((output): string[] => JSON.parse(output)).sort()).toEqual(ALL);
    expect(await rowsOf(url, 'SELECT count(*) FROM _prisma_migrations')).toEqual([[ALL.length]]);
  });

  it('that breaks off leaves nothing behind', async () => {
    const url = `file:${path.join(scratchFolder(), 'a.db')}`;
    const connection = await connect(databaseFile(url));
    await expect(connection.executeScript('BEGIN IMMEDIATE; CREATE TABLE "topic" ("id" TEXT); CREATE TABLE "topic" ("id" TEXT); COMMIT;')).rejects.toThrow();
    await connection.dispose();
    expect(await migrate(url)).toEqual(ALL);
  });
});
