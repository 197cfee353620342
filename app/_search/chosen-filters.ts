import { FACETS, type FacetName } from '#lib/search/facet-names.ts';
import type { FacetValue, SearchAnswer } from '#lib/search/search-answer.ts';

/** What the reader narrowed by in the index, with its labels; what was typed among the words has a chip of its own. */
export function chosenFilters({ question, facets }: SearchAnswer): (FacetValue & { facet: FacetName })[] {
  return FACETS.flatMap((facet) => facets[facet].filter(({ value }) => isChosen(question.filters[facet], value)).map((entry) => ({ facet, ...entry })));
}

/** What the reader left out, with its labels. */
export function excludedFilters({ question, facets }: SearchAnswer): (FacetValue & { facet: FacetName })[] {
  return FACETS.flatMap((facet) => facets[facet].filter(({ value }) => isChosen(question.filters.not?.[facet], value)).map((entry) => ({ facet, ...entry })));
}

function isChosen(values: readonly string[] | undefined, value: string): boolean {
  return values?.includes(value) === true;
}
