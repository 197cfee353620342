import { ofEveryFacet } from './facet-names.ts';
import type { SearchAnswer } from './search-answer.ts';
import { newQuestion } from './search-question.ts';

/** An answer that found nothing, with what is given in its place. */
export function answerWith(given: Partial<SearchAnswer> = {}): SearchAnswer {
  return {
    question: newQuestion(),
    total: 0,
    listed: given.total ?? 0,
    outOf: 0,
    inWords: 0,
    inSummaries: 0,
    results: [],
    facets: ofEveryFacet(() => []),
    facetSizes: ofEveryFacet(() => 0),
    understood: [],
    problems: [],
    completions: [],
    notices: [],
    suggestions: [],
    onTopic: [],
    beside: [],
    ...given,
  };
}
