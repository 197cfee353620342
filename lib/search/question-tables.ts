import { analyze, foldedLine } from './analyze-text.ts';
import { EQUIVALENTS } from './equivalents.ts';
import { buildNameTable, type NameTable } from './name-table.ts';
import { placeNames } from './place-names.ts';
import type { SnapshotContent } from './snapshot-content.ts';

/** An office as statements have it, taken apart for comparing. */
export interface OfficeTitle {
  /** Folded, as `office` nodes name it. */
  title: string;
  words: ReadonlySet<string>;
  /** The word that says what it is: minister, president, fellow. */
  head: string;
}

/** Ways to write one thing, folded and as written. */
export type EquivalentGroup = readonly { forms: readonly string[]; shown: string }[];

/** What an archive knows that a question can name: made once when it is opened. */
export interface QuestionTables {
  names: NameTable;
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
  equivalents: readonly EquivalentGroup[];
}

const withoutArticle = (line: string) => line.replace(/^(the|a|an) /, '');
const isText = (value: string | undefined) => value !== undefined && value !== '';

export function buildQuestionTables(content: SnapshotContent): QuestionTables {
  const offices = new Set<string>();
  const places = new Set<string>();
  const reporters = new Set<string>();
  const pages = new Set<string>();
  const years = new Set<number>();
  const authors = new Set<string>();
  for (const { row, found } of content.statements) {
    for (const title of found.office ?? []) offices.add(title);
    for (const place of found.place ?? []) for (const name of placeNames(place)) places.add(name);
    for (const name of [...(found.reporter ?? []), ...(found.source ?? [])]) reporters.add(withoutArticle(foldedLine(name)));
    for (const name of found.source ?? []) pages.add(withoutArticle(foldedLine(name)));
    for (const day of [row.said?.earliest, row.said?.latest]) if (day !== undefined && day !== null) years.add(Number(day.slice(0, 4)));
    if (row.kind === 'authorial') for (const { id } of row.speakers) authors.add(id);
  }
  const equivalents: EquivalentGroup[] = EQUIVALENTS.map((group) =>
    group.map((shown) => ({ shown, forms: analyze(shown).flatMap(({ form, span }) => (span === 1 ? [form] : [])) })),
  );
  const titles = [...offices].map((office) => officeTitle(office, equivalents));
  return {
    names: buildNameTable(content.names),
    offices: titles,
    officeWords: new Set(titles.flatMap(({ words }) => [...words])),
    places,
    reporters: [...reporters].filter(isText),
    pages: new Set([...pages].filter(isText)),
    years: [...years].sort((a, b) => a - b),
    authors: [...authors],
    equivalents,
  };
}

/**
 * `Vice Minister of Foreign Affairs of the DPRK`: the head stands before the first "of", "for" or comma. Other names of
 * what it is an office of count as its words, with their people: North Korea, North Korean.
 */
function officeTitle(office: string, equivalents: readonly EquivalentGroup[]): OfficeTitle {
  const title = foldedLine(office);
  const head = foldedLine(office.split(/,|;| of | for | to | at | and /u)[0] ?? office);
  const words = new Set(title.split(' '));
  const named = equivalents.filter((group) => group.some(({ forms }) => ` ${title} `.includes(` ${forms.join(' ')} `)));
  for (const { forms } of named.flat()) {
    for (const form of forms) words.add(form);
    const last = forms.at(-1) ?? '';
    if (last.endsWith('a')) words.add(`${last}n`);
  }
  return { title, words, head: head.split(' ').at(-1) ?? '' };
}
