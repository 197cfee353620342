import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ArchiveError } from '#lib/archive/archive-error.ts';
import { archiveFromLines, idsFor } from './archive-for-tests.ts';
import { buildSnapshot, openSnapshot } from './snapshot.ts';

const { contexts, archive } = archiveFromLines(readFileSync(new URL('../../data/first-archive.jsonl', import.meta.url), 'utf8'));
const bytes = await buildSnapshot(contexts, archive);

async function refusal(altered: Uint8Array): Promise<ArchiveError> {
  const thrown = await openSnapshot(altered).catch((fault: unknown) => fault);
  if (!(thrown instanceof ArchiveError)) throw new Error('was not refused');
  return thrown;
}

/** Unpacks, alters the text and packs again: a gzip that is whole, around a content that is not. */
const repacked = (alter: (text: string) => string) => new Uint8Array(gzipSync(alter(gunzipSync(bytes).toString('utf8'))));

describe('a snapshot', () => {
  test('is the same bytes for the same archive', async () => {
    expect(Buffer.from(await buildSnapshot(contexts, archive)).equals(Buffer.from(bytes))).toBe(true);
  });

  test('is built of statements that come one after the other, too', async () => {
    async function* oneByOne() {
      yield* contexts;
    }
    expect(Buffer.from(await buildSnapshot(oneByOne(), archive)).equals(Buffer.from(bytes))).toBe(true);
  });

  test('opens into an index that answers, with every statement in it', async () => {
    const index = await openSnapshot(bytes);
    expect(index.content.statements).toHaveLength(58);
    expect(idsFor(index, 'who said bloodshot eyes')).toEqual(['S18']);
  });

  test('of an empty archive opens and finds nothing', async () => {
    const empty = await openSnapshot(await buildSnapshot([], { ...archive, speakers: [], mentioned: [], events: [], sources: [], topics: [] }));
    expect(idsFor(empty, 'what did Kim say about sanctions in April 2019')).toEqual([]);
    expect(idsFor(empty, '')).toEqual([]);
  });

  test('stays small', () => {
    expect(bytes.length).toBeLessThan(60_000);
  });
});

describe('is refused', () => {
  test.each([
    ['when it breaks off', bytes.subarray(0, bytes.length - 100)],
    ['when it breaks off at once', bytes.subarray(0, 20)],
    ['when it is empty', new Uint8Array()],
    ['when a byte was altered', Uint8Array.from(bytes, (byte, at) => (at === 5_000 ? byte ^ 1 : byte))],
    ['when it is something else', new TextEncoder().encode('<html>not found</html>')],
    ['when it is a gzip of something else', new Uint8Array(gzipSync('hello'))],
    ['when words were altered and packed again', repacked((text) => text.replace('bloodshot', 'bloodless'))],
    ['when some of it was cut out and packed again', repacked((text) => text.slice(0, -1))],
  ])('%s', async (_, altered) => {
    expect((await refusal(altered)).code).toBe('snapshot-invalid');
  });

  test('when it is newer than the program, naming both versions', async () => {
    const { message } = await refusal(repacked((text) => text.replace('"version":1', '"version":2')));
    expect(message).toContain('version 2, newer than version 1');
  });
});
