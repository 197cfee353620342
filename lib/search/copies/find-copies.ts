import { KEY_BITS } from './copy-keys.ts';
import { areCopies, type CopyText, mayBeCopies } from './copy-rule.ts';

/** A statement with words, as copies of it are looked for. */
export interface CopyCandidate {
  place: number;
  text: Omit<CopyText, 'words'>;
  keys: readonly number[];
  words: () => Int32Array;
  /** Of a base that is published already: the place of the first of its copies, or its own. It stays with those. */
  settled?: number;
}

/** A key that more have in common says nothing: a formula of one speaker. */
const MOST_WITH_KEY = 256;
/** As many as a reader wants below one result; further copies make another. */
const MOST_COPIES = 40;
const PLACES = 2 ** (53 - KEY_BITS);

/**
 * Gathers copies: by place the place of the first of them, for each that is not the first itself. Any two that stand together are copies of each
 * other, so that nothing is glued by what lies between. `candidates` in ascending order of places.
 */
export function findCopies(candidates: readonly CopyCandidate[]): Map<number, number> {
  const isCopy = comparing();
  const groups = new Map<number, CopyCandidate[]>();
  const groupOf = new Map<number, number>();
  const firstOf = new Map<number, number>();
  const stand = (candidate: CopyCandidate, first: number) => {
    groupOf.set(candidate.place, first);
    groups.set(first, [...(groups.get(first) ?? []), candidate]);
  };
  for (const candidate of candidates) if (candidate.settled !== undefined) stand(candidate, candidate.settled);
  for (const [candidate, earlier] of pairsOf(candidates)) {
    if (candidate.settled !== undefined) continue;
    const tried = new Set<number>();
    for (const other of earlier) {
      const first = groupOf.get(other.place) ?? other.place;
      if (tried.has(first)) continue;
      tried.add(first);
      const group = groups.get(first) ?? [other];
      if (group.length >= MOST_COPIES || !group.every((each) => isCopy(candidate, each))) continue;
      if (!groups.has(first)) stand(other, first);
      stand(candidate, first);
      firstOf.set(candidate.place, first);
      break;
    }
  }
  return firstOf;
}

/** Compares by the words, each text taken up once. */
function comparing(): (one: CopyCandidate, other: CopyCandidate) => boolean {
  const known = new Map<number, CopyText>();
  const textOf = ({ place, text, words }: CopyCandidate) => {
    const whole = known.get(place) ?? { ...text, words: words() };
    known.set(place, whole);
    return whole;
  };
  return (one, other) => areCopies(textOf(one), textOf(other));
}

/** Each with those before it that share a key, both in the order of places. */
function pairsOf(candidates: readonly CopyCandidate[]): [CopyCandidate, CopyCandidate[]][] {
  const earlier = new Map<number, Set<number>>();
  const keyed = Float64Array.from(candidates.flatMap(({ keys }, number) => keys.map((key) => key * PLACES + number))).sort();
  for (let from = 0; from < keyed.length; ) {
    const key = Math.floor((keyed[from] ?? 0) / PLACES);
    let to = from + 1;
    while (to < keyed.length && Math.floor((keyed[to] ?? 0) / PLACES) === key) to += 1;
    if (to - from <= MOST_WITH_KEY) notePairs(keyed.subarray(from, to), candidates, earlier);
    from = to;
  }
  return [...earlier]
    .sort(([one], [other]) => one - other)
    .flatMap(([number, before]): [CopyCandidate, CopyCandidate[]][] => {
      const candidate = candidates[number];
      const others = [...before].sort((one, other) => one - other).flatMap((other) => candidates[other] ?? []);
      return candidate === undefined ? [] : [[candidate, others]];
    });
}

function notePairs(run: Float64Array, candidates: readonly CopyCandidate[], earlier: Map<number, Set<number>>): void {
  for (let later = 1; later < run.length; later++) {
    const number = (run[later] ?? 0) % PLACES;
    const candidate = candidates[number];
    for (let at = 0; at < later; at++) {
      const before = (run[at] ?? 0) % PLACES;
      const other = candidates[before];
      if (candidate === undefined || other === undefined || !mayBeCopies(candidate.text, other.text)) continue;
      const known = earlier.get(number) ?? new Set();
      earlier.set(number, known.add(before));
    }
  }
}
