import { COLUMNS, type Codes, type Column, type ColumnName, type Columns, roomFor } from './columns.ts';
import { ByteReader } from './packed/byte-reader.ts';

/** The columns of one segment, as they stand in its index file. */
export interface SegmentColumns {
  lists: Readonly<Record<string, string[][]>>;
  codes: Codes[];
}

export function readColumns(statements: number, lists: SegmentColumns['lists'], bytes: Uint8Array): SegmentColumns {
  const reader = new ByteReader(bytes);
  // Where all statements have the same list, nothing is written and one column of zeros serves for all.
  const same = new Uint16Array(statements);
  const codes = COLUMNS.map((name) => {
    const count = lists[name]?.length ?? 0;
    if (count < 2) return same;
    const column = roomFor(count, statements);
    reader.fill(column);
    return column;
  });
  return { lists, codes };
}

/** The columns of all segments, one statement behind the other. */
export function joinColumns(segments: readonly SegmentColumns[]): Columns {
  const join = (name: ColumnName): Column => {
    const number = COLUMNS.indexOf(name);
    const [only, ...more] = segments;
    if (only !== undefined && more.length === 0) return { lists: only.lists[name] ?? [], codes: only.codes[number] ?? new Uint16Array() };
    const lists: string[][] = [];
    const codes = roomFor(
      segments.reduce((sum, segment) => sum + (segment.lists[name]?.length ?? 0), 0),
      segments.reduce((sum, segment) => sum + (segment.codes[number]?.length ?? 0), 0),
    );
    let at = 0;
    for (const segment of segments) {
      for (const code of segment.codes[number] ?? []) {
        codes[at] = lists.length + code;
        at += 1;
      }
      lists.push(...(segment.lists[name] ?? []));
    }
    return { lists, codes };
  };
  return {
    kind: join('kind'),
    speaker: join('speaker'),
    identified: join('identified'),
    said: join('said'),
    topic: join('topic'),
    check: join('check'),
    event: join('event'),
    language: join('language'),
    source: join('source'),
    reporter: join('reporter'),
    office: join('office'),
    place: join('place'),
    words: join('words'),
    reported: join('reported'),
    about: join('about'),
    held: join('held'),
  };
}
