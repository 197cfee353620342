import { describeDate } from '#lib/archive/describe-date.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { Codes } from './columns.ts';
import { dayRange } from './day-range.ts';
import { bySaid, facetTable } from './facet-table.ts';
import { checkLabel, STANDING_VALUES } from './facet-values.ts';
import { filterTests, saidTest } from './filter-test.ts';
import { FACETS, type FacetName, type FacetValue } from './search-answer.ts';
import type { SearchFilters } from './search-question.ts';

export interface Narrowed {
  /** The places of the hits that meet every filter, ascending. */
  places: Int32Array;
  facets: Record<FacetName, FacetValue[]>;
  /** How many values each facet has in all; the longest lists are cut. */
  facetSizes: Record<FacetName, number>;
}

/** Nobody reads further down, and a list of thousands would take longer to send than to count. */
const MOST_VALUES: Record<FacetName, number> = { kind: 100, speaker: 100, said: 1_000, topic: 100, check: 100 };

/**
 * Applies the filters and counts the facets in one pass. A value's count is the total of the list when that value alone is
 * chosen in its facet: so it is counted among hits that meet all other filters.
 */
export function narrow(index: ArchiveIndex, hits: Int32Array, filters: SearchFilters): Narrowed {
  const { facets: allowed, others } = filterTests(index, filters);
  const counters = FACETS.map((facet) => {
    const { lists, codes } = index.columns[facet];
    return { facet, codes, allowed: allowed.get(facet) ?? null, counts: new Uint32Array(lists.length) };
  });
  const places = others.length === 0 && allowed.size === 0 ? hits : keep(hits, counters, others);
  for (const { codes, counts } of counters) countCodes(places, codes, counts);
  const listed = new Map(counters.map(({ facet, counts }) => [facet, facetList(index, facet, counts, filters[facet] ?? [])]));
  const of = (facet: FacetName) => listed.get(facet) ?? { values: [], size: 0 };
  return {
    places,
    facets: { kind: of('kind').values, speaker: of('speaker').values, said: of('said').values, topic: of('topic').values, check: of('check').values },
    facetSizes: { kind: of('kind').size, speaker: of('speaker').size, said: of('said').size, topic: of('topic').size, check: of('check').size },
  };
}

interface Counter {
  codes: Codes;
  /** By number of the list 1 where it meets the filter of this facet; null where there is none. */
  allowed: Uint8Array | null;
  counts: Uint32Array;
}

/** The hits that meet every filter. One that fails a single facet is counted there: it is what choosing its value would add. */
function keep(hits: Int32Array, counters: readonly Counter[], others: readonly ((place: number) => boolean)[]): Int32Array {
  const narrowing = counters.filter(({ allowed }) => allowed !== null);
  const kept = new Int32Array(hits.length);
  let count = 0;
  for (const place of hits) {
    let failed: Counter | null = null;
    let failures = 0;
    for (const counter of narrowing) {
      if (counter.allowed?.[counter.codes[place] ?? 0] === 1) continue;
      failed = counter;
      failures += 1;
    }
    if (failures > 1 || !others.every((test) => test(place))) continue;
    if (failed === null) {
      kept[count] = place;
      count += 1;
    } else {
      const list = failed.codes[place] ?? 0;
      failed.counts[list] = (failed.counts[list] ?? 0) + 1;
    }
  }
  return kept.slice(0, count);
}

function countCodes(places: Int32Array, codes: Codes, counts: Uint32Array): void {
  if (counts.length === 1) {
    counts[0] = (counts[0] ?? 0) + places.length;
    return;
  }
  for (let at = 0; at < places.length; at++) {
    const list = codes[places[at] ?? 0] ?? 0;
    counts[list] = (counts[list] ?? 0) + 1;
  }
}

/** How many of the hits meet the filters. */
export function countNarrowed(index: ArchiveIndex, hits: Int32Array, filters: SearchFilters): number {
  const { facets, others } = filterTests(index, filters);
  const tests = [...facets].map(([facet, allowed]) => ({ allowed, codes: index.columns[facet].codes }));
  let total = 0;
  for (const place of hits) if (tests.every(({ allowed, codes }) => allowed[codes[place] ?? 0] === 1) && others.every((test) => test(place))) total += 1;
  return total;
}

function facetList(index: ArchiveIndex, facet: FacetName, listCounts: Uint32Array, chosen: readonly string[]): { values: FacetValue[]; size: number } {
  const { values, ofList } = facetTable(index, facet);
  const counts = new Uint32Array(values.length);
  for (let list = 0; list < listCounts.length; list++) {
    const count = listCounts[list] ?? 0;
    if (count > 0) for (const number of ofList[list] ?? []) counts[number] = (counts[number] ?? 0) + count;
  }
  const { numbers, size } = present(counts, facet);
  const listed = new Map<string, FacetValue>();
  const put = (value: string, label: string, count: number) => listed.set(value, { value, label, count, chosen: chosen.includes(value) });
  for (const { value, label } of STANDING_VALUES[facet] ?? []) put(value, label, 0);
  for (const number of numbers.slice(0, MOST_VALUES[facet])) put(values[number]?.value ?? '', values[number]?.label ?? '', counts[number] ?? 0);
  const missing = chosen.filter((value) => !listed.has(value));
  for (const value of missing) put(value, labelOf(index, facet, value), countChosen(index, facet, value, listCounts, counts));
  const sorted = facet === 'said' && missing.length > 0 ? [...listed.values()].sort(bySaid) : [...listed.values()];
  return { values: sorted, size: Math.max(sorted.length, size) };
}

/** The numbers of values that anything has: times in their own order, others by count and of equals the first. */
function present(counts: Uint32Array, facet: FacetName): { numbers: number[]; size: number } {
  const numbers: number[] = [];
  for (let number = 0; number < counts.length; number++) if (counts[number] !== 0) numbers.push(number);
  const size = numbers.length;
  if (facet === 'said') return { numbers, size };
  // Of thousands only those are put in order that can come among the first.
  const least = size > 2 * MOST_VALUES[facet] ? (counts.toSorted()[counts.length - MOST_VALUES[facet]] ?? 0) : 0;
  const first = numbers.filter((number) => (counts[number] ?? 0) >= least);
  return { numbers: first.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b), size };
}

/** A value that was chosen and is not in the list: a time that is no value by itself is counted by what it holds. */
function countChosen(index: ArchiveIndex, facet: FacetName, value: string, listCounts: Uint32Array, counts: Uint32Array): number {
  const number = facetTable(index, facet).values.findIndex((known) => known.value === value);
  if (number >= 0) return counts[number] ?? 0;
  if (facet !== 'said') return 0;
  const isMet = saidTest(value);
  return index.columns.said.lists.reduce((sum, list, at) => sum + (isMet(list) ? (listCounts[at] ?? 0) : 0), 0);
}

/** The label of a chosen value that no hit has. */
function labelOf(index: ArchiveIndex, facet: FacetName, value: string): string {
  const known = facetTable(index, facet).values.find((each) => each.value === value)?.label;
  if (known !== undefined) return known;
  switch (facet) {
    case 'kind':
      return value;
    case 'speaker':
      return index.tables.apart.get(value) ?? index.tables.names.byId.get(value)?.name ?? value;
    case 'topic':
      return index.names.topics.find(({ id }) => id === value)?.label ?? value;
    case 'said': {
      const range = dayRange(value);
      return range === null ? value : describeDate({ ...range, precision: 'interval', approximate: false, uncertain: false });
    }
    case 'check':
      return checkLabel(value);
  }
}
