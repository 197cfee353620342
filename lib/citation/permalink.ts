/** The address of a statement inside the site: for ever the same. */
export function permalinkPath(id: string): string {
  return `/statements/${encodeURIComponent(id)}`;
}
