import { describeDate } from '#lib/archive/describe-date.ts';
import type { ShownDate } from '#lib/archive/statement-row.ts';

export interface LabelledValue {
  value: string;
  label: string;
}

/**
 * Where a date said is counted: a month, when it lies in one; a year of which the day is not known; any other span by
 * itself; `undated`. Never a day that nobody knows.
 */
export function saidBucket(said: ShownDate | null): LabelledValue {
  if (said === null) return { value: 'undated', label: 'Date unknown' };
  const { earliest, latest } = said;
  if (earliest !== null && latest !== null) {
    const month = earliest.slice(0, 7);
    if (month === latest.slice(0, 7))
      return { value: month, label: describeDate({ earliest, latest, precision: 'month', approximate: false, uncertain: false }) };
    const year = earliest.slice(0, 4);
    if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return { value: `${year}-XX`, label: `${Number(year)}, day not known` };
  }
  return { value: `=${earliest ?? '..'}/${latest ?? '..'}`, label: said.label };
}
