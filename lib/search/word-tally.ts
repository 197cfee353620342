import { analyze } from './analyze-text.ts';
import { compareWords } from './compare-words.ts';
import { type IndexedStatement, textsOf } from './indexed-statement.ts';
import { GrowingNumbers } from './packed/growing-numbers.ts';
import { FIELDS } from './search-answer.ts';

/** Between two texts of one field lie so many positions, so that neither a phrase nor a nearness crosses from one to the other. */
export const TEXT_GAP = 128;
/** A joined form covers the places of its parts; the number of them stands in the low bits of a place. */
export const SPAN_BITS = 3;

/** One word in one field: the statements that have it there, ascending, and where in them. */
export interface WordList {
  /** Number in `FIELDS`. */
  field: number;
  documents: Int32Array;
  /** How often each of them has it; parallel to `documents`. */
  frequencies: Int32Array;
  /** All places, statement by statement: position shifted by `SPAN_BITS`, with the span in the low bits. */
  places: Int32Array;
}

/** The words of all statements, sorted, with where they stand. */
export interface WordTally {
  statements: number;
  /** In ascending order of UTF-16 units. */
  words: string[];
  /** The lists of a word, by its number, in the order of `FIELDS`. */
  lists: (word: number) => WordList[];
  /** How many different words each statement has in each field. */
  lengths: Uint16Array[];
}

/** A short text that comes again with every statement (a name, an office) is taken apart once. */
const SHORT = 160;
const MOST_REMEMBERED = 50_000;

/** Takes statements apart word by word. What comes out is what MiniSearch would hold of them, and the places it does not keep. */
export class WordCounter {
  private readonly numberOf = new Map<string, number>();
  private readonly words: string[] = [];
  private readonly remembered = new Map<string, Int32Array>();
  /** Every word of every text in order: its number, its place, its statement times the number of fields plus the field. */
  private readonly tokens = new GrowingNumbers();
  private readonly places = new GrowingNumbers();
  private readonly owners = new GrowingNumbers();
  private readonly lengths = FIELDS.map(() => new GrowingNumbers());
  private readonly lastOwner = new GrowingNumbers();
  private statements = 0;

  add(statement: IndexedStatement): void {
    FIELDS.forEach((field, number) => {
      const owner = this.statements * FIELDS.length + number;
      let offset = 0;
      let different = 0;
      for (const text of textsOf(statement, field)) {
        const taken = this.takeApart(text);
        let last = 0;
        for (let at = 0; at < taken.length; at += 2) {
          const word = taken[at] ?? 0;
          const place = taken[at + 1] ?? 0;
          this.tokens.push(word);
          this.places.push(place + (offset << SPAN_BITS));
          this.owners.push(owner);
          if (this.isFirst(word, owner)) different += 1;
          last = Math.max(last, place >> SPAN_BITS);
        }
        offset += last + TEXT_GAP;
      }
      this.lengths[number]?.push(Math.min(different, 0xffff));
    });
    this.statements += 1;
  }

  /** The number of each word with its place, two numbers a word. */
  private takeApart(text: string): Int32Array {
    const known = text.length > SHORT ? undefined : this.remembered.get(text);
    if (known !== undefined) return known;
    const tokens = analyze(text);
    const taken = new Int32Array(tokens.length * 2);
    tokens.forEach(({ form, position, span }, at) => {
      let number = this.numberOf.get(form);
      if (number === undefined) {
        number = this.words.length;
        this.words.push(form);
        this.lastOwner.push(-1);
        this.numberOf.set(form, number);
      }
      taken[at * 2] = number;
      taken[at * 2 + 1] = (position << SPAN_BITS) | span;
    });
    if (text.length <= SHORT && this.remembered.size < MOST_REMEMBERED) this.remembered.set(text, taken);
    return taken;
  }

  private isFirst(word: number, owner: number): boolean {
    if (this.lastOwner.at(word) === owner) return false;
    this.lastOwner.set(word, owner);
    return true;
  }

  /** Sorts what was counted: by word, field, statement, place. */
  tally(): WordTally {
    const { words } = this;
    const order = Array.from(words.keys()).sort((a, b) => compareWords(words[a] ?? '', words[b] ?? ''));
    const rank = new Int32Array(words.length);
    order.forEach((word, at) => {
      rank[word] = at;
    });
    const sorted = sortTokens(this.tokens.all(), this.places.all(), this.owners.all(), rank);
    return {
      statements: this.statements,
      words: order.map((word) => words[word] ?? ''),
      lists: (word) => listsOf(sorted, word),
      lengths: this.lengths.map((lengths) => Uint16Array.from(lengths.all())),
    };
  }
}

interface SortedTokens {
  /** Where the tokens of each word and field begin: word × fields + field. */
  starts: Int32Array;
  documents: Int32Array;
  places: Int32Array;
}

/** Puts tokens in order by counting: those of one word and field stay in the order of statements and places, in which they came. */
function sortTokens(tokens: Int32Array, places: Int32Array, owners: Int32Array, rank: Int32Array): SortedTokens {
  const fields = FIELDS.length;
  const starts = new Int32Array(rank.length * fields + 1);
  const slotOf = (at: number) => (rank[tokens[at] ?? 0] ?? 0) * fields + ((owners[at] ?? 0) % fields);
  for (let at = 0; at < tokens.length; at++) {
    const slot = slotOf(at) + 1;
    starts[slot] = (starts[slot] ?? 0) + 1;
  }
  for (let slot = 1; slot < starts.length; slot++) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const next = starts.slice();
  const sorted = { starts, documents: new Int32Array(tokens.length), places: new Int32Array(tokens.length) };
  for (let at = 0; at < tokens.length; at++) {
    const slot = slotOf(at);
    const to = next[slot] ?? 0;
    next[slot] = to + 1;
    sorted.documents[to] = Math.floor((owners[at] ?? 0) / fields);
    sorted.places[to] = places[at] ?? 0;
  }
  return sorted;
}

function listsOf({ starts, documents, places }: SortedTokens, word: number): WordList[] {
  const lists: WordList[] = [];
  for (let field = 0; field < FIELDS.length; field++) {
    const from = starts[word * FIELDS.length + field] ?? 0;
    const to = starts[word * FIELDS.length + field + 1] ?? 0;
    if (from === to) continue;
    const different = new Int32Array(to - from);
    const frequencies = new Int32Array(to - from);
    let count = 0;
    for (let at = from; at < to; at++) {
      const document = documents[at] ?? 0;
      if (count === 0 || different[count - 1] !== document) {
        different[count] = document;
        count += 1;
      }
      frequencies[count - 1] = (frequencies[count - 1] ?? 0) + 1;
    }
    lists.push({ field, documents: different.subarray(0, count), frequencies: frequencies.subarray(0, count), places: places.subarray(from, to) });
  }
  return lists;
}
