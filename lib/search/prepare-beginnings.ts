import type { ArchiveIndex } from './archive-index.ts';
import { loneBeginning } from './lone-beginning.ts';
import { planAnswer } from './plan-answer.ts';
import { newQuestion } from './search-question.ts';
import { understandQuestion } from './understand-question.ts';

/** Beginnings that at least one statement in so many has are prepared, the commonest first, up to so many. */
const ONE_IN = 2;
const MOST = 48;
/** Below this there is nothing to gain. */
const LEAST_STATEMENTS = 5_000;

/**
 * Answers in advance what takes longest and everybody types: the first letter or two of words that stand nearly everywhere. Each step is one
 * answer, and a share of what misspelled words are compared with; whoever runs it lets questions come in between. The index must be complete.
 */
export function* prepareBeginnings(index: ArchiveIndex): Generator<string> {
  if (index.statements < LEAST_STATEMENTS) return;
  const beginnings = commonest(index);
  const share = Math.ceil(index.vocabulary.words.length / beginnings.length);
  for (const [number, beginning] of beginnings.entries()) {
    const question = newQuestion({ text: beginning });
    const plan = planAnswer(index, question);
    const isPlain = plan.answer.total > 0 && plan.answer.notices.length === 0 && plan.beside.length === 0 && plan.respellings.length === 0;
    index.plans.prepare(question, plan, isPlain ? loneBeginning(question, understandQuestion(index, question)) : null);
    index.vocabulary.prepare(number * share, (number + 1) * share);
    yield beginning;
  }
}

function commonest({ segments, statements }: ArchiveIndex): string[] {
  const postings = new Map<string, number>();
  const [base] = segments;
  if (base === undefined) return [];
  base.words.words.forEach((word, number) => {
    let count = 0;
    for (let list = base.words.listsAt[number] ?? 0; list < (base.words.listsAt[number + 1] ?? 0); list++) count += base.words.counts[list] ?? 0;
    for (const length of word.length > 1 ? [1, 2] : [1]) {
      const beginning = word.slice(0, length);
      postings.set(beginning, (postings.get(beginning) ?? 0) + count);
    }
  });
  return [...postings]
    .filter(([beginning, count]) => count > statements / ONE_IN && beginning.isWellFormed())
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST)
    .map(([beginning]) => beginning);
}
