import { nearestOf } from './nearest-name.ts';
import { FIELD_NAMES, fieldNamed } from './query-fields.ts';
import type { QueryProblem, Span, Syntax } from './query-syntax.ts';

export interface ParsedQuery {
  /** Everything at the top, joined by AND; of an OR its sides are one part. */
  parts: readonly Syntax[];
  problems: readonly QueryProblem[];
}

const OPENERS = '"“”„«»';
const CLOSERS = '"“”»«';
const MINUS = '-−';
/** Deeper brackets are read as if they were not there: nobody nests so, and a page of brackets must not exhaust the stack. */
const DEEPEST = 24;
/** Two words of a text are never further apart than that and still near. */
const WIDEST = 100;
const MOST_EDITS = 2;

/**
 * Reads the signs of a question: `"phrases"`, `-` and NOT, OR, AND, brackets, `word*`, `word~`, `"a b"~5`, `field:value`.
 * Words are joined by AND; OR binds closer, to the part on either side of it. Any text is read; what cannot be is told
 * in `problems` with its place. Time grows with the length of the text.
 */
export function parseQuery(text: string): ParsedQuery {
  const parser = new Parser(text);
  const parts = parser.sequence(0);
  return { parts, problems: parser.problems };
}

const OPERATORS = ['OR', 'AND', 'NOT'] as const;
type Operator = (typeof OPERATORS)[number];

const isSpace = (character: string | undefined) => character === undefined || /\s/u.test(character);

class Parser {
  readonly problems: QueryProblem[] = [];
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** Parts up to the end, or up to a closing bracket where one is open. */
  sequence(depth: number): Syntax[] {
    /** Each row is one part: alone, or with what OR joins to it. */
    const rows: Syntax[][] = [];
    let or: Span | null = null;
    let and: Span | null = null;
    for (;;) {
      this.skipSpace();
      const character = this.text[this.at];
      if (character === undefined || (character === ')' && depth > 0)) break;
      const start = this.at;
      if (character === ')') {
        this.at += 1;
        this.tell(start, this.at, 'No bracket is open here.', 'It was left out.');
        continue;
      }
      const operator = this.operator();
      if (operator === 'OR') {
        if (rows.length === 0 || or !== null) this.tell(start, this.at, 'OR stands between two things, and nothing stands before it.', 'It was left out.');
        else or = { start, end: this.at };
        continue;
      }
      if (operator === 'AND') {
        if (rows.length === 0) this.tell(start, this.at, 'AND stands between two things, and nothing stands before it.', 'It was left out.');
        else and = { start, end: this.at };
        continue;
      }
      const part = operator === 'NOT' ? this.negated(start, depth, 'NOT') : this.unary(depth);
      if (part === null) continue;
      const row = or === null ? undefined : rows.at(-1);
      if (row === undefined) rows.push([part]);
      else row.push(part);
      or = null;
      and = null;
    }
    if (or !== null) this.tell(or.start, or.end, 'OR stands between two things, and nothing stands behind it.', 'It was left out.');
    if (and !== null) this.tell(and.start, and.end, 'AND stands between two things, and nothing stands behind it.', 'It was left out.');
    return rows.flatMap(oneOf);
  }

  private unary(depth: number): Syntax | null {
    const start = this.at;
    const character = this.text[start] ?? '';
    const next = this.text[start + 1];
    if (MINUS.includes(character) && !isSpace(next) && !MINUS.includes(next ?? '')) {
      this.at += 1;
      return this.negated(start, depth, character);
    }
    if (character === '(') return this.group(depth);
    if (OPENERS.includes(character)) return this.phrase();
    const field = this.field(depth);
    return field === undefined ? this.word(depth) : field;
  }

