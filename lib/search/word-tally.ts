import { compareWords } from './compare-words.ts';
import { type IndexedStatement, textsOf } from './indexed-statement.ts';
import { GrowingNumbers } from './packed/growing-numbers.ts';
import { scanWords } from './scan-words.ts';
import { FIELDS } from './search-answer.ts';
import { WordNumbers } from './word-numbers.ts';

/** Between two texts of one field lie so many positions, so that neither a phrase nor a nearness crosses from one to the other. */
const TEXT_GAP = 128;
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

/** A text taken apart: the numbers of its words and their places, side by side, and how many different words there are. */
interface TakenApart {
  words: Int32Array;
  places: Int32Array;
  different: number;
  /** Position of the last word. */
  last: number;
}

/** Takes statements apart word by word. What comes out is what MiniSearch would hold of them, and the places it does not keep. */
export class WordCounter {
  private readonly numbers = new WordNumbers();
  private readonly remembered = new Map<string, TakenApart>();
  /** Every word of every text in order: its number and its place. */
  private readonly tokens = new GrowingNumbers();
  private readonly places = new GrowingNumbers();
  /** Where the words of each field of each statement end. */
  private readonly ends = new GrowingNumbers();
  private readonly lengths = FIELDS.map(() => new GrowingNumbers());
  /** Of each word the round in which it was met last. */
  private readonly met = new GrowingNumbers();
  private round = 0;
  private statements = 0;
  /** Of the text that is being taken apart. */
  private readonly readWords = new GrowingNumbers();
  private readonly readPlaces = new GrowingNumbers();

  add(statement: IndexedStatement): void {
    FIELDS.forEach((field, number) => {
      const different = this.addTexts(textsOf(statement, field));
      this.lengths[number]?.push(Math.min(different, 0xffff));
      this.ends.push(this.tokens.length);
    });
    this.statements += 1;
  }

  /** Returns how many different words there are in all of them. */
  private addTexts(texts: readonly string[]): number {
    const [only, ...more] = texts.map((text) => this.takeApart(text));
    if (only === undefined) return 0;
    this.tokens.append(only.words);
    this.places.append(only.places);
    if (more.length === 0) return only.different;
    this.round += 1;
    let different = this.countNew(only.words);
    let offset = only.last + TEXT_GAP;
    for (const { words, places, last } of more) {
      this.tokens.append(words);
      for (const place of places) this.places.push(place + (offset << SPAN_BITS));
      different += this.countNew(words);
      offset += last + TEXT_GAP;
    }
    return different;
  }

  private takeApart(text: string): TakenApart {
    const known = text.length > SHORT ? undefined : this.remembered.get(text);
    if (known !== undefined) return known;
    const words = this.readWords;
    const places = this.readPlaces;
    words.length = 0;
    places.length = 0;
    let last = 0;
    const { numbers } = this;
    scanWords(text, {
      plain: (start, end, position) => {
        words.push(numbers.ofPlain(text, start, end));
        places.push((position << SPAN_BITS) | 1);
        last = position;
      },
      folded: (form, _start, _end, position, span) => {
        words.push(numbers.of(form));
        places.push((position << SPAN_BITS) | span);
        if (position > last) last = position;
      },
    });
    while (this.met.length < numbers.words.length) this.met.push(0);
    this.round += 1;
    const taken = { words: words.all().slice(), places: places.all().slice(), different: this.countNew(words.all()), last };
    if (text.length <= SHORT && this.remembered.size < MOST_REMEMBERED) this.remembered.set(text, taken);
    return taken;
  }

  /** How many of the words were not met in this round yet. */
  private countNew(words: Int32Array): number {
    let count = 0;
    for (const word of words) {
      if (this.met.at(word) === this.round) continue;
      this.met.set(word, this.round);
      count += 1;
    }
    return count;
  }

  /** Sorts what was counted: by word, field, statement, place. */
  tally(): WordTally {
    const { words } = this.numbers;
    const order = Array.from(words.keys()).sort((a, b) => compareWords(words[a] ?? '', words[b] ?? ''));
    const rank = new Int32Array(words.length);
    order.forEach((word, at) => {
      rank[word] = at;
    });
    const sorted = sortTokens(this.tokens.all(), this.places.all(), this.ends.all(), rank);
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
function sortTokens(tokens: Int32Array, places: Int32Array, ends: Int32Array, rank: Int32Array): SortedTokens {
  const fields = FIELDS.length;
  const starts = new Int32Array(rank.length * fields + 1);
  let at = 0;
  for (let owner = 0; owner < ends.length; owner++) {
    const field = owner % fields;
    for (const end = ends[owner] ?? 0; at < end; at++) {
      const slot = (rank[tokens[at] ?? 0] ?? 0) * fields + field + 1;
      starts[slot] = (starts[slot] ?? 0) + 1;
    }
  }
  for (let slot = 1; slot < starts.length; slot++) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
  const next = starts.slice();
  const sorted = { starts, documents: new Int32Array(tokens.length), places: new Int32Array(tokens.length) };
  at = 0;
  for (let owner = 0; owner < ends.length; owner++) {
    const field = owner % fields;
    const document = Math.floor(owner / fields);
    for (const end = ends[owner] ?? 0; at < end; at++) {
      const slot = (rank[tokens[at] ?? 0] ?? 0) * fields + field;
      const to = next[slot] ?? 0;
      next[slot] = to + 1;
      sorted.documents[to] = document;
      sorted.places[to] = places[at] ?? 0;
    }
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
