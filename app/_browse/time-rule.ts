import { daysIn } from '#lib/archive/days-in.ts';

/** Where a day lies on a line of months of equal width, as a share of the whole: 0 at the first of `from`, 1 at the end. */
export function placeOnYear(iso: string, end = false): number {
  const year = Number(iso.slice(0, 4));
  const month = Number(iso.slice(5, 7));
  const days = daysIn(year, month);
  return (month - 1 + (Number(iso.slice(8, 10)) - (end ? 0 : 1)) / days) / 12;
}

/** A share as an SVG attribute: `16.67%`. */
export const percent = (share: number) => `${Math.round(share * 10_000) / 100}%`;

/**
 * Which of twelve columns a label beside a bar begins in, and on which side of the bar it stands:
 * to the right while there is room for words, else to the left, else below.
 */
export function labelColumn(start: number, end: number): string {
  const after = Math.ceil(end * 12 - 0.01) + 1;
  if (after <= 8) return `from-${Math.max(after, 2)}`;
  const before = Math.floor(start * 12 + 0.01) + 1;
  return before > 4 ? `until-${before}` : 'below';
}

/** The column of words that stand under a bar: at its beginning, as far as they still have room. */
export const columnUnder = (start: number) => `from-${Math.min(Math.round(start * 12) + 1, 8)}`;
