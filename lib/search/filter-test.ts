import type { StatementRow } from '#lib/archive/statement-row.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { listTest } from './constraint-test.ts';
import { dayRange } from './day-range.ts';
import { FACETS, type FacetName } from './facet-names.ts';
import { facetTable } from './facet-table.ts';
import { FACET_COLUMNS } from './facet-values.ts';
import { isSaidIn, type SaidDays, saidOfList } from './said-in.ts';
import type { SearchFilters } from './search-question.ts';

/** Which lists of values of a facet's column meet what the reader narrowed it by, and the tests of fields that have no facet. */
export interface FilterTests {
  facets: ReadonlyMap<FacetName, Uint8Array>;
  others: readonly ((place: number) => boolean)[];
}

/** Turns what the reader narrowed by into tests. A value that no statement has, or that cannot be read, meets none. */
export function filterTests(index: ArchiveIndex, filters: SearchFilters): FilterTests {
  const facets = new Map<FacetName, Uint8Array>();
  for (const facet of FACETS) {
    const [chosen, excluded] = [filters[facet], filters.not?.[facet]];
    if (chosen === undefined && excluded === undefined) continue;
    const isChosen = chosen === undefined ? () => true : anyOf(index, facet, chosen);
    const isExcluded = excluded === undefined ? () => false : anyOf(index, facet, excluded);
    facets.set(
      facet,
      Uint8Array.from(index.columns[FACET_COLUMNS[facet]].lists, (_, list) => Number(isChosen(list) && !isExcluded(list))),
    );
  }
  const { words } = filters;
  const others: FilterTests['others'][number][] = [];
  // What stands to the letter is no summary, though it may have one beside it.
  if (words !== undefined) others.push(listTest(index, 'words', ([first]) => words.some((word) => word === first)));
  return { facets, others };
}

/** Whether a list of a facet's column, by its number, has any of these values. */
function anyOf(index: ArchiveIndex, facet: FacetName, wanted: readonly string[]): (list: number) => boolean {
  if (facet === 'said') {
    const { lists } = index.columns.said;
    const tests = wanted.map(saidTest);
    return (list) => tests.some((test) => test(lists[list] ?? []));
  }
  const { values, ofList } = facetTable(index, facet);
  const numbers = new Set(values.flatMap(({ value }, number) => (wanted.includes(value) ? [number] : [])));
  return (list) => ofList[list]?.some((number) => numbers.has(number)) ?? false;
}

/** A value of the facet, or a day, month, year or `from/to` of them: then the date must lie wholly inside. Takes a list of the column `said`. */
export function saidTest(value: string): (list: readonly string[]) => boolean {
  const range = dayRange(value);
  return (list) => {
    const [, , , bucket = 'undated'] = list;
    return bucket === value || (range !== null && isWithin(saidOfList(list), range));
  };
}

/** True where the date lies wholly inside: one that goes on throughout a time that only touches the span does not. */
const isWithin = (said: SaidDays | StatementRow['said'], range: Parameters<typeof isSaidIn>[1]) =>
  said !== null && isSaidIn({ ...said, extent: 'within' }, range) === 'certain';
