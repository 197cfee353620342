import { dayNumber } from '../day-number.ts';
import type { IndexedStatement } from '../indexed-statement.ts';
import { ByteReader } from '../packed/byte-reader.ts';
import { ByteWriter } from '../packed/byte-writer.ts';
import type { WordCounter } from '../word-tally.ts';
import { copyKeys, hashOfText } from './copy-keys.ts';
import type { FirstOfCopies } from './copy-section.ts';
import { type CopyCandidate, findCopies } from './find-copies.ts';

/** What an overlay must know of its base to find copies there. */
export interface CopiesOfBase {
  /** By place. */
  keys: readonly (readonly number[])[];
  firstOf: FirstOfCopies;
  /** Whether the statement at a place still counts. */
  counts: (place: number) => boolean;
  read: (places: readonly number[]) => Promise<readonly IndexedStatement[]>;
}

/** Takes statements as they come and finds the copies among them, and in the base. Its words are those of the counter, each added there first. */
export class CopyCounter {
  private readonly words: WordCounter;
  private readonly base: number;
  private readonly candidates: CopyCandidate[] = [];
  private readonly keys = new ByteWriter();
  private readonly hashes: number[] = [];
  private statements = 0;

  constructor(words: WordCounter, base: number) {
    this.words = words;
    this.base = base;
  }

  add(statement: IndexedStatement): void {
    const number = this.statements;
    this.statements += 1;
    const words = () => this.words.textOf(number);
    const keys =
      statement.row.text === undefined
        ? []
        : copyKeys(speakersOf(statement), statement.row.kind, words(), (word) => (this.hashes[word] ??= hashOfText(this.words.word(word))));
    this.keys.varint(keys.length);
    for (const key of keys) this.keys.varint(key);
    if (keys.length > 0) this.candidates.push({ place: this.base + number, text: comparedBy(statement), keys, words });
  }

  /** Of every statement how many keys it has, and the keys: what the next overlay finds copies by. */
  writeKeys(): Uint8Array {
    return this.keys.written();
  }

  async find(base: CopiesOfBase | null): Promise<FirstOfCopies> {
    return findCopies([...(base === null ? [] : await this.candidatesIn(base)), ...this.candidates]);
  }

  /** Statements of the base that share a key with one of these, and the copies they stand with. */
  private async candidatesIn({ keys, firstOf, counts, read }: CopiesOfBase): Promise<CopyCandidate[]> {
    const wanted = new Set(this.candidates.flatMap((candidate) => candidate.keys));
    const groups = new Set(keys.flatMap((own, place) => (own.some((key) => wanted.has(key)) ? [firstOf.get(place) ?? place] : [])));
    const places = keys.flatMap((_, place) => (groups.has(firstOf.get(place) ?? place) && counts(place) ? [place] : []));
    const statements = await read(places);
    return statements.map((statement, at) => {
      const place = places[at] ?? 0;
      const words = () => this.words.numbersOf(statement.row.text ?? '');
      return { place, text: comparedBy(statement), keys: keys[place] ?? [], words, settled: firstOf.get(place) ?? place };
    });
  }
}

/** The keys of each statement, as they were written. */
export function readKeys(bytes: Uint8Array, statements: number): number[][] {
  const reader = new ByteReader(bytes);
  return Array.from({ length: statements }, () => Array.from({ length: reader.varint() }, () => reader.varint()));
}

const speakersOf = ({ row }: IndexedStatement) =>
  row.speakers
    .map(({ id }) => id)
    .sort()
    .join(' ');

function comparedBy(statement: IndexedStatement): CopyCandidate['text'] {
  const { row, sources } = statement;
  return {
    kind: row.kind,
    speakers: speakersOf(statement),
    page: sources.at(-1)?.[0] ?? (row.event === undefined ? '' : `event ${row.event}`),
    first: dayNumber(row.said?.earliest ?? ''),
    last: dayNumber(row.said?.latest ?? ''),
  };
}
