import type { StatementRow } from '#lib/archive/statement-row.ts';
import { isSaidIn } from './constraint-test.ts';
import { facetValues, saidBucket } from './facet-values.ts';
import type { IndexedStatement } from './indexed-statement.ts';
import type { DayRange } from './query-tree.ts';
import type { FacetName } from './search-answer.ts';
import type { SearchFilters } from './search-question.ts';

type Test = (statement: IndexedStatement) => boolean;

/** The tests of each facet that is narrowed, and those of fields that have no facet. */
export interface FilterTests {
  facets: ReadonlyMap<FacetName, Test>;
  others: readonly Test[];
}

/** Turns what the reader narrowed by into tests. A value that no statement has, or that cannot be read, meets none. */
export function filterTests(filters: SearchFilters): FilterTests {
  const facets = new Map<FacetName, Test>();
  const others: Test[] = [];
  const plain = (facet: FacetName, values: readonly string[] | undefined) => {
    if (values !== undefined) facets.set(facet, ({ row }) => facetValues(row, facet).some(({ value }) => values.includes(value)));
  };
  plain('kind', filters.kind);
  plain('speaker', filters.speaker);
  plain('topic', filters.topic);
  plain('check', filters.check);
  if (filters.said !== undefined) {
    const tests = filters.said.map(saidTest);
    facets.set('said', ({ row }) => tests.some((test) => test(row)));
  }
  const { event, source, language, words } = filters;
  if (event !== undefined) others.push(({ row }) => row.event !== undefined && event.includes(row.event));
  if (source !== undefined) others.push(({ sourceIds }) => sourceIds.some((id) => source.includes(id)));
  if (language !== undefined) others.push(({ row }) => row.language !== undefined && language.includes(row.language));
  if (words !== undefined)
    others.push(
      ({ row }) => (words.includes('letter') && row.text !== undefined) || (words.includes('summary') && row.text === undefined && row.summary !== undefined),
    );
  return { facets, others };
}

/** A value of the facet, or a day, month, year or `from/to` of them: then the date must lie wholly inside. */
export function saidTest(value: string): (row: StatementRow) => boolean {
  const range = dayRange(value);
  return ({ said }) => saidBucket(said).value === value || (range !== null && isWithin(said, range));
}

const isWithin = (said: StatementRow['said'], range: DayRange) => said !== null && isSaidIn({ ...said, extent: 'within' }, range) === 'certain';

const SPAN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** `2019`, `2019-04`, `2019-04-12`, `2019-02/2019-04`, `../2019`, `2019/..` as days, or null. */
export function dayRange(value: string): DayRange | null {
  const [from = '', to = from, ...rest] = value.split('/');
  if (rest.length > 0) return null;
  const [first, last] = [edge(from, 'first'), edge(to, 'last')];
  if (first === undefined || last === undefined || (first === null && last === null)) return null;
  return { earliest: first, latest: last };
}

function edge(text: string, which: 'first' | 'last'): string | null | undefined {
  if (text === '..') return null;
  const [, year, month, day] = SPAN.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (day !== undefined) return text;
  if (which === 'first') return `${year}-${month ?? '01'}-01`;
  const last = new Date(Date.UTC(Number(year), Number(month ?? '12'), 0)).getUTCDate();
  return Number.isNaN(last) ? undefined : `${year}-${month ?? '12'}-${String(last).padStart(2, '0')}`;
}
