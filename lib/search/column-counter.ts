import { COLUMNS, type ColumnName, columnList } from './columns.ts';
import type { IndexedStatement } from './indexed-statement.ts';
import { ByteWriter } from './packed/byte-writer.ts';
import { GrowingNumbers } from './packed/growing-numbers.ts';

/** What a segment tells of its statements beside words and columns, for reading questions. */
export interface SegmentNames {
  /** Who passed words on, by name. */
  reporters: string[];
  /** What the statements were read on, by name. */
  pages: string[];
  /** Speakers of statements in the voice of a page's own author. */
  authors: string[];
}

/** Sorts statements into columns as they come. */
export class ColumnCounter {
  private readonly columns = COLUMNS.map((name) => ({
    name,
    numberOf: new Map<string, number>(),
    lists: [] as (readonly string[])[],
    codes: new GrowingNumbers(),
  }));
  private readonly reporters = new Set<string>();
  private readonly pages = new Set<string>();
  private readonly authors = new Set<string>();

  add(statement: IndexedStatement): void {
    for (const { name, numberOf, lists, codes } of this.columns) {
      const list = columnList(statement, name);
      const key = list.join('\0');
      const number = numberOf.get(key) ?? lists.length;
      if (number === lists.length) {
        numberOf.set(key, number);
        lists.push(list);
      }
      codes.push(number);
    }
    for (const name of statement.found.reporter ?? []) this.reporters.add(name);
    for (const name of statement.found.source ?? []) this.pages.add(name);
    if (statement.row.kind === 'authorial') for (const { id } of statement.row.speakers) this.authors.add(id);
  }

  /** The numbers of all statements, column after column in the order of `COLUMNS`; a column in which all have the same list is left out. */
  codes(): Uint8Array {
    const writer = new ByteWriter();
    for (const { codes, lists } of this.columns) if (lists.length > 1) for (const code of codes.all()) writer.varint(code);
    return writer.written();
  }

  lists(): Record<string, readonly (readonly string[])[]> {
    return Object.fromEntries(this.columns.map(({ name, lists }): [ColumnName, readonly (readonly string[])[]] => [name, lists]));
  }

  names(): SegmentNames {
    return { reporters: [...this.reporters], pages: [...this.pages], authors: [...this.authors] };
  }
}
