import { describeDate } from '#lib/archive/describe-date.ts';
import { boundsOf } from '#lib/archive/edtf-date.ts';
import type { Source } from '#lib/archive/source.ts';

/** The title as the source prints it; CSL keeps it in sentence case. */
export function titleOf(source: Source): string {
  return source.csl['original-title'] ?? source.csl.title ?? source.id;
}

/** A source in a line of prose: who published it and when. `Los Angeles Times, 16 January 2004` */
export function shortName(source: Source): string {
  const name = source.csl['container-title'] ?? source.csl.publisher ?? titleOf(source);
  return source.published === undefined ? name : `${name}, ${describeDate(boundsOf(source.published.edtf))}`;
}

/** The address of a source where it is one that a browser may follow. */
export function webAddress(source: Source): string | null {
  const { URL: address } = source.csl;
  return address !== undefined && /^https?:\/\//i.test(address) ? address : null;
}
