import { spawn } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ArchiveError } from '#lib/archive/archive-error.ts';
import { openStore } from './client.ts';
import { connect } from './database-state.ts';
import { databaseFile } from './database-url.ts';
import { migrate } from './migrate.ts';
import { projectRoot } from './project-root.ts';
import { scratchDatabase, scratchFolder } from './store-for-tests.ts';

/** The error that opening ends with; it must be one sentence. */
async function troubleOpening(url: string, timeout = 100): Promise<ArchiveError> {
  const error: unknown = await openStore(url, { timeout }).then(
    async (store) => {
      await store.$disconnect();
      return new Error('opened');
    },
    (reason: unknown) => reason,
  );
  if (!(error instanceof ArchiveError)) throw error;
  expect(error.faults).toHaveLength(1);
  expect(error.message).not.toMatch(/\n/);
  expect(error.message).toMatch(/\.$/);
  return error;
}

const expectTrouble = async (url: string, code: string, message: RegExp) => {
  const error = await troubleOpening(url);
  expect([error.code, error.message]).toEqual([code, expect.stringMatching(message)]);
};

async function foreignDatabase(): Promise<string> {
  const file = path.join(scratchFolder(), 'theirs.db');
  const connection = await connect(file);
  await connection.executeScript('CREATE TABLE "customers" ("id" INTEGER PRIMARY KEY, "name" TEXT); INSERT INTO "customers" VALUES (1, \'Ada\');');
  await connection.dispose();
  return file;
}

