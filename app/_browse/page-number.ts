/** What Next gives a page as its query. */
export type Query = Record<string, string | string[] | undefined>;

/** Rows of statements on one page. */
export const ROWS_A_PAGE = 25;
/** Lines of an index (speakers, events, sources, topics) on one page. */
export const LINES_A_PAGE = 100;

/** The one value of a parameter that may have been given several times. */
export function valueIn(query: Query, name: string): string | undefined {
  const value = query[name];
  return Array.isArray(value) ? value[0] : value;
}

/** The page asked for, from 1; anything that is no page number is the first. */
export function pageOf(query: Query, name = 'page'): number {
  const value = valueIn(query, name) ?? '';
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1;
}

/** Which part of a list a page holds. */
export const partOf = (page: number, limit = ROWS_A_PAGE) => ({ offset: (page - 1) * limit, limit });

/** The page numbers to offer: the first, the last, and those around the present one; null where some are left out. */
export function offeredPages(page: number, pages: number): (number | null)[] {
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter((number) => number === 1 || number === pages || Math.abs(number - page) <= 2);
  return near.flatMap((number, index) => (index > 0 && number - (near[index - 1] ?? 0) > 1 ? [null, number] : [number]));
}
