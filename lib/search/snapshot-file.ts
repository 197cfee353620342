import { ArchiveError } from '#lib/archive/archive-error.ts';

/** What the first line of an unpacked snapshot says. A reader refuses a version it does not know. */
export const SNAPSHOT_FORMAT = 'on-the-record-snapshot';
export const SNAPSHOT_VERSION = 1;

interface SnapshotHeader {
  format: string;
  version: number;
  /** CRC-32 of the body in hexadecimal: works where the page has no secure context and so no `crypto.subtle`. */
  checksum: string;
  /** Length of the body in bytes. */
  bytes: number;
}

const NEWLINE = 0x0a;
const LONGEST_HEADER = 300;

/** Packs a value into the bytes of a snapshot: gzip of one header line and the value as JSON. The same value gives the same bytes. */
export async function packSnapshot(content: unknown): Promise<Uint8Array> {
  const body = new TextEncoder().encode(JSON.stringify(content));
  const header: SnapshotHeader = { format: SNAPSHOT_FORMAT, version: SNAPSHOT_VERSION, checksum: checksumOf(body), bytes: body.length };
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`);
  const whole = new Uint8Array(head.length + body.length);
  whole.set(head);
  whole.set(body, head.length);
  return through(whole, new CompressionStream('gzip'));
}

/** Undoes `packSnapshot`. Refuses what is truncated, altered, of another format or newer than this reader. */
export async function unpackSnapshot(bytes: Uint8Array): Promise<unknown> {
  const whole = await inflate(bytes);
  const end = whole.subarray(0, LONGEST_HEADER).indexOf(NEWLINE);
  if (end < 0) throw invalid('is not a snapshot of this archive', 'Publish it again.');
  const header = readHeader(new TextDecoder().decode(whole.subarray(0, end)));
  if (header.version > SNAPSHOT_VERSION)
    throw invalid(`has version ${header.version}, newer than version ${SNAPSHOT_VERSION}, which this program reads`, 'Reload the page, or update the program.');
  if (header.version < SNAPSHOT_VERSION) throw invalid(`has the old version ${header.version}`, 'Publish it again.');
  const body = whole.subarray(end + 1);
  if (body.length !== header.bytes) throw invalid(`breaks off after ${body.length} of ${header.bytes} bytes`, 'Load it again.');
  if (checksumOf(body) !== header.checksum) throw invalid('was altered: its checksum does not fit', 'Load it again, or publish it again.');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch (cause) {
    throw invalid('cannot be read', 'Publish it again.', cause);
  }
}

async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) throw invalid('is not a snapshot of this archive', 'Publish it again.');
  try {
    return await through(bytes, new DecompressionStream('gzip'));
  } catch (cause) {
    throw invalid('is damaged or breaks off', 'Load it again.', cause);
  }
}

async function through(bytes: Uint8Array, transform: CompressionStream | DecompressionStream): Promise<Uint8Array> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function readHeader(line: string): SnapshotHeader {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw invalid('is not a snapshot of this archive', 'Publish it again.', cause);
  }
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== SNAPSHOT_FORMAT)
    throw invalid('is not a snapshot of this archive', 'Publish it again.');
  const version = 'version' in value ? value.version : undefined;
  const checksum = 'checksum' in value ? value.checksum : undefined;
  const length = 'bytes' in value ? value.bytes : undefined;
  if (typeof version !== 'number' || typeof checksum !== 'string' || typeof length !== 'number') throw invalid('has a damaged first line', 'Load it again.');
  return { format: SNAPSHOT_FORMAT, version, checksum, bytes: length };
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function checksumOf(bytes: Uint8Array): string {
  let crc = 0xffffffff;
  // By index: an iterator takes ten times as long over the megabytes of a large archive.
  for (let at = 0; at < bytes.length; at++) crc = (TABLE[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return ((crc ^ 0xffffffff) >>> 0).toString(16).padStart(8, '0');
}

function invalid(message: string, remedy: string, cause?: unknown): ArchiveError {
  return new ArchiveError({ code: 'snapshot-invalid', message, where: { file: 'search snapshot' }, remedy }, cause === undefined ? undefined : { cause });
}
