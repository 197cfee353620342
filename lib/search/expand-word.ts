import { prefixWeight } from './bm25.ts';
import type { WordNode } from './query-tree.ts';
import type { Level } from './search-answer.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word of the index that stands for a word of the question. */
export interface Expansion {
  /** Number in the vocabulary. */
  word: number;
  weight: number;
  level: Level;
}

/** The words of the index that a word of a question means, each once, at the nearest level at which it does. */
export function expandWord(vocabulary: Vocabulary, node: Pick<WordNode, 'form' | 'prefix' | 'strict' | 'edits'>, near: readonly string[]): Expansion[] {
  const found = new Map<number, Expansion>();
  const add = (word: number, weight: number, level: Level) => {
    if (word >= 0 && !found.has(word)) found.set(word, { word, weight, level });
  };
  add(vocabulary.find(node.form), 1, 'exact');
  if (!node.strict) for (const form of vocabulary.otherForms(node.form)) add(vocabulary.find(form), 1, 'form');
  if (node.prefix) {
    const [from, to] = vocabulary.range(node.form);
    for (let word = from; word < to; word++) add(word, prefixWeight(vocabulary.words[word] ?? '', node.form), 'prefix');
  }
  for (const form of near) add(vocabulary.find(form), 1, 'near');
  if (node.edits !== undefined) for (const { word } of vocabulary.within(node.form, node.edits, true)) add(word, 1, 'near');
  return [...found.values()];
}
