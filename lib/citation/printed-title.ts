import type { CslItem } from '#lib/archive/csl-item.ts';

/** A word of a title, and whether it keeps its capitals in every style: a name, an abbreviation. */
export interface TitleWord {
  text: string;
  kept: boolean;
}

/**
 * A title as it was printed, word by word. The archive keeps titles in sentence case with names as they are, so a word that
 * has a capital there is one that keeps it; what only the printed form holds keeps whatever capitals it has.
 */
export function printedTitle({ title = '', 'original-title': printed = title }: Pick<CslItem, 'title' | 'original-title'>): TitleWord[] {
  const sentence = wordsOf(title);
  return wordsOf(printed).map((text, index) => {
    const plain = sentence[index];
    if (plain?.toLowerCase() !== text.toLowerCase()) return { text, kept: hasCapital(text) };
    // Styles leave alone the letter that a title begins with, where it begins with one.
    return { text, kept: index === 0 && /^\p{L}/u.test(plain) ? /\p{L}.*\p{Lu}/u.test(plain) : hasCapital(plain) };
  });
}

const wordsOf = (title: string) => title.split(/\s+/u).filter((word) => word !== '');
const hasCapital = (word: string) => /\p{Lu}/u.test(word);
