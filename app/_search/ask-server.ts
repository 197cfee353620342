import { type AnswerJson, answerFromJson } from '#lib/search/answer-json.ts';
import type { SearchAnswer } from '#lib/search/search-answer.ts';
import { questionToParams, type SearchQuestion } from '#lib/search/search-question.ts';

/** Asks the server the same question: the same engine over the same snapshot, slower by the way there and back. */
export async function askServer(question: SearchQuestion, signal: AbortSignal): Promise<SearchAnswer> {
  const response = await fetch(`/api/v1/search?${questionToParams(question)}`, { signal });
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const answer: AnswerJson = await response.json();
  return answerFromJson(answer);
}
