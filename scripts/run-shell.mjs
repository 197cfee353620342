import { pathToFileURL } from 'node:url';
import { shellEntry } from './bundle-shell.mjs';
import { prepareCode } from './prepare-project.mjs';
import { progressOn } from './progress.mjs';
import { conclude } from './refusal.mjs';

/** Makes sure that there is something to run, with progress on standard error only, then becomes the shell: lib/cli/archive.ts. */
await conclude(async () => {
  await prepareCode(progressOn(process.stderr));
  const { main } = await import(pathToFileURL(shellEntry()).href);
  await main(process.argv.slice(2));
});
