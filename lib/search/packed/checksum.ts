const TABLES = tablesOf();

/** Four tables, so that four bytes are taken at a time. */
function tablesOf(): Uint32Array {
  const tables = new Uint32Array(4 * 256);
  for (let index = 0; index < 256; index++) {
    let value = index;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    tables[index] = value >>> 0;
  }
  for (let index = 0; index < 256; index++) {
    let value = tables[index] ?? 0;
    for (let table = 1; table < 4; table++) {
      value = ((tables[value & 0xff] ?? 0) ^ (value >>> 8)) >>> 0;
      tables[table * 256 + index] = value;
    }
  }
  return tables;
}

/** CRC-32 (as in gzip): works where a page has no secure context and so no `crypto.subtle`. */
export function checksumOf(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  let at = 0;
  for (; at + 3 < bytes.length; at += 4) {
    crc ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    crc =
      (TABLES[768 + (crc & 0xff)] ?? 0) ^ (TABLES[512 + ((crc >>> 8) & 0xff)] ?? 0) ^ (TABLES[256 + ((crc >>> 16) & 0xff)] ?? 0) ^ (TABLES[crc >>> 24] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (TABLES[(crc ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
