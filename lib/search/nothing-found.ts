import { isOwnWords, KIND_LABELS } from '#lib/archive/kind.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { countNarrowed } from './count-facets.ts';
import { countOf } from './describe-question.ts';
import { exactHits } from './find-hits.ts';
import { treeOf } from './join-parts.ts';
import { placesOf } from './matches.ts';
import { isConstraint, type QueryNode } from './query-tree.ts';
import type { NothingFound } from './search-answer.ts';
import { evaluate } from './search-engine.ts';
import type { SearchFilters, SearchQuestion } from './search-question.ts';
import { understandQuestion } from './understand-question.ts';
import type { Part, Understanding } from './understanding.ts';

/** Says what was looked for, where, and which ways lead to something. `unfiltered` are the hits before the reader's filters. */
export function nothingFound(index: ArchiveIndex, question: SearchQuestion, understanding: Understanding, unfiltered: Int32Array): NothingFound {
  const { parts } = understanding;
  const constraints = parts.filter(({ node }) => isConstraint(node) && node.type !== 'not');
  const isUnknown = ({ field, node }: Part) => field === 'speaker' && !isConstraint(node);
  const words = parts.filter((part) => !isConstraint(part.node) && !isUnknown(part));
  const scope = scopeOf(
    parts.filter((part) => constraints.includes(part) || isUnknown(part)),
    question.filters,
    index,
  );
  const lookedScope = scopeOf(constraints, question.filters, index);
  const asked = words.map(({ field, value }) => (field === 'phrase' ? `“${value}”` : value)).join(' ');
  const has =
    asked === ''
      ? ''
      : ` ${words.some(({ field }) => field === 'phrase') ? 'has' : 'contains'} ${words.length === 1 && words[0]?.field !== 'phrase' ? `“${asked}”` : asked}`;
  const within = evaluate(index, treeOf(constraints, []), { variants: true, near: new Map() });
  const searched = countNarrowed(index, placesOf(within), question.filters);
  index.pool.give(within);
  return {
    sentence: `No ${scope}${has === '' ? ' is in this archive' : ` here${has}`}. That is a fact about this archive, not about what was said.`,
    lookedIn: countOf(searched, lookedScope, plural(lookedScope)),
    ways: waysOut(index, question, understanding, unfiltered),
  };
}

/** `direct statement by Kim Jong Un, said in April 2019` */
function scopeOf(parts: readonly Part[], filters: SearchFilters, index: ArchiveIndex): string {
  const kinds = [...parts.flatMap(({ node }) => (node.type === 'kind' ? [node.kinds] : [])), ...(filters.kind === undefined ? [] : [filters.kind])];
  const kind = kinds
    .map((several) =>
      several.length === 1 && several[0] !== undefined ? (isOwnWords(several[0]) ? 'direct ' : `${KIND_LABELS[several[0]].toLowerCase()} `) : '',
    )
    .join('');
  const filtered = (filters.speaker ?? []).map((id) => index.tables.names.byId.get(id)?.name ?? id);
  const speakers = [...parts.filter(({ field }) => field === 'speaker').map(({ label, value, node }) => (isConstraint(node) ? label : value)), ...filtered];
  const said = parts.filter(({ field }) => field === 'said').map(({ label }) => label);
  const via = parts.filter(({ field }) => field === 'via' || field === 'source').map(({ label }) => label);
  const place = parts.filter(({ field }) => field === 'place').map(({ label }) => label);
  const office = parts.filter(({ field }) => field === 'office').map(({ label }) => label);
  const tail = [
    speakers.length === 0 ? '' : ` by ${speakers.join(' and ')}`,
    office.length === 0 ? '' : ` by the ${office.join(', ')}`,
    via.length === 0 ? '' : ` via ${via.join(', ')}`,
    place.length === 0 ? '' : ` in ${place.join(', ')}`,
    said.length === 0 ? '' : ` of ${said.join(', ')}`,
  ];
  return `${kind}statement${tail.join('')}`;
}

const plural = (scope: string) => scope.replace('statement', 'statements');

/** Each thing left out is another search. */
const MOST_DROPPED = 8;

/** Leaves out one thing at a time, and keeps what leads somewhere. */
function waysOut(index: ArchiveIndex, question: SearchQuestion, { parts, ors }: Understanding, unfiltered: Int32Array): NothingFound['ways'] {
  const ways: NothingFound['ways'] = [];
  const add = (label: string, changed: Partial<SearchQuestion>, hits: Int32Array) => {
    const count = countNarrowed(index, hits, changed.filters ?? question.filters);
    if (count > 0) ways.push({ label, count, question: { ...question, offset: 0, ...changed } });
  };
  const addExact = (label: string, changed: Partial<SearchQuestion>, tree: QueryNode) => {
    const hits = exactHits(index, tree, question);
    add(label, changed, placesOf(hits));
    index.pool.give(hits);
  };
  add('Drop all filters', { filters: {} }, unfiltered);
  for (const { id, label, field } of parts.length < 2 ? [] : parts.slice(0, MOST_DROPPED)) {
    const tree = treeOf(
      parts.filter((part) => part.id !== id),
      ors,
    );
    addExact(`Drop ${field === 'word' ? `“${label}”` : label}`, { without: [...(question.without ?? []), id] }, tree);
  }
  if (!question.asTyped && parts.some(({ field }) => field !== 'word' && field !== 'phrase' && field !== 'not')) {
    const typed = { ...question, asTyped: true };
    addExact('Search these words as typed', { asTyped: true }, understandQuestion(index, typed).tree);
  }
  return ways.slice(0, 5);
}
