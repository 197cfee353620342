import { KINDS } from '#lib/archive/kind.ts';
import type { KindCounts } from './tally-dates.ts';

/** How many squares one heap may have before each must stand for more than one statement. */
const MOST_SQUARES = 24;

/** What one square stands for, so that the fullest heap stays readable: 1, 2, 5, 10, 20, 50 … */
export function squareWorth(fullest: number): number {
  for (let power = 1; ; power *= 10) for (const step of [1, 2, 5]) if (fullest <= step * power * MOST_SQUARES) return step * power;
}

/** A heap of squares, one kind after the other. What there is too little of for a whole square still gets one. */
export function Squares({ kinds, worth }: { kinds: KindCounts; worth: number }) {
  const squares = KINDS.flatMap((kind) => Array.from({ length: Math.ceil(kinds[kind] / worth) }, (_, index) => ({ kind, key: `${kind} ${index}` })));
  return squares.map(({ kind, key }) => <i key={key} className={`cell ${kind}`} />);
}
