import type { ArchiveIndex } from './archive-index.ts';
import type { Codes } from './columns.ts';
import { FACETS, type FacetName, ofEveryFacet } from './facet-names.ts';
import { type FacetProfiles, facetProfiles } from './facet-profiles.ts';
import { bySaid, facetTable, valueName } from './facet-table.ts';
import { FACET_COLUMNS, STANDING_VALUES } from './facet-values.ts';
import { filterTests, saidTest } from './filter-test.ts';
import type { FacetValue } from './search-answer.ts';
import type { SearchFilters } from './search-question.ts';

export interface Narrowed {
  /** The places of the hits that meet every filter, ascending. */
  places: Int32Array;
  facets: Record<FacetName, FacetValue[]>;
  /** How many values each facet has in all; the longest lists are cut. */
  facetSizes: Record<FacetName, number>;
}

/** Nobody reads further down, and a list of thousands would take longer to send than to count. */
const MOST_VALUES = 100;
/** Times are drawn as well as read. */
const MOST_TIMES = 1_000;
const isTime = (facet: FacetName) => facet === 'said' || facet === 'year';
const mostOf = (facet: FacetName) => (isTime(facet) ? MOST_TIMES : MOST_VALUES);

/**
 * Applies the filters and counts the facets in one pass. A value's count is the total of the list when that value alone is
 * chosen in its facet: so it is counted among hits that meet all other filters.
 */
export function narrow(index: ArchiveIndex, hits: Int32Array, filters: SearchFilters): Narrowed {
  const { facets: allowed, others } = filterTests(index, filters);
  const counters = FACETS.map((facet) => {
    const { lists, codes } = index.columns[FACET_COLUMNS[facet]];
    return { facet, codes, allowed: allowed.get(facet) ?? null, counts: new Uint32Array(lists.length) };
  });
  const profiles = facetProfiles(index);
  const verdicts = allowed.size === 0 ? null : judge(profiles, counters);
  const met = others.length === 0 ? hits : hits.filter((place) => others.every((test) => test(place)));
  const tally = countProfiles(met, profiles);
  for (const [number, counter] of counters.entries()) addCounts(profiles, tally, verdicts, number, counter);
  const listed = new Map(
    counters.map(({ facet, counts }) => [facet, facetList(index, facet, counts, { chosen: filters[facet] ?? [], excluded: filters.not?.[facet] ?? [] })]),
  );
  return {
    places: verdicts === null ? met : met.filter((place) => verdicts[profiles.codes[place] ?? 0] === MET),
    facets: ofEveryFacet((facet) => listed.get(facet)?.values ?? []),
    facetSizes: ofEveryFacet((facet) => listed.get(facet)?.size ?? 0),
  };
}

interface Counter {
  codes: Codes;
  /** By number of the list 1 where it meets the filter of this facet; null where there is none. */
  allowed: Uint8Array | null;
  counts: Uint32Array;
}

const MET = 255;
const FAILED = 254;

/** By number of the profile: that it meets every filter, or the number of the only facet whose filter it fails, or that it fails several. */
function judge({ samples }: FacetProfiles, counters: readonly Pick<Counter, 'allowed' | 'codes'>[]): Uint8Array {
  const verdicts = new Uint8Array(samples.length).fill(MET);
  for (let number = 0; number < counters.length; number++) {
    const { codes, allowed } = counters[number] ?? {};
    if (codes === undefined || allowed == null) continue;
    for (let profile = 0; profile < samples.length; profile++)
      if (allowed[codes[samples[profile] ?? 0] ?? 0] !== 1) verdicts[profile] = verdicts[profile] === MET ? number : FAILED;
  }
  return verdicts;
}

/** How many of the hits have each profile. */
function countProfiles(hits: Int32Array, { codes, samples }: FacetProfiles): Uint32Array {
  const tally = new Uint32Array(samples.length);
  for (let at = 0; at < hits.length; at++) {
    const profile = codes[hits[at] ?? 0] ?? 0;
    tally[profile] = (tally[profile] ?? 0) + 1;
  }
  return tally;
}

