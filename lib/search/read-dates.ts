import { describeDate } from '#lib/archive/describe-date.ts';
import type { DayRange } from './query-tree.ts';
import { openRun, take, typedOf, type Unit } from './query-unit.ts';

/** A time that a question names. */
export interface ReadDate {
  typed: string;
  label: string;
  ranges: DayRange[];
}

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const SHORT = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Months that are also other words or names: alone they need a preposition. */
const DOUBTFUL = new Set(['may', 'march', 'mar', 'august', 'april', 'june', 'jan', 'jun', 'sep', 'dec', 'nov', 'oct', 'apr', 'jul', 'aug', 'feb']);
const IN = new Set(['in', 'on', 'during', 'throughout', 'at']);
const ALWAYS_TIME = new Set(['in', 'during', 'throughout', 'since', 'until', 'till', 'before', 'after', 'between']);
const JOINS = new Set(['and', 'to', 'until', 'till', 'through']);

export const monthOf = (form: string) => {
  const at = MONTHS.indexOf(form);
  if (at >= 0) return at + 1;
  return form === 'sept' ? 9 : SHORT.indexOf(form) + 1;
};

/** A point in time as far as it was said; a missing year may come from its partner. */
interface Point {
  length: number;
  year?: number;
  month?: number;
  day?: number;
}

/** Reads every time a question names and takes its words. `isName` keeps a month's name for a person; `years` are those the archive knows. */
export function readDates(units: readonly Unit[], text: string, years: readonly number[], isName: (form: string) => boolean): ReadDate[] {
  const found: ReadDate[] = [];
  for (let at = 0; at < units.length; at++) {
    const run = openRun(units, at, 12);
    const read = run.length === 0 ? null : readAt(run, text, isName);
    if (read === null) continue;
    const before = units[at - 1];
    if (isPlainYearOfThing(read, before)) continue;
    const ranges = rangesOf(read, years);
    if (ranges.length === 0) continue;
    const taken = run.slice(0, read.length);
    take(taken, 'said');
    const date = { typed: typedOf(taken, text), label: labelOf(read, ranges), ranges };
    const joined = found.at(-1);
    // "In 2018 and 2019" are two times of which either will do.
    if (joined !== undefined && (before?.form === 'and' || before?.form === 'or') && units[at - 2]?.taken === 'said') {
      take([before], 'said');
      found[found.length - 1] = {
        typed: `${joined.typed} ${before.typed} ${date.typed}`,
        label: `${joined.label} or ${date.label}`,
        ranges: [...joined.ranges, ...ranges],
      };
    } else found.push(date);
    at += read.length - 1;
  }
  return found;
}

type Side = 'in' | 'since' | 'after' | 'until' | 'before' | 'between';
interface Span {
  side: Side;
  explicit: boolean;
  length: number;
  from: Point;
  to?: Point;
}

/** "End of 2019", "the 2019 deadline": a bare year that belongs to a thing is no date said. */
const isPlainYearOfThing = ({ from, explicit }: Span, before: Unit | undefined) =>
  !explicit && from.month === undefined && before !== undefined && ['of', 'the'].includes(before.form);

function readAt(run: readonly Unit[], text: string, isName: (form: string) => boolean): Span | null {
  const [first] = run;
  if (first === undefined) return null;
  const side = sideOf(first.form);
  const start = side === null ? 0 : 1;
  const range = readRange(run, start, text, side === 'between' || first.form === 'from');
  if (range !== null && (first.form === 'from' || side === null || side === 'in' || side === 'between'))
    return { side: 'between', explicit: true, ...range, length: range.length + start };
  const point = readPoint(run.slice(start), text);
  if (point === null || side === 'between') return null;
  if (isDoubtful(point, run[start], first.form, side, isName)) return null;
  return { side: side ?? 'in', explicit: side !== null, from: point, length: point.length + start };
}

function isDoubtful(point: Point, unit: Unit | undefined, preposition: string, side: Side | null, isName: (form: string) => boolean): boolean {
  if (point.day !== undefined || point.year !== undefined) {
    // "By 2019" and "from 2019" are times; a bare year needs its four digits to look like one.
    return point.month === undefined && point.year !== undefined && side === null && !(point.year >= 1000 && point.year <= 2100);
  }
  const form = unit?.form ?? '';
  if (side !== null) return !ALWAYS_TIME.has(preposition) && isName(form) ? true : preposition === 'by' || preposition === 'at';
  return isName(form) || DOUBTFUL.has(form);
}

function sideOf(form: string): Side | null {
  if (IN.has(form)) return 'in';
  switch (form) {
    case 'since':
    case 'from':
      return 'since';
    case 'after':
      return 'after';
    case 'until':
    case 'till':
    case 'by':
      return 'until';
    case 'before':
      return 'before';
    case 'between':
      return 'between';
    default:
      return null;
  }
}

function readRange(run: readonly Unit[], start: number, text: string, isAnnounced: boolean): { from: Point; to: Point; length: number } | null {
  const from = readPoint(run.slice(start), text) ?? readBareDay(run[start]);
  if (from === null) return null;
  const middle = run[start + from.length - 1];
  const next = run[start + from.length];
  if (middle === undefined || next === undefined) return null;
  const dash = /^\s*[-‐‑–—]\s*$/u.test(text.slice(middle.end, next.start));
  const joined = JOINS.has(next.form);
  if (!dash && !joined) return null;
  if (joined && next.form === 'and' && !isAnnounced) return null;
  const rest = start + from.length + (dash ? 0 : 1);
  const to = readPoint(run.slice(rest), text);
  if (to === null) return null;
  // "10-12 April 2019": the first day borrows month and year; "February and April 2019" the year.
  const completed: Point = { ...to, ...from };
  if (from.day === undefined) delete completed.day;
  if (from.year !== undefined && to.year === undefined) to.year = from.year;
  return { from: completed, to, length: rest + to.length - start };
}

