import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '#lib/store/client.ts';
import { migrate } from '#lib/store/migrate.ts';
import { isBuilt } from '../scripts/build-site.mjs';

/** An archive of its own, served on its own port. */
export interface ServedArchive {
  /** `http://127.0.0.1:40123` */
  home: string;
  stop: () => void;
}

/** Fills a new database and serves it; null where nothing is built. The build is the one that the other tests are served from (scripts/serve-for-tests.mjs). */
export async function serveArchive(fill: (store: Store) => Promise<unknown>): Promise<ServedArchive | null> {
  const folder = ['.next', '.next-test'].find((built) => (built === '.next' ? isBuilt(built) : existsSync(`${built}/BUILD_ID`)));
  if (folder === undefined) return null;
  const scratch = mkdtempSync(join(tmpdir(), 'on-the-record-served-'));
  const database = `file:${join(scratch, 'archive.db')}`;
  await migrate(database);
  const store = await openStore(database);
  await fill(store);
  await store.$disconnect();
  const { child, home } = await serve(folder, database);
  return {
    home,
    stop: () => {
      child.kill('SIGTERM');
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** Starts a server on a port that the system gives, and reads its address from it. */
async function serve(built: string, database: string): Promise<{ child: ChildProcess; home: string }> {
  const script = `import { serveSite } from './scripts/serve-site.mjs'; console.log(await serveSite({ port: 0, host: '127.0.0.1', folder: '${built}' }));`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    env: { ...process.env, DATABASE_URL: database },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const home = await new Promise<string>((resolve, reject) => {
    // Next says something of its own before it.
    child.stdout.on('data', (said: Buffer) => {
      const address = /^http:\S+$/m.exec(said.toString())?.[0];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', (code) => reject(new Error(`the server over an archive of its own ended with code ${code}`)));
  });
  return { child, home };
}
