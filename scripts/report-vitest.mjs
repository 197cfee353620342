import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './project.mjs';

/** For scripts/run-tests.mjs: prints what failed and why, and writes the figures of each file, with the reasons of what was skipped. */
export default class Report {
  onTestRunEnd(modules, unhandledErrors) {
    const files = modules.map((module) => {
      const tests = [...module.children.allTests()];
      const inState = (state) => tests.filter((test) => test.result().state === state);
      const failed = inState('failed').map((test) => ({ name: test.fullName, why: test.result().errors.map(explain).join('\n') }));
      const broken = module.errors().map((error) => ({ name: '(the file itself)', why: explain(error) }));
      return {
        file: relative(root, module.moduleId),
        passed: inState('passed').length,
        failed: [...failed, ...broken],
        skipped: inState('skipped').map((test) => ({ name: test.fullName, why: test.result().note ?? '' })),
      };
    });
    const unhandled = unhandledErrors.map((error) => ({ name: '(outside any test)', why: explain(error) }));
    if (unhandled.length > 0) files.push({ file: 'vitest', passed: 0, failed: unhandled, skipped: [] });
    writeFileSync(process.env.TEST_REPORT, JSON.stringify(files));
  }
}

function explain(error) {
  const stack = (error.stacks ?? []).slice(0, 3).map(({ file, line }) => `  at ${relative(root, file)}:${line}`);
  return [error.message, error.diff, ...stack].filter((part) => part !== undefined && part !== '').join('\n');
}
