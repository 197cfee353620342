import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { archiveFromLines, loadFrom } from './archive-for-tests.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { indexedStatement } from './indexed-statement.ts';
import { openArchive } from './open-archive.ts';
import { joinFiles, splitFiles } from './packed/several-files.ts';

const { contexts, archive } = archiveFromLines(readFileSync(new URL('../../data/first-archive.jsonl', import.meta.url), 'utf8'));
const built = await buildSnapshot(contexts, archive);
const load = loadFrom(built.files);

/** An index that fetches texts as a browser does, with what it asked for. */
async function open(change: (names: readonly string[], files: Uint8Array[]) => Uint8Array[] = (_, files) => files) {
  const asked: (readonly string[])[] = [];
  const index = await openArchive(built.manifest, load, {
    async loadFiles(names) {
      asked.push(names);
      return change(names, splitFiles(joinFiles(await Promise.all(names.map(load)))));
    },
  });
  return { index, asked };
}

test('all files that a page of statements needs are asked for at once, and only once', async () => {
  const { index, asked } = await open();
  const places = contexts.map((_, place) => place).reverse();
  expect(await index.texts.read(places)).toEqual(places.map((place) => contexts[place]).map((context) => context && indexedStatement(context)));
  expect(asked).toHaveLength(1);
  expect(new Set(asked[0]).size).toBe(built.manifest.texts.files);
  await index.texts.read(places);
  expect(asked).toHaveLength(1);
});

test('files that could not be had are asked for again', async () => {
  let isDown = true;
  const { index } = await open((_, files) => {
    if (isDown) throw new Error('The server answered 503.');
    return files;
  });
  await expect(index.texts.read([0])).rejects.toThrow('503');
  isDown = false;
  expect((await index.texts.read([0]))[0]?.row.id).toBe(contexts[0]?.statement.id);
});

test('an altered file of texts is refused, and so is an answer that breaks off', async () => {
  const { index } = await open((_, files) => files.map(() => new Uint8Array(gzipSync('{}'))));
  await expect(index.texts.read([0])).rejects.toThrow(/is not a snapshot/);
  const { index: cut } = await open((_, files) => splitFiles(joinFiles(files).subarray(0, -9)));
  await expect(cut.texts.read(contexts.map((_, place) => place))).rejects.toThrow(/damaged or breaks off/);
});

test('a place that is none is refused', async () => {
  const { index } = await open();
  await expect(index.texts.read([contexts.length])).rejects.toThrow(RangeError);
});
