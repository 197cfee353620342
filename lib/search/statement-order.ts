import { KINDS } from '#lib/archive/kind.ts';
import { foldedLine } from './analyze-text.ts';
import type { Columns } from './columns.ts';
import { dayNumber } from './day-number.ts';
import type { Order } from './search-question.ts';

const KIND_NAMES: readonly string[] = KINDS;

/** An order of statements that does not depend on what is asked. */
export type FixedOrder = Exclude<Order, 'relevance'>;

/**
 * Ranks every statement; what has no date comes last, whichever way the list runs.
 * - `newest`, `oldest`: by the first day it can have been said; of the same first day the more exactly known comes first.
 * - `reported-newest`, `reported-oldest`: the same by the day it was first passed on; of the same day the one said last.
 * - `speaker`: by the name of the speaker as lists have it, of several by the first; then from the one said last.
 * Then by kind from direct to absence, then by id. `byId` are the places in the order of ids.
 */
export function rankStatements(columns: Columns, byId: Uint32Array, order: FixedOrder, nameOf: (speaker: string) => string): Uint32Array {
  switch (order) {
    case 'newest':
    case 'oldest':
      return rankBySaid(columns, byId, order === 'newest' ? -1 : 1);
    case 'reported-newest':
    case 'reported-oldest': {
      const { lists, codes } = columns.reported;
      const listRanks = rankDates(lists.map(firstReport), order === 'reported-newest' ? -1 : 1);
      return rankBuckets(placesByRank(rankBySaid(columns, byId, -1)), lists.length, (place) => listRanks[codes[place] ?? 0] ?? 0);
    }
    case 'speaker': {
      const { lists, codes } = columns.speaker;
      const listRanks = rankNames(lists.map((ids) => ids.map((id) => `${foldedLine(nameOf(id))}\0${id}`).join('\0')));
      return rankBuckets(placesByRank(rankBySaid(columns, byId, -1)), lists.length, (place) => listRanks[codes[place] ?? 0] ?? 0);
    }
  }
}

/** -1: the newest first. */
type Direction = 1 | -1;

function rankBySaid({ said, kind }: Columns, byId: Uint32Array, direction: Direction): Uint32Array {
  const saidRank = rankDates(
    said.lists.map(([earliest = '', latest = '']) => spanOf(earliest, latest)),
    direction,
  );
  const kindRank = Uint32Array.from(kind.lists, ([name = '']) => KIND_NAMES.indexOf(name));
  const bucketOf = (place: number) => (saidRank[said.codes[place] ?? 0] ?? 0) * KINDS.length + (kindRank[kind.codes[place] ?? 0] ?? 0);
  return rankBuckets(byId, said.lists.length * KINDS.length, bucketOf);
}

/** Ranks places by their bucket; within one they stay in the order given. */
function rankBuckets(inOrder: Uint32Array, count: number, bucketOf: (place: number) => number): Uint32Array {
  const buckets = new Uint32Array(count + 1);
  for (let place = 0; place < inOrder.length; place++) {
    const bucket = bucketOf(place) + 1;
    buckets[bucket] = (buckets[bucket] ?? 0) + 1;
  }
  for (let bucket = 1; bucket < buckets.length; bucket++) buckets[bucket] = (buckets[bucket] ?? 0) + (buckets[bucket - 1] ?? 0);
  const ranks = new Uint32Array(inOrder.length);
  for (const place of inOrder) {
    const bucket = bucketOf(place);
    const rank = buckets[bucket] ?? 0;
    buckets[bucket] = rank + 1;
    ranks[place] = rank;
  }
  return ranks;
}

function placesByRank(ranks: Uint32Array): Uint32Array {
  const places = new Uint32Array(ranks.length);
  ranks.forEach((rank, place) => {
    places[rank] = place;
  });
  return places;
}

/** The first day of a date and how many days it spans; no first day where nobody knows it. */
interface Span {
  first: number | null;
  days: number;
}

function spanOf(earliest: string, latest: string): Span {
  const [first, last] = [dayNumber(earliest), dayNumber(latest)];
  return { first: first ?? last, days: first === null || last === null ? Number.MAX_SAFE_INTEGER : last - first };
}

/** Of all times it was passed on the first, as a list of the column `reported` has them. */
function firstReport(list: readonly string[]): Span {
  const spans = list.flatMap((earliest, at) => (at % 3 === 0 ? [spanOf(earliest, list[at + 1] ?? '')] : []));
  return spans.filter(({ first }) => first !== null).sort((one, other) => compareSpans(one, other, 1))[0] ?? { first: null, days: 0 };
}

/** The rank of each date among all; the same first day and the same span are one rank. */
function rankDates(dates: readonly Span[], direction: Direction): Uint32Array {
  return rankAll(dates, (one, other) => compareSpans(one, other, direction));
}

function compareSpans(one: Span, other: Span, direction: Direction): number {
  if (one.first === null || other.first === null) return Number(one.first === null) - Number(other.first === null);
  return direction * (one.first - other.first) || one.days - other.days;
}

const rankNames = (names: readonly string[]) => rankAll(names, (one, other) => (one < other ? -1 : Number(one > other)));

/** Equals have one rank. */
function rankAll<Value>(values: readonly Value[], compare: (one: Value, other: Value) => number): Uint32Array {
  const sorted = values.map((value, number) => ({ value, number })).sort((one, other) => compare(one.value, other.value));
  const ranks = new Uint32Array(values.length);
  let rank = 0;
  sorted.forEach(({ value, number }, at) => {
    const before = sorted[at - 1];
    if (before !== undefined && compare(before.value, value) !== 0) rank += 1;
    ranks[number] = rank;
  });
  return ranks;
}
