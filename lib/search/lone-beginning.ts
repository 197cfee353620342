import { WORD_FIELDS } from './index-options.ts';
import type { QueryNode } from './query-tree.ts';
import type { SearchQuestion } from './search-question.ts';
import type { Understanding } from './understanding.ts';

/**
 * The beginning of a word, where a question comes down to that alone: “t”, “of the t”, “it is t”. Such questions have the same answer. Null
 * where anything else was read, or the reader narrowed or ordered the list.
 */
export function loneBeginning({ filters, order, offset, variants, collapse }: SearchQuestion, { parts, tree, mentioned }: Understanding): string | null {
  if (order !== 'relevance' || offset !== 0 || !variants || !collapse || Object.keys(filters).length > 0) return null;
  return parts.length === 1 && mentioned.length === 0 ? formOf(tree) : null;
}

function formOf(tree: QueryNode): string | null {
  const [node, ...more] = tree.type === 'and' ? tree.nodes : [];
  const isPlain = node?.type === 'word' && node.prefix && !node.strict && node.edits === undefined && node.fields === WORD_FIELDS;
  return isPlain && more.length === 0 ? node.form : null;
}
