import type { ArchiveIndex } from './archive-index.ts';
import { constraintTest } from './constraint-test.ts';
import { expandWord } from './expand-word.ts';
import { findPhrase } from './find-phrase.ts';
import { FIELD_WEIGHTS } from './index-options.ts';
import { markLists } from './lists-holding.ts';
import { ANCHORED, FIELDS_AT, joinStates, keepPlaces, listPlaces, type Matches, mergeStates, NEARNESS_AT, PRESENT, placesOf, RUN } from './matches.ts';
import { mostPlaces } from './most-places.ts';
import { isConstraint, type PhraseNode, type QueryNode, type WordNode } from './query-tree.ts';
import type { Reach } from './reach.ts';
import { scoreGroup, scorePlaces } from './score-words.ts';
import { FIELDS, type Field } from './search-answer.ts';
import { levelBit, settleStates } from './word-states.ts';

const BOOSTS = FIELDS.map((field) => FIELD_WEIGHTS[field]);
/** A phrase says more than its words. */
const PHRASE_BOOST = 1.5;
/** Neither by the person asked for nor by somebody taken for them. */
const NAMING = 2;

/**
 * All statements that meet the tree, with what each was met by; with `among` only those that are met there too. Order and pages come later.
 * The arrays are lent: give them back to `index.pool`. Throws `IncompleteIndex` where the rest is needed and not loaded.
 */
export function evaluate(index: ArchiveIndex, node: QueryNode, reach: Reach, among: Matches | null = null): Matches {
  if (isConstraint(node)) return andMatches(index, [node], reach, among);
  switch (node.type) {
    case 'word':
      return wordMatches(index, node, reach, among);
    case 'phrase':
      return phraseMatches(index, [node], reach, 'exact', among);
    case 'equivalent':
      return equivalentMatches(index, node, reach, among);
    case 'person':
      return personMatches(index, node, reach, among);
    case 'and':
      return andMatches(index, node.nodes, reach, among);
    case 'or':
      return union(
        index,
        node.nodes.map((part) => () => evaluate(index, part, reach, among)),
      );
  }
}

function wordMatches(index: ArchiveIndex, node: WordNode, reach: Reach, among: Matches | null): Matches {
  const matches = index.pool.take();
  const fields = withoutVariants(node.fields, reach);
  for (const { level, words, weights } of expandWord(index.vocabulary, node, reach.near.get(node.form) ?? [])) {
    const marks = FIELDS.map((field, number) => (fields.includes(field) ? levelBit(level, field) | (1 << (FIELDS_AT + number)) : undefined));
    scoreGroup(index, { words, weights, marks }, BOOSTS, matches, among);
  }
  settleStates(matches, index.isGone);
  return matches;
}

const withoutVariants = (fields: readonly Field[], reach: Reach) => (reach.variants ? fields : fields.filter((field) => field !== 'variant'));

/**
 * Statements with the words of any of these phrases together in one text. A phrase scores as a word would that stands where the phrase does,
 * and half as much again.
 */
function phraseMatches(index: ArchiveIndex, nodes: readonly PhraseNode[], reach: Reach, level: 'exact' | 'variant', among: Matches | null): Matches {
  const matches = index.pool.take();
  for (const node of nodes) {
    for (const field of node.forms.length === 0 ? [] : withoutVariants(node.fields, reach)) {
      const number = FIELDS.indexOf(field);
      const places = findPhrase(index, node, number);
      if (places.length === 0) continue;
      const mark = levelBit(level, field) | (1 << (FIELDS_AT + number));
      scorePlaces(index, places, { field: number, weight: PHRASE_BOOST * FIELD_WEIGHTS[field], mark }, matches, among);
    }
  }
  settleStates(matches, index.isGone);
  return matches;
}

/** The part with the fewest statements goes first; of the others only what is left needs to be looked at. */
function andMatches(index: ArchiveIndex, nodes: readonly QueryNode[], reach: Reach, among: Matches | null): Matches {
  const asked = nodes.filter((node) => !isConstraint(node));
  const inOrder =
    asked.length < 2
      ? asked
      : asked
          .map((node) => ({ node, most: mostPlaces(index, node) }))
          .sort((a, b) => a.most - b.most)
          .map(({ node }) => node);
  const [first, ...more] = inOrder;
  const whole = first === undefined ? everything(index, among) : evaluate(index, first, reach, among);
  for (const node of more) {
    const part = evaluate(index, node, reach, whole);
    const { states, scores, places, count } = whole;
    for (let at = 0; at < count; at++) {
      const place = places[at] ?? 0;
      const other = part.states[place] ?? 0;
      if (other === 0) continue;
      states[place] = joinStates(states[place] ?? 0, other);
      scores[place] = (scores[place] ?? 0) + (part.scores[place] ?? 0);
    }
    keepPlaces(whole, (place) => part.states[place] !== 0);
    index.pool.give(part);
  }
  for (const node of nodes.filter(isConstraint)) {
    const { test, end } = constraintTest(index, node, (part) => evaluate(index, part, reach, whole));
    keepPlaces(whole, test);
    end();
  }
  return whole;
}

