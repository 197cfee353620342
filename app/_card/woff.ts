import { inflateSync } from 'node:zlib';
import { FontReader } from './font-reader.ts';
import type { FontTables } from './sfnt.ts';

/** Unpacks a web font of the first kind (W3C Recommendation “WOFF File Format 1.0”): each table by itself. */
export function readWoff(bytes: Buffer): FontTables {
  const reader = new FontReader(bytes);
  if (reader.take(4).toString('latin1') !== 'wOFF') throw new Error('not a WOFF font');
  reader.at = 12;
  const count = reader.u16();
  const tables: FontTables = new Map();
  for (let index = 0; index < count; index += 1) {
    reader.at = 44 + 20 * index;
    const tag = reader.take(4).toString('latin1');
    const [offset, stored, length] = [reader.u32(), reader.u32(), reader.u32()];
    const table = bytes.subarray(offset, offset + stored);
    tables.set(tag, stored < length ? inflateSync(table) : table);
  }
  return tables;
}
