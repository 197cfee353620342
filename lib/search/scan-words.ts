import { CHARACTER_CLASS, foldCharacter } from './fold-character.ts';
import { characterAt, endOfPlainWord, readWord } from './read-word.ts';

/** Hears the words of a text one after the other. Places are UTF-16 units, end exclusive; positions count words from 0. */
export interface WordSink {
  /** A word whose form is the text there in lower case: ASCII letters and digits, nothing to fold. */
  plain(start: number, end: number, position: number): void;
  /** Any other word. A joined form comes behind its parts, with the position of the first and as many positions as they are. */
  folded(form: string, start: number, end: number, position: number, span: number): void;
}

/** Longer runs of hyphens are rules and tables, not words. */
const LONGEST_JOIN = 6;

/** 1 for ASCII signs that part words and do nothing else. */
const PARTS = Uint8Array.from({ length: 128 }, (_, code) => Number(foldCharacter(String.fromCharCode(code)).class === CHARACTER_CLASS.other));

/**
 * Takes a text apart into words: accents, case, curly quotes, soft hyphens and compatibility forms folded; hyphenated
 * words both split and joined (`Son-hui`: son, hui, sonhui); a possessive ’s left off; `U.S.` one word; ideographs and
 * kana one by one; Hangul in its letters.
 */
export function scanWords(text: string, sink: WordSink): void {
  let position = 0;
  let at = 0;
  const compound = new Compound(sink);
  while (at < text.length) {
    const end = endOfPlainWord(text, at);
    if (end >= 0) {
      compound.endAt(at);
      sink.plain(at, end, position);
      // What parts words stands behind most of them: then there is nothing to join.
      if (compound.isBegun || PARTS[text.charCodeAt(end)] !== 1) compound.add(text.slice(at, end).toLowerCase(), at, end, position);
      position += 1;
      at = end;
      continue;
    }
    if (PARTS[text.charCodeAt(at)] === 1) {
      compound.end();
      at += 1;
      continue;
    }
    const word = readWord(text, at);
    if (word === null) {
      const character = characterAt(text, at);
      const kind = foldCharacter(character).class;
      if (!(kind === CHARACTER_CLASS.ignored || (kind === CHARACTER_CLASS.hyphen && compound.endsAt(at)))) compound.end();
      at += character.length;
      continue;
    }
    compound.endAt(word.start);
    sink.folded(word.form, word.start, word.end, position, 1);
    if (word.joins) compound.add(word.form, word.start, word.end, position);
    else compound.end();
    position += 1;
    at = word.next;
  }
  compound.end();
}

/** The words that hyphens have joined so far: two and more are a word together, too. */
class Compound {
  private readonly sink: WordSink;
  private parts: string[] = [];
  private start = 0;
  private ended = 0;
  private position = 0;

  constructor(sink: WordSink) {
    this.sink = sink;
  }

  get isBegun(): boolean {
    return this.parts.length > 0;
  }

  add(form: string, start: number, end: number, position: number): void {
    if (this.parts.length === 0) {
      this.start = start;
      this.position = position;
    }
    this.parts.push(form);
    this.ended = end;
  }

  endsAt(place: number): boolean {
    return this.parts.length > 0 && this.ended === place;
  }

  /** Where the next word begins without a hyphen between. */
  endAt(place: number): void {
    if (this.endsAt(place)) this.end();
  }

  end(): void {
    const { length } = this.parts;
    if (length === 0) return;
    if (length > 1 && length <= LONGEST_JOIN) this.sink.folded(this.parts.join(''), this.start, this.ended, this.position, length);
    this.parts = [];
  }
}
