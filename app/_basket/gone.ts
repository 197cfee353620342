import type { BasketItem } from './basket.ts';

/** A statement that was taken out on this page, and the line where it stood: it can be put back from there. */
export interface Gone {
  item: BasketItem;
  /** Its place among all lines when it was taken out. */
  line: number;
}

export type Line = { item: BasketItem; place: number } | { gone: BasketItem; place: number };

/** The lines of the page: what is in the basket, and in their old lines what was taken out. `place` is where it stands, or would stand again, in the basket. */
export function linesOf(items: readonly BasketItem[], gone: readonly Gone[]): Line[] {
  const present = new Set(items.map(({ id }) => id));
  const lines: ({ item: BasketItem } | { gone: BasketItem })[] = items.map((item) => ({ item }));
  // A line that was taken out keeps its room, so that all of them count the same lines.
  for (const { item, line } of gone.toSorted((a, b) => a.line - b.line)) if (!present.has(item.id)) lines.splice(line, 0, { gone: item });
  let place = 0;
  return lines.map((line) => ('item' in line ? { ...line, place: place++ } : { ...line, place }));
}
