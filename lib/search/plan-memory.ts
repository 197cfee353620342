import type { AnswerPlan } from './answer-plan.ts';
import { questionToParams, type SearchQuestion } from './search-question.ts';

/** Answers of late, for going back a letter; and those prepared in advance, which stay. A plan is small: places, counts, no texts. */
export class PlanMemory {
  private readonly late = new Map<string, AnswerPlan>();
  private readonly prepared = new Map<string, AnswerPlan>();
  private readonly beginnings = new Map<string, AnswerPlan>();

  get(question: SearchQuestion): AnswerPlan | undefined {
    const key = keyOf(question);
    const known = [this.late.get(key), this.prepared.get(key)].find((plan) => plan !== undefined && plan.answer.question.limit >= question.limit);
    // A longer page of the same list begins with this one.
    return known === undefined ? undefined : { ...known, answer: { ...known.answer, question }, hits: known.hits.slice(0, question.limit) };
  }

  keep(question: SearchQuestion, plan: AnswerPlan): void {
    const key = keyOf(question);
    this.late.delete(key);
    this.late.set(key, plan);
    const [oldest] = this.late.keys();
    if (this.late.size > MOST && oldest !== undefined) this.late.delete(oldest);
  }

  /** `beginning`: what the question comes down to, where that is the beginning of a word alone. */
  prepare(question: SearchQuestion, plan: AnswerPlan, beginning: string | null): void {
    this.prepared.set(keyOf(question), plan);
    if (beginning !== null) this.beginnings.set(beginning, plan);
  }

  /** The answer to the beginning of a word alone, where it was prepared and is long enough. */
  ofBeginning(beginning: string, limit: number): AnswerPlan | undefined {
    const plan = this.beginnings.get(beginning);
    return plan === undefined || plan.answer.question.limit < limit ? undefined : plan;
  }
}

const MOST = 24;
/** How an answer is shown decides nothing about it. */
const keyOf = ({ kwic: _, ...question }: SearchQuestion) => questionToParams({ ...question, limit: 0 }).toString();
