import { CHARACTER_CLASS, foldCharacter } from './fold-character.ts';

/** A word of a text: folded for comparing, with its place in the text as it stands. The text itself is never altered. */
export interface Token {
  form: string;
  /** UTF-16 units, end exclusive. */
  start: number;
  end: number;
  /** Counts words from 0; the joined form of a hyphenated word has the position of its first part. */
  position: number;
  /** How many positions it covers: 1, or for a joined form the number of its parts. */
  span: number;
}

/** Dotted letters that would fold to a common word keep their dots: `U.S.` is not `us`. */
const AMBIGUOUS_ACRONYMS: ReadonlySet<string> = new Set(['us', 'it', 'who', 'am', 'is', 'in', 'or']);
/** Capitals that are read as the dotted form where they stand as a word of their own. */
const CAPITAL_ACRONYMS: ReadonlySet<string> = new Set(['US']);
const LONGEST_JOIN = 6;

const dotted = (letters: string) => `${[...letters].join('.')}.`;

/**
 * Takes a text apart into words: accents, case, curly quotes, soft hyphens and compatibility forms folded; hyphenated
 * words both split and joined (`Son-hui`: son, hui, sonhui); a possessive ’s left off; `U.S.` one word; ideographs and
 * kana one by one; Hangul in its letters.
 */
export function analyze(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  let at = 0;
  let compound: Token[] = [];
  const endCompound = () => {
    if (compound.length > 1 && compound.length <= LONGEST_JOIN) tokens.push(joined(compound));
    compound = [];
  };
  while (at < text.length) {
    const word = readPlainWord(text, at) ?? readWord(text, at);
    if (word === null) {
      if (text.charCodeAt(at) === 0x20) {
        if (compound.length > 0) endCompound();
        at += 1;
        continue;
      }
      const character = characterAt(text, at);
      const kind = foldCharacter(character).class;
      const continues = kind === CHARACTER_CLASS.ignored || (kind === CHARACTER_CLASS.hyphen && compound.at(-1)?.end === at);
      if (!continues) endCompound();
      at += character.length;
      continue;
    }
    if (compound.length > 0 && compound.at(-1)?.end === word.start) endCompound();
    const token: Token = { form: word.form, start: word.start, end: word.end, position, span: 1 };
    tokens.push(token);
    position += 1;
    if (word.joins) compound.push(token);
    else endCompound();
    at = word.next;
  }
  endCompound();
  return tokens;
}

function joined(parts: readonly Token[]): Token {
  const [first] = parts;
  return {
    form: parts.map(({ form }) => form).join(''),
    start: first?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    position: first?.position ?? 0,
    span: parts.length,
  };
}

interface Word {
  form: string;
  start: number;
  end: number;
  /** Where reading goes on; after a possessive ’s. */
  next: number;
  /** May be part of a hyphenated word. */
  joins: boolean;
}

/** 1 for the letters and digits of ASCII; 2 for what may belong to the word before it in a way that only `readLetters` knows. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z0-9]/.test(character)) return 1;
  return /['.,`]/.test(character) ? 2 : 0;
});

/** The fast way through most of most texts: a run of ASCII letters and digits that ends at a space or a plain sign. */
function readPlainWord(text: string, start: number): Word | null {
  let end = start;
  while (PLAIN[text.charCodeAt(end)] === 1) end += 1;
  if (end === start) return null;
  const next = text.charCodeAt(end);
  // A dot or comma before a space ends the word, except after a single letter (U.S.).
  const endsPlainly =
    end >= text.length ||
    (next < 128 && PLAIN[next] === 0) ||
    (next !== 0x27 && next !== 0x60 && next < 128 && end - start > 1 && text.charCodeAt(end + 1) === 0x20);
  if (!endsPlainly) return null;
  const typed = text.slice(start, end);
  const form = typed.toLowerCase();
  return { form: CAPITAL_ACRONYMS.has(typed) ? dotted(form) : form, start, end, next: end, joins: true };
}

/** The character at a place, a surrogate pair as one. */
const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);

