import { KINDS } from '#lib/archive/kind.ts';
import type { ArchiveIndex } from './archive-index.ts';
import { type Matches, orderOf } from './matches.ts';
import type { Order } from './search-question.ts';
import type { FixedOrder } from './statement-order.ts';

/**
 * The places of one page of hits, in order.
 * - `relevance` ("nearest to the mouth"): where only some words had to occur, by how many do; then by how far the words are from those asked for (exact, form, prefix, variant,
 *   near), then by the person before about the person, then in the words before in the summary before beside them, then
 *   by kind from direct to absence, then by score in steps of a half, then the newest.
 * - any other: as `rankStatements` has it.
 * What is equal in all of this is in the order of kinds and ids, so that every list is the same each time.
 *
 * Each hit becomes one number, the least of which is the first. For the first pages only the best are kept while all are walked; a page far
 * down needs nearly all of them, so all are sorted at once.
 */
export function rankPage(index: ArchiveIndex, places: Int32Array, { states, scores }: Matches, order: Order, offset: number, limit: number): number[] {
  if (offset >= places.length || limit === 0) return [];
  const ranks = index.ranks(fixedOrder(order));
  const best = offset + limit > MOST_KEPT ? new Sorted(places.length, index.places) : new Best(offset + limit);
  if (order !== 'relevance') {
    for (const place of places) best.offer(ranks[place] ?? 0, place);
    return best.places(offset, limit);
  }
  const { kind } = index.columns;
  const kindRanks = Uint8Array.from(kind.lists, ([name = '']) => KIND_NAMES.indexOf(name));
  const { codes } = kind;
  let { worstCoarse, leastScore } = best;
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0;
    const state = states[place] ?? 0;
    const coarse = orderOf(state) * 8 + (kindRanks[codes[place] ?? 0] ?? 0);
    // Missing words, level, nearness and rank of the field, then the kind. Most hits lose already by the coarse part or by a score too low for any step that is still wanted: their logarithm is never taken.
    if (coarse > worstCoarse) continue;
    const score = scores[place] ?? 0;
    if (coarse === worstCoarse && score < leastScore) continue;
    best.offer(fineKey(coarse, score, ranks[place] ?? 0), place);
    ({ worstCoarse, leastScore } = best);
  }
  return best.places(offset, limit);
}

/** The number that decides where a hit stands in the list: the least is the first. As in `rankPage`, for the few that are compared by themselves. */
export function rankKey(index: ArchiveIndex, { states, scores }: Matches, order: Order): (place: number) => number {
  const ranks = index.ranks(fixedOrder(order));
  if (order !== 'relevance') return (place) => ranks[place] ?? 0;
  const { lists, codes } = index.columns.kind;
  return (place) => {
    const kind = KIND_NAMES.indexOf(lists[codes[place] ?? 0]?.[0] ?? '');
    return fineKey(orderOf(states[place] ?? 0) * 8 + kind, scores[place] ?? 0, ranks[place] ?? 0);
  };
}

/** What is equally near to the mouth is in the order of dates. */
const fixedOrder = (order: Order): FixedOrder => (order === 'relevance' ? 'newest' : order);

const fineKey = (coarse: number, score: number, rank: number) => (coarse * STEPS + (STEPS - 1 - stepOf(score))) * RANKS + rank;

/** Up to here keeping the best is faster than sorting all; beyond, each hit that is kept moves ever more of the others. */
const MOST_KEPT = 2_000;
const KIND_NAMES: readonly string[] = KINDS;
const STEPS = 128;
/** More statements than this no archive of this kind has; the numbers stay exact well beyond. */
const RANKS = 2 ** 24;
const STEP = Math.log(1.5);
const LOWEST = 1e-9;

/** Steps of a half of the score, from 0; a score of one is in the middle. */
const stepOf = (score: number) => Math.min(STEPS - 1, Math.max(0, Math.round(Math.log(Math.max(score, LOWEST)) / STEP) + STEPS / 2));

/** Keeps so many of the least numbers, with what they stand for. */
class Best {
  private readonly most: number;
  private readonly keys: number[] = [];
  private readonly standFor: number[] = [];
  private worst = Number.POSITIVE_INFINITY;
  /** Whatever is beyond this, or as far and of a lower score, need not be offered. */
  worstCoarse = Number.POSITIVE_INFINITY;
  leastScore = 0;

  constructor(most: number) {
    this.most = most;
  }

  offer(key: number, place: number): void {
    if (key >= this.worst) return;
    let low = 0;
    let high = this.keys.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.keys[middle] ?? 0) < key) low = middle + 1;
      else high = middle;
    }
    this.keys.splice(low, 0, key);
    this.standFor.splice(low, 0, place);
    if (this.keys.length > this.most) {
      this.keys.pop();
      this.standFor.pop();
    }
    if (this.keys.length === this.most) this.setWorst(this.keys.at(-1) ?? Number.NEGATIVE_INFINITY);
  }

  private setWorst(key: number): void {
    this.worst = key;
    const fine = Math.floor(key / RANKS);
    this.worstCoarse = Math.floor(fine / STEPS);
    const step = STEPS - 1 - (fine % STEPS) - STEPS / 2;
    // A little less than the edge of the step, so that rounding decides nothing here.
    this.leastScore = Math.exp((step - 0.5) * STEP) * (1 - 1e-9);
  }

  places(offset: number, limit: number): number[] {
    return this.standFor.slice(offset, offset + limit);
  }
}

/** Takes every number, with what it stands for, and sorts them when asked: the numbers end in a rank, and no two places have the same. */
class Sorted {
  private readonly keys: Float64Array;
  private readonly byRank: Uint32Array;
  private length = 0;
  /** Everything is wanted. */
  readonly worstCoarse = Number.POSITIVE_INFINITY;
  readonly leastScore = 0;

  constructor(most: number, ranks: number) {
    this.keys = new Float64Array(most);
    this.byRank = new Uint32Array(ranks);
  }

  offer(key: number, place: number): void {
    this.keys[this.length] = key;
    this.length += 1;
    this.byRank[key % RANKS] = place;
  }

  places(offset: number, limit: number): number[] {
    const sorted = this.keys.subarray(0, this.length).sort();
    return Array.from(sorted.subarray(offset, offset + limit), (key) => this.byRank[key % RANKS] ?? 0);
  }
}
