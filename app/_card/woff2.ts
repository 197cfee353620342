import { brotliDecompressSync } from 'node:zlib';
import { FontReader } from './font-reader.ts';
import { type FontTables, tableOf } from './sfnt.ts';
import { rebuildGlyphs } from './woff2-glyphs.ts';

/** WOFF 2.0, 4.1, “Known Table Tags”: the number of a tag is its place here. */
const TAGS =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill'
    .split(' ')
    .map((tag) => tag.replace('_', ' '));
const ARBITRARY = 63;

/**
 * Unpacks a web font (W3C Recommendation “WOFF File Format 2.0”) into tables, for a painter that cannot read it itself. No collection of
 * fonts, and outlines of TrueType only: that is what the packages of our typefaces hold.
 */
export function readWoff2(bytes: Buffer): FontTables {
  const reader = new FontReader(bytes);
  if (reader.take(4).toString('latin1') !== 'wOF2') throw new Error('not a WOFF 2 font');
  reader.at = 12;
  const count = reader.u16();
  reader.at = 20;
  const packed = reader.u32();
  reader.at = 48;
  const entries = Array.from({ length: count }, () => readEntry(reader));
  const data = brotliDecompressSync(reader.take(packed));
  const tables: FontTables = new Map();
  let at = 0;
  for (const { tag, stored } of entries) {
    tables.set(tag, data.subarray(at, at + stored));
    at += stored;
  }
  const transformed = (name: string) => entries.some(({ tag, transformed: is }) => tag === name && is);
  if (!transformed('glyf')) return tables;
  const { glyf, loca, xMins } = rebuildGlyphs(tableOf(tables, 'glyf'));
  tables
    .set('glyf', glyf)
    .set('loca', loca)
    .set('head', withLongOffsets(tableOf(tables, 'head')));
  if (transformed('hmtx')) tables.set('hmtx', rebuildMetrics(tables, xMins));
  return tables;
}

/** For glyphs, form 3 is the plain one and 0 the other; for every other table 0 is the plain one. */
function readEntry(reader: FontReader): { tag: string; stored: number; transformed: boolean } {
  const flags = reader.u8();
  const number = flags & 0x3f;
  const tag = number === ARBITRARY ? reader.take(4).toString('latin1') : (TAGS[number] ?? '');
  const form = flags >> 6;
  const transformed = tag === 'glyf' || tag === 'loca' ? form !== 3 : form !== 0;
  const length = reader.base128();
  return { tag, stored: transformed ? reader.base128() : length, transformed };
}

function withLongOffsets(head: Buffer): Buffer {
  const copy = Buffer.from(head);
  copy.writeInt16BE(1, 50);
  return copy;
}

/** WOFF 2.0, 5.4: side bearings that are the left edge of the glyph are not stored. */
function rebuildMetrics(tables: FontTables, xMins: readonly number[]): Buffer {
  const full = tableOf(tables, 'hhea').readUInt16BE(34);
  const reader = new FontReader(tableOf(tables, 'hmtx'));
  const flags = reader.u8();
  const advances = Array.from({ length: full }, () => reader.u16());
  const proportional = advances.map((_, glyph) => ((flags & 1) === 0 ? reader.i16() : (xMins[glyph] ?? 0)));
  const rest = xMins.slice(full).map((xMin) => ((flags & 2) === 0 ? reader.i16() : xMin));
  const metrics = Buffer.alloc(4 * full + 2 * rest.length);
  for (const [glyph, advance] of advances.entries()) {
    metrics.writeUInt16BE(advance, 4 * glyph);
    metrics.writeInt16BE(proportional[glyph] ?? 0, 4 * glyph + 2);
  }
  for (const [index, bearing] of rest.entries()) metrics.writeInt16BE(bearing, 4 * full + 2 * index);
  return metrics;
}
