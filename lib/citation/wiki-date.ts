import type { Dated } from '#lib/archive/dated.ts';
import { describeDate } from '#lib/archive/describe-date.ts';
import { readEdtf } from '#lib/archive/edtf-date.ts';

/**
 * A date as the citation templates of Wikipedia take it (Help:CS1 dates): a day, a month, a year, a span, `c. 2019`, `n.d.`
 * What they would mark as an error, an open or doubtful date, is said after the template instead.
 */
export function wikiDate(dated: Dated | undefined): { date?: string; said?: string } {
  const bounds = dated === undefined ? null : readEdtf(dated.edtf);
  if (bounds === null) return { date: 'n.d.' };
  const { earliest, latest, precision, approximate, uncertain } = bounds;
  const plain = describeDate({ ...bounds, approximate: false, uncertain: false });
  if (earliest === null || latest === null || uncertain || precision === 'decade') return { said: describeDate(bounds) };
  if (approximate) return precision === 'year' ? { date: `c. ${plain}` } : { said: describeDate(bounds) };
  return { date: plain };
}
