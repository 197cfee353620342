import type { Precision } from '#lib/archive/edtf-date.ts';
import { KINDS, type Kind } from '#lib/archive/kind.ts';

/** Statements of one kind said at one date; what the store counts. */
export interface DateCount {
  earliest: string | null;
  latest: string | null;
  edtf: string;
  precision: Precision;
  extent?: 'throughout' | 'within';
  kind: Kind;
  count: number;
}

/** How many statements these are. */
export function totalOf(entries: readonly DateCount[]): number {
  return entries.reduce((sum, { count }) => sum + count, 0);
}

/** Whether the date is only about right, or doubted: EDTF's `~`, `?` and `%`. */
export function isApproximate({ edtf }: DateCount): boolean {
  return /[~?%]/.test(edtf);
}

/** How many squares each kind gets, ordered by kind; no kind that occurs is left without one. */
function squaresByKind(entries: readonly DateCount[], each: number): [Kind, number][] {
  const counts = new Map<Kind, number>();
  for (const { kind, count } of entries) counts.set(kind, (counts.get(kind) ?? 0) + count);
  return KINDS.map((kind) => [kind, Math.ceil((counts.get(kind) ?? 0) / each)]);
}

/** How many squares these statements need. */
export function countSquares(entries: readonly DateCount[], each: number): number {
  return squaresByKind(entries, each).reduce((sum, [, count]) => sum + count, 0);
}

/** The squares of these statements, one after the other. */
export function squaresOf(entries: readonly DateCount[], each: number): Kind[] {
  return squaresByKind(entries, each).flatMap(([kind, count]) => Array.from({ length: count }, () => kind));
}
