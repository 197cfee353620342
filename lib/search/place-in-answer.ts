import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { planWhole } from './answer.ts';
import type { AnswerPlan, Explanation } from './answer-plan.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { explainHit, markTerms } from './explain-hit.ts';
import { marksFor } from './highlight.ts';
import type { FoundTerm, Hit } from './hit.ts';
import { type IndexedStatement, indexedStatement } from './indexed-statement.ts';
import { LEVEL_AT } from './matches.ts';
import { LEVELS, type Mark, type SearchResult } from './search-answer.ts';
import type { SearchQuestion } from './search-question.ts';
import { StatementWords } from './statement-words.ts';
import { termsOfStatement } from './terms-of-statement.ts';

/** A result beside another in the list, with the question whose page holds it. */
export interface ResultBeside {
  id: string;
  question: SearchQuestion;
}

/** One statement as the answer to a question sees it: what it was found by, and where it stands in the list. */
export interface PlaceInAnswer {
  /** As in the list, found by the same reading of the same words. */
  result: SearchResult;
  /** What to mark in its other wordings, in their order. */
  variants: Mark[][];
  /** Absent where the statement is not on the page of the list that the question asks for. */
  place?: {
    /** From 1; a copy has the place of the one it stands below. */
    position: number;
    /** Results in the list. */
    total: number;
    previous: ResultBeside | null;
    next: ResultBeside | null;
  };
}

/**
 * Finds a statement in the answer to a question, as its own page needs it. What the statement holds is read from the record given, so that hits
 * are marked in words that were changed after the index was published.
 */
export async function placeInAnswer(index: ArchiveIndex, question: SearchQuestion, context: StatementInContext): Promise<PlaceInAnswer> {
  const before = question.offset > 0 ? 1 : 0;
  // One more on either side: the neighbours of the first and of the last of the page.
  const plan = await planWhole(index, { ...question, offset: question.offset - before, limit: question.limit + before + 1 });
  const { id } = context.statement;
  const beside = plan.beside.flatMap(({ hits, explanation }) => hits.map((hit) => ({ hit, explanation })));
  const places = [...plan.hits, ...beside.map(({ hit }) => hit)].map(({ place }) => place);
  const ids = (await index.texts.read(places)).map(({ row }) => row.id);
  const inList = ids.slice(0, plan.hits.length);
  const below = await copiesBelow(index, plan.hits, id);
  const at = below === null ? inList.indexOf(id) : below.at;
  const listed = at >= before && at < before + question.limit;
  const besideIt = listed ? undefined : beside[ids.slice(plan.hits.length).indexOf(id)];
  const explanation = besideIt?.explanation ?? plan.explanation;
  const explained = explain(index, indexedStatement(context), explanation, listed ? (below?.hit ?? plan.hits[at]) : besideIt?.hit);
  return listed ? { ...explained, place: placeOf(inList, at, question, plan, before) } : explained;
}

/** Where it stands as a copy below another, with its own hit; null where it does not. */
async function copiesBelow(index: ArchiveIndex, hits: readonly Hit[], id: string): Promise<{ at: number; hit: Hit } | null> {
  const copies = hits.flatMap(({ copies = [] }, at) => copies.map((hit) => ({ at, hit })));
  const rows = await index.texts.read(copies.map(({ hit }) => hit.place));
  return copies[rows.findIndex(({ row }) => row.id === id)] ?? null;
}

function placeOf(ids: readonly string[], at: number, question: SearchQuestion, plan: AnswerPlan, before: number): NonNullable<PlaceInAnswer['place']> {
  const { offset, limit } = question;
  const beside = (place: number): ResultBeside | null => {
    const id = ids[place];
    if (id === undefined) return null;
    const page = place < before ? Math.max(0, offset - limit) : place >= before + limit ? offset + limit : offset;
    return { id, question: { ...question, offset: page } };
  };
  return { position: offset - before + at + 1, total: plan.answer.listed, previous: beside(at - 1), next: beside(at + 1) };
}

function explain(index: ArchiveIndex, statement: IndexedStatement, explanation: Explanation, hit: Hit | undefined): Pick<PlaceInAnswer, 'result' | 'variants'> {
  const words = new StatementWords(statement);
  const found = termsOfStatement(words, explanation.tree, index.vocabulary, explanation.reach);
  const terms = markTerms(found, ['variant']);
  return {
    result: explainHit(index, statement, hit?.state ?? farthest(found) << LEVEL_AT, explanation),
    variants: statement.variants.map(({ text }, number) => marksFor(text, terms, words.of('variant')[number])),
  };
}

/** The level of a hit that no list holds: each word at its nearest, and the farthest of them. */
function farthest(found: readonly FoundTerm[]): number {
  const nearest = new Map<string, number>();
  for (const { asked, level } of found) nearest.set(asked, Math.min(LEVELS.indexOf(level), nearest.get(asked) ?? LEVELS.length));
  return Math.max(0, ...nearest.values());
}
