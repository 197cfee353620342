/** An index of this many statements is about 11 MB on its way and 60 MB in the browser. */
const DEFAULT = 300_000;

/** The number of statements up to which browsers answer by themselves: a setting of the owner. */
export function searchInBrowserUpTo(): number {
  const set = process.env['SEARCH_IN_BROWSER_UP_TO']?.trim() ?? '';
  return /^\d{1,12}$/.test(set) ? Number(set) : DEFAULT;
}
