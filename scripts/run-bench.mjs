import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isBuilt } from './build-site.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { findOrInstallBrowser } from './find-browser.mjs';
import { prepareBuild, prepareCode } from './prepare-project.mjs';
import { progressOn } from './progress.mjs';
import { inProject, root } from './project.mjs';
import { conclude, Refusal } from './refusal.mjs';
import { runTool } from './run-command.mjs';

/**
 * Makes sure that there is something to run, with progress on standard error only, then becomes bench/bench.ts. It is compiled first, as the
 * product is: run as it stands, TypeScript is given a wrapper around each inner function, which would be measured too.
 */
await conclude(async () => {
  endWithNpm();
  const progress = progressOn(process.stderr);
  await prepareCode(progress);
  mkdirSync(inProject('.data'), { recursive: true });
  // In the project, where packages are found.
  const folder = mkdtempSync(inProject('.data', 'bench-'));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  const { build } = await import('esbuild');
  await build({
    entryPoints: [inProject('bench', 'bench.ts'), inProject('bench', 'measure.ts')],
    outdir: folder,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    sourcemap: 'linked',
    logLevel: 'silent',
  });
  const { main } = await import(pathToFileURL(join(folder, 'bench.js')).href);
  await main(process.argv.slice(2), {
    ...progress,
    root,
    print: (text) => process.stdout.write(`${text}\n`),
    tidy: (file) => runTool(inProject('node_modules', '@biomejs', 'biome', 'bin', 'biome'), ['format', '--write', file]),
    refusal: (message) => new Refusal(message, 2),
    findBrowser: async () => (await progress.step('Browser', findOrInstallBrowser)).executablePath,
    buildSite: async () => {
      const built = isBuilt('.next') ? '.next' : '.next-test';
      await prepareBuild(progress, built);
      return built;
    },
  });
});
