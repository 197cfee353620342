import type { Hit } from './hit.ts';
import type { QueryNode } from './query-tree.ts';
import type { Reach } from './reach.ts';
import type { Beside, SearchAnswer } from './search-answer.ts';
import type { Part } from './understanding.ts';

/** What hits are explained by: the tree that found them and the parts that were read out of the question. */
export interface Explanation {
  tree: QueryNode;
  reach: Reach;
  parts: readonly Part[];
}

/** A group beside the answer, whose statements are yet to be read. */
export interface BesidePlan extends Pick<Beside, 'reason' | 'heading' | 'total'> {
  hits: Hit[];
  explanation: Explanation;
}

/** "Did you mean": words of the question to be put otherwise, in the spelling of the first statement that has them. */
export interface Respelling {
  replaced: { typed: string; form: string }[];
  count: number;
  /** Place of the statement whose spelling is taken. */
  place: number;
}

/** An answer but for the statements it shows, which are yet to be read. */
export interface AnswerPlan {
  answer: Omit<SearchAnswer, 'results' | 'beside' | 'suggestions'>;
  /** The page of hits, in order. */
  hits: Hit[];
  explanation: Explanation;
  beside: BesidePlan[];
  respellings: Respelling[];
}
