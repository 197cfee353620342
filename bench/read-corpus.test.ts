import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { paragraphsForTests } from './paragraphs-for-tests.ts';
import { readCorpus } from './read-corpus.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-the-record-corpus-'));
afterAll(() => rmSync(folder, { recursive: true }));

const paragraphs = paragraphsForTests(5);
const lines = paragraphs.map((paragraph) => JSON.stringify(paragraph)).join('\n');
const file = (name: string, bytes: string | Uint8Array) => {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
};

test('a corpus is read as it stands or packed, whole or its beginning', async () => {
  expect(await readCorpus(file('a.jsonl', lines))).toEqual(paragraphs);
  expect(await readCorpus(file('a.jsonl.gz', gzipSync(lines)))).toEqual(paragraphs);
  expect(await readCorpus(file('b.jsonl', lines), 2)).toEqual(paragraphs.slice(0, 2));
});

test('a broken line is named', async () => {
  await expect(readCorpus(file('d.jsonl', '{"id":'))).rejects.toThrow(/d\.jsonl, line 1, is no JSON object/);
  await expect(readCorpus(file('e.jsonl', '{"id":1,"text":"one"}'))).rejects.toThrow(/e\.jsonl, line 1, has a "id" that is no text/);
  await expect(readCorpus(file('c.jsonl', `${lines}\n{"id":"x"}`))).rejects.toThrow(/c\.jsonl, line 6, needs "id" and "text"/);
});

test('a corpus that is not there is an error', async () => {
  await expect(readCorpus(join(folder, 'none.jsonl.gz'))).rejects.toThrow(/none\.jsonl\.gz is not there\.$/);
});
