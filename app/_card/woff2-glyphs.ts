import { FontReader } from './font-reader.ts';

interface Glyphs {
  glyf: Buffer;
  /** With offsets of four bytes. */
  loca: Buffer;
  /** The left edge of each glyph; 0 for one without an outline. */
  xMins: number[];
}

/** The streams of a transformed glyph table. */
interface Streams {
  contours: FontReader;
  points: FontReader;
  flags: FontReader;
  outlines: FontReader;
  composites: FontReader;
  boxes: FontReader;
  hasBox: (glyph: number) => boolean;
}

/** WOFF 2.0, 5.1: outlines, which are stored as streams of like things, become a glyph table again. Instructions for hinting are left out. */
export function rebuildGlyphs(table: Buffer): Glyphs {
  const { count, streams } = openStreams(table);
  const pieces: Buffer[] = [];
  const loca = Buffer.alloc(4 * (count + 1));
  const xMins: number[] = [];
  let at = 0;
  for (let glyph = 0; glyph < count; glyph += 1) {
    const outline = readGlyph(streams, glyph);
    const padded = Buffer.concat([outline, Buffer.alloc((4 - (outline.length % 4)) % 4)]);
    pieces.push(padded);
    at += padded.length;
    loca.writeUInt32BE(at, 4 * (glyph + 1));
    xMins.push(outline.length === 0 ? 0 : outline.readInt16BE(2));
  }
  return { glyf: Buffer.concat(pieces), loca, xMins };
}

function openStreams(table: Buffer): { count: number; streams: Streams } {
  const head = new FontReader(table);
  head.at = 4;
  const count = head.u16();
  head.at = 8;
  const sizes = Array.from({ length: 7 }, () => head.u32());
  const [contours, points, flags, outlines, composites, boxes] = sizes.map((size) => new FontReader(head.take(size)));
  if (contours === undefined || points === undefined || flags === undefined || outlines === undefined || composites === undefined || boxes === undefined)
    throw new Error('a glyph table without its streams');
  const bitmap = boxes.take(4 * Math.floor((count + 31) / 32));
  return {
    count,
    streams: { contours, points, flags, outlines, composites, boxes, hasBox: (glyph) => ((bitmap[glyph >> 3] ?? 0) & (0x80 >> (glyph & 7))) !== 0 },
  };
}

function readGlyph(streams: Streams, glyph: number): Buffer {
  const contours = streams.contours.i16();
  if (contours === 0) return Buffer.alloc(0);
  return contours < 0 ? readComposite(streams) : readSimple(streams, contours, streams.hasBox(glyph));
}

const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const TWO_BY_TWO = 0x0080;
const INSTRUCTIONS = 0x0100;

/** A glyph made of others: its parts are stored as they are. */
function readComposite({ composites, outlines, boxes }: Streams): Buffer {
  const box = boxes.take(8);
  const parts: Buffer[] = [];
  let instructed = false;
  for (let flags = MORE; (flags & MORE) !== 0; ) {
    flags = composites.u16();
    const scale = flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & TWO_BY_TWO ? 8 : 0;
    const rest = composites.take(2 + (flags & WORDS ? 4 : 2) + scale);
    if ((flags & INSTRUCTIONS) !== 0) instructed = true;
    const head = Buffer.alloc(2);
    head.writeUInt16BE(flags & ~INSTRUCTIONS);
    parts.push(head, rest);
  }
  if (instructed) outlines.short255();
  const head = Buffer.alloc(2);
  head.writeInt16BE(-1);
  return Buffer.concat([head, box, ...parts]);
}

interface Point {
  x: number;
  y: number;
  onCurve: boolean;
}

function readSimple({ points, flags, outlines, boxes }: Streams, contours: number, hasBox: boolean): Buffer {
  const ends: number[] = [];
  for (let contour = 0, end = -1; contour < contours; contour += 1) {
    end += points.short255();
    ends.push(end);
  }
  const outline: Point[] = [];
  let [x, y] = [0, 0];
  for (let point = 0; point <= (ends.at(-1) ?? -1); point += 1) {
    const flag = flags.u8();
    const [dx, dy] = readStep(flag & 0x7f, outlines);
    x += dx;
    y += dy;
    outline.push({ x, y, onCurve: flag < 0x80 });
  }
  outlines.short255(); // the length of instructions that we leave where they are
  return writeSimple(ends, outline, hasBox ? boxes.take(8) : boxOf(outline));
}

const signed = (flag: number, value: number) => ((flag & 1) === 0 ? -value : value);

/** WOFF 2.0, 5.2, “Decoding of variable-length X and Y coordinates”: the way to the next point. */
function readStep(flag: number, from: FontReader): [number, number] {
  if (flag < 10) return [0, signed(flag, ((flag & 14) << 7) + from.u8())];
  if (flag < 20) return [signed(flag, (((flag - 10) & 14) << 7) + from.u8()), 0];
  if (flag < 84) {
    const [kind, both] = [flag - 20, from.u8()];
    return [signed(flag, 1 + (kind & 0x30) + (both >> 4)), signed(flag >> 1, 1 + ((kind & 0x0c) << 2) + (both & 0x0f))];
  }
  if (flag < 120) {
    const kind = flag - 84;
    return [signed(flag, 1 + (Math.floor(kind / 12) << 8) + from.u8()), signed(flag >> 1, 1 + (((kind % 12) >> 2) << 8) + from.u8())];
  }
  if (flag < 124) {
    const [first, second, third] = [from.u8(), from.u8(), from.u8()];
    return [signed(flag, (first << 4) + (second >> 4)), signed(flag >> 1, ((second & 0x0f) << 8) + third)];
  }
  return [signed(flag, from.u16()), signed(flag >> 1, from.u16())];
}

function boxOf(outline: readonly Point[]): Buffer {
  const [xs, ys] = [outline.map(({ x }) => x), outline.map(({ y }) => y)];
  const box = Buffer.alloc(8);
  for (const [index, edge] of [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)].entries()) box.writeInt16BE(edge, 2 * index);
  return box;
}

/** OpenType 1.9, “glyf”: every step in two bytes, which is longer than it could be and simpler than it would be. */
function writeSimple(ends: readonly number[], outline: readonly Point[], box: Buffer): Buffer {
  const head = Buffer.alloc(2);
  head.writeInt16BE(ends.length);
  const rest = Buffer.alloc(2 * ends.length + 2 + 5 * outline.length);
  let at = 0;
  for (const end of ends) at = rest.writeUInt16BE(end, at);
  at = rest.writeUInt16BE(0, at);
  for (const { onCurve } of outline) at = rest.writeUInt8(onCurve ? 1 : 0, at);
  for (const axis of ['x', 'y'] as const) {
    let before = 0;
    for (const point of outline) {
      at = rest.writeInt16BE(point[axis] - before, at);
      before = point[axis];
    }
  }
  return Buffer.concat([head, box, rest]);
}
