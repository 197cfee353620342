import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hashFiles } from './hash-files.mjs';
import { inProject } from './project.mjs';

const folder = inProject('generated', 'shell');
const marker = inProject('generated', 'shell', '.made-from');

/** Where the shell starts. It exports `main`, which takes the arguments. */
export const shellEntry = inProject('generated', 'shell', 'archive.js');

const wanted = () =>
  hashFiles(
    ['lib', 'generated/sqlite', 'generated/citation-styles.json', 'package-lock.json', 'scripts/bundle-shell.mjs'],
    (path) => !/\.test\.ts$|^lib\/floors-faults\//.test(path),
  );

/** Whether the bundle was made from lib/ as it stands. */
export function shellIsBundled() {
  return existsSync(marker) && readFileSync(marker, 'utf8') === wanted();
}

/**
 * Makes plain JavaScript of the shell. Loading its TypeScript file by file costs two seconds at every call, this a fraction of one.
 * What a command does not need stays in files of its own that it does not load; packages stay where they are.
 */
export async function bundleShell() {
  const made = wanted();
  const { build } = await import('esbuild');
  rmSync(folder, { recursive: true, force: true });
  await build({
    entryPoints: [inProject('lib', 'cli', 'archive.ts')],
    outdir: folder,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    sourcemap: 'linked',
    logLevel: 'silent',
  });
  writeFileSync(marker, made);
}