/** Every statement that counts, with no word asked of it. */
function everything(index: ArchiveIndex, among: Matches | null): Matches {
  const all = index.pool.take();
  const { isGone, places } = index;
  for (let at = 0; at < (among?.count ?? places); at++) {
    const place = among?.places[at] ?? at;
    if (isGone !== null && isGone[place] === 1) continue;
    all.states[place] = PRESENT;
    all.places[all.count] = place;
    all.count += 1;
  }
  return all;
}

function union(index: ArchiveIndex, parts: readonly (() => Matches)[]): Matches {
  const [first, ...more] = parts;
  const whole = first === undefined ? index.pool.take() : first();
  const before = whole.count;
  for (const evaluatePart of more) {
    const part = evaluatePart();
    for (let at = 0; at < part.count; at++) {
      const place = part.places[at] ?? 0;
      const other = part.states[place] ?? 0;
      const one = whole.states[place] ?? 0;
      whole.states[place] = one === 0 ? other : mergeStates(one, other);
      whole.scores[place] = (whole.scores[place] ?? 0) + (part.scores[place] ?? 0);
      whole.written[place >> RUN] = 1;
    }
    index.pool.give(part);
  }
  for (let at = 0; at < before; at++) whole.written[(whole.places[at] ?? 0) >> RUN] = 1;
  listPlaces(whole);
  return whole;
}

function equivalentMatches(index: ArchiveIndex, node: Extract<QueryNode, { type: 'equivalent' }>, reach: Reach, among: Matches | null): Matches {
  if (!reach.variants) return evaluate(index, node.plain, reach, among);
  const others = node.others.filter(({ forms }) => forms.every((form) => index.vocabulary.has(form)));
  if (others.length === 0) return evaluate(index, node.plain, reach, among);
  const otherwise = () => {
    const found = phraseMatches(index, others, reach, 'variant', among);
    // Of a body that is meant by its name, another way to write it names it and no more: its own statements come first.
    if (node.plain.type === 'person') for (const place of placesOf(found)) found.states[place] = (found.states[place] ?? 0) | (NAMING << NEARNESS_AT);
    return found;
  };
  return union(index, [() => evaluate(index, node.plain, reach, among), otherwise]);
}

/** By them, by somebody taken for them, or naming them. */
function personMatches(index: ArchiveIndex, node: Extract<QueryNode, { type: 'person' }>, reach: Reach, among: Matches | null): Matches {
  const names = node.names.filter(({ forms }) => forms.every((form) => index.vocabulary.has(form)));
  const whole = phraseMatches(index, names, reach, 'exact', among);
  const { speaker, identified } = index.columns;
  const isBy = markLists(index, 'speaker', node.ids);
  const isTakenFor = markLists(index, 'identified', node.ids);
  const nameBit = 1 << (FIELDS_AT + FIELDS.indexOf('name'));
  const identifiedBit = 1 << (FIELDS_AT + FIELDS.indexOf('identified'));
  const { states, scores, written, places, count } = whole;
  for (let at = 0; at < count; at++) {
    const place = places[at] ?? 0;
    states[place] = (states[place] ?? 0) | (NAMING << NEARNESS_AT);
    written[place >> RUN] = 1;
  }
  for (let at = 0; at < (among?.count ?? index.places); at++) {
    const place = among?.places[at] ?? at;
    const by = isBy[speaker.codes[place] ?? 0] === 1;
    const taken = !by && isTakenFor[identified.codes[place] ?? 0] === 1;
    if (!(by || taken) || index.isGone?.[place] === 1) continue;
    // Whose words they are decides: that their name also stands in them makes nobody nearer.
    const named = (states[place] ?? 0) & (0x7ff << FIELDS_AT);
    states[place] = PRESENT | ANCHORED | (by ? nameBit : identifiedBit) | ((taken ? 1 : 0) << NEARNESS_AT) | named;
    scores[place] = 1;
    written[place >> RUN] = 1;
  }
  listPlaces(whole);
  return whole;
}
