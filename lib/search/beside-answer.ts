import type { BesidePlan, Explanation } from './answer-plan.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { listTest } from './constraint-test.ts';
import { nameList } from './describe-question.ts';
import { CONTENT_FIELDS } from './index-options.ts';
import { treeOf } from './join-parts.ts';
import { isOnTopicOnly, keepPlaces, type Matches, placesOf } from './matches.ts';
import { type DayRange, isConstraint, type QueryNode } from './query-tree.ts';
import { rankPage } from './ranking.ts';
import type { Reach } from './reach.ts';
import { isSaidIn, type SaidDays, saidOfList } from './said-in.ts';
import type { Beside } from './search-answer.ts';
import { evaluate } from './search-engine.ts';
import type { SearchQuestion } from './search-question.ts';
import type { Understanding } from './understanding.ts';

const SHOWN = 3;

/** What stands beside an answer without being one. `narrowed`: how many of the hits meet the reader's filters. */
export function besideAnswer(index: ArchiveIndex, question: SearchQuestion, understanding: Understanding, hits: Matches, narrowed: number): BesidePlan[] {
  const reach: Reach = { variants: question.variants, near: new Map() };
  return [named(index, understanding, reach), absence(index, understanding, narrowed, reach), possibly(index, understanding, hits, reach)].filter(
    (group) => group !== null,
  );
}

function group(
  index: ArchiveIndex,
  reason: Beside['reason'],
  heading: (total: number) => string,
  matches: Matches,
  explanation: Explanation,
): BesidePlan | null {
  const all = placesOf(matches);
  const total = all.length;
  const hits = rankPage(index, all, matches, 'relevance', 0, SHOWN).map((place) => ({ place, state: matches.states[place] ?? 0 }));
  index.pool.give(matches);
  return total === 0 ? null : { reason, heading: heading(total), total, hits, explanation };
}

/** Somebody without a statement was asked for: the statements that name them. */
function named(index: ArchiveIndex, { mentioned, parts }: Understanding, reach: Reach): BesidePlan | null {
  if (mentioned.length === 0) return null;
  const names = index.tables.names.spellings(mentioned.map(({ id }) => id));
  const typed = mentioned.map(({ name }) => name).join(', ');
  const fields = [...CONTENT_FIELDS, 'event'] as const;
  const tree: QueryNode = { type: 'person', typed, ids: [], names: names.map((forms) => ({ type: 'phrase', forms, typed, prefix: false, fields })) };
  const heading = `Statements by others that name ${nameList(mentioned.map(({ name }) => name))}`;
  return group(index, 'named', () => heading, evaluate(index, tree, reach), { tree, reach, parts });
}

/** Nothing was found: claims that the word was not said. */
function absence(index: ArchiveIndex, { parts }: Understanding, narrowed: number, reach: Reach): BesidePlan | null {
  const words = parts.filter(({ field, node }) => !isConstraint(node) && node.type !== 'person' && field !== 'person').map(({ node }) => node);
  if (narrowed > 0 || words.length === 0) return null;
  const tree: QueryNode = { type: 'and', nodes: [...words, { type: 'kind', kinds: ['absence'] }] };
  const heading = (total: number) => `${total === 1 ? 'A claim' : 'Claims'} about this word, by somebody else`;
  return group(index, 'absence', heading, evaluate(index, tree, reach), { tree, reach, parts });
}

/** A time was asked for: statements that may have been said then, but whose date is known too roughly to say. */
function possibly(index: ArchiveIndex, { parts, ors }: Understanding, hits: Matches, reach: Reach): BesidePlan | null {
  const times = parts.flatMap(({ node }) => (node.type === 'said' ? [node.ranges] : []));
  if (times.length === 0) return null;
  const tree = treeOf(
    parts.filter(({ node }) => node.type !== 'said'),
    ors,
  );
  let mayBe = false;
  const may = listTest(index, 'said', (list) => {
    const stands = times.map((ranges) => standOf(saidOfList(list), ranges));
    // What was certainly said then is among the hits, if it is anywhere.
    const isPossible = !stands.includes('no') && stands.includes('possible');
    mayBe ||= isPossible;
    return isPossible;
  });
  if (!mayBe) return null;
  const found = evaluate(index, tree, reach);
  keepPlaces(found, (place) => may(place) && hits.states[place] === 0 && !isOnTopicOnly(found.states[place] ?? 0));
  const labels = parts.filter(({ node }) => node.type === 'said').map(({ label }) => label);
  return group(index, 'possibly', () => `Possibly ${labels.join(', ')}: the date is not known exactly enough`, found, { tree, reach, parts });
}

function standOf(said: SaidDays | null, ranges: readonly DayRange[]): 'certain' | 'possible' | 'no' {
  const stands = ranges.map((range) => isSaidIn(said, range));
  if (stands.includes('certain')) return 'certain';
  return stands.includes('possible') ? 'possible' : 'no';
}
