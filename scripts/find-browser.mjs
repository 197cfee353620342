import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { inProject } from './project.mjs';
import { Refusal } from './refusal.mjs';
import { runCommand, runTool } from './run-command.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const ELSEWHERE = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/**
 * The Chromium that the end-to-end tests drive: Playwright's own where it is installed and starts, else the system's.
 * @returns {Promise<{ executablePath: string, whose: string } | null>}
 */
export async function findBrowser() {
  const { chromium } = await import('playwright');
  const own = chromium.executablePath();
  if (starts(own)) return { executablePath: own, whose: 'Playwright’s own' };
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const candidates = [...folders.flatMap((folder) => NAMES.map((name) => join(folder, name))), ...ELSEWHERE];
  const system = candidates.find(starts);
  return system === undefined ? null : { executablePath: system, whose: 'the system’s' };
}

/** Finds a browser, or installs one: Playwright's, which needs its download host; else Debian's, which needs root and apt. */
export async function findOrInstallBrowser(note = () => {}) {
  const present = await findBrowser();
  if (present !== null) return present;
  note('downloading Playwright’s');
  await runTool(inProject('node_modules', 'playwright', 'cli.js'), ['install', 'chromium', '--only-shell']).catch(() => undefined);
  const downloaded = await findBrowser();
  if (downloaded !== null) return downloaded;
  if (process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    note('installing the chromium package');
    const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
    await runCommand('apt-get', ['update', '-qq'], quiet);
    await runCommand('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
    const packaged = await findBrowser();
    if (packaged !== null) return packaged;
  }
  throw new Refusal(
    'No Chromium was found and none could be installed: install Chromium or Google Chrome (on Debian: apt-get install chromium), then run npm test again.',
  );
}

/** A file that exists may still lack its libraries, or be a stub that only tells how to install it. */
function starts(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0;
}
