import { describeDate } from '#lib/archive/describe-date.ts';
import { KIND_LABELS, KINDS } from '#lib/archive/kind.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { facetValues, STANDING_VALUES } from './facet-values.ts';
import { dayRange, filterTests, saidTest } from './filter-test.ts';
import type { Hits } from './hit.ts';
import { FACETS, type FacetName, type FacetValue } from './search-answer.ts';
import type { SearchFilters } from './search-question.ts';

export interface Narrowed {
  /** Hits that meet every filter. */
  hits: Hits;
  facets: Record<FacetName, FacetValue[]>;
}

/**
 * Applies the filters and counts the facets in one pass. A value's count is the total of the list when that value alone is
 * chosen in its facet: so it is counted among hits that meet all other filters.
 */
export function narrow(index: ArchiveIndex, hits: Hits, filters: SearchFilters): Narrowed {
  const { facets: tests, others } = filterTests(filters);
  const spans = chosenSpans(index, filters.said ?? []);
  const kept: Hits = new Map();
  const counts = new Map<FacetName, Map<string, { label: string; count: number }>>(FACETS.map((facet) => [facet, new Map()]));
  for (const [at, hit] of hits) {
    const statement = index.content.statements[at];
    if (statement === undefined || !others.every((test) => test(statement))) continue;
    const failed = [...tests].filter(([, test]) => !test(statement)).map(([facet]) => facet);
    if (failed.length > 1) continue;
    if (failed.length === 0) kept.set(at, hit);
    for (const facet of failed.length === 0 ? FACETS : failed) {
      const values = counts.get(facet);
      for (const { value, label } of facet === 'said'
        ? [...facetValues(statement.row, facet), ...spans.filter(({ test }) => test(statement.row))]
        : facetValues(statement.row, facet)) {
        const present = values?.get(value);
        if (present === undefined) values?.set(value, { label, count: 1 });
        else present.count += 1;
      }
    }
  }
  const list = (facet: FacetName) => facetList(index, facet, counts.get(facet) ?? new Map(), filters[facet] ?? []);
  return { hits: kept, facets: { kind: list('kind'), speaker: list('speaker'), said: list('said'), topic: list('topic'), check: list('check') } };
}

/** Times that were chosen and are no value of the facet by themselves: a year, a day, a span. They are counted by what they hold. */
function chosenSpans(index: ArchiveIndex, chosen: readonly string[]) {
  const buckets = new Set(chosen.length === 0 ? [] : index.content.statements.flatMap(({ row }) => facetValues(row, 'said').map(({ value }) => value)));
  return chosen.filter((value) => !buckets.has(value)).map((value) => ({ value, label: labelOf(index, 'said', value), test: saidTest(value) }));
}

function facetList(
  index: ArchiveIndex,
  facet: FacetName,
  counts: ReadonlyMap<string, { label: string; count: number }>,
  chosen: readonly string[],
): FacetValue[] {
  const values = new Map<string, FacetValue>();
  for (const { value, label } of STANDING_VALUES[facet] ?? []) values.set(value, { value, label, count: 0, chosen: chosen.includes(value) });
  for (const [value, { label, count }] of counts) values.set(value, { value, label, count, chosen: chosen.includes(value) });
  for (const value of chosen) if (!values.has(value)) values.set(value, { value, label: labelOf(index, facet, value), count: 0, chosen: true });
  const listed = [...values.values()];
  switch (facet) {
    case 'kind':
      return listed;
    case 'said':
      return listed.sort(bySaid);
    case 'speaker':
    case 'topic':
    case 'check':
      return listed.sort((a, b) => b.count - a.count || (a.label < b.label ? -1 : Number(a.label > b.label)));
  }
}

/** Months from the newest, then years without a day, then other spans, then what has no date. */
function bySaid(a: FacetValue, b: FacetValue): number {
  const rank = ({ value }: FacetValue) => (/^\d{4}-\d{2}$/.test(value) ? 0 : /-XX$/.test(value) ? 1 : value === 'undated' ? 3 : 2);
  return rank(a) - rank(b) || (a.value < b.value ? 1 : -Number(a.value > b.value));
}

/** The label of a chosen value that no hit has. */
function labelOf({ content, tables }: ArchiveIndex, facet: FacetName, value: string): string {
  switch (facet) {
    case 'kind':
      return KIND_LABELS[KINDS.find((kind) => kind === value) ?? 'direct'];
    case 'speaker':
      return tables.names.byId.get(value)?.name ?? value;
    case 'topic':
      return content.topics.find(({ id }) => id === value)?.label ?? value;
    case 'said': {
      const range = dayRange(value);
      const bucket = content.statements.flatMap(({ row }) => facetValues(row, 'said')).find((known) => known.value === value);
      return bucket?.label ?? (range === null ? value : describeDate({ ...range, precision: 'interval', approximate: false, uncertain: false }));
    }
    case 'check':
      return content.statements.flatMap(({ row }) => facetValues(row, 'check')).find((known) => known.value === value)?.label ?? value;
  }
}
