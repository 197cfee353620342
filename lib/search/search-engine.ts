import type { ArchiveIndex } from './archive-index.ts';
import { constraintTest } from './constraint-test.ts';
import { expandWord } from './expand-word.ts';
import { findPhrase } from './find-phrase.ts';
import { FIELD_WEIGHTS } from './index-options.ts';
import { ANCHORED, FIELDS_AT, joinStates, type Matches, mergeStates, NEARNESS_AT, PRESENT } from './matches.ts';
import { isConstraint, type PhraseNode, type QueryNode, type WordNode } from './query-tree.ts';
import type { Reach } from './reach.ts';
import { scoreGroup, scorePlaces } from './score-words.ts';
import { FIELDS, type Field, LEVELS } from './search-answer.ts';
import { levelBit, settleStates } from './word-states.ts';

const BOOSTS = FIELDS.map((field) => FIELD_WEIGHTS[field]);
/** A phrase says more than its words. */
const PHRASE_BOOST = 1.5;

/**
 * All statements that meet the tree, with what each was met by. Order and pages come later. The arrays are lent: give them back to
 * `index.pool`. Throws `IncompleteIndex` where the rest is needed and not loaded.
 */
export function evaluate(index: ArchiveIndex, node: QueryNode, reach: Reach): Matches {
  switch (node.type) {
    case 'word':
      return wordMatches(index, node, reach);
    case 'phrase':
      return phraseMatches(index, [node], reach, 'exact');
    case 'equivalent':
      return equivalentMatches(index, node, reach);
    case 'person':
      return personMatches(index, node, reach);
    case 'and':
      return andMatches(index, node.nodes, reach);
    case 'or':
      return union(
        index,
        node.nodes.map((part) => () => evaluate(index, part, reach)),
      );
    case 'speaker':
    case 'via':
    case 'kind':
    case 'said':
    case 'dated':
    case 'holds':
    case 'value':
    case 'office':
    case 'place':
    case 'not':
    case 'nothing':
      return andMatches(index, [node], reach);
  }
}

function wordMatches(index: ArchiveIndex, node: WordNode, reach: Reach): Matches {
  const matches = index.pool.take();
  const fields = withoutVariants(node.fields, reach);
  const expansions = expandWord(index.vocabulary, node, reach.near.get(node.form) ?? []);
  for (const level of LEVELS) {
    const words = expansions.filter((expansion) => expansion.level === level);
    if (words.length === 0) continue;
    const marks = FIELDS.map((field, number) => (fields.includes(field) ? levelBit(level, field) | (1 << (FIELDS_AT + number)) : undefined));
    scoreGroup(index, { words, marks }, BOOSTS, matches);
  }
  settleStates(matches.states, index.isGone);
  return matches;
}

const withoutVariants = (fields: readonly Field[], reach: Reach) => (reach.variants ? fields : fields.filter((field) => field !== 'variant'));

/**
 * Statements with the words of any of these phrases together in one text. A phrase scores as a word would that stands where the phrase does,
 * and half as much again.
 */
function phraseMatches(index: ArchiveIndex, nodes: readonly PhraseNode[], reach: Reach, level: 'exact' | 'variant'): Matches {
  const matches = index.pool.take();
  let found = false;
  for (const node of nodes) {
    for (const field of node.forms.length === 0 ? [] : withoutVariants(node.fields, reach)) {
      const number = FIELDS.indexOf(field);
      const places = findPhrase(index, node, number);
      if (places.length === 0) continue;
      found = true;
      const mark = levelBit(level, field) | (1 << (FIELDS_AT + number));
      scorePlaces(index, places, { field: number, weight: PHRASE_BOOST * FIELD_WEIGHTS[field], mark }, matches);
    }
  }
  if (found) settleStates(matches.states, index.isGone);
  return matches;
}

