import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const scratch = mkdtempSync(path.join(tmpdir(), 'on-the-record-export-'));

/** Runs the shell as npm does, in a process of its own. */
function archive(args: string[]): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, DATABASE_URL: `file:${path.join(scratch, 'archive.db')}` };
  return new Promise((resolve) => {
    execFile(process.execPath, [path.join(root, 'scripts', 'archive.mjs'), ...args], { env, cwd: scratch }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

beforeAll(async () => {
  expect(await archive(['prepare'])).toMatchObject({ code: 0, err: '' });
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('cite, one line a statement', () => {
  test('in the default style, from the source that was read, in each format', async () => {
    expect(await archive(['cite', 'S45'])).toMatchObject({ code: 0, out: '(Hecker, 2004, as cited in Panda, 2019, para. 14)\n' });
    expect((await archive(['cite', 'S45', '--consulted', 'shrg-108-412'])).out).not.toContain('Panda');
    for (const format of ['text', 'html', 'rtf', 'markdown']) {
      const { out } = await archive(['cite', 'S45', 'S25', '--style', 'chicago-notes', '--form', 'bibliography', '--format', format]);
      expect(out.trimEnd().split('\n'), format).toHaveLength(2);
    }
  });

  test('names every id that is not there, and every chain that does not hold what was read', async () => {
    const { code, out, err } = await archive(['cite', 'S45', 'S999', 'S045x']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(2);
    expect(await archive(['cite', 'S45', '--consulted', 'nothing'])).toMatchObject({ code: 1, out: '', err: expect.stringContaining('shrg-108-412') });
  });
});

describe('export', () => {
  const target = (name: string) => path.join(scratch, name);

  test('writes ids, a search and a basket, to standard output or into a file', async () => {
    const { code, out, err } = await archive(['export', 'S45', 'S18', '--format', 'biblatex']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.match(/^@/gm)).toHaveLength(3);
    expect(out.indexOf('hecker2004')).toBeLessThan(out.indexOf('kcna2019'));
    expect(await archive(['export', '--query', 'bloodshot eyes', '--format', 'csv', '--output', target('eyes.csv')])).toMatchObject({ code: 0, out: '' });
    expect(readFileSync(target('eyes.csv'), 'utf8')).toMatch(/^\uFEFFid,.*,query\r\nS18,/u);
    writeFileSync(target('basket.json'), JSON.stringify({ format: 'on-the-record-basket', version: 1, title: 'Mine', items: [{ id: 'S18', note: 'a note' }] }));
    const basket = await archive(['export', '--basket', target('basket.json'), '--format', 'plain']);
    expect(basket.out).toMatch(/^Mine\n\nKim Jong Un .*\n1\. .*\na note\n$/u);
  });

  test('writes nothing where an id is not there, and leaves what was there', async () => {
    writeFileSync(target('kept.ris'), 'kept');
    const { code, out, err } = await archive(['export', 'S45', 'S998', 'S999', '--format', 'ris', '--output', target('kept.ris')]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(2);
    expect(readFileSync(target('kept.ris'), 'utf8')).toBe('kept');
  });

  test.each([
    [['export', 'S45'], 2],
    [['export', '--format', 'ris'], 2],
    [['export', 'S45', '--query', 'x', '--format', 'ris'], 2],
    [['export', '--query', 'zzzzqqqq', '--format', 'ris'], 1],
    [['export', 'S45', '--format', 'ris', '--output', '/nowhere/at/all'], 1],
    [['export', '--basket', '/nowhere.json', '--format', 'ris'], 1],
  ])('%j ends with %i and prints nothing', async (args, expected) => {
    const { code, out } = await archive(args);
    expect({ code, out }).toEqual({ code: expected, out: '' });
  });
});
