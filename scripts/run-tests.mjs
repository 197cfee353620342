import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isBuilt } from './build-site.mjs';
import { codeChecks } from './code-checks.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { findOrInstallBrowser } from './find-browser.mjs';
import { findOrInstallJudges } from './find-judges.mjs';
import { prepareBuild, prepareCode } from './prepare-project.mjs';
import { duration, progressOn } from './progress.mjs';
import { inProject } from './project.mjs';
import { conclude } from './refusal.mjs';
import { lastLines, runTool } from './run-command.mjs';

const progress = progressOn(process.stdout);
const began = Date.now();
const total = { passed: 0, failed: 0, skipped: 0 };

/** One step that passes or fails as a whole. */
async function whole(label, work) {
  let output = '';
  const passed = await progress.step(
    label,
    async (note) => {
      try {
        const result = await work(note);
        output = result?.output ?? '';
        return (result?.code ?? 0) === 0;
      } catch (error) {
        output = error.message;
        return false;
      }
    },
    (ok) => (ok ? 'passed' : 'FAILED'),
  );
  total[passed ? 'passed' : 'failed'] += 1;
  if (!passed) progress.say(output.trimEnd());
  return passed;
}

/** One step of many tests, which writes its figures into a file. */
async function counted(label, entry, args, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'on-the-record-report-'));
  const report = join(folder, 'report.json');
  let files = [];
  await progress.step(
    label,
    async () => {
      const { code, output } = await runTool(entry, args, { env: { ...env, NO_COLOR: '1', TEST_REPORT: report } });
      try {
        files = JSON.parse(readFileSync(report, 'utf8'));
      } catch {
        files = [];
      }
      const failed = files.some((file) => file.failed.length > 0);
      // A runner that ends badly without naming a test has failed as a whole.
      if (files.length === 0 || (code !== 0 && !failed))
        files.push({ file: label, passed: 0, failed: [{ name: 'the run itself', why: lastLines(output, 60) }], skipped: [] });
    },
    () => figures(files),
  );
  rmSync(folder, { recursive: true, force: true });
  for (const { file, failed, skipped } of files) {
    for (const { name, why } of failed) progress.say(`    FAILED ${file}: ${name}\n${why.replace(/^/gm, '      ')}`);
    for (const { name, why } of skipped) progress.say(`    skipped ${file}: ${name}${why === '' ? '' : ` (${why})`}`);
  }
  total.passed += count(files, ({ passed }) => passed);
  total.failed += count(files, ({ failed }) => failed.length);
  total.skipped += count(files, ({ skipped }) => skipped.length);
}

const count = (files, of) => files.reduce((sum, file) => sum + of(file), 0);

function figures(files) {
  const skipped = count(files, (file) => file.skipped.length);
  return `${count(files, ({ passed }) => passed)} passed, ${count(files, ({ failed }) => failed.length)} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`;
}

await conclude(async () => {
  endWithNpm();
  await prepareCode(progress);
  const browser = { path: '' };
  await whole('Browser for the end-to-end tests', async (note) => {
    browser.path = (await findOrInstallBrowser(note)).executablePath;
  });
  // After the browser, which may come from the same package manager; while the code is looked at.
  const judges = findOrInstallJudges();
  for (const [label, check] of Object.entries(codeChecks)) await whole(label, check);
  const vitest = inProject('node_modules', 'vitest', 'vitest.mjs');
  const groups = { 'Schema against migrations': ['lib/store/drift'], Floors: ['lib/floors.test.ts'], 'Docs against code': ['docs/'] };
  for (const [label, files] of Object.entries(groups)) await counted(label, vitest, ['run', ...files]);
  await progress.step(
    'Judges of exports',
    () => judges,
    (said) => said,
  );
  await counted('Unit and property tests', vitest, ['run', ...Object.values(groups).flatMap((files) => files.flatMap((file) => ['--exclude', `**/${file}*`]))]);
  const built = await whole('Production build', () => prepareBuild({ ...progress, step: (_label, work) => work() }, isBuilt('.next') ? '.next' : '.next-test'));
  if (built && browser.path !== '') {
    await counted('End-to-end tests', inProject('node_modules', '@playwright', 'test', 'cli.js'), ['test'], { E2E_BROWSER: browser.path });
  } else {
    total.failed += 1;
    progress.say(`  End-to-end tests: FAILED (${built ? 'there is no browser' : 'there is no build'})`);
  }
  progress.say(`  All of it took ${duration(Date.now() - began)}`);
  progress.say(`${total.passed} passed, ${total.failed} failed${total.skipped === 0 ? '' : `, ${total.skipped} skipped`}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
});
