import { isBuilt } from './build-site.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { prepareBuild, prepareCode, prepareDatabase } from './prepare-project.mjs';
import { progressOn } from './progress.mjs';
import { conclude } from './refusal.mjs';
import { checkPort, readListening, serveSite } from './serve-site.mjs';

const folder = '.next';

await conclude(async () => {
  endWithNpm();
  const progress = progressOn(process.stdout);
  const listening = readListening(process.env);
  await checkPort(listening.port, listening.host);
  progress.say('On the Record');
  await prepareCode(progress);
  // With nothing to build, the database is looked after while the server warms up; else it goes first, because it is more likely to be refused.
  const database = isBuilt(folder) ? prepareDatabase() : undefined;
  // Whatever speaks against it is told when it is waited for.
  database?.catch(() => undefined);
  if (database === undefined) {
    await progress.step(
      'Preparing the database',
      () => prepareDatabase(),
      (line) => (line === '' ? 'up to date' : line),
    );
    await prepareBuild(progress, folder);
  }
  const address = await serveSite({ ...listening, folder, ...(database === undefined ? {} : { first: database }) });
  const line = await database;
  if (line !== undefined && line !== '') progress.say(`  ${line}`);
  progress.say(`  Ready at ${address} (Ctrl-C stops it)`);
});
