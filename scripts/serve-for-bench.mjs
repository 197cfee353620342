// The server of `npm run bench -- page`: the build in a folder, over the archive that DATABASE_URL names. Says where it answers, and ends with
// whoever started it.
import { prepareDatabase } from './prepare-project.mjs';
import { conclude } from './refusal.mjs';
import { readListening, serveSite } from './serve-site.mjs';

await conclude(async () => {
  const [, , folder] = process.argv;
  await prepareDatabase();
  const address = await serveSite({ ...readListening(process.env), host: '127.0.0.1', folder });
  process.stdout.write(`${address}\n`);
  const starter = process.ppid;
  setInterval(() => {
    if (process.ppid !== starter) process.exit(0);
  }, 500);
});
