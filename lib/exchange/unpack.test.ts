import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FORTY_LINES, FORTY_LINES_XZ, inPieces, ODD_XZ } from './corpus-for-tests.ts';
import { PackingFault, unpacked } from './unpack.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const FORTY_LINES_GZ = Uint8Array.from(gzipSync(FORTY_LINES));

async function textOf(bytes: Uint8Array, size?: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of unpacked(inPieces(bytes, size))) text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}

async function faultOf(bytes: Uint8Array): Promise<string> {
  const error: unknown = await textOf(bytes).then(
    () => new Error('unpacked'),
    (reason: unknown) => reason,
  );
  if (!(error instanceof PackingFault)) throw error;
  expect(error.remedy).not.toBe('');
  return error.message;
}

describe('a file is unpacked by what it begins with, however it is cut', () => {
  it.each([
    ['gzip', FORTY_LINES_GZ],
    ['xz', FORTY_LINES_XZ],
    ['nothing', bytesOf(FORTY_LINES)],
  ])('%s', async (_, bytes) => {
    for (const size of [1, 5, 100, 65_536]) expect(await textOf(bytes, size)).toBe(FORTY_LINES);
  });

  it('one after the other in the same file', async () => {
    for (const bytes of [FORTY_LINES_GZ, FORTY_LINES_XZ]) expect(await textOf(Uint8Array.from([...bytes, ...bytes]))).toBe(FORTY_LINES + FORTY_LINES);
  });

  it('a file of fewer bytes than any packing begins with', async () => {
    for (const text of ['', '{', '{}\n']) expect(await textOf(bytesOf(text))).toBe(text);
  });
});

describe('a packed file is refused where it', () => {
  it('is cut off anywhere', async () => {
    for (const bytes of [FORTY_LINES_GZ, FORTY_LINES_XZ])
      for (let length = 7; length < bytes.length; length += 13) expect(await faultOf(bytes.slice(0, length))).toMatch(/is cut off|is damaged/);
    expect(await faultOf(FORTY_LINES_GZ.slice(0, -1))).toMatch(/is cut off/);
    expect(await faultOf(FORTY_LINES_XZ.slice(0, -1))).toMatch(/is cut off/);
  });

  it('is altered anywhere, or gives what it held', async () => {
    let refused = 0;
    for (let at = 6; at < FORTY_LINES_XZ.length; at += 1) {
      const altered = Uint8Array.from(FORTY_LINES_XZ, (byte, index) => (index === at ? byte ^ 0x55 : byte));
      const text = await textOf(altered).catch((error: unknown) => {
        if (!(error instanceof PackingFault)) throw error;
        refused += 1;
        return FORTY_LINES;
      });
      expect(text).toBe(FORTY_LINES);
    }
    // One byte says nothing, and unpackers pass over it.
    expect(refused).toBeGreaterThan(FORTY_LINES_XZ.length - 10);
    const altered = Uint8Array.from(FORTY_LINES_GZ, (byte, index) => (index === FORTY_LINES_GZ.length - 6 ? byte ^ 0x55 : byte));
    expect(await faultOf(altered)).toMatch(/is damaged/);
  });

  it('has something else behind its end', async () => {
    expect(await faultOf(Uint8Array.from([...FORTY_LINES_XZ, ...bytesOf('more')]))).toMatch(/is cut off|is damaged/);
  });

  it('is packed in a way that is not read', async () => {
    expect(await faultOf(ODD_XZ)).toMatch(/a filter or a check that is not read here/);
  });
});

it('who stops reading in the middle holds up nobody', { timeout: 5_000 }, async () => {
  for await (const _ of unpacked(inPieces(FORTY_LINES_XZ, 10))) break;
  expect(await textOf(FORTY_LINES_XZ)).toBe(FORTY_LINES);
});

it('a fault of the disk stays what it is', async () => {
  for (const bytes of [FORTY_LINES_GZ, FORTY_LINES_XZ, bytesOf('{}\n')]) {
    const trouble = new Error('the disk');
    async function* pieces() {
      yield bytes.subarray(0, 20);
      throw trouble;
    }
    await expect(
      (async () => {
        for await (const _ of unpacked(pieces()));
      })(),
    ).rejects.toBe(trouble);
  }
});
