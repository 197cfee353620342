import { ByteReader } from '../packed/byte-reader.ts';
import { ByteWriter } from '../packed/byte-writer.ts';

/** Statements that stand behind a copy of theirs: each place with the place of the first of them, which is always lower. */
export type FirstOfCopies = ReadonlyMap<number, number>;

/** Of each the gap from the one before, less one, and how far back the first of its copies stands. `base`: statements of the segment before. */
export function writeCopies(firstOf: FirstOfCopies, base: number): Uint8Array {
  const writer = new ByteWriter();
  writer.varint(firstOf.size);
  let before = base - 1;
  for (const [place, first] of [...firstOf].sort(([one], [other]) => one - other)) {
    writer.varint(place - before - 1);
    writer.varint(place - first);
    before = place;
  }
  return writer.written();
}

/** What was written, by places among all segments. */
export function readCopies(bytes: Uint8Array, base: number): FirstOfCopies {
  const firstOf = new Map<number, number>();
  const reader = new ByteReader(bytes);
  let place = base - 1;
  for (let left = bytes.length === 0 ? 0 : reader.varint(); left > 0; left--) {
    place += reader.varint() + 1;
    firstOf.set(place, place - reader.varint());
  }
  return firstOf;
}
