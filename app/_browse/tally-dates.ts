import { type DateShape, dateShape } from '#lib/archive/date-shape.ts';
import { daysBetween, describeDate, describeDay, monthName } from '#lib/archive/describe-date.ts';
import { type DateBounds, readEdtf } from '#lib/archive/edtf-date.ts';
import { KINDS, type Kind } from '#lib/archive/kind.ts';
import { addressOf } from './date-address.ts';

/** How many statements were said on one date, by kind: what the store counts. */
export interface DateCount {
  edtf: string;
  extent?: 'throughout' | 'within';
  kind: Kind;
  count: number;
}

export type KindCounts = Record<Kind, number>;

/** Statements of one date, all kinds together. */
export interface DateTally extends DateBounds {
  shape: DateShape;
  extent?: 'throughout' | 'within';
  kinds: KindCounts;
  count: number;
  /** `6–10 January 2004`, `about 2019` */
  label: string;
  /** The page of these days; absent where the date has an open end. */
  path?: string;
  /** Neither approximate nor doubtful, and closed at both ends: it may be counted where all of its days lie. */
  certain: boolean;
}

export interface YearTally {
  /** `2019`, `0987` */
  year: string;
  /** What surely belongs to the year. */
  total: number;
  /** What surely belongs to each month, January first; a run of days that crosses a month is in neither. */
  months: KindCounts[];
  days: DateTally[];
  /** Runs of days, windows and months: known more exactly than the year and less exactly than the day. */
  inexact: DateTally[];
  yearOnly: DateTally[];
  /** Approximate and doubtful dates: not counted. */
  perhaps: DateTally[];
}

export interface DatesTally {
  /** Newest first; only years that have something. */
  years: YearTally[];
  /** Longer than a year, crossing a new year, or open at one end. */
  wide: DateTally[];
}

const noKinds = (): KindCounts => ({ direct: 0, reported: 0, paraphrase: 0, mention: 0, authorial: 0, absence: 0 });
export const sumKinds = (kinds: KindCounts) => KINDS.reduce((sum, kind) => sum + kinds[kind], 0);

/** Adds the counts of several dates. */
export function addKinds(all: readonly KindCounts[]): KindCounts {
  const sum = noKinds();
  for (const kinds of all) for (const kind of KINDS) sum[kind] += kinds[kind];
  return sum;
}

/** One tally a date, in the order newest first, the more exact before the less exact. */
export function tallyDates(counts: readonly DateCount[]): DateTally[] {
  const tallies = new Map<string, DateTally>();
  for (const { edtf, extent, kind, count } of counts) {
    const key = `${edtf} ${extent ?? ''}`;
    const tally = tallies.get(key) ?? emptyTally(edtf, extent);
    if (tally === null) continue;
    tally.kinds[kind] += count;
    tally.count += count;
    tallies.set(key, tally);
  }
  return [...tallies.values()].sort(newestFirst);
}

function emptyTally(edtf: string, extent: DateCount['extent']): DateTally | null {
  const bounds = readEdtf(edtf);
  if (bounds === null) return null;
  const closed = bounds.earliest !== null && bounds.latest !== null;
  return {
    ...bounds,
    shape: dateShape(bounds, extent),
    ...(extent === undefined ? {} : { extent }),
    kinds: noKinds(),
    count: 0,
    label: describeDate(bounds),
    ...(bounds.earliest !== null && bounds.latest !== null ? { path: addressOf(bounds.earliest, bounds.latest).path } : {}),
    certain: closed && !bounds.approximate && !bounds.uncertain,
  };
}

function newestFirst(one: DateTally, other: DateTally): number {
  return compare(other.earliest ?? '', one.earliest ?? '') || compare(one.latest ?? '9999', other.latest ?? '9999');
}
const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** Sorts every date under the one year that holds all of it. */
export function tallyYears(dates: readonly DateTally[]): DatesTally {
  const years = new Map<string, YearTally>();
  const wide: DateTally[] = [];
  for (const date of dates) {
    const year = date.earliest?.slice(0, 4);
    if (year === undefined || date.latest?.slice(0, 4) !== year) {
      wide.push(date);
      continue;
    }
    const tally = years.get(year) ?? { year, total: 0, months: Array.from({ length: 12 }, noKinds), days: [], inexact: [], yearOnly: [], perhaps: [] };
    years.set(year, tally);
    addToYear(tally, date);
  }
  return { years: [...years.values()].sort((one, other) => compare(other.year, one.year)), wide };
}

function addToYear(tally: YearTally, date: DateTally) {
  if (!date.certain) {
    tally.perhaps.push(date);
    return;
  }
  tally.total += date.count;
  const month = date.earliest?.slice(0, 7);
  if (month !== undefined && date.latest?.slice(0, 7) === month) {
    const counts = tally.months[Number(month.slice(5)) - 1];
    if (counts !== undefined) for (const kind of KINDS) counts[kind] += date.kinds[kind];
  }
  const list = date.shape === 'day' ? tally.days : date.shape === 'year' ? tally.yearOnly : tally.inexact;
  list.push(date);
}

/** How a date that is no day is known, with the count before it: `3 on one of 5 days`, `1 in a window`. */
export function describeShape(date: DateTally, count = date.count): string {
  const days = date.earliest === null || date.latest === null ? 0 : daysBetween(date.earliest, date.latest);
  switch (date.shape) {
    case 'day':
      return `${count} on a day`;
    case 'span':
      return date.extent === 'within' ? `${count} on one of ${days} days` : `${count} over ${days} days`;
    case 'window':
      return `${count} in a window`;
    case 'month':
      return `${count} in a month`;
    case 'year':
      return `${count} in the year`;
    case 'wide':
      return `${count} in several years`;
  }
}

/** `6–10 January`: the label without the year that stands beside it. */
export function labelInYear({ label }: Pick<DateTally, 'label'>, year: string): string {
  const end = ` ${Number(year)}`;
  return label.endsWith(end) ? label.slice(0, -end.length) : label;
}

/** `12 April`, for a cell of a calendar. */
export const dayInYear = (iso: string) => describeDay(iso).replace(/ \d+$/, '');

/** `April 2019` */
export const monthLabel = (year: string, month: number) => `${monthName(month)} ${year}`;
