/**
 * A checksum of bytes, of which there must be a multiple of four: two running sums of 32-bit words, as Fletcher’s, folded into one. It finds what
 * was altered by accident at a fraction of the cost of a CRC, and gzip has one of those already. Words are little-endian.
 */
export function checksumOf(bytes: Uint8Array): number {
  let sum = 1;
  let sums = 0;
  const words = wordsOf(bytes);
  for (let at = 0; at < words.length; at++) {
    sum = (sum + (words[at] ?? 0)) | 0;
    sums = (sums + sum) | 0;
  }
  return (Math.imul(sums, 31) ^ sum) >>> 0;
}

/** The bytes as words: where they lie as this machine has words, without a copy. */
function wordsOf(bytes: Uint8Array): Int32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (IS_LITTLE_ENDIAN) return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  const view = new DataView(aligned.buffer, aligned.byteOffset, aligned.length);
  return Int32Array.from({ length: aligned.length >> 2 }, (_, word) => view.getInt32(word * 4, true));
}

const IS_LITTLE_ENDIAN = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
