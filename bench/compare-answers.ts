/** A statement by its place, and what it scores. */
export interface Scored {
  place: number;
  score: number;
}

/** How far two scores of the same may lie apart: the last digits of sums in another order. */
const CLOSE = 1e-9;

/**
 * What differs between the ten best of one engine and the whole answer of another: how many there are, and of each place what is there and
 * what it scores. Those that score the same may stand in any order. Null where nothing differs.
 */
export function differenceOf(ours: { total: number; top: readonly Scored[] }, stock: readonly Scored[]): string | null {
  if (ours.total !== stock.length) return `${ours.total} found instead of ${stock.length}`;
  const wanted = Math.min(10, stock.length);
  if (ours.top.length !== wanted) return `${ours.top.length} shown instead of ${wanted}`;
  const scores = new Map(stock.map(({ place, score }) => [place, score]));
  for (const [at, { place, score }] of ours.top.entries()) {
    const own = scores.get(place);
    if (own === undefined) return `place ${place}, which is not found otherwise`;
    if (!isClose(own, score)) return `place ${place} scores ${score} instead of ${own}`;
    const there = stock[at];
    if (there === undefined || !isClose(there.score, score)) return `place ${place} (${score}) stands ${at + 1}. instead of ${there?.place} (${there?.score})`;
  }
  if (new Set(ours.top.map(({ place }) => place)).size !== ours.top.length) return 'the same place twice';
  return null;
}

const isClose = (one: number, other: number) => Math.abs(one - other) <= CLOSE * Math.max(1, Math.abs(one));
