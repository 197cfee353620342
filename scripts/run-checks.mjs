import { codeChecks } from './code-checks.mjs';
import { prepareCode } from './prepare-project.mjs';
import { progressOn } from './progress.mjs';
import { inProject } from './project.mjs';
import { conclude } from './refusal.mjs';
import { runTool } from './run-command.mjs';

/** What one runs while one works: format, lint, types, floors, dead code. Seconds, nothing built and nothing served. */
await conclude(async () => {
  const progress = progressOn(process.stdout);
  await prepareCode(progress);
  const floors = () => runTool(inProject('node_modules', 'vitest', 'vitest.mjs'), ['run', 'lib/floors.test.ts', '--reporter=dot']);
  let failed = 0;
  for (const [label, check] of Object.entries({ ...codeChecks, Floors: floors })) {
    const { code, output } = await progress.step(label, check, (result) => (result.code === 0 ? 'passed' : 'FAILED'));
    if (code === 0) continue;
    failed += 1;
    progress.say(output.trimEnd());
  }
  process.exitCode = failed === 0 ? 0 : 1;
});
