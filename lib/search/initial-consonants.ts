import type { IndexedName } from './archive-names.ts';

const SYLLABLES = /^[\uac00-\ud7a3]+$/;
const FIRST_SYLLABLE = 0xac00;
/** Syllables with one initial consonant. */
const OF_ONE_INITIAL = 588;
const FIRST_INITIAL = 0x1100;

/**
 * The initial consonants of a name in Hangul, folded as words are: 최선희 → ㅊㅅㅎ. Whoever types Korean often types only these.
 * A name of one syllable has none, since one consonant is the beginning of a word.
 */
export function initialsOf({ name, variants }: IndexedName): string[] {
  const found = new Set<string>();
  for (const written of [name, ...variants.map((variant) => variant.name)]) {
    const letters = written.normalize('NFC').replaceAll(/[\s\p{P}]/gu, '');
    if (letters.length < 2 || !SYLLABLES.test(letters)) continue;
    found.add(
      [...letters].map((syllable) => String.fromCharCode(FIRST_INITIAL + Math.floor((syllable.charCodeAt(0) - FIRST_SYLLABLE) / OF_ONE_INITIAL))).join(''),
    );
  }
  return [...found];
}

/** Folded letters that are initial consonants and nothing else; a keyboard joins ㄱㅅ into ㄳ, and folding takes it apart again. */
export const isInitials = (form: string) => /^[\u1100-\u1112]{2,}$/.test(form);
