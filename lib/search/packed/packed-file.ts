import { invalidSnapshot, refuseVersion, SNAPSHOT_VERSION } from '../snapshot-manifest.ts';
import { checksumOf } from './checksum.ts';
import { type Inflate, inflate } from './inflate.ts';

/** What a file holds; a reader that expects another kind refuses it. */
export const FILE_KINDS = ['index', 'rest', 'ids', 'names', 'texts'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

const MAGIC = [0x4f, 0x54, 0x52, 0x53];
const HEAD = 16;

/**
 * Joins sections into a file, before compression: 16 bytes of head (`OTRS`, version, kind, number of sections, checksum of
 * everything behind the head, length of everything behind the head), the length of each section, the sections, zeros up to a multiple of four.
 * All numbers of the head are little-endian.
 */
export function joinSections(kind: FileKind, sections: readonly Uint8Array[]): Uint8Array {
  const directory = sections.length * 4;
  const filled = sections.reduce((sum, section) => sum + section.length, directory);
  const length = Math.ceil(filled / 4) * 4;
  const file = new Uint8Array(HEAD + length);
  const view = new DataView(file.buffer);
  file.set(MAGIC);
  view.setUint8(4, SNAPSHOT_VERSION);
  view.setUint8(5, FILE_KINDS.indexOf(kind));
  view.setUint16(6, sections.length, true);
  let at = HEAD + directory;
  sections.forEach((section, number) => {
    view.setUint32(HEAD + number * 4, section.length, true);
    file.set(section, at);
    at += section.length;
  });
  view.setUint32(8, checksumOf(file.subarray(HEAD)), true);
  view.setUint32(12, length, true);
  return file;
}

/** The sections of a file that came compressed. Refuses what is truncated, altered, of another kind or another version. */
export async function readSections(kind: FileKind, compressed: Uint8Array, inflateWith: Inflate = inflate): Promise<Uint8Array[]> {
  const file = await unpack(compressed, inflateWith);
  if (file.length < HEAD || MAGIC.some((byte, at) => file[at] !== byte)) throw invalidSnapshot('is not a snapshot of this archive', 'Publish it again.');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  refuseVersion(view.getUint8(4));
  if (FILE_KINDS[view.getUint8(5)] !== kind) throw invalidSnapshot(`holds another file where its ${kind} should be`, 'Publish it again.');
  const length = view.getUint32(12, true);
  if (file.length - HEAD !== length || length % 4 !== 0) throw invalidSnapshot(`breaks off after ${file.length - HEAD} of ${length} bytes`, 'Load it again.');
  if (checksumOf(file.subarray(HEAD)) !== view.getUint32(8, true))
    throw invalidSnapshot('was altered: its checksum does not fit', 'Load it again, or publish it again.');
  const count = view.getUint16(6, true);
  const sections: Uint8Array[] = [];
  let at = HEAD + count * 4;
  for (let number = 0; number < count; number++) {
    const size = view.getUint32(HEAD + number * 4, true);
    sections.push(file.subarray(at, at + size));
    at += size;
  }
  return sections;
}

async function unpack(bytes: Uint8Array, inflateWith: Inflate): Promise<Uint8Array> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) throw invalidSnapshot('is not a snapshot of this archive', 'Publish it again.');
  try {
    return await inflateWith(bytes);
  } catch (cause) {
    throw invalidSnapshot('is damaged or breaks off', 'Load it again.', cause);
  }
}
