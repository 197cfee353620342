/** What a character does in a text, as far as searching cares. */
export const CHARACTER_CLASS = { other: 0, word: 1, ideograph: 2, ignored: 3, apostrophe: 4, hyphen: 5 } as const;
type CharacterClass = (typeof CHARACTER_CLASS)[keyof typeof CHARACTER_CLASS];

export interface FoldedCharacter {
  class: CharacterClass;
  /** What it becomes: without accent and case, compatibility forms undone, Hangul taken apart so that a half-typed syllable is a prefix. */
  folded: string;
}

/** Letters that no Unicode decomposition takes apart. */
const SPECIAL: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ħ: 'h', ı: 'i', ŋ: 'n', ς: 'σ' };

type Ranges = readonly (readonly [from: number, to: number])[];

/**
 * Hangul letters as they are typed one after the other: a final consonant is the same key as an initial one, and a double
 * vowel or cluster is two keys. So every state of a syllable on its way is a prefix of the word (초, 최, 최ㅅ, 최서, 최선, 최섢).
 */
const FINALS = 'ㄱㄲ(ㄱㅅ)ㄴ(ㄴㅈ)(ㄴㅎ)ㄷㄹ(ㄹㄱ)(ㄹㅁ)(ㄹㅂ)(ㄹㅅ)(ㄹㅌ)(ㄹㅍ)(ㄹㅎ)ㅁㅂ(ㅂㅅ)ㅅㅆㅇㅈㅊㅋㅌㅍㅎ';
const VOWELS: Readonly<Record<string, string>> = { ㅘ: 'ㅗㅏ', ㅙ: 'ㅗㅐ', ㅚ: 'ㅗㅣ', ㅝ: 'ㅜㅓ', ㅞ: 'ㅜㅔ', ㅟ: 'ㅜㅣ', ㅢ: 'ㅡㅣ' };
const FIRST_FINAL = 0x11a8;
const JAMO: ReadonlyMap<string, string> = new Map([
  ...[...FINALS.matchAll(/\(([^)]+)\)|./gu)].map(
    ([letter, cluster], at) => [String.fromCharCode(FIRST_FINAL + at), (cluster ?? letter).normalize('NFKD')] as const,
  ),
  ...Object.entries(VOWELS).map(([double, single]) => [double.normalize('NFKD'), single.normalize('NFKD')] as const),
]);

/** Accents of Latin, Greek, Cyrillic, Hebrew and Arabic; marks of other scripts make other letters and stay. */
const ACCENTS: Ranges = [
  [0x0300, 0x036f],
  [0x0483, 0x0489],
  [0x0591, 0x05c7],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20ff],
  [0xfe20, 0xfe2f],
];
/** Soft hyphen, joiners, marks of direction, variation selectors: nobody sees them. */
const INVISIBLES: Ranges = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
const isIn = (ranges: Ranges, character: string) => {
  const code = character.codePointAt(0) ?? 0;
  return ranges.some(([from, to]) => code >= from && code <= to);
};
const APOSTROPHE = /^['’‘ʼʹʻ′`´＇]$/u;
const HYPHEN = /^[-‐‑﹣－]$/u;
const IDEOGRAPH = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u;
const WORD = /^[\p{L}\p{N}]$/u;
const MARK = /^\p{M}$/u;

const known = new Map<string, FoldedCharacter>();

/** Folds one character (a code point). Remembers what it has seen: texts use few characters many times. */
export function foldCharacter(character: string): FoldedCharacter {
  const seen = known.get(character);
  if (seen !== undefined) return seen;
  const fresh = fold(character);
  known.set(character, fresh);
  return fresh;
}

function fold(character: string): FoldedCharacter {
  if (isIn(INVISIBLES, character)) return { class: CHARACTER_CLASS.ignored, folded: '' };
  if (APOSTROPHE.test(character)) return { class: CHARACTER_CLASS.apostrophe, folded: '' };
  if (HYPHEN.test(character)) return { class: CHARACTER_CLASS.hyphen, folded: '' };
  const bare = withoutAccents(withoutAccents(character.normalize('NFKD')).toLowerCase());
  const folded = [...bare].map((letter) => SPECIAL[letter] ?? JAMO.get(letter) ?? letter).join('');
  if (MARK.test(character)) return { class: CHARACTER_CLASS.ignored, folded };
  if (IDEOGRAPH.test(character)) return { class: CHARACTER_CLASS.ideograph, folded };
  if (WORD.test(character)) return { class: CHARACTER_CLASS.word, folded: folded.replace(/[^\p{L}\p{N}\p{M}]/gu, '') };
  return { class: CHARACTER_CLASS.other, folded: '' };
}

const withoutAccents = (text: string) => [...text].filter((character) => !isIn(ACCENTS, character)).join('');
