import { foldedLine } from './analyze-text.ts';
import type { ArchiveNames } from './archive-names.ts';
import type { SegmentNames } from './column-counter.ts';
import type { Columns } from './columns.ts';
import { type EquivalentTable, equivalentTable } from './equivalent-table.ts';
import { buildNameTable, type NameTable } from './name-table.ts';
import { placeNames } from './place-names.ts';
import { labelsApart } from './tell-apart.ts';

/** An office as statements have it, taken apart for comparing. */
export interface OfficeTitle {
  /** Folded, as `office` nodes name it. */
  title: string;
  words: ReadonlySet<string>;
  /** The word that says what it is: minister, president, fellow. */
  head: string;
}

/** What an archive knows that a question can name: made once when it is opened. */
export interface QuestionTables {
  names: NameTable;
  /** What namesakes are called where they are shown, by id. */
  apart: ReadonlyMap<string, string>;
  offices: readonly OfficeTitle[];
  /** Every word of any of them. */
  officeWords: ReadonlySet<string>;
  places: ReadonlySet<string>;
  /** Folded names of those who passed words on, without a leading article. */
  reporters: readonly string[];
  /** Folded names of the pages statements were read on, without a leading article. */
  pages: ReadonlySet<string>;
  years: readonly number[];
  /** Speakers with statements in their own voice as authors of a page. */
  authors: readonly string[];
  equivalents: EquivalentTable;
}

const withoutArticle = (line: string) => line.replace(/^(the|a|an) /, '');
const isText = (value: string | undefined) => value !== undefined && value !== '';

export function buildQuestionTables(names: ArchiveNames, columns: Columns, segments: readonly SegmentNames[]): QuestionTables {
  const valuesOf = (column: 'office' | 'place') => new Set(columns[column].lists.flat());
  const places = new Set([...valuesOf('place')].flatMap(placeNames));
  const pageNames = segments.flatMap(({ pages }) => pages);
  const reporters = new Set([...segments.flatMap(({ reporters }) => reporters), ...pageNames].map((name) => withoutArticle(foldedLine(name))));
  const pages = new Set(pageNames.map((name) => withoutArticle(foldedLine(name))));
  const years = new Set<number>();
  for (const [earliest = '', latest = ''] of columns.said.lists) for (const day of [earliest, latest]) if (day !== '') years.add(Number(day.slice(0, 4)));
  const equivalents = equivalentTable(names.equivalents);
  const titles = [...valuesOf('office')].map((office) => officeTitle(office, equivalents));
  return {
    names: buildNameTable(names.names),
    apart: labelsApart(names.names, columns),
    offices: titles,
    officeWords: new Set(titles.flatMap(({ words }) => [...words])),
    places,
    reporters: [...reporters].filter(isText),
    pages: new Set([...pages].filter(isText)),
    years: [...years].sort((a, b) => a - b),
    authors: [...new Set(segments.flatMap(({ authors }) => authors))],
    equivalents,
  };
}

/**
 * `Vice Minister of Foreign Affairs of the DPRK`: the head stands before the first "of", "for" or comma. Other names of
 * what it is an office of count as its words, with their people: North Korea, North Korean.
 */
function officeTitle(office: string, { groups }: EquivalentTable): OfficeTitle {
  const title = foldedLine(office);
  const head = foldedLine(office.split(/,|;| of | for | to | at | and /u)[0] ?? office);
  const words = new Set(title.split(' '));
  const named = groups.filter((group) => group.some(({ forms }) => ` ${title} `.includes(` ${forms.join(' ')} `)));
  for (const { forms } of named.flat()) {
    for (const form of forms) words.add(form);
    const last = forms.at(-1) ?? '';
    if (last.endsWith('a')) words.add(`${last}n`);
  }
  return { title, words, head: head.split(' ').at(-1) ?? '' };
}
