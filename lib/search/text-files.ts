import type { BuiltFile } from './built-file.ts';
import type { IndexedStatement } from './indexed-statement.ts';
import { ByteWriter } from './packed/byte-writer.ts';
import { packFile } from './write-segment.ts';

/** A text file ends at a statement whose id has such a hash: on average one in so many. */
const ONE_IN = 20;
const MOST_STATEMENTS = 64;
const MOST_CHARACTERS = 100_000;
/** Files that are compressed at once, beside the thread that makes the next. */
const AT_ONCE = 8;

/**
 * Cuts statements into files of some twenty. Where a file ends is decided by the ids alone (and by size), so that a statement more or less
 * alters one file and the next ones stay what they are.
 */
export class TextFiles {
  private readonly packing: Promise<BuiltFile>[] = [];
  /** Numbers of statements of the files so far. */
  private readonly counts: number[] = [];
  private readonly encoder = new TextEncoder();
  private pending: Uint8Array[] = [];
  private characters = 0;

  async add(statement: IndexedStatement): Promise<void> {
    const text = JSON.stringify(statement);
    this.pending.push(this.encoder.encode(text));
    this.characters += text.length;
    const isEnd = hashOf(statement.row.id) % ONE_IN === 0;
    if (!isEnd && this.pending.length < MOST_STATEMENTS && this.characters < MOST_CHARACTERS) return;
    this.close();
    await this.packing.at(-AT_ONCE);
  }

  /** Ends the last file. The list is of all: how many, then the sixteen bytes of each name, then the number of statements of each. */
  async end(): Promise<{ files: BuiltFile[]; list: Uint8Array }> {
    if (this.pending.length > 0) this.close();
    const files = await Promise.all(this.packing);
    const list = new ByteWriter();
    list.varint(files.length);
    for (const { name } of files) list.append(Buffer.from(name, 'hex'));
    for (const count of this.counts) list.varint(count);
    return { files, list: list.written() };
  }

  private close(): void {
    this.packing.push(packFile('texts', this.pending));
    this.counts.push(this.pending.length);
    this.pending = [];
    this.characters = 0;
  }
}

/** FNV-1a over UTF-16 units: ids that differ in one sign fall far apart. */
function hashOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
