import { spawn } from 'node:child_process';
import { endWithNpm } from './end-with-npm.mjs';
import { prepareCode, prepareDatabase } from './prepare-project.mjs';
import { progressOn } from './progress.mjs';
import { inProject, root } from './project.mjs';
import { conclude } from './refusal.mjs';
import { checkPort, readListening } from './serve-site.mjs';

/** Next's development server, with packages, generated code and database as `npm start` would leave them. */
await conclude(async () => {
  endWithNpm();
  const progress = progressOn(process.stdout);
  const { port, host } = readListening(process.env);
  await checkPort(port, host);
  await prepareCode(progress);
  await progress.step(
    'Preparing the database',
    () => prepareDatabase(),
    (line) => (line === '' ? 'up to date' : line),
  );
  const next = inProject('node_modules', 'next', 'dist', 'bin', 'next');
  const server = spawn(process.execPath, [next, 'dev', '--port', String(port), ...(host === undefined ? [] : ['--hostname', host])], {
    cwd: root,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 0));
});