const ACRONYM = /(?:\p{L}\p{Mn}*\.){2,}(?![\p{L}\p{N}])|(?:\p{L}\p{Mn}*\.)+\p{L}\p{Mn}*(?![\p{L}\p{N}\p{Mn}])/uy;
const POSSESSIVE = /['’ʼ＇]s(?![\p{L}\p{N}])/iuy;
const GROUPED_DIGITS = /[,\u00a0\u202f]\d{3}(?!\d)/uy;
const DECIMAL = /\.\d/uy;

const matchesAt = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

function readWord(text: string, start: number): Word | null {
  const first = characterAt(text, start);
  const { class: kind, folded } = foldCharacter(first);
  if (kind === CHARACTER_CLASS.ideograph) {
    let end = start + first.length;
    let form = folded;
    for (; end < text.length; ) {
      const next = characterAt(text, end);
      const mark = foldCharacter(next);
      if (mark.class !== CHARACTER_CLASS.ignored) break;
      form += mark.folded;
      end += next.length;
    }
    return { form, start, end, next: end, joins: false };
  }
  if (kind !== CHARACTER_CLASS.word) return null;
  return readAcronym(text, start) ?? readLetters(text, start);
}

function readAcronym(text: string, start: number): Word | null {
  if (text[start + 1] !== '.' && !/\p{Mn}/u.test(text[start + 1] ?? '')) return null;
  const found = matchesAt(ACRONYM, text, start)?.[0];
  if (found === undefined) return null;
  const letters = [...found].map((character) => foldCharacter(character).folded).join('');
  const end = start + found.length;
  return { form: AMBIGUOUS_ACRONYMS.has(letters) ? dotted(letters) : letters, start, end, next: afterPossessive(text, end), joins: true };
}

const afterPossessive = (text: string, at: number) => at + (matchesAt(POSSESSIVE, text, at)?.[0].length ?? 0);

function readLetters(text: string, start: number): Word {
  let form = '';
  let end = start;
  let at = start;
  while (at < text.length) {
    const character = characterAt(text, at);
    const { class: kind, folded } = foldCharacter(character);
    if (kind === CHARACTER_CLASS.word || kind === CHARACTER_CLASS.ignored) {
      form += folded;
      at += character.length;
      // An invisible mark at the very end belongs to nobody.
      if (kind === CHARACTER_CLASS.word || folded !== '' || /\p{M}/u.test(character)) end = at;
      continue;
    }
    if (kind === CHARACTER_CLASS.apostrophe) {
      const possessive = matchesAt(POSSESSIVE, text, at);
      if (possessive !== null) return { form, start, end, next: at + possessive[0].length, joins: true };
      const after = at + character.length < text.length ? characterAt(text, at + character.length) : '';
      if (after === '' || foldCharacter(after).class !== CHARACTER_CLASS.word) break;
      at += character.length;
      continue;
    }
    if (/\d$/.test(form)) {
      const group = matchesAt(GROUPED_DIGITS, text, at) ?? matchesAt(DECIMAL, text, at);
      if (group !== null) {
        form += group[0].startsWith('.') ? group[0] : group[0].slice(1);
        at += group[0].length;
        end = at;
        continue;
      }
    }
    break;
  }
  const plain = CAPITAL_ACRONYMS.has(text.slice(start, end)) ? dotted(form) : form;
  return { form: plain, start, end, next: Math.max(at, end), joins: true };
}

/** The folded words of a text, joined forms included: what the index holds. */
export function analyzedForms(text: string): string[] {
  return analyze(text).map(({ form }) => form);
}

/** Names are folded several times over while they are sorted into tables. */
const folded = new Map<string, string>();
const MOST_FOLDED = 64;

/** The words of a text as one line, for comparing names and labels: `Ch’oe Sŏn-hŭi` → `choe son hui`. */
export function foldedLine(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const line = analyze(text)
    .filter(({ span }) => span === 1)
    .map(({ form }) => form)
    .join(' ');
  if (folded.size >= MOST_FOLDED) folded.clear();
  folded.set(text, line);
  return line;
}

/** The words of a text in a row, folded, without those that hyphens join. */
export const wordsInRow = (text: string): string[] => analyze(text).flatMap(({ form, span }) => (span === 1 ? [form] : []));
