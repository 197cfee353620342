import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inProject } from './project.mjs';
import { Refusal } from './refusal.mjs';
import { lastLines, runCommand } from './run-command.mjs';

// Inside node_modules, so that deleting the folder deletes the claim; written last, so that an interrupted installation never has it.
const marker = inProject('node_modules', '.installed-for-on-the-record');

/** Whether the packages are those of the lockfile, for this Node's ABI. */
export function packagesArePresent() {
  if (readOr(marker, '') === wanted()) return true;
  if (!matchesLockfile()) return false;
  writeFileSync(marker, wanted());
  return true;
}

/** Installs exactly what the lockfile names, also the tools for the tests, whatever NODE_ENV says. */
export async function installPackages() {
  rmSync(marker, { force: true });
  const { command, args } = npm();
  const { code, output } = await runCommand(command, [...args, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    env: { NODE_ENV: '' },
  });
  if (code !== 0) {
    throw new Refusal(
      `${withoutHosts(lastLines(output))}\nThe packages could not be installed: npm ci ended with code ${code}. Check that a package registry is reachable and that the disk has 1 GB free, then run the command again.`,
    );
  }
  writeFileSync(marker, wanted());
}

/** A registry's address may be a private one, or carry a token. */
const withoutHosts = (text) => text.replace(/https?:\/\/[^\s/'"]+/g, '<registry>');

const wanted = () =>
  createHash('sha256')
    .update(readFileSync(inProject('package-lock.json')))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');

/** The npm that runs this script where there is one: it is the version that belongs to this Node. */
function npm() {
  const own = process.env.npm_execpath;
  if (own !== undefined && /npm-cli\.c?js$/.test(own)) return { command: process.execPath, args: [own] };
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js');
  return existsSync(beside) ? { command: process.execPath, args: [beside] } : { command: 'npm', args: [] };
}

/** Whether somebody has run npm by hand: npm keeps the list of what it finished installing, and every package of it must still be on disk. */
function matchesLockfile() {
  const installed = JSON.parse(readOr(inProject('node_modules', '.package-lock.json'), 'null'))?.packages;
  if (installed === undefined) return false;
  const locked = JSON.parse(readFileSync(inProject('package-lock.json'), 'utf8')).packages;
  return Object.entries(locked).every(([path, { version, optional }]) => {
    if (path === '') return true;
    if (installed[path] === undefined) return optional === true;
    return installed[path].version === version && existsSync(inProject(path, 'package.json'));
  });
}

function readOr(path, fallback) {
  return existsSync(path) ? readFileSync(path, 'utf8') : fallback;
}
