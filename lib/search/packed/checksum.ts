/**
 * A checksum of bytes, of which there must be a multiple of four: two running sums of 32-bit words, as Fletcher’s, folded into one. It finds what
 * was altered by accident at a fraction of the cost of a CRC, and gzip has one of those already. Words are little-endian.
 */
export function checksumOf(bytes: Uint8Array): number {
  let sum = 1;
  let sums = 0;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 3 < bytes.length; at += 4) {
    sum = (sum + view.getInt32(at, true)) | 0;
    sums = (sums + sum) | 0;
  }
  return (Math.imul(sums, 31) ^ sum) >>> 0;
}