/** What meets every filter counts in every facet; what fails a single one counts there: it is what choosing its value would add. */
function addCounts({ samples }: FacetProfiles, tally: Uint32Array, verdicts: Uint8Array | null, number: number, { codes, counts }: Counter): void {
  for (let profile = 0; profile < tally.length; profile++) {
    const hits = tally[profile] ?? 0;
    if (hits === 0) continue;
    const verdict = verdicts === null ? MET : (verdicts[profile] ?? FAILED);
    if (verdict !== MET && verdict !== number) continue;
    const list = codes[samples[profile] ?? 0] ?? 0;
    counts[list] = (counts[list] ?? 0) + hits;
  }
}

/** Whether the statement at a place meets what the reader narrowed by; null where that is nothing. */
export function narrowingTest(index: ArchiveIndex, filters: SearchFilters): ((place: number) => boolean) | null {
  const { facets, others } = filterTests(index, filters);
  if (facets.size === 0 && others.length === 0) return null;
  const profiles = facetProfiles(index);
  const verdicts = judge(
    profiles,
    [...facets].map(([facet, allowed]) => ({ allowed, codes: index.columns[FACET_COLUMNS[facet]].codes })),
  );
  return (place) => verdicts[profiles.codes[place] ?? 0] === MET && others.every((test) => test(place));
}

/** How many of the hits meet the filters. */
export function countNarrowed(index: ArchiveIndex, hits: Int32Array, filters: SearchFilters): number {
  const isMet = narrowingTest(index, filters);
  if (isMet === null) return hits.length;
  let total = 0;
  for (let at = 0; at < hits.length; at++) if (isMet(hits[at] ?? 0)) total += 1;
  return total;
}

function facetList(
  index: ArchiveIndex,
  facet: FacetName,
  listCounts: Uint32Array,
  { chosen, excluded }: { chosen: readonly string[]; excluded: readonly string[] },
): { values: FacetValue[]; size: number } {
  const { values, ofList } = facetTable(index, facet);
  const counts = new Uint32Array(values.length);
  for (let list = 0; list < listCounts.length; list++) {
    const count = listCounts[list] ?? 0;
    if (count > 0) for (const number of ofList[list] ?? []) counts[number] = (counts[number] ?? 0) + count;
  }
  const { numbers, size } = present(counts, facet);
  const listed = new Map<string, FacetValue>();
  const put = (value: string, label: string, count: number) => {
    const entry: FacetValue = { value, label, count, chosen: chosen.includes(value) };
    // Set on the few that have it: an object that is spread together takes three times the room, and answers hold hundreds.
    if (excluded.includes(value)) entry.excluded = true;
    listed.set(value, entry);
  };
  for (const { value, label } of STANDING_VALUES[facet] ?? []) put(value, label, 0);
  for (const number of numbers.slice(0, mostOf(facet))) put(values[number]?.value ?? '', values[number]?.label ?? '', counts[number] ?? 0);
  const missing = [...chosen, ...excluded].filter((value) => !listed.has(value));
  for (const value of missing) put(value, valueName(index, facet, value), countChosen(index, facet, value, listCounts, counts));
  const sorted = facet === 'said' && missing.length > 0 ? [...listed.values()].sort(bySaid) : [...listed.values()];
  return { values: sorted, size: Math.max(sorted.length, size) };
}

/** The numbers of values that anything has: times in their own order, others by count and of equals the first. */
function present(counts: Uint32Array, facet: FacetName): { numbers: number[]; size: number } {
  const numbers: number[] = [];
  for (let number = 0; number < counts.length; number++) if (counts[number] !== 0) numbers.push(number);
  const size = numbers.length;
  if (isTime(facet)) return { numbers, size };
  // Of thousands only those are put in order that can come among the first.
  const least = size > 2 * mostOf(facet) ? (counts.toSorted()[counts.length - mostOf(facet)] ?? 0) : 0;
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
