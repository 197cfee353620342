import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

/** Runs a file as if this Node were of another version. */
function runUnder(version: string, file: string) {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  return spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, script(file)], { encoding: 'utf8' });
}

describe('a Node that is too old', () => {
  test.each(['12.22.12', '18.20.4', '20.18.3'])('%s gets one sentence and code 1 from every command', (version) => {
    for (const name of ['start.mjs', 'test.mjs', 'dev.mjs', 'check.mjs', 'archive.mjs', 'bench.mjs']) {
      const { status, stderr, stdout } = runUnder(version, name);
      expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
      expect(stderr).toMatch(new RegExp(`^On the Record needs Node 20\\.19 or newer, and this is Node ${version.replaceAll('.', '\\.')}: .+\n$`));
    }
  });

  test('can parse what it is given: the first files hold nothing newer than import()', () => {
    for (const name of ['start.mjs', 'test.mjs', 'dev.mjs', 'check.mjs', 'archive.mjs', 'bench.mjs', 'require-node.mjs']) {
      const code = readFileSync(script(name), 'utf8')
        .replace(/^\/\/.*$/gm, '')
        .replace(/'[^']*'/g, "''");
      expect(code).not.toMatch(/\?\.|\?\?|#|\bawait\b|\|\|=|&&=|`|=>/);
    }
  });
});

test.each(['20.19.0', '22.0.0', '24.1.0', '100.0.0'])('Node %s is new enough', (version) => {
  expect(runUnder(version, 'require-node.mjs')).toMatchObject({ status: 0, stderr: '' });
});
