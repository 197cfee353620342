import { CHARACTER_CLASS, foldCharacter } from './fold-character.ts';

/** Dotted letters that would fold to a common word keep their dots: `U.S.` is not `us`. */
const AMBIGUOUS_ACRONYMS: ReadonlySet<string> = new Set(['us', 'it', 'who', 'am', 'is', 'in', 'or']);
/** Capitals that are read as the dotted form where they stand as a word of their own; of two letters, all of them. */
const CAPITAL_ACRONYMS: ReadonlySet<string> = new Set(['US']);
const dotted = (letters: string) => `${[...letters].join('.')}.`;

/** A word as it is read at a place of a text. */
export interface Word {
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

/**
 * Where a plain word ends that begins here: the fast way through most of most texts. Plain is a run of ASCII letters and digits that ends at a
 * space or a sign that cannot belong to it; its form is itself in lower case. -1 where the word must be read letter by letter.
 */
export function endOfPlainWord(text: string, start: number): number {
  let end = start;
  while (PLAIN[text.charCodeAt(end)] === 1) end += 1;
  if (end === start) return -1;
  const next = text.charCodeAt(end);
  // A dot or comma before a space ends the word, except after a single letter (U.S.).
  const endsPlainly =
    end >= text.length ||
    (next < 128 && PLAIN[next] === 0) ||
    (next !== 0x27 && next !== 0x60 && next < 128 && end - start > 1 && text.charCodeAt(end + 1) === 0x20);
  if (!endsPlainly) return -1;
  return end - start === 2 && CAPITAL_ACRONYMS.has(text.slice(start, end)) ? -1 : end;
}

/** The character at a place, a surrogate pair as one. */
export const characterAt = (text: string, at: number) => String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);

const ACRONYM = /(?:\p{L}\p{Mn}*\.){2,}(?![\p{L}\p{N}])|(?:\p{L}\p{Mn}*\.)+\p{L}\p{Mn}*(?![\p{L}\p{N}\p{Mn}])/uy;
const POSSESSIVE = /['’ʼ＇]s(?![\p{L}\p{N}])/iuy;
const GROUPED_DIGITS = /[,\u00a0\u202f]\d{3}(?!\d)/uy;
const DECIMAL = /\.\d/uy;

const matchesAt = (pattern: RegExp, text: string, at: number) => {
  pattern.lastIndex = at;
  return pattern.exec(text);
};

/** Reads a word letter by letter; null where none begins here. */
export function readWord(text: string, start: number): Word | null {
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
