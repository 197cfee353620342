import type { ArchiveIndex } from './archive-index.ts';
import { isSaidIn } from './constraint-test.ts';
import { nameList } from './describe-question.ts';
import { explainHit } from './explain-hit.ts';
import { type Hits, isOnTopicOnly } from './hit.ts';
import { CONTENT_FIELDS } from './index-options.ts';
import { treeOf } from './join-parts.ts';
import { isConstraint, type QueryNode } from './query-tree.ts';
import { rank } from './ranking.ts';
import type { Beside } from './search-answer.ts';
import { evaluate, type Reach } from './search-engine.ts';
import type { SearchQuestion } from './search-question.ts';
import type { Part, Understanding } from './understanding.ts';

const SHOWN = 3;

/** What stands beside an answer without being one. `narrowed` are those of the hits that meet the reader's filters. */
export function besideAnswer(index: ArchiveIndex, question: SearchQuestion, understanding: Understanding, hits: Hits, narrowed: Hits): Beside[] {
  const reach: Reach = { variants: question.variants, near: new Map() };
  return [named(index, understanding, reach), absence(index, understanding, narrowed, reach), possibly(index, understanding, hits, reach)].filter(
    (group) => group !== null,
  );
}

function group(index: ArchiveIndex, reason: Beside['reason'], heading: string, hits: Hits, parts: readonly Part[]): Beside | null {
  if (hits.size === 0) return null;
  const ranked = rank(
    [...hits].flatMap(([at, hit]) => {
      const row = index.content.statements[at]?.row;
      return row === undefined ? [] : [{ at, row, hit }];
    }),
    'relevance',
  );
  return { reason, heading, total: hits.size, results: ranked.slice(0, SHOWN).flatMap(({ at, hit }) => explainHit(index, at, hit, parts) ?? []) };
}

/** Somebody without a statement was asked for: the statements that name them. */
function named(index: ArchiveIndex, { mentioned, parts }: Understanding, reach: Reach): Beside | null {
  if (mentioned.length === 0) return null;
  const names = index.tables.names.spellings(mentioned.map(({ id }) => id));
  const typed = mentioned.map(({ name }) => name).join(', ');
  const fields = [...CONTENT_FIELDS, 'event'] as const;
  const node: QueryNode = { type: 'person', typed, ids: [], names: names.map((forms) => ({ type: 'phrase', forms, typed, prefix: false, fields })) };
  return group(index, 'named', `Statements by others that name ${nameList(mentioned.map(({ name }) => name))}`, evaluate(index, node, reach), parts);
}

/** Nothing was found: claims that the word was not said. */
function absence(index: ArchiveIndex, { parts }: Understanding, hits: Hits, reach: Reach): Beside | null {
  const words = parts.filter(({ node }) => !isConstraint(node) && node.type !== 'person').map(({ node }) => node);
  if (hits.size > 0 || words.length === 0) return null;
  const claims = evaluate(index, { type: 'and', nodes: [...words, { type: 'kind', kinds: ['absence'] }] }, reach);
  return group(index, 'absence', `${claims.size === 1 ? 'A claim' : 'Claims'} about this word, by somebody else`, claims, parts);
}

/** A time was asked for: statements that may have been said then, but whose date is known too roughly to say. */
function possibly(index: ArchiveIndex, { parts, ors }: Understanding, hits: Hits, reach: Reach): Beside | null {
  const times = parts.filter(({ node }) => node.type === 'said');
  if (times.length === 0) return null;
  const rest = treeOf(
    parts.filter(({ node }) => node.type !== 'said'),
    ors,
  );
  const found = evaluate(index, rest, reach);
  for (const [at, hit] of found) {
    const said = index.content.statements[at]?.row.said ?? null;
    const may = times.every(({ node }) => node.type === 'said' && node.ranges.some((range) => isSaidIn(said, range) !== 'no'));
    if (!may || hits.has(at) || isOnTopicOnly(hit)) found.delete(at);
  }
  return group(index, 'possibly', `Possibly ${times.map(({ label }) => label).join(', ')}: the date is not known exactly enough`, found, parts);
}
