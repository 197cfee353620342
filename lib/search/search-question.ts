import { KINDS, type Kind } from '#lib/archive/kind.ts';
import { FACETS, type FacetName } from './facet-names.ts';

/**
 * `relevance` is "nearest to the mouth": the words themselves before what is told about them. `newest` and `oldest` go by the date said, the
 * next two by the date first passed on.
 */
export const ORDERS = ['relevance', 'newest', 'oldest', 'reported-newest', 'reported-oldest', 'speaker'] as const;
export type Order = (typeof ORDERS)[number];

export const WORDS = ['letter', 'summary'] as const;
export type Words = (typeof WORDS)[number];

/** How hits in context (`view=kwic`) are sorted: as the list has them, by the words before or after the hit, by date, by speaker. */
export const LINE_ORDERS = ['list', 'left', 'right', 'date', 'speaker'] as const;
export type LineOrder = (typeof LINE_ORDERS)[number];

/** What the reader narrowed by: several values of one field are joined by OR, several fields by AND. A field without values is left out. */
export interface SearchFilters {
  kind?: Kind[];
  /** Ids of speakers who are named in the statement or whom the source leaves unnamed; an identification is no speaker. */
  speaker?: string[];
  topic?: string[];
  /** Values of the facet (`2019-04`, `2019-XX`, `=2019-02-28/2019-03-01`, `undated`) or any day, month, year or `from/to` of days, months, years. */
  said?: string[];
  event?: string[];
  source?: string[];
  language?: string[];
  words?: Words[];
  /** Results of the check of the words, as in `lib/archive/certainty.ts`. */
  check?: string[];
  /** Offices as statements have them, to the letter. */
  office?: string[];
  /** `2019`, `2018/2019` for what spans several, `undated`. */
  year?: string[];
  /** What is left out: statements with any of these values. */
  not?: Partial<Record<FacetName, string[]>>;
}

/** One question to the archive: everything that decides the answer, so that an address can hold it. */
export interface SearchQuestion {
  text: string;
  filters: SearchFilters;
  order: Order;
  /** False switches off other wordings, equivalents and near spellings: only the words themselves. */
  variants: boolean;
  /** True searches the words as typed: nothing in them is read as a name, date or kind. */
  asTyped: boolean;
  /** Copies of one statement stand below one of them; `offset` and `limit` count those that do not. */
  collapse: boolean;
  /** Ids of interpretations (`understood[].id` of an answer) that were taken back. */
  without?: string[];
  offset: number;
  limit: number;
  /** Shows each hit in a line of its own (key word in context) instead of the list of statements. It decides nothing about what is found. */
  kwic?: LineOrder;
}

const PAGE_LENGTH = 20;
const LONGEST_TEXT = 10_000;
const LONGEST_PAGE = 1_000;

/** The empty question, with what is given in its place. */
export function newQuestion(given: Partial<SearchQuestion> = {}): SearchQuestion {
  return { text: '', filters: {}, order: 'relevance', variants: true, asTyped: false, collapse: true, offset: 0, limit: PAGE_LENGTH, ...given };
}

const LISTS = ['speaker', 'topic', 'said', 'year', 'event', 'source', 'office', 'language', 'check'] as const;

/** Reads the question out of an address. Never refuses: what is unknown is left out, what is too long is cut. */
export function questionFromParams(params: URLSearchParams): SearchQuestion {
  const filters: SearchFilters = {};
  const kinds = KINDS.filter((kind) => params.getAll('kind').includes(kind));
  if (kinds.length > 0) filters.kind = kinds;
  const words = WORDS.filter((value) => params.getAll('words').includes(value));
  if (words.length > 0) filters.words = words;
  for (const name of LISTS) {
    const values = distinct(params.getAll(name));
    if (values.length > 0) filters[name] = values;
  }
  const not: SearchFilters['not'] = {};
  for (const name of FACETS) {
    const values = distinct(params.getAll(`not-${name}`));
    if (values.length > 0) not[name] = values;
  }
  if (Object.keys(not).length > 0) filters.not = not;
  const without = distinct(params.getAll('without'));
  const order = ORDERS.find((value) => value === params.get('order')) ?? 'relevance';
  return {
    text: (params.get('q') ?? '').slice(0, LONGEST_TEXT).toWellFormed(),
    filters,
    order,
    variants: params.get('variants') !== 'off',
    asTyped: params.get('typed') === '1',
    collapse: params.get('copies') !== 'apart',
    ...(without.length === 0 ? {} : { without }),
    offset: wholeNumber(params.get('offset'), 0, Number.MAX_SAFE_INTEGER),
    limit: wholeNumber(params.get('limit'), PAGE_LENGTH, LONGEST_PAGE),
    ...(params.get('view') === 'kwic' ? { kwic: LINE_ORDERS.find((value) => value === params.get('kwic')) ?? 'list' } : {}),
  };
}

/** Writes the question into an address; what is as by default is left out. */
export function questionToParams(question: SearchQuestion): URLSearchParams {
  const params = new URLSearchParams();
  if (question.text !== '') params.set('q', question.text);
  for (const value of question.filters.kind ?? []) params.append('kind', value);
  for (const name of LISTS) for (const value of question.filters[name] ?? []) params.append(name, value);
  for (const value of question.filters.words ?? []) params.append('words', value);
  for (const name of FACETS) for (const value of question.filters.not?.[name] ?? []) params.append(`not-${name}`, value);
  if (question.order !== 'relevance') params.set('order', question.order);
  if (!question.variants) params.set('variants', 'off');
  if (question.asTyped) params.set('typed', '1');
  if (!question.collapse) params.set('copies', 'apart');
  for (const id of question.without ?? []) params.append('without', id);
  if (question.offset !== 0) params.set('offset', String(question.offset));
  if (question.limit !== PAGE_LENGTH) params.set('limit', String(question.limit));
  if (question.kwic !== undefined) params.set('view', 'kwic');
  if (question.kwic !== undefined && question.kwic !== 'list') params.set('kwic', question.kwic);
  return params;
}

const distinct = (values: string[]) => [...new Set(values.map((value) => value.trim().toWellFormed()).filter((value) => value !== ''))].slice(0, 100);

function wholeNumber(text: string | null, otherwise: number, most: number): number {
  if (text === null || !/^\d{1,15}$/.test(text)) return otherwise;
  return Math.min(Number(text), most);
}
