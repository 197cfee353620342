import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { ArchiveError } from '#lib/archive/archive-error.ts';

/** A file to import, by the name to use in messages. It is read twice, so its bytes are at hand or can be read anew. */
export interface ArchiveFile {
  file: string;
  bytes: Uint8Array | (() => AsyncIterable<Uint8Array>);
  /** How many bytes there are, where that is known before they are read: for the progress. */
  size?: number;
}

const PIECE = 262_144;

/**
 * A file on the disk. Throws an `ArchiveError` where it is not there, no ordinary file or not to be read; what
 * comes through a pipe cannot be read twice.
 */
export async function fileOnDisk(file: string): Promise<ArchiveFile> {
  try {
    const found = await stat(file);
    if (found.isDirectory()) throw unreadable(file, 'is a folder', 'Name a file.');
    if (!found.isFile()) throw unreadable(file, 'is a pipe or a device, and an import reads its file twice', 'Write it into a file first.');
    return { file, size: found.size, bytes: () => piecesOfFile(file) };
  } catch (error) {
    throw explained(error, file);
  }
}

async function* piecesOfFile(file: string): AsyncGenerator<Uint8Array> {
  try {
    yield* createReadStream(file, { highWaterMark: PIECE });
  } catch (error) {
    throw explained(error, file);
  }
}

function explained(error: unknown, file: string): unknown {
  switch (error instanceof Error && 'code' in error ? error.code : undefined) {
    case 'ENOENT':
      return unreadable(file, 'is not there', 'Check the name.');
    case 'EACCES':
      return unreadable(file, 'may not be read by you');
    case 'EIO':
      return unreadable(file, 'could not be read to its end: the disk reports an error');
    default:
      return error;
  }
}

function unreadable(file: string, message: string, remedy?: string): ArchiveError {
  return new ArchiveError({ code: 'unreadable', where: { file }, message, ...(remedy === undefined ? {} : { remedy }) });
}

/** What reading a file to its end has seen. */
export interface Reading {
  /** As far as it was read. */
  bytes: number;
  /** SHA-256 of what was read. */
  digest(): string;
  pieces: AsyncIterable<Uint8Array>;
}

/** Begins to read a file, from its first byte. */
export function readFileAnew({ bytes }: ArchiveFile): Reading {
  const hash = createHash('sha256');
  const reading: Reading = { bytes: 0, digest: () => hash.digest('hex'), pieces: counted() };
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of bytes instanceof Uint8Array ? cut(bytes) : bytes()) {
      hash.update(piece);
      reading.bytes += piece.length;
      yield piece;
    }
  }
  return reading;
}

function* cut(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE);
}
