import { KINDS } from '#lib/archive/kind.ts';
import type { Columns } from './columns.ts';
import { dayNumber } from './day-number.ts';

const KIND_NAMES: readonly string[] = KINDS;

/** The order of statements by date: the place of each in the list from the newest, or from the oldest. */
export type DateOrder = 'newest' | 'oldest';

/**
 * Ranks every statement: by the first day it can have been said; of the same first day the more exactly known comes first; what
 * has no date comes last; then by kind from direct to absence, then by id. `byId` are the places in the order of ids.
 */
export function rankByDate(columns: Columns, byId: Uint32Array, order: DateOrder): Uint32Array {
  const { said, kind } = columns;
  const saidRank = rankLists(said.lists, order);
  const kindRank = Uint32Array.from(kind.lists, ([name = '']) => KIND_NAMES.indexOf(name));
  const buckets = new Uint32Array((said.lists.length + 1) * KINDS.length + 1);
  const bucketOf = (place: number) => (saidRank[said.codes[place] ?? 0] ?? 0) * KINDS.length + (kindRank[kind.codes[place] ?? 0] ?? 0);
  for (let place = 0; place < byId.length; place++) {
    const bucket = bucketOf(place) + 1;
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < buckets.length; bucket++) buckets[bucket] = (buckets[bucket] ?? 0) + (buckets[bucket - 1] ?? 0);
  const ranks = new Uint32Array(byId.length);
  for (const place of byId) {
    const bucket = bucketOf(place);
    const rank = buckets[bucket] ?? 0;
    buckets[bucket] = rank + 1;
    ranks[place] = rank;
  }
  return ranks;
}

/** The rank of each date among all; the same first day and the same span are one rank. */
function rankLists(lists: readonly (readonly string[])[], order: DateOrder): Uint32Array {
  const keyed = lists.map(([earliest = '', latest = '']) => {
    const [first, last] = [dayNumber(earliest), dayNumber(latest)];
    return { first: first ?? last, span: first === null || last === null ? Number.MAX_SAFE_INTEGER : last - first };
  });
  const direction = order === 'newest' ? -1 : 1;
  const compare = (a: number, b: number) => {
    const [one, other] = [keyed[a], keyed[b]];
    if (one?.first == null || other?.first == null) return Number(one?.first == null) - Number(other?.first == null);
    return direction * (one.first - other.first) || one.span - other.span;
  };
  const sorted = Array.from(lists.keys()).sort(compare);
  const ranks = new Uint32Array(lists.length);
  let rank = 0;
  sorted.forEach((list, at) => {
    const before = sorted[at - 1];
    if (before !== undefined && compare(before, list) !== 0) rank += 1;
    ranks[list] = rank;
  });
  return ranks;
}
