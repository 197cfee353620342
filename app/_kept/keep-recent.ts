import { type KeptSearch, withRecent } from './kept-searches.ts';
import { changeKept } from './kept-store.ts';

/** Puts a search among the recent ones; `instead` is the query that it goes on from. */
export function keepRecent(search: KeptSearch, instead?: string): void {
  changeKept((kept) => withRecent(kept, search, instead));
}
