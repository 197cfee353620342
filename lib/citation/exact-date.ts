import type { Dated } from '#lib/archive/dated.ts';
import { readEdtf } from '#lib/archive/edtf-date.ts';

/**
 * A date as an ISO 8601 date of year, month or day, exactly as far as it is known; undefined where no such date says it: open,
 * approximate or uncertain, or a span. A format that has room for more gets the EDTF itself.
 */
export function exactDate(dated: Dated | undefined): string | undefined {
  const bounds = dated === undefined ? null : readEdtf(dated.edtf);
  if (bounds === null || bounds.earliest === null || bounds.approximate || bounds.uncertain) return undefined;
  switch (bounds.precision) {
    case 'day':
      return bounds.earliest;
    case 'month':
      return bounds.earliest.slice(0, 7);
    case 'year':
      return bounds.earliest.slice(0, 4);
    case 'decade':
    case 'interval':
      return undefined;
  }
}

/**
 * The same for tags that hold nothing but one date, `2019/04/12`, `2019/04` or `2019` (Google Scholar’s form of the Highwire tags): of a
 * span the part that both ends share, so that 6–10 January 2004 is `2004/01` and never a day that was made up.
 */
export function highwireDate(dated: Dated | undefined): string | undefined {
  const bounds = dated === undefined ? null : readEdtf(dated.edtf);
  if (bounds === null || bounds.earliest === null || bounds.latest === null || bounds.approximate || bounds.uncertain) return undefined;
  const first = bounds.earliest.split('-');
  const last = bounds.latest.split('-');
  const differs = first.findIndex((part, index) => part !== last[index]);
  const shared = differs === -1 ? first : first.slice(0, differs);
  return shared.length === 0 ? undefined : shared.join('/');
}
