import { questionFromParams, questionToParams, type SearchQuestion } from '#lib/search/search-question.ts';

/** The address of a question: every state of the search page is one. */
export function addressOf(question: SearchQuestion): string {
  const params = questionToParams(question).toString();
  return params === '' ? '/' : `/?${params}`;
}

/** The question that the query part of an address asks. */
export function questionAt(search: string): SearchQuestion {
  return questionFromParams(new URLSearchParams(search));
}

/** Whether nothing is asked for: the whole archive is shown then, with its record by date. */
export function isEmpty({ text, filters }: SearchQuestion): boolean {
  return text.trim() === '' && Object.keys(filters).length === 0;
}
