const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
const UNPACK = 'Unpack it first; gzip and xz are read as they are.';
const NO_TEXT = 'An import reads text: one JSON record a line.';

/** Kinds of files that people have under any name, by their first bytes. What is packed once is unpacked before it comes here. */
const OTHER_KINDS: readonly { magic: readonly number[]; is: string; remedy: string }[] = [
  { magic: [0x1f, 0x8b], is: 'is compressed (gzip) inside another packing', remedy: 'Unpack it first.' },
  { magic: [0xfd, ...ascii('7zXZ')], is: 'is compressed (xz) inside another packing', remedy: 'Unpack it first.' },
  { magic: [0x50, 0x4b, 0x03, 0x04], is: 'is a ZIP file, or a document of an office program', remedy: 'Unpack it, or export it as text, first.' },
  { magic: ascii('BZh'), is: 'is compressed (bzip2)', remedy: UNPACK },
  { magic: [0x28, 0xb5, 0x2f, 0xfd], is: 'is compressed (zstd)', remedy: UNPACK },
  { magic: [0x37, 0x7a, 0xbc, 0xaf], is: 'is a 7z file', remedy: UNPACK },
  { magic: ascii('%PDF'), is: 'is a PDF document', remedy: NO_TEXT },
  { magic: ascii('SQLite format 3'), is: 'is an SQLite database', remedy: NO_TEXT },
  { magic: [0x89, ...ascii('PNG')], is: 'is a picture (PNG)', remedy: NO_TEXT },
  { magic: [0xff, 0xd8, 0xff], is: 'is a picture (JPEG)', remedy: NO_TEXT },
];

/** What the first bytes of a file give away: the name of another encoding or kind of file, or null where it may be UTF-8. */
export function foreignFormat(start: Uint8Array): { code: 'unreadable' | 'wrong-encoding'; is: string; remedy: string } | null {
  const [a, b, c, d] = start;
  const save = 'Save it as UTF-8 and import it again.';
  const other = OTHER_KINDS.find(({ magic }) => magic.every((byte, index) => start[index] === byte));
  if (other !== undefined) return { code: 'unreadable', is: other.is, remedy: other.remedy };
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return { code: 'wrong-encoding', is: 'is UTF-32, not UTF-8', remedy: save };
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return { code: 'wrong-encoding', is: 'is UTF-16, not UTF-8', remedy: save };
  // Without a mark: JSON begins with ASCII, which UTF-16 and UTF-32 pad with NUL.
  if ((a === 0 && b !== undefined) || (b === 0 && a !== undefined)) return { code: 'wrong-encoding', is: 'is UTF-16 or UTF-32, not UTF-8', remedy: save };
  return null;
}

/** The text of a line, or where its first byte stands that is not UTF-8. */
export function decodeLine(bytes: Uint8Array): { text: string } | { badByte: number; column: number } {
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return firstBadByte(bytes);
  }
}

/** A lenient decoder writes U+FFFD for what it cannot read; the first one that does not stand in the bytes marks the place. */
function firstBadByte(bytes: Uint8Array): { badByte: number; column: number } {
  const text = lenient.decode(bytes);
  let offset = 0;
  let column = 1;
  for (const character of text) {
    const length = encoder.encode(character).length;
    if (character === '\ufffd' && !(bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd)) break;
    offset += length;
    column += 1;
  }
  return { badByte: bytes[offset] ?? 0, column };
}
