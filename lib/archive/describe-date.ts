import { daysIn } from './days-in.ts';
import type { DateBounds, Precision } from './edtf-date.ts';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

interface Day {
  year: number;
  month: number;
  day: number;
}
const split = (iso: string): Day => ({ year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) });

/** The English name of a month, from 1. */
export const monthName = (month: number) => MONTHS[month - 1] ?? '';

/** What describing a date needs of it: no parser, so that a browser can do it. */
export type DescribedDate = Pick<DateBounds, 'earliest' | 'latest' | 'precision' | 'approximate' | 'uncertain'>;

/**
 * A date in words, no more exact than it is: `10 April 2019`, `April 2019`, `2019`, `6–10 January 2004`,
 * `28 February – 1 March 2019`, `about 2019`, `2019?`, `until 2019`, `from April 2019`.
 */
export function describeDate(date: DescribedDate): string {
  const plain = plainDate(date);
  return `${date.approximate ? 'about ' : ''}${plain}${date.uncertain ? '?' : ''}`;
}

function plainDate({ earliest, latest, precision }: DescribedDate): string {
  if (earliest === null) return latest === null ? 'date unknown' : `until ${describeEnd(latest, 'last')}`;
  if (latest === null) return `from ${describeEnd(earliest, 'first')}`;
  switch (precision) {
    case 'day':
      return describeDay(earliest);
    case 'month':
      return `${monthName(split(earliest).month)} ${yearOf(earliest)}`;
    case 'year':
      return yearOf(earliest);
    case 'decade':
      return `${yearOf(earliest)}–${yearOf(latest)}`;
    case 'interval':
      return describeInterval(earliest, latest);
  }
}

/** `2019-04-12` → `12 April 2019` */
export function describeDay(iso: string): string {
  const { year, month, day } = split(iso);
  return `${day} ${monthName(month)} ${year}`;
}

/** Whole years and months are named as such; else days, each part written once where it is shared. */
function describeInterval(earliest: string, latest: string): string {
  const from = split(earliest);
  const to = split(latest);
  if (earliest === latest) return describeDay(earliest);
  if (earliest.endsWith('-01-01') && latest.endsWith('-12-31')) return from.year === to.year ? `${from.year}` : `${from.year}–${to.year}`;
  if (from.day === 1 && isMonthEnd(to)) {
    if (from.year === to.year)
      return from.month === to.month ? `${monthName(from.month)} ${from.year}` : `${monthName(from.month)} – ${monthName(to.month)} ${to.year}`;
    return `${monthName(from.month)} ${from.year} – ${monthName(to.month)} ${to.year}`;
  }
  if (from.year !== to.year) return `${describeDay(earliest)} – ${describeDay(latest)}`;
  if (from.month !== to.month) return `${from.day} ${monthName(from.month)} – ${describeDay(latest)}`;
  return `${from.day}–${describeDay(latest)}`;
}

/** The open end of an interval: a whole year or month where the day is the last, or first, of one. */
function describeEnd(iso: string, side: 'first' | 'last'): string {
  const { month } = split(iso);
  if (iso.endsWith(side === 'last' ? '-12-31' : '-01-01')) return yearOf(iso);
  return (side === 'last' ? isMonthEnd(split(iso)) : iso.endsWith('-01')) ? `${monthName(month)} ${yearOf(iso)}` : describeDay(iso);
}

const yearOf = (iso: string) => `${split(iso).year}`;
const isMonthEnd = ({ year, month, day }: Day) => day === daysIn(year, month);

/** `Fri`; only a date known to the day has one. */
export function weekday(iso: string): string {
  return new Date(`${iso}T00:00:00Z`).toLocaleDateString('en', { weekday: 'short', timeZone: 'UTC' });
}

/** Number of days a span covers, both ends included. */
export function daysBetween(earliest: string, latest: string): number {
  return Math.round((Date.parse(latest) - Date.parse(earliest)) / 86_400_000) + 1;
}

/** From here on a run of days says when somebody may have spoken, no longer when. */
export const WINDOW_DAYS = 15;

/** How exactly the date is known, for the line below it: null where the date itself says it. */
export function describeExactness(precision: Precision, extent: 'throughout' | 'within' | undefined, date: DescribedDate): string | null {
  switch (precision) {
    case 'day':
      return null;
    case 'month':
      return 'day not known';
    case 'year':
      return 'day and month not known';
    case 'decade':
      return 'year not known';
    case 'interval': {
      if (extent !== 'within' || date.earliest === null || date.latest === null) return null;
      const days = daysBetween(date.earliest, date.latest);
      return days < WINDOW_DAYS ? `one of these ${days} days` : 'some time in this window';
    }
  }
}
