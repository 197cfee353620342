import { foldedLine } from './analyze-text.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { QueryNode } from './query-tree.ts';
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
  switch (node.type) {
    case 'word':
      return [node];
    case 'phrase':
      return node.forms.slice(0, 1).map((form) => ({ form, prefix: node.prefix }));
    case 'equivalent':
      return [node.plain, ...node.others].flatMap(formsOf);
    case 'person':
      return node.names.flatMap(formsOf);
    case 'and':
    case 'or':
      return node.nodes.flatMap(formsOf);
    case 'speaker':
    case 'via':
    case 'kind':
    case 'said':
    case 'value':
    case 'office':
    case 'place':
    case 'nothing':
    case 'not':
      return [];
  }
}
