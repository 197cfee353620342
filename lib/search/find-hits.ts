import type { Respelling } from './answer-plan.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { countOf, nameList } from './describe-question.ts';
import { treeOf } from './join-parts.ts';
import { isOnTopicOnly, keepPlaces, listPlaces, type Matches, MISSING_AT, MOST_MISSING, mergeStates, placesOf, RUN } from './matches.ts';
import { isConstraint, type QueryNode } from './query-tree.ts';
import type { Reach } from './reach.ts';
import { respellings, unknownWords } from './respell.ts';
import { evaluate } from './search-engine.ts';
import type { SearchQuestion } from './search-question.ts';
import { topicsMet } from './topics-met.ts';
import type { Part, Understanding } from './understanding.ts';

export interface Found {
  matches: Matches;
  /** Places of the hits, ascending: those of the matches. */
  places: Int32Array;
  /** The tree and the reach that found them: they explain the hits. */
  tree: QueryNode;
  reach: Reach;
  notices: string[];
  respellings: Respelling[];
  onTopic: { id: string; label: string; count: number }[];
}

/**
 * Finds what meets the question: all words, as typed; if nothing does, words a letter or two away; if nothing does, some of
 * the words. Each step back is said in a notice. What carries only a topic of these words stands apart.
 */
export function findHits(index: ArchiveIndex, understanding: Understanding, question: SearchQuestion): Found {
  const { parts, tree, mayLoosen } = understanding;
  const reach: Reach = { variants: question.variants, near: new Map() };
  const matches = evaluate(index, tree, reach);
  const { places, onTopic } = setTopicsApart(index, matches, tree);
  const found: Found = { matches, places, tree, reach, notices: [], respellings: [], onTopic };
  if (places.length > 0) return found;
  if (onTopic.length > 0) {
    index.pool.give(matches);
    const withTopics = evaluate(index, tree, reach);
    const topical = placesOf(withTopics);
    const notice = `No statement has these words; ${countOf(topical.length, 'statement is', 'statements are')} on the topic ${nameList(onTopic.map(({ label }) => label))}.`;
    return { ...found, matches: withTopics, places: topical, onTopic: [], notices: [notice] };
  }
  if (!mayLoosen) return found;
  return nearHits(index, question, understanding, found) ?? someHits(index, parts, reach, found) ?? found;
}

/** Hits that have all words as typed: what a way out leads to. Lent, as those of `evaluate`. */
export function exactHits(index: ArchiveIndex, tree: QueryNode, question: SearchQuestion): Matches {
  const matches = evaluate(index, tree, { variants: question.variants, near: new Map() });
  dropTopicsOnly(matches);
  return matches;
}

const dropTopicsOnly = (matches: Matches) => keepPlaces(matches, (place) => !isOnTopicOnly(matches.states[place] ?? 0));

/** Takes out of the hits those that only carry a topic, and counts them by the topics that the words name. */
function setTopicsApart(index: ArchiveIndex, matches: Matches, tree: QueryNode): Pick<Found, 'places' | 'onTopic'> {
  const { lists, codes } = index.columns.topic;
  const { states, places, count } = matches;
  let counts: Uint32Array | null = null;
  for (let at = 0; at < count; at++) {
    const place = places[at] ?? 0;
    if (!isOnTopicOnly(states[place] ?? 0)) continue;
    counts ??= new Uint32Array(lists.length);
    const list = codes[place] ?? 0;
    counts[list] = (counts[list] ?? 0) + 1;
  }
  if (counts === null) return { places: placesOf(matches), onTopic: [] };
  dropTopicsOnly(matches);
  const counted = counts;
  const onTopic = topicsMet(index, tree)
    .map(({ id, label }) => ({ id, label, count: lists.reduce((sum, ids, list) => sum + (ids.includes(id) ? (counted[list] ?? 0) : 0), 0) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return { places: placesOf(matches), onTopic };
}

function nearHits(index: ArchiveIndex, question: SearchQuestion, { tree }: Understanding, found: Found): Found | null {
  const wrong = unknownWords(index.vocabulary, tree);
  if (wrong.length === 0) return null;
  const reach: Reach = { variants: question.variants, near: new Map(wrong.map(({ node, near }) => [node.form, near])) };
  const matches = evaluate(index, tree, reach);
  const places = placesOf(matches);
  const suggested = places.length === 0 ? [] : respellings(index, question, tree, wrong, places);
  // Switched off: the nearest spelling is offered, not searched.
  if (places.length === 0 || !question.variants) {
    index.pool.give(matches);
    return places.length === 0 ? null : { ...found, respellings: suggested };
  }
  index.pool.give(found.matches);
  const typed = nameList(wrong.map(({ node }) => `“${node.typed}”`));
  return {
    ...found,
    matches,
    places,
    reach,
    respellings: suggested,
    notices: [`No statement has ${typed} as typed; these have a word that differs by a letter or two.`],
  };
}

/** Some of the words, within everything else that was asked: those with most words first. */
function someHits(index: ArchiveIndex, parts: readonly Part[], reach: Reach, found: Found): Found | null {
  const words = parts.filter(({ node }) => !isConstraint(node)).slice(0, MOST_MISSING);
  if (words.length < 2) return null;
  const constraints = treeOf(
    parts.filter(({ node }) => isConstraint(node)),
    [],
  );
  const any: QueryNode = { type: 'or', nodes: words.map(({ node }) => node) };
  const matches = index.pool.take();
  const had = new Uint8Array(index.places);
  for (const { node } of words) addPart(index, evaluate(index, node, reach), matches, had);
  listPlaces(matches);
  const within = evaluate(index, constraints, reach, matches);
  keepPlaces(matches, (place) => within.states[place] !== 0 && !isOnTopicOnly(matches.states[place] ?? 0));
  index.pool.give(within);
  const places = placesOf(matches);
  if (places.length === 0) {
    index.pool.give(matches);
    return null;
  }
  for (const place of places) matches.states[place] = ((matches.states[place] ?? 0) | ((words.length - (had[place] ?? 0)) << MISSING_AT)) >>> 0;
  index.pool.give(found.matches);
  return { ...found, matches, places, tree: { type: 'and', nodes: [any, constraints] }, notices: ['No statement has all of these words; these have some.'] };
}

/** Adds what has a word to what has any of them, and counts how many words each statement has. */
function addPart(index: ArchiveIndex, part: Matches, { states, scores, written }: Matches, had: Uint8Array): void {
  for (const place of placesOf(part)) {
    const other = part.states[place] ?? 0;
    const one = states[place] ?? 0;
    states[place] = one === 0 ? other : mergeStates(one, other);
    scores[place] = (scores[place] ?? 0) + (part.scores[place] ?? 0);
    had[place] = (had[place] ?? 0) + 1;
    written[place >> RUN] = 1;
  }
  index.pool.give(part);
}
