import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ArchiveError } from '#lib/archive/archive-error.ts';
import { canAnswer } from './answer.ts';
import { archiveFromLines, askFor, idsFor, loadFrom, openBuilt, overlayBase, statementsOf } from './archive-for-tests.ts';
import { buildSegment, readBase } from './build-segment.ts';
import { buildSnapshot } from './build-snapshot.ts';
import { indexedStatement } from './indexed-statement.ts';
import { openArchive } from './open-archive.ts';
import { checksumOf } from './packed/checksum.ts';
import { newQuestion, ORDERS } from './search-question.ts';
import { readManifest, writeManifest } from './snapshot-manifest.ts';

const { contexts, archive } = archiveFromLines(readFileSync(new URL('../../data/first-archive.jsonl', import.meta.url), 'utf8'));
const built = await buildSnapshot(contexts, archive);
const fileOf = (name: string) => built.files.find((file) => file.name === name)?.bytes ?? new Uint8Array();
const [segment] = built.manifest.segments;
if (segment === undefined) throw new Error('nothing was built');

/** What is thrown when one of the files is another. */
async function refusal(name: string, altered: Uint8Array): Promise<ArchiveError> {
  const files = built.files.map((file) => (file.name === name ? { name, bytes: altered } : file));
  const thrown = await openArchive(built.manifest, loadFrom(files)).catch((fault: unknown) => fault);
  if (!(thrown instanceof ArchiveError)) throw new Error('was not refused');
  return thrown;
}

/** Unpacks, alters and packs again: a gzip that is whole, around a content that is not. */
function repacked(bytes: Uint8Array, alter: (unpacked: Buffer) => Uint8Array): Uint8Array {
  return new Uint8Array(gzipSync(alter(gunzipSync(bytes))));
}

/** The same with a checksum that fits again. */
const resealed = (bytes: Uint8Array, alter: (unpacked: Buffer) => void) =>
  repacked(bytes, (unpacked) => {
    alter(unpacked);
    unpacked.writeUInt32LE(checksumOf(unpacked.subarray(16)), 8);
    return unpacked;
  });

