import { KIND_LABELS, KINDS } from '#lib/archive/kind.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { checkLabel, saidBucket } from './facet-values.ts';
import type { FacetName } from './search-answer.ts';

/** The values of a facet, and which of them each list of its column has. */
export interface FacetTable {
  /** In the order of their labels; of `said` from the newest month on, then years without a day, then other spans, then what has no date. */
  values: readonly { value: string; label: string }[];
  /** Numbers in `values`, by number of the list. */
  ofList: readonly (readonly number[])[];
}

const tables = new WeakMap<ArchiveIndex, Map<FacetName, FacetTable>>();

/** Made once, when the facet is first counted. */
export function facetTable(index: ArchiveIndex, facet: FacetName): FacetTable {
  const known = tables.get(index) ?? new Map<FacetName, FacetTable>();
  tables.set(index, known);
  const table = known.get(facet) ?? makeTable(index, facet);
  known.set(facet, table);
  return table;
}

function makeTable(index: ArchiveIndex, facet: FacetName): FacetTable {
  const { lists } = index.columns[facet];
  const valuesOf = (list: readonly string[]) => (facet === 'said' ? [list[3] ?? UNDATED.value] : list);
  const labels = new Map<string, string>();
  const topics = new Map(index.names.topics.map(({ id, label }) => [id, label]));
  for (const list of lists) for (const value of valuesOf(list)) if (!labels.has(value)) labels.set(value, labelOf(index, topics, facet, value, list));
  const values = [...labels].map(([value, label]) => ({ value, label })).sort(facet === 'said' ? bySaid : byLabel);
  const numberOf = new Map(values.map(({ value }, number) => [value, number]));
  return { values, ofList: lists.map((list) => valuesOf(list).map((value) => numberOf.get(value) ?? 0)) };
}

const UNDATED = saidBucket(null);

function labelOf(index: ArchiveIndex, topics: ReadonlyMap<string, string>, facet: FacetName, value: string, list: readonly string[]): string {
  switch (facet) {
    case 'kind':
      return KIND_LABELS[KINDS.find((kind) => kind === value) ?? 'direct'];
    case 'speaker':
      return index.tables.apart.get(value) ?? index.tables.names.byId.get(value)?.name ?? value;
    case 'topic':
      return topics.get(value) ?? value;
    case 'check':
      return checkLabel(value);
    case 'said':
      return list[4] ?? UNDATED.label;
  }
}

interface Labelled {
  value: string;
  label: string;
}

const byLabel = (a: Labelled, b: Labelled) => (a.label < b.label ? -1 : Number(a.label > b.label));

/** Months from the newest, then years without a day, then other spans, then what has no date. */
export function bySaid(a: Labelled, b: Labelled): number {
  const rank = ({ value }: Labelled) => (/^\d{4}-\d{2}$/.test(value) ? 0 : /-XX$/.test(value) ? 1 : value === UNDATED.value ? 3 : 2);
  return rank(a) - rank(b) || (a.value < b.value ? 1 : -Number(a.value > b.value));
}
