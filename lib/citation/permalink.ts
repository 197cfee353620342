/**
 * The address of a statement inside the site, for ever the same. With a version it shows what was read when it was cited, also after
 * an edit (docs/decisions/0020).
 */
export function permalinkPath(id: string, version?: number): string {
  const path = `/statements/${encodeURIComponent(id)}`;
  return version === undefined ? path : `${path}?version=${version}`;
}
