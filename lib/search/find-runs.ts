import type { OpenSegment } from './archive-index.ts';
import { AT_ONCE, PlaceCursor, Places } from './place-cursor.ts';
import { documentsIn } from './posting-lists.ts';
import { Runs } from './runs.ts';

/** Used again for every phrase. */
const places = new Places(AT_ONCE);
const runs = new Runs(AT_ONCE);

/**
 * Calls for statements of a segment in which the words of these lists stand one directly behind the other, some at a time and in ascending
 * order. The rarest word is looked for first, then its neighbours, each only beside what is left.
 */
export function findRuns(segment: OpenSegment, lists: readonly number[], meet: (runs: Runs) => void): void {
  const counts = lists.map((list) => segment.words.counts[list] ?? 0);
  const order = inOrder(counts);
  const steps = order.slice(1).map((word) => ({ cursor: new PlaceCursor(segment, lists[word] ?? 0), isBehind: word > (order[0] ?? 0) }));
  const rarest = lists[order[0] ?? 0] ?? 0;
  const lead = new PlaceCursor(segment, rarest);
  const documents = documentsIn(segment, rarest);
  for (let from = 0; from < documents.length; from += AT_ONCE) {
    const to = Math.min(documents.length, from + AT_ONCE);
    lead.readMany(documents, from, to, places);
    runs.begin(documents, from, to, places);
    for (const { cursor, isBehind } of steps) {
      if (runs.count === 0) break;
      cursor.readMany(runs.documents, 0, runs.count, places);
      runs.extend(places, isBehind);
    }
    if (runs.count > 0) meet(runs);
  }
}

/** Numbers of words: the rarest, then always the rarer neighbour of those before. */
function inOrder(counts: readonly number[]): number[] {
  let first = counts.indexOf(Math.min(...counts));
  let last = first;
  const order = [first];
  while (order.length < counts.length) {
    const [before, behind] = [counts[first - 1] ?? Number.POSITIVE_INFINITY, counts[last + 1] ?? Number.POSITIVE_INFINITY];
    if (before < behind) first -= 1;
    else last += 1;
    order.push(before < behind ? first : last);
  }
  return order;
}