function andMatches(index: ArchiveIndex, nodes: readonly QueryNode[], reach: Reach): Matches {
  const asked = nodes.filter((node) => !isConstraint(node));
  const [first, ...more] = asked;
  const whole = first === undefined ? everything(index) : evaluate(index, first, reach);
  for (const node of more) {
    const part = evaluate(index, node, reach);
    for (let place = 0; place < whole.states.length; place++) {
      const one = whole.states[place] ?? 0;
      if (one === 0) continue;
      const other = part.states[place] ?? 0;
      whole.states[place] = other === 0 ? 0 : joinStates(one, other);
      whole.scores[place] = (whole.scores[place] ?? 0) + (part.scores[place] ?? 0);
    }
    index.pool.give(part);
  }
  for (const node of nodes.filter(isConstraint)) narrowTo(index, whole, node, reach);
  return whole;
}

function narrowTo(index: ArchiveIndex, whole: Matches, node: QueryNode, reach: Reach): void {
  const { test, end } = constraintTest(index, node, (part) => evaluate(index, part, reach));
  for (let place = 0; place < whole.states.length; place++) if (whole.states[place] !== 0 && !test(place)) whole.states[place] = 0;
  end();
}

/** Every statement that counts, with no word asked of it. */
function everything(index: ArchiveIndex): Matches {
  const all = index.pool.take();
  all.states.fill(PRESENT);
  const { isGone } = index;
  if (isGone !== null) for (let place = 0; place < isGone.length; place++) if (isGone[place] === 1) all.states[place] = 0;
  return all;
}

function union(index: ArchiveIndex, parts: readonly (() => Matches)[]): Matches {
  const whole = index.pool.take();
  for (const evaluatePart of parts) {
    const part = evaluatePart();
    for (let place = 0; place < whole.states.length; place++) {
      const other = part.states[place] ?? 0;
      if (other === 0) continue;
      const one = whole.states[place] ?? 0;
      whole.states[place] = one === 0 ? other : mergeStates(one, other);
      whole.scores[place] = (whole.scores[place] ?? 0) + (part.scores[place] ?? 0);
    }
    index.pool.give(part);
  }
  return whole;
}

function equivalentMatches(index: ArchiveIndex, node: Extract<QueryNode, { type: 'equivalent' }>, reach: Reach): Matches {
  if (!reach.variants) return evaluate(index, node.plain, reach);
  const others = node.others.filter(({ forms }) => forms.every((form) => index.vocabulary.has(form)));
  return union(index, [() => evaluate(index, node.plain, reach), () => phraseMatches(index, others, reach, 'variant')]);
}

/** By them, by somebody taken for them, or naming them. */
function personMatches(index: ArchiveIndex, node: Extract<QueryNode, { type: 'person' }>, reach: Reach): Matches {
  const names = node.names.filter(({ forms }) => forms.every((form) => index.vocabulary.has(form)));
  const whole = phraseMatches(index, names, reach, 'exact');
  const { speaker, identified } = index.columns;
  const isBy = speaker.lists.map((ids) => ids.some((id) => node.ids.includes(id)));
  const isTakenFor = identified.lists.map((ids) => ids.some((id) => node.ids.includes(id)));
  const nameBit = 1 << (FIELDS_AT + FIELDS.indexOf('name'));
  const identifiedBit = 1 << (FIELDS_AT + FIELDS.indexOf('identified'));
  for (let place = 0; place < whole.states.length; place++) {
    const named = whole.states[place] ?? 0;
    const by = isBy[speaker.codes[place] ?? 0] === true;
    const taken = !by && isTakenFor[identified.codes[place] ?? 0] === true;
    if ((by || taken) && index.isGone?.[place] !== 1) {
      // Whose words they are decides: that their name also stands in them makes nobody nearer.
      whole.states[place] = PRESENT | ANCHORED | (by ? nameBit : identifiedBit) | ((taken ? 1 : 0) << NEARNESS_AT) | (named & (0x7ff << FIELDS_AT));
      whole.scores[place] = 1;
    } else if (named !== 0) whole.states[place] = named | (2 << NEARNESS_AT);
  }
  return whole;
}
