import type { IndexedStatement } from './indexed-statement.ts';
import { ByteReader } from './packed/byte-reader.ts';
import type { Inflate } from './packed/inflate.ts';
import { readSections } from './packed/packed-file.ts';
import { readJson } from './packed/packed-json.ts';

/** Fetches the gzip bytes of a file of the snapshot by its name; refuses where it is not to be had. */
export type LoadFile = (name: string) => Promise<Uint8Array>;

/** Several at once, in their order: for what is shown a request each would cost more than what it brings. */
export type LoadFiles = (names: readonly string[]) => Promise<Uint8Array[]>;

/** Text files of a segment: their names, sixteen bytes each, and the first statement of each. */
export interface TextFileList {
  names: Uint8Array;
  /** Place of the first statement of each, and one more for the end. */
  starts: Uint32Array;
}

const NAME = 16;

export function readTextFiles(bytes: Uint8Array, base: number): TextFileList {
  const reader = new ByteReader(bytes);
  const files = reader.varint();
  // A copy, so that the file it came in need not be kept.
  const names = new Uint8Array(reader.take(files * NAME));
  const starts = new Uint32Array(files + 1);
  let at = base;
  for (let number = 0; number < files; number++) {
    starts[number] = at;
    at += reader.varint();
  }
  starts[files] = at;
  return { names, starts };
}

/** Statements kept ready; older ones are read again from their file. */
const MOST_FILES = 120;
const MOST_STATEMENTS = 1_500;
/** More names would make too long an address. */
export const MOST_AT_ONCE = 40;

/** The statements themselves, fetched file by file as they are shown, and kept for a while. */
export class TextSource {
  private readonly load: LoadFiles;
  private readonly inflate: Inflate;
  private readonly lists: readonly TextFileList[];
  private readonly files = new Map<string, Promise<Uint8Array[]>>();
  private readonly statements = new Map<number, IndexedStatement>();

  constructor(load: LoadFiles, inflate: Inflate, lists: readonly TextFileList[]) {
    this.load = load;
    this.inflate = inflate;
    this.lists = lists;
  }

  /** The statements at these places, in their order. Files that are missing are fetched at once. */
  async read(places: readonly number[]): Promise<IndexedStatement[]> {
    const known = places.map((place) => this.statements.get(place));
    if (known.every((statement) => statement !== undefined)) return known;
    const missing = places.filter((_, at) => known[at] === undefined).map((place) => ({ place, ...this.fileOf(place) }));
    const files = this.fetch(missing.map(({ name }) => name));
    const read = new Map<number, IndexedStatement>();
    for (const { place, name, section } of missing) read.set(place, this.keepStatement(place, (await files.get(name))?.[section]));
    return places.flatMap((place, at) => known[at] ?? read.get(place) ?? []);
  }

  /** Which file holds the statement, and which of its sections is it. */
  private fileOf(place: number): { name: string; section: number } {
    const list = this.lists.find(({ starts }) => place >= (starts[0] ?? 0) && place < (starts.at(-1) ?? 0));
    if (list === undefined) throw new RangeError(`There is no statement ${place}.`);
    const number = lastAtMost(list.starts, place);
    return { name: nameAt(list, number), section: place - (list.starts[number] ?? 0) };
  }

  private keepStatement(place: number, section: Uint8Array | undefined): IndexedStatement {
    // The border: the checksum was compared, so this is what was written from a checked record.
    const statement = readJson(section) as IndexedStatement;
    keep(this.statements, place, statement, MOST_STATEMENTS);
    return statement;
  }

  /** The files of these names; those that are not at hand are asked for all in one. */
  private fetch(names: readonly string[]): Map<string, Promise<Uint8Array[]>> {
    const files = new Map<string, Promise<Uint8Array[]>>();
    for (const name of names) {
      const known = this.files.get(name);
      if (known !== undefined) files.set(name, known);
    }
    const wanted = [...new Set(names)].filter((name) => !files.has(name));
    for (let at = 0; at < wanted.length; at += MOST_AT_ONCE) {
      const some = wanted.slice(at, at + MOST_AT_ONCE);
      const loading = this.load(some);
      some.forEach((name, number) => {
        const reading = loading.then((all) => readSections('texts', all[number] ?? new Uint8Array(), this.inflate));
        files.set(name, reading);
        keep(this.files, name, reading, MOST_FILES);
        // One that failed is asked for again the next time.
        reading.catch(() => this.files.delete(name));
      });
    }
    return files;
  }
}

/** Keeps the newest; what was kept longest goes. */
function keep<Key, Value>(map: Map<Key, Value>, key: Key, value: Value, most: number): void {
  map.set(key, value);
  if (map.size <= most) return;
  const [oldest] = map.keys();
  if (oldest !== undefined) map.delete(oldest);
}

/** The last place in an ascending list whose number is at most this. */
function lastAtMost(numbers: Uint32Array, value: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

const nameAt = ({ names }: TextFileList, number: number): string =>
  Array.from(names.subarray(number * NAME, (number + 1) * NAME), (byte) => byte.toString(16).padStart(2, '0')).join('');
