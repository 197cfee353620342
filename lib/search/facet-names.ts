/** What an answer is counted by. `said` are months, `year` years. */
export const FACETS = ['kind', 'speaker', 'office', 'event', 'source', 'year', 'said', 'topic', 'language', 'check'] as const;
export type FacetName = (typeof FACETS)[number];

/** One value for every facet. */
export function ofEveryFacet<Value>(of: (facet: FacetName) => Value): Record<FacetName, Value> {
  return {
    kind: of('kind'),
    speaker: of('speaker'),
    office: of('office'),
    event: of('event'),
    source: of('source'),
    year: of('year'),
    said: of('said'),
    topic: of('topic'),
    language: of('language'),
    check: of('check'),
  };
}
