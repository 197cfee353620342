const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
const lenient = new TextDecoder('utf-8', { ignoreBOM: true });
const encoder = new TextEncoder();

/** What the first bytes of a file give away: the name of another encoding or kind of file, or null where it may be UTF-8. */
export function foreignFormat(start: Uint8Array): { code: 'unreadable' | 'wrong-encoding'; is: string; remedy: string } | null {
  const [a, b, c, d] = start;
  const save = 'Save it as UTF-8 and import it again.';
  if (a === 0x1f && b === 0x8b) return { code: 'unreadable', is: 'is compressed (gzip)', remedy: 'Unpack it first.' };
  if (a === 0x50 && b === 0x4b && c === 0x03 && d === 0x04)
    return { code: 'unreadable', is: 'is a ZIP file, or a document of an office program', remedy: 'Unpack it, or export it as text, first.' };
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
