import { promisify } from 'node:util';
import { brotliCompress, constants, gunzip, gzip } from 'node:zlib';

const zip = promisify(gzip);
const unzip = promisify(gunzip);
const brotli = promisify(brotliCompress);

export const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
export const decode = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** Lengths in bytes of what a browser would load. Gzip at its hardest; Brotli at 9 of 11, because 11 takes minutes for the largest index. */
export async function compressedSizes(parts: readonly Uint8Array[], compressed: boolean): Promise<{ gzip: number; brotli: number }> {
  const sizes = { gzip: 0, brotli: 0 };
  for (const part of parts) {
    const plain = compressed ? await unzipped(part) : part;
    const params = { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_LGWIN]: 24, [constants.BROTLI_PARAM_SIZE_HINT]: plain.length };
    const [gzipped, brotlied] = await Promise.all([compressed ? part : zip(plain, { level: 9 }), brotli(plain, { params })]);
    sizes.gzip += gzipped.length;
    sizes.brotli += brotlied.length;
  }
  return sizes;
}

/** What is no gzip, such as a short list that is sent as it is, stays as it is. */
const unzipped = (bytes: Uint8Array) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? unzip(bytes) : bytes);
