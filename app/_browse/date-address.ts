import { describeDate, describeDay } from '#lib/archive/describe-date.ts';

/**
 * A time that has an address of its own. `span` is an EDTF interval, written as two segments:
 * `/dates/2004-01-06/2004-01-10`, `/dates/2018/2019`.
 */
export type DateAddress =
  | { scope: 'all' }
  | { scope: 'unknown' }
  | { scope: 'year' | 'month' | 'day' | 'span'; path: string; edtf: string; earliest: string; latest: string; label: string };
export type BoundedAddress = Extract<DateAddress, { earliest: string }>;

type Part = { scope: 'year' | 'month' | 'day'; earliest: string; latest: string; path: string };

/**
 * What the segments after `/dates` mean. Another spelling of an address that exists (`2019/04/12`, `2019/4`, a span of one
 * month written as days) answers where it really lives; what names no day of the calendar answers null.
 */
export function readDateAddress(segments: readonly string[]): { at: DateAddress; moved: boolean } | null {
  if (segments.length === 0) return { at: { scope: 'all' }, moved: false };
  if (segments.length === 1 && segments[0] === 'unknown') return { at: { scope: 'unknown' }, moved: false };
  const [first, second, third] = segments;
  if (first === undefined || segments.length > 3) return null;
  if (/^\d{4}$/.test(first) && second !== undefined && /^\d{1,2}$/.test(second)) {
    const part = readPart([first, second, ...(third === undefined ? [] : [third])].map((digits) => digits.padStart(2, '0')).join('-'));
    return part === null ? null : { at: addressOf(part.earliest, part.latest), moved: true };
  }
  if (third !== undefined) return null;
  const from = readPart(first);
  const to = second === undefined ? from : readPart(second);
  if (from === null || to === null || from.earliest > to.latest || to.earliest < from.earliest) return null;
  const at = addressOf(from.earliest, to.latest);
  return { at, moved: 'path' in at && at.path !== `/dates/${segments.join('/')}` };
}

/** The address of a span of days, both inclusive: that of the year, the month or the day where it is just that. */
export function addressOf(earliest: string, latest: string): BoundedAddress {
  const scope = scopeOf(earliest, latest);
  const label = scope === 'day' ? describeDay(earliest) : describeDate({ earliest, latest, precision: 'interval', approximate: false, uncertain: false });
  const edtf = scope === 'span' ? spanEdtf(earliest, latest) : shortened(earliest, scope);
  return { scope, path: `/dates/${edtf}`, edtf, earliest, latest, label };
}

const shortened = (day: string, scope: 'year' | 'month' | 'day') => day.slice(0, scope === 'year' ? 4 : scope === 'month' ? 7 : 10);

/** Whole years and whole months are written as such, so that one span has one address. */
function spanEdtf(earliest: string, latest: string): string {
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31')) return `${earliest.slice(0, 4)}/${latest.slice(0, 4)}`;
  if (earliest.endsWith('-01') && latest === lastDay(latest.slice(0, 7))) return `${earliest.slice(0, 7)}/${latest.slice(0, 7)}`;
  return `${earliest}/${latest}`;
}

function scopeOf(earliest: string, latest: string): 'year' | 'month' | 'day' | 'span' {
  if (earliest === latest) return 'day';
  const year = earliest.slice(0, 4);
  if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return 'year';
  const month = earliest.slice(0, 7);
  return earliest === `${month}-01` && latest === lastDay(month) ? 'month' : 'span';
}

function readPart(text: string): Part | null {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (match === null) return null;
  const [, year, month, day] = match;
  if (year === undefined) return null;
  if (month === undefined) return { scope: 'year', earliest: `${year}-01-01`, latest: `${year}-12-31`, path: year };
  if (Number(month) < 1 || Number(month) > 12) return null;
  const last = lastDay(`${year}-${month}`);
  if (day === undefined) return { scope: 'month', earliest: `${year}-${month}-01`, latest: last, path: text };
  return text <= last && day !== '00' ? { scope: 'day', earliest: text, latest: text, path: text } : null;
}

/** `2019-02` → `2019-02-28` */
export function lastDay(month: string): string {
  const date = new Date(`${month}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 1, 0);
  return date.toISOString().slice(0, 10);
}
