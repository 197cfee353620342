import { describeDate } from '#lib/archive/describe-date.ts';
import { readEdtf } from '#lib/archive/edtf-date.ts';
import type { DayRange } from '../query-tree.ts';

export interface DateValue {
  range: DayRange;
  /** `28 February – 12 April 2019`, `before 2005` */
  label: string;
}

/** How a date is written in a question. */
export const DATE_FORMS = 'a date is written 2019, 2019-04 or 2019-04-12, a range 2019-02..2019-04 or ..2019, a side of one <2005, <=2005, >2005, >=2005';

/**
 * Reads what stands behind `said:`, `reported:` and `about:`: an EDTF date or interval, `from..to` with either end left out, or one side of a date.
 * Both ends are inclusive. Null for anything else, a day that does not exist and a range that ends before it begins included.
 */
export function readDateValue(text: string): DateValue | null {
  const [, sign, date] = /^(<=?|>=?|≤|≥)(.+)$/.exec(text) ?? [];
  if (sign !== undefined && date !== undefined) return oneSide(sign, date);
  const ends = text.split('..');
  if (ends.length === 2 && !text.includes('/')) return between(ends[0] ?? '', ends[1] ?? '');
  const bounds = readEdtf(text);
  return bounds === null ? null : { range: { earliest: bounds.earliest, latest: bounds.latest }, label: describeDate(bounds) };
}

function between(first: string, last: string): DateValue | null {
  const from = first === '' ? 'open' : readEdtf(first);
  const to = last === '' ? 'open' : readEdtf(last);
  if (from === null || to === null || (from === 'open' && to === 'open')) return null;
  const range = { earliest: from === 'open' ? null : from.earliest, latest: to === 'open' ? null : to.latest };
  if (range.earliest === null && range.latest === null) return null;
  if (range.earliest !== null && range.latest !== null && range.earliest > range.latest) return null;
  return { range, label: describeDate({ ...range, precision: 'interval', approximate: false, uncertain: false }) };
}

function oneSide(sign: string, date: string): DateValue | null {
  const bounds = readEdtf(date);
  if (bounds === null || bounds.earliest === null || bounds.latest === null) return null;
  const { earliest, latest } = bounds;
  const name = describeDate(bounds);
  switch (sign) {
    case '<':
      return { range: { earliest: null, latest: dayBeside(earliest, -1) }, label: `before ${name}` };
    case '<=':
    case '≤':
      return { range: { earliest: null, latest }, label: `until ${name}` };
    case '>':
      return { range: { earliest: dayBeside(latest, 1), latest: null }, label: `after ${name}` };
    default:
      return { range: { earliest, latest: null }, label: `since ${name}` };
  }
}

/** The day before or after: `2005-01-01` → `2004-12-31`. */
function dayBeside(day: string, by: 1 | -1): string {
  const [year, month, date] = day.split('-').map(Number);
  const time = new Date(0);
  time.setUTCFullYear(year ?? 0, (month ?? 1) - 1, (date ?? 1) + by);
  return `${String(time.getUTCFullYear()).padStart(4, '0')}-${String(time.getUTCMonth() + 1).padStart(2, '0')}-${String(time.getUTCDate()).padStart(2, '0')}`;
}
