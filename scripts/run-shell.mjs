import { prepareCode } from './prepare-project.mjs';
import { progressOn } from './progress.mjs';
import { inProject } from './project.mjs';
import { conclude } from './refusal.mjs';

/** Makes sure that there is something to run, with progress on standard error only, then becomes the shell: lib/cli/archive.ts. */
await conclude(async () => {
  await prepareCode(progressOn(process.stderr));
  const { register } = await import('tsx/esm/api');
  register();
  const { main } = await import(inProject('lib', 'cli', 'archive.ts'));
  await main(process.argv.slice(2));
});