  private negated(start: number, depth: number, sign: string): Syntax | null {
    this.skipSpace();
    const next = this.text[this.at];
    if (next === undefined || next === ')') {
      this.tell(start, this.at, `Nothing stands behind ${sign === 'NOT' ? 'NOT' : 'the minus'}.`, 'It was left out.');
      return null;
    }
    const again = this.at;
    const part = sign === 'NOT' && this.operator(['NOT']) === 'NOT' ? this.negated(again, depth, sign) : this.unary(depth);
    return part === null ? null : { type: 'not', part, start, end: part.end };
  }

  private group(depth: number): Syntax | null {
    const start = this.at;
    this.at += 1;
    const parts = depth < DEEPEST ? this.sequence(depth + 1) : this.flat(start);
    if (this.text[this.at] === ')') this.at += 1;
    else if (depth < DEEPEST) this.tell(start, start + 1, 'This bracket is not closed.', 'It was read as if it closed at the end.');
    if (parts.length === 0) {
      this.tell(start, this.at, 'Nothing stands in this bracket.', 'It was left out.');
      return null;
    }
    return { type: 'and', parts, start, end: this.at };
  }

  private flat(start: number): Syntax[] {
    this.tell(start, start + 1, `Brackets are read ${DEEPEST} deep.`, 'This one and what is in it were left out.');
    let open = 1;
    while (this.at < this.text.length && open > 0) {
      if (this.text[this.at] === '(') open += 1;
      if (this.text[this.at] === ')') open -= 1;
      if (open > 0) this.at += 1;
    }
    return [];
  }

  private phrase(): Syntax | null {
    const start = this.at;
    let close = start + 1;
    while (close < this.text.length && !CLOSERS.includes(this.text[close] ?? '')) close += 1;
    const inside = this.text.slice(start + 1, close).trim();
    const isClosed = close < this.text.length;
    this.at = isClosed ? close + 1 : close;
    if (inside === '') {
      this.tell(start, this.at, 'Nothing stands between these quotation marks.', 'They were left out.');
      return null;
    }
    if (!isClosed) this.tell(start, start + 1, 'This quotation mark is not closed.', `The phrase was read to the end: “${inside}”.`);
    const within = this.tilde();
    if (within === null) return { type: 'phrase', text: inside, start, end: this.at };
    const words = inside.split(/\s+/u).length;
    if (within.number === undefined || within.number === 0 || words < 2) {
      this.tell(
        within.start,
        this.at,
        'Behind a phrase of several words stands how far apart they may be, as in "a b"~5.',
        'It was read as a phrase to the letter.',
      );
      return { type: 'phrase', text: inside, start, end: this.at };
    }
    if (within.number > WIDEST) this.tell(within.start, this.at, `Words are near within ${WIDEST} at most.`, `It was read as ~${WIDEST}.`);
    return { type: 'phrase', text: inside, within: Math.min(within.number, WIDEST), start, end: this.at };
  }

  /** Null where its value is missing, undefined where no field stands here. */
  private field(depth: number): Syntax | null | undefined {
    const [whole = '', typed = ''] = /^([\p{L}]{2,20}):(?!\/\/)/u.exec(this.text.slice(this.at, this.at + 24)) ?? [];
    if (whole === '') return undefined;
    const start = this.at;
    const name = fieldNamed(typed);
    const value = start + whole.length;
    if (name === undefined) {
      const near = nearestOf(typed.toLowerCase(), FIELD_NAMES);
      // "Hanoi: the summit" is how people write; only what looks like a field is told.
      if (!isSpace(this.text[value]) || near !== null)
        this.tell(start, value, `There is no field “${typed}:”${near === null ? '' : `; there is ${near}:`}.`, 'It was read as words.');
      return undefined;
    }
    this.at = value;
    this.skipSpace();
    const first = this.text[this.at];
    if (first === undefined || first === ')') {
      this.tell(start, value, `${name}: waits for a value.`, 'Until then it is left out.');
      return null;
    }
    const part = first === '(' ? this.group(depth) : OPENERS.includes(first) ? this.phrase() : this.bareValue(depth);
    return part === null ? null : { type: 'field', name, value: part, start, end: part.end };
  }

