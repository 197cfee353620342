import { CERTAINTY_LABELS } from '#lib/archive/certainty.ts';
import type { Dated } from '#lib/archive/dated.ts';
import { describeDate, describeExactness } from '#lib/archive/describe-date.ts';
import { readEdtf } from '#lib/archive/edtf-date.ts';

/** `2019, day and month not known (as in the source)`: a date of a record with how exactly and how surely it is known. */
export function datedWords(dated: Dated): string {
  const bounds = readEdtf(dated.edtf);
  if (bounds === null) return dated.edtf;
  const exactness = describeExactness(bounds.precision, dated.extent, bounds);
  const sure = dated.certainty === 'verified' || dated.certainty === 'as-in-source' ? '' : ` (${CERTAINTY_LABELS[dated.certainty].toLowerCase()})`;
  return `${describeDate(bounds)}${exactness === null ? '' : `, ${exactness}`}${sure}`;
}

/** `2019` */
export function dateLabel(edtf: string): string {
  const bounds = readEdtf(edtf);
  return bounds === null ? edtf : describeDate(bounds);
}
