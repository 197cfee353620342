import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { writeWholeFile } from './write-whole-file.ts';

const scratch = mkdtempSync(path.join(tmpdir(), 'on-the-record-whole-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('writes, replaces, follows a link to its file, and leaves nothing beside it', async () => {
  const file = path.join(scratch, 'one.txt');
  await writeWholeFile(file, 'first');
  symlinkSync(file, path.join(scratch, 'link.txt'));
  await writeWholeFile(path.join(scratch, 'link.txt'), 'second');
  expect(readFileSync(file, 'utf8')).toBe('second');
  expect(readdirSync(scratch).sort()).toEqual(['link.txt', 'one.txt']);
});

test('says why it cannot, and leaves what was there', async () => {
  await expect(writeWholeFile(scratch, 'x')).rejects.toThrow('is a folder');
  await expect(writeWholeFile(path.join(scratch, 'no', 'x'), 'x')).rejects.toThrow('is in a folder that is not there');
  const locked = path.join(scratch, 'locked');
  mkdirSync(locked);
  writeFileSync(path.join(locked, 'kept'), 'kept');
  chmodSync(locked, 0o500);
  await writeWholeFile(path.join(locked, 'kept'), 'new').catch((error: unknown) => expect(String(error)).toContain('may not be written'));
  chmodSync(locked, 0o700);
  expect(readdirSync(locked)).toEqual(['kept']);
});

test('writes to a device as it is, and does not replace it', async () => {
  await writeWholeFile('/dev/null', 'x');
  expect(readFileSync('/dev/null', 'utf8')).toBe('');
});
