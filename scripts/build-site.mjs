import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hashFiles } from './hash-files.mjs';
import { inProject } from './project.mjs';
import { Refusal } from './refusal.mjs';
import { lastLines, runTool } from './run-command.mjs';

const SOURCES = [
  'app',
  'lib',
  'generated',
  'public',
  'proxy.ts',
  'next.config.mjs',
  'postcss.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const TEST_ONLY = /\.test\.tsx?$|^lib\/cli\/|^lib\/floors-faults\/|^generated\/(\.made-from$|shell\/)/;

/** What the site is built from; two equal hashes need one build. */
const sourcesHash = () => hashFiles(SOURCES, (path) => !TEST_ONLY.test(path));

const markerIn = (folder) => inProject(folder, 'built-from');

/** Whether the folder holds a finished build of exactly these sources. */
export function isBuilt(folder, hash = sourcesHash()) {
  return existsSync(markerIn(folder)) && readFileSync(markerIn(folder), 'utf8') === hash && existsSync(inProject(folder, 'BUILD_ID'));
}

/**
 * Builds the site for production. The marker goes first and comes back last, so an interrupted build is done again.
 * @param {string} folder `.next`, or another one for tests, so that a server that is up keeps its files
 */
export async function buildSite(folder) {
  const hash = sourcesHash();
  mkdirSync(inProject(folder), { recursive: true });
  rmSync(markerIn(folder), { force: true });
  const { code, output } = await runTool(inProject('node_modules', 'next', 'dist', 'bin', 'next'), ['build'], {
    env: { NODE_ENV: 'production', NEXT_DIST_DIR: folder },
  });
  if (code !== 0) throw new Refusal(`${lastLines(output, 40)}\nThe site could not be built (code ${code}).`);
  writeFileSync(markerIn(folder), hash);
}
