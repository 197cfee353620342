import type { ArchiveIndex } from './archive-index.ts';
import { isConstraint, type QueryNode } from './query-tree.ts';

/**
 * About how many statements a node may have, to begin with the rarest: from the lengths of lists alone, without walking any. Other forms and
 * other spellings are left out; who is asked for as a person is looked up by statement, so it comes last.
 */
export function mostPlaces(index: ArchiveIndex, node: QueryNode): number {
  if (isConstraint(node)) return Number.POSITIVE_INFINITY;
  switch (node.type) {
    case 'word':
      return node.prefix ? postings(index, ...index.vocabulary.range(node.form)) : postingsOf(index, node.form);
    case 'phrase':
      return Math.min(...node.forms.map((form, at) => (node.prefix && at === node.forms.length - 1 ? index.places : postingsOf(index, form))));
    case 'equivalent':
      return [node.plain, ...node.others].reduce((sum, part) => sum + mostPlaces(index, part), 0);
    case 'or':
      return node.nodes.reduce((sum, part) => sum + mostPlaces(index, part), 0);
    case 'and':
      return Math.min(...node.nodes.map((part) => mostPlaces(index, part)));
    case 'person':
      return Number.POSITIVE_INFINITY;
  }
}

function postingsOf(index: ArchiveIndex, form: string): number {
  const word = index.vocabulary.find(form);
  return word < 0 ? 0 : postings(index, word, word + 1);
}

/** Of some words beside each other, in all fields; of an overlay nothing, it is small. */
function postings({ segments: [base] }: ArchiveIndex, from: number, to: number): number {
  if (base === undefined) return 0;
  const { listsAt, counts } = base.words;
  let sum = 0;
  for (let word = from; word < to; word++) {
    const local = base.localOf === null ? word : (base.localOf[word] ?? -1);
    if (local < 0) continue;
    for (let list = listsAt[local] ?? 0; list < (listsAt[local + 1] ?? 0); list++) sum += counts[list] ?? 0;
  }
  return sum;
}
