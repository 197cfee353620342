import { shortened } from '#lib/archive/archive-error.ts';

/** What is wrong with a line of JSON, and at which column (from 1). */
export interface JsonFault {
  message: string;
  column: number;
  remedy?: string;
}

/** Records are shallow; whatever is deeper is no record, and deep nesting is a known way to exhaust a parser. */
const MAX_DEPTH = 32;

/**
 * Why a line is not JSON, in words that name the cause, or null.
 * Stricter than `JSON.parse` in two points that would lose data in silence: a name that occurs twice in one object, and depth.
 */
export function jsonFault(text: string): JsonFault | null {
  const scanner = new Scanner(text);
  try {
    scanner.whole();
    return null;
  } catch (error) {
    if (error instanceof Stop) return error.fault;
    throw error;
  }
}

class Stop extends Error {
  readonly fault: JsonFault;
  constructor(fault: JsonFault) {
    super(fault.message);
    this.fault = fault;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /[A-Za-z_$][\w$]*/y;
const HEX = /[0-9a-fA-F]{4}/y;

class Scanner {
  private readonly text: string;
  private at = 0;

  constructor(text: string) {
    this.text = text;
  }

  whole(): void {
    this.value(0);
    this.space();
    if (this.at < this.text.length)
      this.stop('has more text after the record', this.text[this.at] === '{' ? 'Put each record on a line of its own.' : undefined);
  }

  private value(depth: number): void {
    this.space();
    if (depth > MAX_DEPTH) this.stop(`is nested more than ${MAX_DEPTH} levels deep`);
    const character = this.text[this.at];
    if (character === '{') this.object(depth);
    else if (character === '[') this.list(depth);
    else if (character === '"') this.string();
    else if (character !== undefined && /[-\d]/.test(character)) this.number();
    else this.word();
  }

  private object(depth: number): void {
    const names = new Set<string>();
    this.at += 1;
    this.space();
    if (this.text[this.at] === '}') {
      this.at += 1;
      return;
    }
    for (;;) {
      this.space();
      const start = this.at;
      if (this.text[start] !== '"') this.noName();
      this.string();
      const name: string = JSON.parse(this.text.slice(start, this.at));
      if (names.has(name)) this.stop(`names ${shortened(name)} twice in one object`, 'Keep one of the two.', start);
      names.add(name);
      this.space();
      if (this.text[this.at] !== ':') this.stop(`misses the colon after ${shortened(name)}`);
      this.at += 1;
      this.value(depth + 1);
      if (this.ended('}')) return;
    }
  }

  private list(depth: number): void {
    this.at += 1;
    this.space();
    if (this.text[this.at] === ']') {
      this.at += 1;
      return;
    }
    for (;;) {
      this.value(depth + 1);
      if (this.ended(']')) return;
    }
  }

  /** After a value: its container ends, or a comma and another value follow. */
  private ended(close: '}' | ']'): boolean {
    this.space();
    const character = this.text[this.at];
    if (character !== close && character !== ',') {
      if (character === undefined) this.stop('ends in the middle', 'A record stands on one line: write a line break inside a text as \\n.');
      this.stop(`misses a comma or "${close}"`, 'A quotation mark inside a text is written \\".');
    }
    this.at += 1;
    if (character === close) return true;
    this.space();
    if (this.text[this.at] === close) this.stop(`has a comma before "${close}"`, 'Take the comma away.');
    return false;
  }

  private string(): void {
    const start = this.at;
    this.at += 1;
    for (; this.at < this.text.length; this.at += 1) {
      const code = this.text.charCodeAt(this.at);
      if (code === 0x22) {
        this.at += 1;
        return;
      }
      if (code === 0x5c) this.escape();
      else if (code < 0x20)
        this.stop(
          `holds the control character U+${code.toString(16).padStart(4, '0').toUpperCase()} inside a text`,
          code === 9 ? 'Write a tab as \\t.' : undefined,
        );
    }
    this.stop('opens a text with a quotation mark and never closes it', 'A record stands on one line: write a line break inside a text as \\n.', start);
  }

  private escape(): void {
    this.at += 1;
    const character = this.text[this.at] ?? '';
    if ('"\\/bfnrt'.includes(character) && character !== '') return;
    HEX.lastIndex = this.at + 1;
    if (character !== 'u' || !HEX.test(this.text))
      this.stop('holds a backslash that begins no escape', 'Write a backslash inside a text as \\\\.', this.at - 1);
    this.at += 4;
  }

  private number(): void {
    NUMBER.lastIndex = this.at;
    const match = NUMBER.exec(this.text)?.[0];
    if (match === undefined) this.stop('holds a minus sign without a number');
    else this.at += match.length;
    if (/[\d.eE+]/.test(this.text[this.at] ?? '')) this.stop('holds a number that is not written as JSON writes numbers');
  }

  private word(): void {
    WORD.lastIndex = this.at;
    const word = WORD.exec(this.text)?.[0];
    if (word === 'true' || word === 'false' || word === 'null') {
      this.at += word.length;
      return;
    }
    const character = this.text[this.at];
    if (character === undefined) this.stop('ends where a value should stand');
    if (word !== undefined) this.stop(`holds ${shortened(word)} where a value should stand`, 'Texts stand in double quotation marks.');
    this.stop(`holds ${shortened(character)} where a value should stand`, hintFor(character ?? ''));
  }

  private noName(): never {
    const character = this.text[this.at];
    if (character === undefined) this.stop('ends in the middle', 'A record stands on one line: write a line break inside a text as \\n.');
    return this.stop(`holds ${shortened(character)} where a name in double quotation marks should stand`, hintFor(character ?? ''));
  }

  private space(): void {
    while (' \t\r\n'.includes(this.text[this.at] ?? 'x')) this.at += 1;
  }

  private stop(message: string, remedy?: string, at = this.at): never {
    throw new Stop({ message, column: at + 1, ...(remedy === undefined ? {} : { remedy }) });
  }
}

function hintFor(character: string): string | undefined {
  if ("'‘’“”„«»".includes(character)) return 'JSON takes only straight double quotation marks (").';
  if (character === '/' || character === '#') return 'JSON has no comments.';
  return undefined;
}
