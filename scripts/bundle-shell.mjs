import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from './hash-files.mjs';
import { inProject } from './project.mjs';

const folder = inProject('generated', 'shell');
const HOUR = 3_600_000;

const sources = ['lib', 'generated/sqlite', 'generated/citation-styles.json', 'generated/citation-shelf.json', 'package-lock.json', 'scripts/bundle-shell.mjs'];
const made = () =>
  join(
    folder,
    hashFiles(sources, (path) => !/\.test\.ts$|^lib\/floors-faults\//.test(path)),
  );

/**
 * The shell as plain JavaScript, made where lib/ changed since: loading its TypeScript file by file costs more than everything that a
 * command does. What a command does not need stays in files that it does not load; packages stay where they are. Each state of the sources
 * has a folder of its own that appears whole, so that a command that is running keeps its files.
 * @returns {Promise<string>} the module to start, which exports `main`
 */
export async function bundledShell() {
  const target = made();
  const entry = join(target, 'archive.js');
  if (existsSync(entry)) return entry;
  const { build } = await import('esbuild');
  const part = join(folder, `part-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    const old = join(folder, name);
    if (Date.now() - (statSync(old, { throwIfNoEntry: false })?.mtimeMs ?? 0) > HOUR) rmSync(old, { recursive: true, force: true });
  }
  await build({
    entryPoints: [inProject('lib', 'cli', 'archive.ts')],
    outdir: part,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    sourcemap: 'linked',
    logLevel: 'silent',
  });
  try {
    renameSync(part, target);
  } catch (error) {
    // Another command has just made the same.
    rmSync(part, { recursive: true, force: true });
    if (!existsSync(entry)) throw error;
  }
  return entry;
}
