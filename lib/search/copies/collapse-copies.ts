import type { ArchiveIndex } from '../archive-index.ts';

/** A list in which copies stand below the first of them. */
export interface CollapsedList {
  /** What the list shows, ascending. */
  places: Int32Array;
  /** The further copies, in the order of the list, by the place of the one above them. */
  copiesOf: ReadonlyMap<number, readonly number[]>;
}

/**
 * Puts copies below the one that the order of the list puts first. `places`: all hits, ascending; `keyOf`: the lower stands first. Costs by how
 * many copies the archive has, or by the hits where these are fewer.
 */
export function collapseCopies({ copies }: ArchiveIndex, places: Int32Array, keyOf: (place: number) => number): CollapsedList {
  const present = new Map<number, number[]>();
  forEachShared(copies.members, places, (place, at) => {
    const group = copies.groups[at] ?? 0;
    const known = present.get(group);
    if (known === undefined) present.set(group, [place]);
    else known.push(place);
  });
  const copiesOf = new Map<number, readonly number[]>();
  const below: number[] = [];
  for (const group of present.values()) {
    if (group.length < 2) continue;
    const [first = 0, ...others] = group.sort((one, other) => keyOf(one) - keyOf(other));
    copiesOf.set(first, others);
    below.push(...others);
  }
  return { places: without(places, below), copiesOf };
}

/** Calls with what stands in both ascending lists, and its place in the first. */
function forEachShared(members: Int32Array, places: Int32Array, found: (place: number, at: number) => void): void {
  if (members.length <= places.length)
    members.forEach((place, at) => {
      if (indexIn(places, place) >= 0) found(place, at);
    });
  else
    for (const place of places) {
      const at = indexIn(members, place);
      if (at >= 0) found(place, at);
    }
}

/** Where a number stands in an ascending list, or -1. */
function indexIn(list: Int32Array, wanted: number): number {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const number = list[middle] ?? 0;
    if (number === wanted) return middle;
    if (number < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** What lies between those left out is copied in one piece each. */
function without(places: Int32Array, leftOut: readonly number[]): Int32Array {
  if (leftOut.length === 0) return places;
  const kept = new Int32Array(places.length - leftOut.length);
  const cuts = leftOut.map((place) => indexIn(places, place)).sort((one, other) => one - other);
  let from = 0;
  let filled = 0;
  for (const cut of [...cuts, places.length]) {
    kept.set(places.subarray(from, cut), filled);
    filled += cut - from;
    from = cut + 1;
  }
  return kept;
}
