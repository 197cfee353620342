import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from './project.mjs';

/** For scripts/run-tests.mjs: the same report as that of the unit tests. */
export default class Report {
  #files = new Map();
  #outside = [];

  printsToStdio() {
    return false;
  }

  onTestEnd(test, result) {
    const file = this.#file(relative(root, test.location.file));
    const name = test
      .titlePath()
      .filter((part) => part !== '')
      .join(' › ');
    switch (result.status) {
      case 'passed':
        file.passed += 1;
        break;
      case 'skipped':
        file.skipped.push({ name, why: test.annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? '' });
        break;
      default:
        file.failed.push({ name, why: result.errors.map(({ message, stack }) => plain(message ?? stack ?? result.status)).join('\n') || result.status });
    }
  }

  onError(error) {
    this.#outside.push({ name: '(outside any test)', why: plain(error.message ?? error.stack ?? String(error.value)) });
  }

  onEnd() {
    if (this.#outside.length > 0) this.#file('playwright').failed.push(...this.#outside);
    writeFileSync(process.env.TEST_REPORT, JSON.stringify([...this.#files.values()]));
  }

  #file(file) {
    const known = this.#files.get(file) ?? { file, passed: 0, failed: [], skipped: [] };
    this.#files.set(file, known);
    return known;
  }
}

function plain(text) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal begin with one
  return text.replace(/\u001b\[[0-9;]*m/g, '');
}
