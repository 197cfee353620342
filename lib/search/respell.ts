import type { Respelling } from './answer-plan.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { partsOf, type QueryNode, type WordNode } from './query-tree.ts';
import { evaluate } from './search-engine.ts';
import type { SearchQuestion } from './search-question.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A word that stands in no statement, and the words it may have been meant for. */
export interface UnknownWord {
  node: WordNode;
  near: readonly string[];
}

/** Each needs a walk through the vocabulary; nobody mistypes more and still means them. */
const MOST_MISSPELLED = 6;

/** The words of a tree that stand in no statement, as far as there are others like them. */
export function unknownWords(vocabulary: Vocabulary, tree: QueryNode): UnknownWord[] {
  return wordsOf(tree)
    .filter((node) => !node.strict && !isKnown(vocabulary, node))
    .slice(0, MOST_MISSPELLED)
    .map((node) => ({ node, near: vocabulary.near(node.form) }))
    .filter(({ near }) => near.length > 0);
}

function isKnown(vocabulary: Vocabulary, { form, prefix }: WordNode): boolean {
  const [from, to] = vocabulary.range(form);
  return vocabulary.has(form) || vocabulary.otherForms(form).length > 0 || (prefix && from < to);
}

const wordsOf = (node: QueryNode): readonly WordNode[] => (node.type === 'word' ? [node] : partsOf(node).flatMap(wordsOf));

/** The question with one misspelled word replaced, and how many statements it has: the three with most. `all`: the hits of any of the words. */
export function respellings(index: ArchiveIndex, { variants }: SearchQuestion, tree: QueryNode, wrong: readonly UnknownWord[], all: Int32Array): Respelling[] {
  const [first, ...rest] = wrong;
  if (first === undefined) return [];
  const replacing = (form: string) => [{ typed: first.node.typed, form }, ...others.map(({ typed, form: better }) => ({ typed, form: better }))];
  const others = rest.map(({ node, near }) => ({ typed: node.typed, form: near[0] ?? node.form, of: node.form }));
  const [only, ...more] = first.near;
  // With one word to choose from, its hits are known.
  if (only !== undefined && more.length === 0 && rest.every(({ near }) => near.length === 1))
    return [{ replaced: replacing(only), count: all.length, place: all[0] ?? 0 }];
  return first.near
    .slice(0, 5)
    .map((form): Respelling => {
      const near = new Map([[first.node.form, [form]], ...others.map((other): [string, string[]] => [other.of, [other.form]])]);
      const matches = evaluate(index, tree, { variants, near });
      const respelling = {
        replaced: replacing(form),
        count: matches.count,
        place: matches.places[0] ?? 0,
      };
      index.pool.give(matches);
      return respelling;
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 3);
}
