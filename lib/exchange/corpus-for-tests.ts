/** Forty lines of a corpus, packed by the program xz, which not everybody has. */
const PACKED =
  '/Td6WFoAAATm1rRGAgAhARwAAAAQz1jM4AxrAOhdAD2IiSaBk1OFocgYn9xtngx6WAWaVzch6XS9RkEGuZRwr1d2eBCR9q6RQTUu0Z7fPpMI8Zh3jNTFo8DpEeL1A9RLWzT9p6qgWnnfmG/xV2BkVTNSIV2d4pemK1Zem4Sc0cZ3T5ieyjpws8ZtMe1VK6Jzl241EbfQVuWai6HTn8eOcy+ccSmMfByNSxq88DLMXdQOY4aV/VOJr7UHq5iz87XcrgEuEeTKAJNt8xDZx5Sd5zyZNXh43a5QaD8E690YQ4O6EZ/FkwObwy4e3mm8UBvAAfJEHAYClG+6IBJBgJmYAzOnRW62BwAArZ/UMlSXvj8AAYQC7BgAADvdKLKxxGf7AgAAAAAEWVo=';

/** What they are when unpacked. */
export const FORTY_LINES = Array.from(
  { length: 40 },
  (_, index) => `${JSON.stringify({ id: `W${index}`, speaker: 'Ada Roe', date: '1901', event: 'Talk', text: `Words ${index}` })}\n`,
).join('');

export const FORTY_LINES_XZ: Uint8Array = Uint8Array.from(Buffer.from(PACKED, 'base64'));

/** `{}` packed with a check (SHA-256) that the unpacker does not know. */
export const ODD_XZ: Uint8Array = Uint8Array.from(
  Buffer.from('/Td6WFoAAArh+wyhAgAhARYAAAB0L+WjAQACe30KAADKPRY7qwVTgYJyJhQFaPO+9+qsGHzr12h44LY+nkQjVgABMwOhgeRNGJtLmgEAAAAAClla', 'base64'),
);

/** Bytes as they come from a disk: in pieces of this size. */
export async function* inPieces(bytes: Uint8Array, size = 65_536): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** A sound line with these fields, as the corpora have it. */
export function corpusLine(fields: object = {}): string {
  return JSON.stringify({ id: 'W1', speaker: 'Ada Roe', date: '1901-02-03', event: 'Talk', text: 'Words', ...fields });
}
