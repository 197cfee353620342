import { questionFromParams, questionToParams, type SearchQuestion } from '#lib/search/search-question.ts';
import type { Changed } from './browser-store.ts';

/** A search as it is kept: what it is called, and the query part of its address. */
export interface KeptSearch {
  name: string;
  query: string;
}

/** Everything that is kept of a reader's searches. */
export interface Kept {
  /** In the order they were saved; no two have the same name. */
  saved: KeptSearch[];
  /** The last first; no two ask the same. */
  recent: KeptSearch[];
  keepRecent: boolean;
}

export const NOTHING_KEPT: Kept = { saved: [], recent: [], keepRecent: true };
export const LONGEST_NAME = 120;
const MOST_RECENT = 12;

/** The query of a question, from its first page on. */
export function queryOf(question: SearchQuestion): string {
  return questionToParams({ ...question, offset: 0 }).toString();
}

/** A query as this product writes it; empty where it asks for nothing. */
export function canonicalQuery(query: string): string {
  return queryOf(questionFromParams(new URLSearchParams(query)));
}

/** Puts a search first among the recent ones; `instead` is the query it is the continuation of, letter by letter. */
export function withRecent(kept: Kept, search: KeptSearch, instead?: string): Kept {
  if (!kept.keepRecent || search.query === '') return kept;
  const others = kept.recent.filter(({ query }) => query !== search.query && query !== instead);
  return { ...kept, recent: [{ ...search, name: tidy(search.name) }, ...others].slice(0, MOST_RECENT) };
}

/** Switched off, what was kept of them goes too. */
export function keepingRecent(kept: Kept, keepRecent: boolean): Kept {
  return { ...kept, keepRecent, recent: keepRecent ? kept.recent : [] };
}

export function withSaved(kept: Kept, search: KeptSearch): Changed<Kept> {
  const name = tidy(search.name);
  const fault = nameFault(kept, name);
  if (fault !== null) return { fault };
  return { ...kept, saved: [...kept.saved, { name, query: search.query }] };
}

export function renamed(kept: Kept, from: string, to: string): Changed<Kept> {
  const name = tidy(to);
  if (name === from) return kept;
  const fault = nameFault(kept, name);
  if (fault !== null) return { fault };
  return { ...kept, saved: kept.saved.map((search) => (search.name === from ? { ...search, name } : search)) };
}

export function withoutSaved(kept: Kept, name: string): Kept {
  return { ...kept, saved: kept.saved.filter((search) => search.name !== name) };
}

/** One line, and no longer than a list can show. */
const tidy = (name: string) => [...name.replace(/\s+/gu, ' ').trim()].slice(0, LONGEST_NAME).join('').toWellFormed();

function nameFault({ saved }: Kept, name: string): string | null {
  if (name === '') return 'A saved search needs a name.';
  return saved.some((search) => search.name === name) ? `There is a search of the name “${name}” already; choose another name.` : null;
}
