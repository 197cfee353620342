import { wordsInRow } from './analyze-text.ts';
import type { AnswerPlan, Explanation } from './answer-plan.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { explainHit, surfaceOf } from './explain-hit.ts';
import type { Hit } from './hit.ts';
import type { IndexedStatement } from './indexed-statement.ts';
import { completeArchive } from './open-archive.ts';
import { planAnswer } from './plan-answer.ts';
import { IncompleteIndex } from './posting-lists.ts';
import type { CopyResult, SearchAnswer, SearchResult } from './search-answer.ts';
import type { SearchQuestion } from './search-question.ts';
import { StatementWords } from './statement-words.ts';

/**
 * Answers a question. The same function runs in the browser's worker, on the server and in the shell. Whatever was typed is answered; it
 * rejects only where a file of the snapshot cannot be had. Loads the rest of the index where the question needs it, and the statements shown.
 */
export async function answer(index: ArchiveIndex, question: SearchQuestion): Promise<SearchAnswer> {
  return withStatements(index, await planWhole(index, question));
}

/** True where the question can be answered without loading the rest of the index. */
export function canAnswer(index: ArchiveIndex, question: SearchQuestion): boolean {
  return index.segments.every(({ words }) => words.rest !== null) || planNow(index, question) !== null;
}

/** The plan, or null where the rest of the index is needed for it. */
export function planNow(index: ArchiveIndex, question: SearchQuestion): AnswerPlan | null {
  const known = index.plans.get(question);
  if (known !== undefined) return known;
  try {
    const plan = planAnswer(index, question);
    index.plans.keep(question, plan);
    return plan;
  } catch (fault) {
    if (fault instanceof IncompleteIndex) return null;
    throw fault;
  }
}

/** The plan, with the rest of the index loaded where it is needed. */
export async function planWhole(index: ArchiveIndex, question: SearchQuestion): Promise<AnswerPlan> {
  const plan = planNow(index, question);
  if (plan !== null) return plan;
  await completeArchive(index);
  return planNow(index, question) ?? planAnswer(index, question);
}

function copiesBelow({ row: { text = '' } }: SearchResult, copies: readonly SearchResult[]): CopyResult[] {
  const words = wordsInRow(text).join(' ');
  return copies.map((copy) => ({ ...copy, sameWords: wordsInRow(copy.row.text ?? '').join(' ') === words }));
}

/** Reads the statements that a plan shows, and says of each why it is there. */
async function withStatements(index: ArchiveIndex, plan: AnswerPlan): Promise<SearchAnswer> {
  const groups = plan.beside.map(({ hits }) => hits);
  const places = [plan.hits, ...groups].flat().flatMap(({ place, copies = [] }) => [place, ...copies.map((copy) => copy.place)]);
  const statements = new Map<number, IndexedStatement>();
  const wanted = [...new Set([...places, ...plan.respellings.map(({ place }) => place)])];
  for (const [at, statement] of (await index.texts.read(wanted)).entries()) statements.set(wanted[at] ?? -1, statement);
  const shown = (hits: readonly Hit[], explanation: Explanation): SearchResult[] =>
    hits.flatMap(({ place, state, copies = [] }): SearchResult[] => {
      const statement = statements.get(place);
      if (statement === undefined) return [];
      const result = explainHit(index, statement, state, explanation);
      return [copies.length === 0 ? result : { ...result, copies: copiesBelow(result, shown(copies, explanation)) }];
    });
  return {
    ...plan.answer,
    results: shown(plan.hits, plan.explanation),
    suggestions: plan.respellings.map(({ replaced, count, place }) => {
      const statement = statements.get(place);
      const written = (form: string) => (statement === undefined ? form : surfaceOf(new StatementWords(statement), form));
      return { text: replaced.reduce((line, { typed, form }) => line.replace(typed, () => written(form)), plan.answer.question.text), count };
    }),
    beside: plan.beside.map(({ hits, explanation, ...group }) => ({ ...group, results: shown(hits, explanation) })),
  };
}