const dayOf = (unit: Unit | undefined) => {
  const day = /^(\d{1,2})(st|nd|rd|th)?$/.exec(unit?.form ?? '')?.[1];
  return day !== undefined && Number(day) >= 1 && Number(day) <= 31 ? Number(day) : undefined;
};
const yearOf = (unit: Unit | undefined) => (/^[12]\d{3}$/.test(unit?.form ?? '') ? Number(unit?.form) : undefined);

function readBareDay(unit: Unit | undefined): Point | null {
  const day = dayOf(unit);
  return day === undefined ? null : { length: 1, day };
}

/** `2019-04-12`, `12 April 2019`, `the 12th of April`, `April 12, 2019`, `April 2019`, `April`, `2019`. */
function readPoint(run: readonly Unit[], text: string): Point | null {
  const [first] = run;
  if (first === undefined) return null;
  const iso = /^([12]\d{3})-(\d{2})(?:-(\d{2}))?(?![\d-])/.exec(text.slice(first.start));
  if (iso !== null) {
    const [, year, month, day] = iso;
    const point = { year: Number(year), month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) };
    if (isReal(point)) return { ...point, length: day === undefined ? 2 : 3 };
  }
  const skip = first.form === 'the' ? 1 : 0;
  const day = dayOf(run[skip]);
  if (day !== undefined) {
    const of = run[skip + 1]?.form === 'of' ? 1 : 0;
    const month = monthOf(run[skip + 1 + of]?.form ?? '');
    if (month === 0) return null;
    return withYear(run, skip + 2 + of, { month, day });
  }
  if (skip === 1) return null;
  const month = monthOf(first.form);
  if (month > 0) {
    const dayAfter = yearOf(run[1]) === undefined ? dayOf(run[1]) : undefined;
    return dayAfter === undefined ? withYear(run, 1, { month }) : withYear(run, 2, { month, day: dayAfter });
  }
  const year = yearOf(first);
  return year === undefined ? null : { year, length: 1 };
}

function withYear(run: readonly Unit[], at: number, point: Omit<Point, 'length'>): Point | null {
  const of = run[at]?.form === 'of' && yearOf(run[at + 1]) !== undefined ? 1 : 0;
  const year = yearOf(run[at + of]);
  const whole = year === undefined ? { ...point, length: at } : { ...point, year, length: at + of + 1 };
  return isReal(whole) ? whole : null;
}

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
const isReal = ({ year, month, day }: Omit<Point, 'length'>) =>
  (month === undefined || (month >= 1 && month <= 12)) && (day === undefined || (day >= 1 && day <= lastDay(year ?? 2000, month ?? 1)));

const iso = (year: number, month: number, day: number) => `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

function daysOf({ month, day }: Point, year: number): { earliest: string; latest: string } {
  if (month === undefined) return { earliest: iso(year, 1, 1), latest: iso(year, 12, 31) };
  if (day === undefined) return { earliest: iso(year, month, 1), latest: iso(year, month, lastDay(year, month)) };
  return { earliest: iso(year, month, day), latest: iso(year, month, day) };
}

const shiftDay = (day: string, by: number) => new Date(Date.parse(`${day}T00:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10);

/** A month without a year means that month in every year of the archive. */
function rangesOf({ side, from, to }: Span, years: readonly number[]): DayRange[] {
  const inYears = from.year === undefined ? years : [from.year];
  return inYears.map((year) => rangeIn(year, side, daysOf(from, year), to));
}

function rangeIn(year: number, side: Side, first: { earliest: string; latest: string }, to: Point | undefined): DayRange {
  switch (side) {
    case 'in':
      return first;
    case 'between': {
      const last = to === undefined ? first : daysOf(to, to.year ?? year);
      return last.latest < first.earliest ? { earliest: last.earliest, latest: first.latest } : { earliest: first.earliest, latest: last.latest };
    }
    case 'since':
      return { earliest: first.earliest, latest: null };
    case 'after':
      return { earliest: shiftDay(first.latest, 1), latest: null };
    case 'until':
      return { earliest: null, latest: first.latest };
    case 'before':
      return { earliest: null, latest: shiftDay(first.earliest, -1) };
  }
}

function labelOf({ side, from, to }: Span, [range]: readonly DayRange[]): string {
  const name = (point: Point) => {
    const precision = point.month === undefined ? 'year' : point.day === undefined ? 'month' : 'day';
    const text = describeDate({ ...daysOf(point, point.year ?? 2000), precision, approximate: false, uncertain: false });
    return point.year === undefined ? `${text.replace(/ 2000$/, '')} of any year` : text;
  };
  switch (side) {
    case 'in':
      return name(from);
    case 'between':
      return from.year === undefined
        ? `${name(from)} to ${name(to ?? from)}`
        : describeDate({ earliest: range?.earliest ?? null, latest: range?.latest ?? null, precision: 'interval', approximate: false, uncertain: false });
    case 'since':
      return `since ${name(from)}`;
    case 'after':
      return `after ${name(from)}`;
    case 'until':
      return `until ${name(from)}`;
    case 'before':
      return `before ${name(from)}`;
  }
}
