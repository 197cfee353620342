import type { StatementRow } from '#lib/archive/statement-row.ts';
import type { Beside, CopyResult, SearchAnswer, SearchResult, Why } from './search-answer.ts';

/** A result for programs: the row with its id on the surface, and why it is there. */
type ResultJson = StatementRow & { why: Why; badge?: string; copies?: CopyJson[] };
type CopyJson = StatementRow & Pick<CopyResult, 'why' | 'badge' | 'sameWords'>;

/** The answer as the shell and `/api/v1/search` give it: `{query, total, results: [{id, …}], …}`. */
export interface AnswerJson extends Omit<SearchAnswer, 'results' | 'beside'> {
  query: string;
  results: ResultJson[];
  beside: (Omit<Beside, 'results'> & { results: ResultJson[] })[];
}

/** The answer for programs: the words asked and the total first, then the statements, then everything else the page shows. */
export function answerToJson(answer: SearchAnswer): AnswerJson {
  const { question, total, results, beside, ...rest } = answer;
  return {
    query: question.text,
    total,
    results: results.map(resultToJson),
    question,
    ...rest,
    beside: beside.map((group) => ({ ...group, results: group.results.map(resultToJson) })),
  };
}

/** The way back, for a page that asks the server. */
export function answerFromJson({ query: _, results, beside, ...rest }: AnswerJson): SearchAnswer {
  return {
    ...rest,
    results: results.map(resultFromJson),
    beside: beside.map((group) => ({ ...group, results: group.results.map(resultFromJson) })),
  };
}

const resultToJson = ({ row, why, badge, copies }: SearchResult): ResultJson => ({
  ...row,
  why,
  ...(badge === undefined ? {} : { badge }),
  ...(copies === undefined ? {} : { copies: copies.map(({ row: own, ...copy }) => ({ ...own, ...copy })) }),
});

const resultFromJson = ({ why, badge, copies, ...row }: ResultJson): SearchResult => ({
  row,
  why,
  ...(badge === undefined ? {} : { badge }),
  ...(copies === undefined ? {} : { copies: copies.map(copyFromJson) }),
});

const copyFromJson = ({ why, badge, sameWords, ...row }: CopyJson): CopyResult => ({ row, why, ...(badge === undefined ? {} : { badge }), sameWords });