describe('opening an archive ends with one clear sentence when', () => {
  it('the file is missing, and does not create it', async () => {
    const file = path.join(scratchFolder(), 'no.db');
    await expectTrouble(`file:${file}`, 'database-missing', /no\.db does not exist yet; run "npm start" once/);
    expect(existsSync(file)).toBe(false);
  });

  it('the file is empty', async () => {
    const file = path.join(scratchFolder(), 'empty.db');
    writeFileSync(file, '');
    await expectTrouble(`file:${file}`, 'database-missing', /does not exist yet/);
  });

  it('the file is something else', async () => {
    const file = path.join(scratchFolder(), 'letter.txt');
    writeFileSync(file, 'Dear archive, '.repeat(100));
    await expectTrouble(`file:${file}`, 'database-corrupt', /letter\.txt is not an SQLite database, or is damaged/);
    expect(readFileSync(file, 'utf8')).toMatch(/^Dear archive/);
  });

  it('the file was cut off', async () => {
    const file = databaseFile(await scratchDatabase());
    truncateSync(file, statSync(file).size - 5_000);
    await expectTrouble(`file:${file}`, 'database-corrupt', /damaged/);
  });

  it('the file was overwritten in the middle', async () => {
    const file = databaseFile(await scratchDatabase());
    const bytes = readFileSync(file);
    bytes.fill(0xff, 100, 8_000);
    writeFileSync(file, bytes);
    await expectTrouble(`file:${file}`, 'database-corrupt', /damaged/);
  });

  it('the database is somebody else’s, and leaves it as it was', async () => {
    const file = await foreignDatabase();
    const before = readFileSync(file);
    await expectTrouble(`file:${file}`, 'database-foreign', /holds tables that are not this archive’s and was left as it is/);
    await expect(migrate(`file:${file}`)).rejects.toThrow(/holds tables that are not this archive’s/);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('the database holds ours and somebody else’s', async () => {
    const url = await scratchDatabase();
    const connection = await connect(databaseFile(url));
    await connection.executeScript('CREATE TABLE "customers" ("id" INTEGER);');
    await connection.dispose();
    await expectTrouble(url, 'database-foreign', /not this archive’s/);
    await expect(migrate(url)).rejects.toThrow(/not this archive’s/);
  });

  it('another product’s migrations are in it', async () => {
    const url = await scratchDatabase();
    const connection = await connect(databaseFile(url));
    await connection.executeScript(`UPDATE "_prisma_migrations" SET "migration_name" = '20240101_their_init';`);
    await connection.dispose();
    await expectTrouble(url, 'database-foreign', /not this archive’s/);
  });

  it('a newer version made it', async () => {
    const url = await scratchDatabase();
    const connection = await connect(databaseFile(url));
    await connection.executeScript(
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count") VALUES ('x', 'x', '9999_later', 9e12, 9e12, 1);`,
    );
    await connection.dispose();
    await expectTrouble(url, 'database-foreign', /was made by a newer version of this product \(migration 9999_later is not known here\)/);
  });

  it('a migration was changed after it had been applied', async () => {
    const url = await scratchDatabase();
    const connection = await connect(databaseFile(url));
    await connection.executeScript(`UPDATE "_prisma_migrations" SET "checksum" = 'other';`);
    await connection.dispose();
    await expectTrouble(url, 'database-foreign', /another version of migration 0001_init/);
  });

  it('an older version made it', async () => {
    const url = await scratchDatabase();
    const connection = await connect(databaseFile(url));
    await connection.executeScript('DELETE FROM "_prisma_migrations";');
    await connection.dispose();
    await expectTrouble(url, 'database-outdated', /was made by an older version of this product; run "npm start" once, which applies 0001_init/);
  });

  it('another program holds it locked', { timeout: 20_000 }, async () => {
    const url = await scratchDatabase();
    const other = await connect(databaseFile(url));
    await other.executeScript('PRAGMA locking_mode = EXCLUSIVE;');
    await other.executeScript('PRAGMA journal_mode = DELETE;');
    const held = await other.startTransaction();
    await held.executeRaw({ sql: 'UPDATE "data_version" SET "number" = 1', args: [], argTypes: [] });
    await expectTrouble(url, 'database-locked', /is locked by another program/);
    await held.rollback();
    await other.dispose();
  });

  it('the address names a folder', async () => {
    await expectTrouble(`file:${scratchFolder()}`, 'database-url', /is a folder or a device/);
  });

  it('a part of its path is a file', async () => {
    const file = databaseFile(await scratchDatabase());
    await expectTrouble(`file:${file}/archive.db`, 'database-url', /a part of its path is a file/);
  });
});

/**
 * Opens as a user who owns nothing, because nobody can forbid root to write. The right is given up only once another
 * archive was opened and so all code is loaded: the project itself may lie where that user must not look.
 */
async function troubleAsNobody(url: string): Promise<string> {
  const script = `import { openStore } from '#lib/store/client.ts';
    const warm = await openStore(process.env.WARM);
    await warm.$disconnect();
    process.setgroups([]); process.setgid(65534); process.setuid(65534);
    try { await openStore(process.env.URL); console.log('opened'); } catch (error) { console.log(error.code, error.message); }
    process.exit(0);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: projectRoot(),
    env: { ...process.env, URL: url, WARM: await scratchDatabase(), TSX_DISABLE_CACHE: '1' },
  });
  let output = '';
  child.stdout.on('data', (part) => {
    output += part;
  });
  child.stderr.on('data', (part) => {
    output += part;
  });
  await new Promise((resolve) => child.on('close', resolve));
  return output.trim();
}

describe.skipIf(process.getuid?.() !== 0)('opening an archive that may not be written (tried as another user, so by root only)', { timeout: 60_000 }, () => {
  it('tells that the file is read-only', async () => {
    const folder = scratchFolder();
    chmodSync(folder, 0o777);
    const file = path.join(folder, 'fixed.db');
    copyFileSync(databaseFile(await scratchDatabase()), file);
    chmodSync(file, 0o444);
    expect(await troubleAsNobody(`file:${file}`)).toMatch(/^database-read-only The database .*fixed\.db cannot be written; give this user the right/);
  });

  it('tells that the folder is read-only', async () => {
    const folder = path.join(scratchFolder(), 'fixed');
    mkdirSync(folder);
    chmodSync(path.dirname(folder), 0o777);
    const file = path.join(folder, 'a.db');
    copyFileSync(databaseFile(await scratchDatabase()), file);
    chmodSync(file, 0o666);
    chmodSync(folder, 0o555);
    expect(await troubleAsNobody(`file:${file}`)).toMatch(/^database-read-only The database .* cannot be written/);
  });
});

describe('an address that is no address of a file', () => {
  it.each([
    ['postgres://ada:secret@db/archive', /SQLite file; PostgreSQL is prepared for, not yet served/],
    ['libsql://host', /must be the address of a file/],
    ['/srv/archive.db', /must be the address of a file/],
    ['archive.db', /must be the address of a file/],
    ['file:', /must name a file/],
    ['file:   ', /must name a file/],
    ['file::memory:', /must name a file/],
    ['file:.data/', /must name a file/],
    ['file://host/archive.db', /must name a file on this machine/],
    ['file:///srv/a.db?mode=ro', /must name a file on this machine/],
    ['file:a\0b.db', /NUL/],
  ])('%s is refused in one sentence', async (url, message) => {
    await expectTrouble(url, 'database-url', message);
  });

  it('never repeats the password in an address', async () => {
    expect((await troubleOpening('postgres://ada:secret@db/archive')).message).not.toContain('secret');
  });
});

describe('where the archive lives', () => {
  it('a relative address counts from the project, not from where the command is typed', () => {
    expect(databaseFile('file:.data/a.db')).toBe(path.join(projectRoot(), '.data/a.db'));
    expect(databaseFile('file:./a.db')).toBe(path.join(projectRoot(), 'a.db'));
    expect(databaseFile('file:/srv/a.db')).toBe('/srv/a.db');
    expect(databaseFile('file:///srv/a%20b.db')).toBe('/srv/a b.db');
  });

  it('a path may hold whatever a path may hold', async () => {
    const folder = path.join(scratchFolder(), 'a b#c?d%20é', '올');
    const file = path.join(folder, 'x & y.db');
    await migrate(`file:${file}`);
    expect(existsSync(file)).toBe(true);
    const store = await openStore(`file:${file}`);
    expect(await store.statement.count()).toBe(0);
    await store.$disconnect();
  });
});
