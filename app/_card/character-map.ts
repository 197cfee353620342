import { FontReader } from './font-reader.ts';
import { type FontTables, tableOf } from './sfnt.ts';

/** Characters from one code point to another, both included. */
type Range = readonly [number, number];

/** Which characters a font has a picture of (OpenType 1.9, “cmap”, formats 4 and 12: those that fonts for the web have). */
export function charactersOf(tables: FontTables): (codePoint: number) => boolean {
  const table = tableOf(tables, 'cmap');
  const reader = new FontReader(table);
  reader.at = 2;
  const subtables = Array.from({ length: reader.u16() }, () => {
    reader.at += 4;
    return reader.u32();
  });
  const ranges = subtables.flatMap((offset) => rangesOf(table, offset)).sort(([one], [other]) => one - other);
  return (codePoint) => ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

function rangesOf(table: Buffer, offset: number): Range[] {
  const reader = new FontReader(table);
  reader.at = offset;
  const format = reader.u16();
  if (format === 12) {
    reader.at = offset + 12;
    return Array.from({ length: reader.u32() }, (): Range => {
      const [first, last] = [reader.u32(), reader.u32()];
      reader.at += 4;
      return [first, last];
    });
  }
  return format === 4 ? segmentsOf(reader, offset) : [];
}

/** Segments of format 4; the last one, 0xFFFF, is its end. One that goes through a table of glyphs may have holes, which are looked into. */
function segmentsOf(reader: FontReader, offset: number): Range[] {
  reader.at = offset + 6;
  const count = reader.u16() / 2;
  const column = (place: number, segment: number) => {
    reader.at = offset + 14 + 2 * (place * count + segment) + (place === 0 ? 0 : 2);
    return reader.u16();
  };
  return Array.from({ length: count }, (_, segment) => segment).flatMap((segment): Range[] => {
    const [last, first, shift] = [column(0, segment), column(1, segment), column(3, segment)];
    if (first === 0xffff) return [];
    if (shift === 0) return [[first, last]];
    const glyphs = reader.at - 2 + shift;
    return Array.from({ length: last - first + 1 }, (_, index) => index).flatMap((index): Range[] => {
      reader.at = glyphs + 2 * index;
      return reader.u16() === 0 ? [] : [[first + index, first + index]];
    });
  });
}
