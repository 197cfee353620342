import { describeDate } from '#lib/archive/describe-date.ts';
import { KIND_LABELS, KINDS } from '#lib/archive/kind.ts';
import { foldedLine } from './analyze-text.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { dayRange } from './day-range.ts';
import type { FacetName } from './facet-names.ts';
import { checkLabel, FACET_COLUMNS, facetValues, languageName } from './facet-values.ts';
import { saidBucket } from './said-bucket.ts';

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

const folded = new WeakMap<FacetTable, readonly string[]>();

/** The labels of a facet, folded, as questions are compared with them: made once, when somebody first asks by words. */
export function foldedLabels(index: ArchiveIndex, facet: FacetName): readonly string[] {
  const table = facetTable(index, facet);
  const labels = folded.get(table) ?? table.values.map(({ label }) => foldedLine(label));
  folded.set(table, labels);
  return labels;
}

function makeTable(index: ArchiveIndex, facet: FacetName): FacetTable {
  const { lists } = index.columns[FACET_COLUMNS[facet]];
  const valuesOf = lists.map((list) => facetValues(facet, list));
  const labels = new Map<string, string>();
  for (const { value, label } of valuesOf.flat()) if (!labels.has(value)) labels.set(value, label ?? valueName(index, facet, value));
  const values = [...labels].map(([value, label]) => ({ value, label })).sort(facet === 'said' ? bySaid : facet === 'year' ? byYear : byLabel);
  const numberOf = new Map(values.map(({ value }, number) => [value, number]));
  return { values, ofList: valuesOf.map((list) => list.map(({ value }) => numberOf.get(value) ?? 0)) };
}

/** What a value is called. */
export function valueName(index: ArchiveIndex, facet: FacetName, value: string): string {
  switch (facet) {
    case 'kind':
      return KIND_LABELS[KINDS.find((kind) => kind === value) ?? 'direct'];
    case 'speaker':
      return index.tables.apart.get(value) ?? index.tables.names.byId.get(value)?.name ?? value;
    case 'topic':
      return index.names.topics.find(({ id }) => id === value)?.label ?? value;
    case 'check':
      return checkLabel(value);
    case 'language':
      return languageName(value);
    case 'said': {
      const range = dayRange(value);
      return range === null ? value : describeDate({ ...range, precision: 'interval', approximate: false, uncertain: false });
    }
    case 'office':
    case 'event':
    case 'source':
    case 'year':
      return value;
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

const UNDATED = saidBucket(null);

/** Years from the newest, then what spans several, then what has no date. */
function byYear(a: Labelled, b: Labelled): number {
  const rank = ({ value }: Labelled) => (/^\d{4}$/.test(value) ? 0 : value === UNDATED.value ? 2 : 1);
  return rank(a) - rank(b) || (a.value < b.value ? 1 : -Number(a.value > b.value));
}
