import type { StatementRow } from '#lib/archive/statement-row.ts';
import type { ArchiveIndex } from './archive-index.ts';
import type { ColumnName } from './columns.ts';
import { listTest } from './constraint-test.ts';
import { dayRange } from './day-range.ts';
import { isSaidIn, type SaidDays, saidOfList } from './said-in.ts';
import type { FacetName } from './search-answer.ts';
import type { SearchFilters } from './search-question.ts';

/** Which lists of values of a facet's column meet what the reader narrowed it by, and the tests of fields that have no facet. */
export interface FilterTests {
  facets: ReadonlyMap<FacetName, Uint8Array>;
  others: readonly ((place: number) => boolean)[];
}

/** Turns what the reader narrowed by into tests. A value that no statement has, or that cannot be read, meets none. */
export function filterTests(index: ArchiveIndex, filters: SearchFilters): FilterTests {
  const facets = new Map<FacetName, Uint8Array>();
  const { kind, speaker, topic, check, said, event, source, language, words } = filters;
  const has = (wanted: readonly string[]) => (values: readonly string[]) => values.some((value) => wanted.includes(value));
  const narrow = (facet: FacetName, isMet: (values: readonly string[]) => boolean) =>
    facets.set(
      facet,
      Uint8Array.from(index.columns[facet].lists, (values) => Number(isMet(values))),
    );
  if (kind !== undefined) narrow('kind', has(kind));
  if (speaker !== undefined) narrow('speaker', has(speaker));
  if (topic !== undefined) narrow('topic', has(topic));
  if (check !== undefined) narrow('check', has(check));
  if (said !== undefined) {
    const tests = said.map(saidTest);
    narrow('said', (list) => tests.some((test) => test(list)));
  }
  const others: FilterTests['others'][number][] = [];
  const plain = (column: ColumnName, wanted: readonly string[] | undefined) => {
    if (wanted !== undefined) others.push(listTest(index, column, has(wanted)));
  };
  plain('event', event);
  plain('source', source);
  plain('language', language);
  // What stands to the letter is no summary, though it may have one beside it.
  if (words !== undefined) others.push(listTest(index, 'words', ([first]) => words.some((word) => word === first)));
  return { facets, others };
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
