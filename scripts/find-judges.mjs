import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from './run-command.mjs';

/** Programs that nobody here wrote and that read what is exported, with the Debian package that brings each. */
const JUDGES = { bib2xml: 'bibutils', ris2xml: 'bibutils', biber: 'biber' };

/** With their dependencies 10 MB to load; half a minute where the network is slow. Then the tests go on without. */
const SECONDS = 180;

/**
 * Installs the judges of exports where they are missing and where that can be done: as root, on Debian or its like. Says what
 * there is. The tests that need one that is not there are skipped, with their reason.
 * @returns {Promise<string>}
 */
export async function findOrInstallJudges() {
  const missing = missingJudges();
  if (missing.length > 0 && process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0) {
    const packages = [...new Set(missing.map((name) => JUDGES[name]))];
    const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
    const install = () => limited(['install', '-y', '-qq', '--no-install-recommends', ...packages], quiet);
    // The lists may be there and fresh enough, which saves most of the time.
    if ((await install()) !== 0) {
      await limited(['update', '-qq'], quiet);
      await install();
    }
  }
  const still = missingJudges();
  return still.length === 0 ? 'all there' : `without ${still.join(', ')}`;
}

const missingJudges = () => Object.keys(JUDGES).filter((name) => !(process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name))));

/** Whatever goes wrong is no fault of the tests. */
async function limited(args, options) {
  try {
    return (await runCommand('timeout', [String(SECONDS), 'apt-get', '-o', 'DPkg::Lock::Timeout=60', ...args], options)).code;
  } catch {
    return 1;
  }
}
