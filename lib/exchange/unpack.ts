import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** Pieces of a file as they are read; the first ones tell whether it is packed, whatever its name. */
export type Pieces = AsyncIterable<Uint8Array>;

/** A packed file that cannot be unpacked to its end: `message` is the end of a sentence that begins with the file's name. */
export class PackingFault extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string, cause: unknown) {
    super(message, { cause });
    this.remedy = remedy;
  }
}

const GZIP = [0x1f, 0x8b];
const XZ = [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00];

/**
 * What a file holds: unpacked where it begins as gzip or xz does, else as it is. Never holds more than some pieces.
 * Throws a `PackingFault` where it is cut off or damaged.
 */
export async function* unpacked(pieces: Pieces): AsyncGenerator<Uint8Array> {
  const { start, all } = await startOf(pieces, XZ.length);
  if (beginsWith(start, GZIP)) yield* fromGzip(all);
  else if (beginsWith(start, XZ)) yield* fromXz(all);
  else yield* all;
}

const beginsWith = (start: Uint8Array, magic: readonly number[]) => magic.every((byte, index) => start[index] === byte);

/** The first bytes, and everything including them. */
async function startOf(pieces: Pieces, length: number): Promise<{ start: Uint8Array; all: Pieces }> {
  const rest = pieces[Symbol.asyncIterator]();
  let start = new Uint8Array(0);
  while (start.length < length) {
    const { done, value } = await rest.next();
    if (done === true) break;
    start = start.length === 0 ? Uint8Array.from(value) : Uint8Array.from([...start, ...value]);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      yield start;
      for (;;) {
        const { done, value } = await rest.next();
        if (done === true) return;
        yield value;
      }
    } finally {
      await rest.return?.();
    }
  }
  return { start, all: all() };
}

const CUT_OFF = 'is cut off: it is packed and breaks off before its end';
const DAMAGED = 'is damaged: what is packed in it cannot be unpacked';
const FETCH_AGAIN = 'Copy or download it again, or pack it again.';

async function* fromGzip(pieces: Pieces): AsyncGenerator<Uint8Array> {
  const unzip = createGunzip({ chunkSize: 65_536 });
  // Who reads hears of errors by reading.
  pipeline(Readable.from(pieces, { objectMode: false }), unzip, () => {});
  try {
    yield* unzip;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!code.startsWith('Z_')) throw error;
    throw new PackingFault(code === 'Z_BUF_ERROR' ? CUT_OFF : DAMAGED, FETCH_AGAIN, error);
  } finally {
    unzip.destroy();
  }
}

/** What the unpacker of xz means by its numbers. */
const XZ_FAULTS: Record<string, { message: string; remedy: string }> = {
  4: { message: 'needs more memory to unpack than is allowed', remedy: 'Pack it again with "xz -9" or less.' },
  6: { message: 'is packed with a filter or a check that is not read here', remedy: 'Pack it again with "xz" as it is, without options.' },
  8: { message: CUT_OFF, remedy: FETCH_AGAIN },
};

async function* fromXz(pieces: Pieces): AsyncGenerator<Uint8Array> {
  // Loaded where a file needs it. A module of the old kind: Node sees only its default export, bundlers its names.
  const loaded: { default?: typeof import('xz-decompress') } & Partial<typeof import('xz-decompress')> = await import('xz-decompress');
  const Unpacker = loaded.default?.XzReadableStream ?? loaded.XzReadableStream;
  if (Unpacker === undefined) throw new Error('the package xz-decompress does not export what it did');
  const source = pieces[Symbol.asyncIterator]();
  let reading: { error: unknown } | undefined;
  const packed = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await source.next();
          if (done === true) controller.close();
          else controller.enqueue(value);
        } catch (error) {
          reading = { error };
          controller.error(error);
        }
      },
      async cancel() {
        await source.return?.(undefined);
      },
    },
    { highWaterMark: 0 },
  );
  try {
    // Closing the iterator in the middle cancels the stream, which frees the unpacker for the next file.
    for await (const piece of new Unpacker(packed)) if (piece.length > 0) yield piece;
  } catch (error) {
    if (reading !== undefined) throw reading.error;
    const number = error instanceof Error ? /error code (\d+)/.exec(error.message)?.[1] : undefined;
    const fault = XZ_FAULTS[number ?? ''] ?? { message: DAMAGED, remedy: FETCH_AGAIN };
    throw new PackingFault(fault.message, fault.remedy, error);
  }
}
