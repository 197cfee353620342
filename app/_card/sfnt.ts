/** The tables of a font by their four letters. */
export type FontTables = Map<string, Buffer>;

/**
 * The tables that a still picture needs. Those of a variable font’s axes are left out, and what remains is the font at its default
 * (Source Serif 4 and Inter: weight 400, size 14); hinting and the tables that no layout here reads are left out as well.
 */
const KEPT = ['OS/2', 'cmap', 'glyf', 'GPOS', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'name', 'post'];

/** Puts tables together as a TrueType font (OpenType 1.9, “Organization of an OpenType Font”). Nobody here reads checksums. */
export function writeFont(tables: FontTables): Buffer {
  const kept = [...tables].filter(([tag]) => KEPT.includes(tag)).sort(([one], [other]) => (one < other ? -1 : 1));
  const head = Buffer.alloc(12 + 16 * kept.length);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt16BE(kept.length, 4);
  const pieces = [head];
  let at = head.length;
  for (const [index, [tag, bytes]] of kept.entries()) {
    const entry = 12 + 16 * index;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(at, entry + 8);
    head.writeUInt32BE(bytes.length, entry + 12);
    const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
    bytes.copy(padded);
    pieces.push(padded);
    at += padded.length;
  }
  return Buffer.concat(pieces);
}

/** A table that every font must have. */
export function tableOf(tables: FontTables, tag: string): Buffer {
  const table = tables.get(tag);
  if (table === undefined) throw new Error(`the font has no table "${tag}"`);
  return table;
}
