import { pathToFileURL } from 'node:url';
import { bundledShell } from './bundle-shell.mjs';
import { prepareCode } from './prepare-project.mjs';
import { progressOn } from './progress.mjs';
import { conclude } from './refusal.mjs';

/** Makes sure that there is something to run, with progress on standard error only, then becomes the shell: lib/cli/archive.ts. */
await conclude(async () => {
  await prepareCode(progressOn(process.stderr));
  const { main } = await import(pathToFileURL(await bundledShell()).href);
  await main(process.argv.slice(2));
});
