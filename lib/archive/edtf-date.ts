import { z } from 'zod';
import { daysIn } from './days-in.ts';

/** How exactly a date is known. */
export const PRECISIONS = ['day', 'month', 'year', 'decade', 'interval'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** An EDTF date with the first and last day it can mean, both inclusive, as `YYYY-MM-DD`. */
export interface DateBounds {
  readonly edtf: string;
  /** `null`: open towards the past (`../2019`). */
  readonly earliest: string | null;
  /** `null`: open towards the future (`2019/..`). */
  readonly latest: string | null;
  /** `decade` stands for centuries (`19XX`) too: only the years it runs through are known. */
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

/** Year, or its first digits; month; day; `?` uncertain, `~` approximate, `%` both. */
const DATE = /^(?:(\d{4})(?:-(0[1-9]|1[0-2]|XX)(?:-(0[1-9]|[12]\d|3[01]|XX))?)?|(\d{3}X|\d{2}XX))[?~%]?$/;

/**
 * Reads an EDTF date (ISO 8601-2:2019, level 1, years 0001 to 9999, no seasons): day, month, year, unspecified digits
 * (`201X`, `20XX`, `2019-XX`, `2019-04-XX`), `?` `~` `%` at the end of a date, and intervals, also open ones.
 * Returns null for anything else, a day that does not exist and an interval that ends before it begins included.
 */
export function readEdtf(edtf: string): DateBounds | null {
  if (edtf.length > LONGEST) return null;
  const known = read.get(edtf);
  if (known !== undefined) return known;
  const bounds = readDateOrInterval(edtf);
  if (read.size < MOST_READ) read.set(edtf, bounds);
  return bounds;
}

const LONGEST = 40;

/** A hundred thousand statements have the same few dates, and each is asked for several times a statement. */
const read = new Map<string, DateBounds | null>();
const MOST_READ = 2_000;

function readDateOrInterval(edtf: string): DateBounds | null {
  const [first = '', second, ...rest] = edtf.split('/');
  if (rest.length > 0) return null;
  const approximate = /[~%]/.test(edtf);
  const uncertain = /[?%]/.test(edtf);
  if (second === undefined) {
    const date = readDate(first);
    return date === null ? null : { edtf, ...date, approximate, uncertain };
  }
  const from = readEnd(first);
  const to = readEnd(second);
  if (from === null || to === null || (from === 'open' && to === 'open')) return null;
  const earliest = from === 'open' ? null : from.earliest;
  const latest = to === 'open' ? null : to.latest;
  if (earliest !== null && latest !== null && earliest > latest) return null;
  return { edtf, earliest, latest, precision: 'interval', approximate, uncertain };
}

/** `..` is open, an empty end is unknown: for the days it can mean they are the same. */
function readEnd(text: string) {
  return text === '..' || text === '' ? 'open' : readDate(text);
}

function readDate(text: string): { earliest: string; latest: string; precision: Precision } | null {
  const [, year, month, day, digits] = DATE.exec(text) ?? [];
  if (digits !== undefined) return years(digits.replaceAll('X', '0'), digits.replaceAll('X', '9'), 'decade');
  if (year === undefined) return null;
  if (month === undefined || (month === 'XX' && (day === undefined || day === 'XX'))) return years(year, year, 'year');
  if (month === 'XX') return null;
  const length = daysIn(Number(year), Number(month));
  if (year === '0000' || (day !== undefined && day !== 'XX' && Number(day) > length)) return null;
  if (day === undefined || day === 'XX') return { earliest: `${year}-${month}-01`, latest: `${year}-${month}-${length}`, precision: 'month' };
  return { earliest: `${year}-${month}-${day}`, latest: `${year}-${month}-${day}`, precision: 'day' };
}

/** The year 0000 (1 BC) and all before it are beyond what is kept. */
function years(first: string, last: string, precision: 'year' | 'decade') {
  return first === '0000' ? null : { earliest: `${first}-01-01`, latest: `${last}-12-31`, precision };
}

/** The bounds of a date that was already checked; throws when it was not. */
export function boundsOf(edtf: string): DateBounds {
  const bounds = readEdtf(edtf);
  if (bounds === null) throw new RangeError(`not an EDTF date: ${edtf}`);
  return bounds;
}

export const edtfSchema = z
  .string()
  .refine((value) => readEdtf(value) !== null, 'must be an EDTF date such as "2019-04-12", "2019-04", "2019", "2019~" or "2004-01-06/2004-01-10"');
