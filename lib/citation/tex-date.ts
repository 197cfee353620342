import type { Dated } from '#lib/archive/dated.ts';

/**
 * A date for biber, which reads EDTF (ISO 8601-2, level 1). Digits that nobody knows are left out at the end, since biber
 * refuses them at the end of a span; the year of what has no date is `XXXX`, unknown, because an entry without a date is
 * incomplete to biber.
 */
export function texDate(dated: Dated | undefined): string {
  return dated === undefined ? 'XXXX' : dated.edtf.replaceAll('-XX', '');
}
