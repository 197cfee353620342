import { ByteReader } from './byte-reader.ts';
import { ByteWriter } from './byte-writer.ts';

/**
 * A list of texts in which neighbours begin alike: of each, how many characters (UTF-16 units, at most 255) it has in common with the one
 * before, the number of bytes of the rest, and the rest in UTF-8.
 */
export function writeTexts(texts: readonly string[]): Uint8Array {
  const writer = new ByteWriter();
  const encoder = new TextEncoder();
  let before = '';
  writer.varint(texts.length);
  for (const text of texts) {
    let common = 0;
    while (common < 255 && common < before.length && common < text.length && before.charCodeAt(common) === text.charCodeAt(common)) common += 1;
    // A pair of surrogates stays together: half of one has no UTF-8.
    if (common > 0 && text.charCodeAt(common - 1) >= 0xd800 && text.charCodeAt(common - 1) <= 0xdbff) common -= 1;
    const rest = encoder.encode(text.slice(common));
    writer.byte(common);
    writer.varint(rest.length);
    writer.append(rest);
    before = text;
  }
  return writer.written();
}

export function readTexts(bytes: Uint8Array): string[] {
  const reader = new ByteReader(bytes);
  const decoder = new TextDecoder();
  const texts = new Array<string>(reader.varint());
  let before = '';
  for (let number = 0; number < texts.length; number++) {
    const common = reader.byte();
    const length = reader.varint();
    const rest = plainText(bytes, reader.at, length) ?? decoder.decode(bytes.subarray(reader.at, reader.at + length));
    reader.at += length;
    before = before.slice(0, common) + rest;
    texts[number] = before;
  }
  return texts;
}

/** Short ASCII, which nearly all of it is, without the cost of asking a decoder. */
function plainText(bytes: Uint8Array, at: number, length: number): string | null {
  if (length > 24) return null;
  let text = '';
  for (let place = at; place < at + length; place++) {
    const byte = bytes[place] ?? 0;
    if (byte > 127) return null;
    text += String.fromCharCode(byte);
  }
  return text;
}
