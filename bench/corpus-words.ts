import { STOP_WORDS } from '#lib/search/stop-words.ts';
import type { Paragraph } from './paragraph.ts';

/** The words of a text in small letters, in their order. */
export const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** A word and the number of times that the corpus has it. */
export interface CountedWord {
  word: string;
  count: number;
}

/** The corpus's own vocabulary, the commonest word first. */
export function countWords(paragraphs: Iterable<Paragraph>): CountedWord[] {
  const counts = new Map<string, number>();
  for (const { text } of paragraphs) for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].map(([word, count]) => ({ word, count })).sort((one, other) => other.count - one.count || (one.word < other.word ? -1 : 1));
}

/** Whether a word says something by itself. */
export const isContent = (word: string): boolean => !STOP_WORDS.has(word) && word.length > 2;

/** Draws words as often as the corpus has them. */
export function byFrequency(words: readonly CountedWord[], random: () => number): () => string {
  const sums: number[] = [];
  let sum = 0;
  for (const { count } of words) {
    sum += count;
    sums.push(sum);
  }
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    return words[low]?.word ?? '';
  };
}
