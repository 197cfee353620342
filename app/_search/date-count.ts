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

/** The squares of these statements, ordered by kind; no kind that occurs is left without one. */
export function squaresOf(entries: readonly DateCount[], each: number): Kind[] {
  return KINDS.flatMap((kind) => {
    const count = totalOf(entries.filter((entry) => entry.kind === kind));
    return Array.from({ length: Math.ceil(count / each) }, () => kind);
  });
}
