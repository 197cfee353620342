// The server of the end-to-end tests: its own port, its own database in a temporary folder, and a build that no other server reads.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isBuilt } from './build-site.mjs';
import { prepareBuild, prepareCode, prepareDatabase } from './prepare-project.mjs';
import { progressOn } from './progress.mjs';
import { conclude } from './refusal.mjs';
import { readListening, serveSite } from './serve-site.mjs';

await conclude(async () => {
  const progress = progressOn(process.stderr);
  const scratch = mkdtempSync(join(tmpdir(), 'on-the-record-e2e-'));
  const clear = () => rmSync(scratch, { recursive: true, force: true });
  process.on('exit', clear);
  process.env.DATABASE_URL = `file:${join(scratch, 'archive.db')}`;
  await prepareCode(progress);
  const folder = isBuilt('.next') ? '.next' : '.next-test';
  await prepareBuild(progress, folder);
  await prepareDatabase();
  await serveSite({ ...readListening(process.env), host: '127.0.0.1', folder, atEnd: clear });
  // Ends with the test runner, however that ended.
  const runner = process.ppid;
  setInterval(() => {
    if (process.ppid !== runner) process.exit(0);
  }, 500);
});
