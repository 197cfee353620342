import { foldedLine } from './analyze-text.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { partsOf, type QueryNode } from './query-tree.ts';
import { wordKey } from './word-key.ts';

/** The topics whose label has a word that the question asks for. */
export function topicsMet(index: ArchiveIndex, tree: QueryNode): { id: string; label: string }[] {
  const asked = formsOf(tree);
  return index.names.topics.filter(({ label }) => {
    const words = foldedLine(label).split(' ');
    return asked.some(({ form, prefix }) => words.some((word) => word === form || wordKey(word) === wordKey(form) || (prefix && word.startsWith(form))));
  });
}

function formsOf(node: QueryNode): { form: string; prefix: boolean }[] {
  if (node.type === 'word') return [node];
  if (node.type === 'phrase') return node.forms.slice(0, 1).map((form) => ({ form, prefix: node.prefix }));
  return partsOf(node).flatMap(formsOf);
}
