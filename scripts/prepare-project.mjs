import { buildSite, isBuilt } from './build-site.mjs';
import { bundledShell } from './bundle-shell.mjs';
import { codeIsGenerated, generateCode } from './generate-code.mjs';
import { installPackages, packagesArePresent } from './install-packages.mjs';
import { oneAtATime } from './one-at-a-time.mjs';
import { Refusal } from './refusal.mjs';
import { runTool } from './run-command.mjs';

/** @typedef {ReturnType<typeof import('./progress.mjs').progressOn>} Progress */

/** Installs packages and generates code where they are missing or out of date. @param {Progress} progress */
export async function prepareCode(progress) {
  if (packagesArePresent() && codeIsGenerated()) return;
  await oneAtATime(progress.say, async () => {
    if (!packagesArePresent()) await progress.step('Installing packages', installPackages);
    if (!codeIsGenerated()) await progress.step('Generating database clients and citation styles', generateCode);
  });
}

/** Builds the site where its sources have changed since. @param {Progress} progress */
export async function prepareBuild(progress, folder) {
  if (isBuilt(folder)) return;
  await oneAtATime(progress.say, async () => {
    if (!isBuilt(folder)) await progress.step('Building the site', () => buildSite(folder));
  });
}

/**
 * Creates, migrates, fills and publishes the database that DATABASE_URL names, as far as it needs it.
 * @param {Record<string, string>} [env]
 * @returns {Promise<string>} one line on what is in it
 */
export async function prepareDatabase(env = {}) {
  const { code, output } = await runTool(await bundledShell(), ['prepare'], { env });
  if (code !== 0) throw new Refusal(output.trimEnd(), code);
  return output.trimEnd();
}
