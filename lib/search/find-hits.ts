import type { ArchiveIndex } from './archive-index.ts';
import { countOf, nameList } from './describe-question.ts';
import { surfaceOf } from './explain-hit.ts';
import { type Hit, type Hits, isOnTopicOnly } from './hit.ts';
import { treeOf } from './join-parts.ts';
import { isConstraint, type QueryNode, type WordNode } from './query-tree.ts';
import { evaluate, type Reach } from './search-engine.ts';
import type { SearchQuestion } from './search-question.ts';
import type { Part, Understanding } from './understanding.ts';

export interface Found {
  hits: Hits;
  /** Not all words had to occur. */
  loosened: boolean;
  notices: string[];
  suggestions: { text: string; count: number }[];
  onTopic: { id: string; label: string; count: number }[];
}

/**
 * Finds what meets the question: all words, as typed; if nothing does, words a letter or two away; if nothing does, some of
 * the words. Each step back is said in a notice. What carries only a topic of these words stands apart.
 */
export function findHits(index: ArchiveIndex, understanding: Understanding, question: SearchQuestion): Found {
  const { parts, tree, mayLoosen } = understanding;
  const reach: Reach = { variants: question.variants, near: new Map() };
  const { hits, onTopic } = apart(index, evaluate(index, tree, reach));
  const found: Found = { hits, loosened: false, notices: [], suggestions: [], onTopic };
  if (hits.size > 0) return found;
  if (onTopic.length > 0) {
    found.hits = evaluate(index, tree, reach);
    found.onTopic = [];
    found.notices.push(
      `No statement has these words; ${countOf(found.hits.size, 'statement is', 'statements are')} on the topic ${nameList(onTopic.map(({ label }) => label))}.`,
    );
    return found;
  }
  if (!mayLoosen) return found;
  return nearHits(index, question, understanding, found) ?? someHits(index, parts, reach, found) ?? found;
}

/** Hits that have all words as typed: what a way out leads to. */
export function exactHits(index: ArchiveIndex, tree: QueryNode, question: SearchQuestion): Hits {
  return apart(index, evaluate(index, tree, { variants: question.variants, near: new Map() })).hits;
}

/** Parts hits that only carry a topic from those that have the words. */
function apart(index: ArchiveIndex, all: Hits): { hits: Hits; onTopic: Found['onTopic'] } {
  const hits: Hits = new Map();
  const topics = new Map<string, { id: string; label: string; count: number }>();
  for (const [at, hit] of all) {
    if (!isOnTopicOnly(hit)) hits.set(at, hit);
    else for (const topic of index.content.statements[at]?.row.topics ?? []) if (isMet(topic.label, hit)) count(topics, topic);
  }
  return { hits, onTopic: [...topics.values()].sort((a, b) => b.count - a.count) };
}

function count(topics: Map<string, { id: string; label: string; count: number }>, { id, label }: { id: string; label: string }): void {
  const present = topics.get(id);
  if (present === undefined) topics.set(id, { id, label, count: 1 });
  else present.count += 1;
}

const isMet = (label: string, { found }: Hit) => found.some(({ form }) => label.toLowerCase().includes(form.split(' ')[0] ?? form));

/** The words of a tree that stand in no statement. */
function unknownWords(index: ArchiveIndex, node: QueryNode): WordNode[] {
  switch (node.type) {
    case 'word': {
      const { vocabulary } = index;
      const isKnown =
        vocabulary.has(node.form) || vocabulary.otherForms(node.form).length > 0 || (node.prefix && vocabulary.startingWith(node.form).length > 0);
      return isKnown || node.strict ? [] : [node];
    }
    case 'and':
    case 'or':
      return node.nodes.flatMap((part) => unknownWords(index, part));
    case 'equivalent':
      return unknownWords(index, node.plain);
    case 'phrase':
    case 'person':
    case 'speaker':
    case 'via':
    case 'kind':
    case 'said':
    case 'office':
    case 'place':
    case 'nothing':
    case 'not':
      return [];
  }
}

/** Each needs a walk through the vocabulary; nobody mistypes more and still means them. */
const MOST_MISSPELLED = 6;

function nearHits(index: ArchiveIndex, question: SearchQuestion, { tree }: Understanding, found: Found): Found | null {
  const wrong = unknownWords(index, tree)
    .slice(0, MOST_MISSPELLED)
    .map((node) => ({ node, near: index.vocabulary.near(node.form) }))
    .filter(({ near }) => near.length > 0);
  if (wrong.length === 0) return null;
  const near = new Map(wrong.map((word) => [word.node.form, word.near]));
  const hits = evaluate(index, tree, { variants: question.variants, near });
  if (hits.size === 0) return null;
  const suggestions = suggestionsFor(index, question, tree, wrong);
  // Switched off: the nearest spelling is offered, not searched.
  if (!question.variants) return { ...found, suggestions };
  const typed = nameList(wrong.map(({ node }) => `“${node.typed}”`));
  return { ...found, hits, suggestions, notices: [`No statement has ${typed} as typed; these have a word that differs by a letter or two.`] };
}

/** "Did you mean": the question with one misspelled word replaced, and how many statements it has. */
function suggestionsFor(
  index: ArchiveIndex,
  question: SearchQuestion,
  tree: QueryNode,
  wrong: readonly { node: WordNode; near: readonly string[] }[],
): Found['suggestions'] {
  const [first, ...rest] = wrong;
  if (first === undefined) return [];
  const others = rest.map(({ node, near }) => [node.form, near.slice(0, 1)] as const);
  return first.near
    .slice(0, 5)
    .map((form) => {
      const hits = evaluate(index, tree, { variants: question.variants, near: new Map([[first.node.form, [form]], ...others]) });
      const replaced = [[first.node.typed, form] as const, ...rest.map(({ node, near }) => [node.typed, near[0] ?? node.typed] as const)];
      const text = replaced.reduce((line, [typed, better]) => line.replace(typed, () => asWritten(index, hits, better)), question.text);
      return { text, count: hits.size };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .slice(0, 3);
}

/** A folded form as the first hit has it. */
function asWritten(index: ArchiveIndex, hits: Hits, form: string): string {
  const [first] = hits;
  const statement = first === undefined ? undefined : index.content.statements[first[0]];
  const fields = first?.[1].found.find((found) => found.form === form)?.fields ?? [];
  return statement === undefined ? form : surfaceOf(statement, form, fields);
}

/** Some of the words, within everything else that was asked: those with most words first. */
function someHits(index: ArchiveIndex, parts: readonly Part[], reach: Reach, found: Found): Found | null {
  const words = parts.filter(({ node }) => !isConstraint(node));
  if (words.length < 2) return null;
  const constraints = treeOf(
    parts.filter(({ node }) => isConstraint(node)),
    [],
  );
  const any: QueryNode = { type: 'or', nodes: words.map(({ node }) => node) };
  const { hits } = apart(index, evaluate(index, { type: 'and', nodes: [any, constraints] }, reach));
  if (hits.size === 0) return null;
  const loosened: Hits = new Map([...hits].map(([at, hit]) => [at, { ...hit, missing: words.length - new Set(hit.found.map(({ asked }) => asked)).size }]));
  return { ...found, hits: loosened, loosened: true, notices: ['No statement has all of these words; these have some.'] };
}