  /** Dates have signs of their own, so nothing in a bare value is read. */
  private bareValue(depth: number): Syntax {
    const start = this.at;
    const end = this.endOfWord(depth);
    this.at = end;
    return { type: 'word', text: this.text.slice(start, end), start, end };
  }

  private word(depth: number): Syntax | null {
    const start = this.at;
    const end = this.endOfWord(depth);
    this.at = end;
    const typed = this.text.slice(start, end);
    const [, stem = '', star, tilde, edits] = /^(.*?[\p{L}\p{N}\p{M}’'.])(?:(\*)|(~)(\d{0,3}))[,.;:!?]*$/u.exec(typed) ?? [];
    if (star !== undefined && !stem.includes('*')) return { type: 'word', text: stem, ending: 'begins', start, end };
    // A year with a tilde is a date that is known roughly, and no misspelled word.
    if (tilde !== undefined && /\p{L}/u.test(stem) && !stem.includes('~')) return this.near(stem, edits ?? '', start, end);
    if (/\*/.test(typed) && /[\p{L}\p{N}]/u.test(typed))
      this.tell(start, end, 'An asterisk stands for the rest of a word, at its end.', `It was read as ${plain(typed)}.`);
    return /[\p{L}\p{N}\p{S}§]/u.test(typed) ? { type: 'word', text: typed, start, end } : null;
  }

  private near(text: string, typed: string, start: number, end: number): Syntax {
    const edits = typed === '' ? undefined : Number(typed);
    if (edits === undefined) return { type: 'word', text, ending: 'near', start, end };
    if (edits < 1 || edits > MOST_EDITS) {
      const read = edits < 1 ? 1 : MOST_EDITS;
      this.tell(end - typed.length - 1, end, `A word may differ by one or two letters: ${text}~1, ${text}~2.`, `It was read as ~${read}.`);
      return { type: 'word', text, ending: 'near', edits: read, start, end };
    }
    return { type: 'word', text, ending: 'near', edits, start, end };
  }

  /** A bracket inside a word belongs to it where its other half stands there too: `word(s)`. */
  private endOfWord(depth: number): number {
    const opened: number[] = [];
    let end = this.at;
    for (; !isSpace(this.text[end]); end += 1) {
      const character = this.text[end];
      if (character === '(') opened.push(end);
      if (character !== ')') continue;
      if (opened.length === 0 && depth > 0) break;
      opened.pop();
    }
    const [first] = opened;
    return first === undefined || first === this.at ? end : first;
  }

  private tilde(): { number?: number; start: number } | null {
    const [whole, digits = ''] = /^~(\d{0,4})/.exec(this.text.slice(this.at, this.at + 5)) ?? [];
    if (whole === undefined) return null;
    const start = this.at;
    this.at += whole.length;
    return digits === '' ? { start } : { start, number: Number(digits) };
  }

  private operator(known: readonly Operator[] = OPERATORS): Operator | null {
    for (const operator of known) {
      const end = this.at + operator.length;
      const after = this.text[end];
      if (!this.text.startsWith(operator, this.at) || !(isSpace(after) || after === '(' || after === ')')) continue;
      this.at = end;
      return operator;
    }
    return null;
  }

  private skipSpace(): void {
    while (this.at < this.text.length && isSpace(this.text[this.at])) this.at += 1;
  }

  private tell(start: number, end: number, says: string, readAs: string): void {
    this.problems.push({ start, end, says, readAs });
  }
}

function oneOf(row: readonly Syntax[]): Syntax[] {
  const [first, ...more] = row;
  const last = more.at(-1);
  if (first === undefined) return [];
  return [last === undefined ? first : { type: 'or', parts: row, start: first.start, end: last.end }];
}

const plain = (typed: string) => typed.replaceAll('*', ' ').trim();
