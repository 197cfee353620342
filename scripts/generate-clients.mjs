// Generates both database clients from the one model text, when it changed since they were last generated.
// Plain Node, so that it runs before anything is generated, and without a download: the command wants the path of
// Prisma's native schema engine even where it never starts it, and any existing file satisfies it.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const PROVIDERS = ['sqlite', 'postgresql'];
const root = path.resolve(import.meta.dirname, '..');
const stamp = path.join(root, 'generated', 'clients.sha256');

/** Everything the generated code depends on. */
function fingerprint() {
  const models = path.join(root, 'prisma/models');
  const files = [
    ...readdirSync(models)
      .filter((name) => name.endsWith('.prisma'))
      .sort()
      .map((name) => path.join(models, name)),
    ...PROVIDERS.map((provider) => path.join(root, 'prisma', provider, 'schema.prisma')),
    path.join(root, 'node_modules/prisma/package.json'),
  ];
  const hash = createHash('sha256');
  for (const file of files) hash.update(path.basename(file)).update('\0').update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

/** @param {string} provider */
function generate(provider) {
  const cli = path.join(root, 'node_modules/prisma/build/index.js');
  const child = spawn(process.execPath, [cli, 'generate', '--schema', path.join('prisma', provider)], {
    cwd: root,
    env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath, PRISMA_HIDE_UPDATE_MESSAGE: '1', CHECKPOINT_DISABLE: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (part) => (output += part));
  child.stderr.on('data', (part) => (output += part));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? resolve(undefined) : reject(new Error(`Generating the ${provider} client failed.\n${output.trim()}`))));
  });
}

/**
 * Generates both clients into generated/, or does nothing where they are up to date.
 * The stamp goes first and comes back last, so that an interrupted run is run again.
 * @returns {Promise<boolean>} whether anything was generated
 */
export async function generateClients() {
  const wanted = fingerprint();
  const complete = PROVIDERS.every((provider) => existsSync(path.join(root, 'generated', provider, 'client.ts')));
  if (complete && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return false;
  rmSync(stamp, { force: true });
  await Promise.all(PROVIDERS.map(generate));
  writeFileSync(stamp, wanted);
  return true;
}

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    console.log((await generateClients()) ? 'Database clients generated.' : 'Database clients are up to date.');
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
