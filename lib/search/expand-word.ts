import { prefixWeight } from './bm25.ts';
import type { WordNode } from './query-tree.ts';
import type { Level } from './search-answer.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Words of the index that stand for a word of the question in the same way. Two lists of numbers: a letter begins thousands of words. */
export interface Expansion {
  level: Level;
  /** Numbers in the vocabulary. */
  words: number[];
  /** What each weighs. */
  weights: number[];
}

/** The words of the index that a word of a question means, each once, at the nearest level at which it does; the nearest level first. */
export function expandWord(vocabulary: Vocabulary, node: Pick<WordNode, 'form' | 'prefix' | 'strict' | 'edits'>, near: readonly string[]): Expansion[] {
  const exact = vocabulary.find(node.form);
  const forms = node.strict ? [] : vocabulary.otherForms(node.form).map((form) => vocabulary.find(form));
  const nearest = new Set([exact, ...forms]);
  nearest.delete(-1);
  const [from, to] = node.prefix ? vocabulary.range(node.form) : [0, 0];
  const begun: number[] = [];
  for (let word = from; word < to; word++) if (!nearest.has(word)) begun.push(word);
  const others = new Set(near.map((form) => vocabulary.find(form)));
  if (node.edits !== undefined) for (const { word } of vocabulary.within(node.form, node.edits, true)) others.add(word);
  const alike = [...others].filter((word) => word >= 0 && !nearest.has(word) && !(word >= from && word < to));
  const weighing = (level: Level, words: number[], weights = words.map(() => 1)): Expansion => ({ level, words, weights });
  return [
    weighing('exact', exact < 0 ? [] : [exact]),
    weighing(
      'form',
      [...nearest].filter((word) => word !== exact),
    ),
    weighing(
      'prefix',
      begun,
      begun.map((word) => prefixWeight(vocabulary.words[word] ?? '', node.form)),
    ),
    weighing('near', alike),
  ].filter(({ words }) => words.length > 0);
}