describe('a snapshot', () => {
  test('is the same bytes for the same archive', async () => {
    const again = await buildSnapshot(contexts, archive);
    expect(again.manifest).toEqual(built.manifest);
    expect(again.files.map(({ name }) => name)).toEqual(built.files.map(({ name }) => name));
  });

  test('is built of statements that come one after the other, too', async () => {
    async function* oneByOne() {
      yield* contexts;
    }
    expect((await buildSnapshot(oneByOne(), archive)).manifest).toEqual(built.manifest);
  });

  test('opens into an index that answers, with every statement in it to the letter', async () => {
    const index = await openBuilt(built);
    expect(index.statements).toBe(58);
    expect(await statementsOf(index)).toEqual(contexts.map(indexedStatement));
    expect(await idsFor(index, 'who said bloodshot eyes')).toEqual(['S18']);
  });

  test('of an empty archive opens and finds nothing', async () => {
    const empty = await openBuilt(await buildSnapshot([], { ...archive, speakers: [], mentioned: [], topics: [] }));
    expect(await idsFor(empty, 'what did Kim say about sanctions in April 2019')).toEqual([]);
    expect(await idsFor(empty, '')).toEqual([]);
  });

  test('stays small', () => {
    expect(built.files.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(80_000);
  });

  test('knows its ids in order', async () => {
    expect((await readBase(fileOf(segment.ids))).ids).toEqual(contexts.map(({ statement }) => statement.id));
  });

  test('answers words from its index alone, and says which questions need the rest', async () => {
    const index = await openArchive(built.manifest, loadFrom(built.files));
    expect(canAnswer(index, newQuestion({ text: 'bloodshot' }))).toBe(true);
    expect(canAnswer(index, newQuestion({ text: '"bloodshot eyes"' }))).toBe(false);
    expect((await askFor(index, '"bloodshot eyes"')).results[0]?.row.id).toBe('S18');
    expect(canAnswer(index, newQuestion({ text: '"bloodshot eyes"' }))).toBe(true);
  });

  test('says which file could not be had', async () => {
    await expect(openArchive(built.manifest, loadFrom([]))).rejects.toThrow(/There is no file/);
  });
});

describe('a file is refused', () => {
  const index = fileOf(segment.index);
  test.each([
    ['when it breaks off', index.subarray(0, index.length - 100)],
    ['when it breaks off at once', index.subarray(0, 20)],
    ['when it is empty', new Uint8Array()],
    ['when a byte was altered', Uint8Array.from(index, (byte, at) => (at === 5_000 ? byte ^ 1 : byte))],
    ['when it is something else', new TextEncoder().encode('<html>not found</html>')],
    ['when it is a gzip of something else', new Uint8Array(gzipSync('hello'))],
    ['when a byte was altered and it was packed again', repacked(index, (bytes) => bytes.fill((bytes[200] ?? 0) ^ 1, 200, 201))],
    ['when some of it was cut out and packed again', repacked(index, (bytes) => bytes.subarray(0, -1))],
    ['when another file stands in its place', fileOf(segment.rest)],
  ])('%s', async (_, altered) => {
    expect((await refusal(segment.index, altered)).code).toBe('snapshot-invalid');
  });

  test('when it is newer than the program, naming both versions', async () => {
    const newer = resealed(index, (bytes) => bytes.writeUInt8(5, 4));
    expect((await refusal(segment.index, newer)).message).toContain('version 5, newer than version 4');
  });

  test('when it is older, saying what to do', async () => {
    const older = resealed(index, (bytes) => bytes.writeUInt8(1, 4));
    expect((await refusal(segment.index, older)).message).toContain('old version 1');
  });
});

describe('a manifest', () => {
  test('is read as it was written', () => {
    expect(readManifest(writeManifest(built.manifest))).toEqual(built.manifest);
  });

  test.each([
    ['is no JSON', '{'],
    ['is of something else', '{"format":"other","version":2}'],
    ['is newer', writeManifest({ ...built.manifest, version: 5 })],
    ['is older', writeManifest({ ...built.manifest, version: 1 })],
    ['lacks its segments', JSON.stringify({ ...built.manifest, segments: undefined })],
    ['names a file by a path', writeManifest({ ...built.manifest, names: '../../etc/passwd' })],
  ])('that %s is refused', (_, text) => {
    expect(() => readManifest(text)).toThrow(ArchiveError);
  });
});

describe('an overlay', () => {
  const ids = contexts.map(({ statement }) => statement.id);
  const changed = ['S18', 'S45'];
  const overlay = async () => {
    const altered = contexts
      .filter(({ statement }) => changed.includes(statement.id))
      .map((context) => ({ ...context, statement: { ...context.statement, text: 'A quagga grazes here.', language: 'en' } }));
    const {
      segment: second,
      files,
      texts,
    } = await buildSegment(
      altered,
      await overlayBase(
        contexts,
        built,
        changed.map((id) => ids.indexOf(id)),
      ),
    );
    const manifest = {
      ...built.manifest,
      segments: [segment, second],
      replaced: changed.map((id) => ids.indexOf(id)).sort((a, b) => a - b),
      texts: { files: built.manifest.texts.files + texts.files, bytes: built.manifest.texts.bytes + texts.bytes },
    };
    return { manifest, files: [...built.files, ...files], own: files };
  };

  test('answers as an archive that was built anew', async () => {
    const index = await openBuilt(await overlay());
    const anew = await openBuilt(
      await buildSnapshot(
        contexts.map((context) =>
          changed.includes(context.statement.id) ? { ...context, statement: { ...context.statement, text: 'A quagga grazes here.', language: 'en' } } : context,
        ),
        archive,
      ),
    );
    for (const text of ['quagga', 'sanctions', 'bloodshot', 'what did Kim say in April 2019', '"grazes here"', '', 'statements via Hecker', 'the', 'sanctoins'])
      for (const order of ORDERS) expect({ text, answer: await askFor(index, text, { order }) }).toEqual({ text, answer: await askFor(anew, text, { order }) });
  });

  test('is all that is loaded over an archive that is open', async () => {
    const before = await openBuilt(built);
    const { manifest, files, own } = await overlay();
    const loaded: string[] = [];
    const load = loadFrom(files);
    const index = await openArchive(
      manifest,
      (name) => {
        loaded.push(name);
        return load(name);
      },
      { before },
    );
    expect(loaded).toEqual([manifest.segments[1]?.index]);
    expect(own.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(10_000);
    expect((await idsFor(index, 'quagga')).sort()).toEqual(changed);
  });
});
