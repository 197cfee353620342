import { addressOf, type BoundedAddress, lastDay } from './date-address.ts';
import { addKinds, type DateTally, type KindCounts, sumKinds, type YearTally } from './tally-dates.ts';

/** A neighbour in time, as a link. */
export interface Neighbour {
  path: string;
  label: string;
}

/** What the page of a span of days shows. */
export interface DateView {
  /** Dates that lie wholly inside and are certain. */
  inside: DateTally[];
  /** Dates that only overlap, or are approximate or doubtful: said possibly then. */
  perhaps: DateTally[];
  insideTotal: number;
  perhapsTotal: number;
  /** The nearest of the same scope that have something. */
  earlier: Neighbour | null;
  later: Neighbour | null;
}

/** Sorts all dates of the archive by how they stand to a span of days. */
export function viewDates(dates: readonly DateTally[], address: BoundedAddress): DateView {
  const overlapping = dates.filter((date) => touches(date, address));
  const inside = overlapping.filter((date) => date.certain && liesIn(date, address));
  const perhaps = overlapping.filter((date) => !inside.includes(date));
  return {
    inside,
    perhaps,
    insideTotal: total(inside),
    perhapsTotal: total(perhaps),
    ...neighboursOf(dates, address),
  };
}

const total = (dates: readonly DateTally[]) => dates.reduce((sum, { count }) => sum + count, 0);

const touches = ({ earliest, latest }: DateTally, address: BoundedAddress) =>
  (earliest === null || earliest <= address.latest) && (latest === null || latest >= address.earliest);

const liesIn = ({ earliest, latest }: DateTally, address: BoundedAddress) =>
  earliest !== null && latest !== null && earliest >= address.earliest && latest <= address.latest;

/** Years, months and days are followed by years, months and days; a run of days by whatever date comes next. */
function neighboursOf(dates: readonly DateTally[], address: BoundedAddress): Pick<DateView, 'earlier' | 'later'> {
  let earlier: BoundedAddress | null = null;
  let later: BoundedAddress | null = null;
  for (const date of dates) {
    const place = date.certain ? scopedPlace(date, address.scope) : null;
    if (place === null) continue;
    if (place.latest < address.earliest && (earlier === null || place.earliest > earlier.earliest)) earlier = place;
    if (place.earliest > address.latest && (later === null || place.earliest < later.earliest)) later = place;
  }
  return { earlier, later };
}

/** The year, month or day that holds all of a date; null where none does. */
function scopedPlace({ earliest, latest, shape }: DateTally, scope: BoundedAddress['scope']): BoundedAddress | null {
  if (earliest === null || latest === null || shape === 'wide') return null;
  switch (scope) {
    case 'year': {
      const year = earliest.slice(0, 4);
      return latest.slice(0, 4) === year ? addressOf(`${year}-01-01`, `${year}-12-31`) : null;
    }
    case 'month': {
      const month = earliest.slice(0, 7);
      return latest.slice(0, 7) === month ? addressOf(`${month}-01`, lastDay(month)) : null;
    }
    case 'day':
      return shape === 'day' ? addressOf(earliest, latest) : null;
    case 'span':
      return shape === 'year' ? null : addressOf(earliest, latest);
  }
}

/** The figures beside the title: what is counted, and what perhaps belongs here and why it is not. */
export function figuresOf({ insideTotal, perhaps }: DateView, scope: BoundedAddress['scope']): { count: number; words: string }[] {
  const first = { year: insideTotal === 1 ? 'statement' : 'statements', month: 'in this month', day: 'on this day', span: 'on these days' }[scope];
  const open = new Map<string, number>();
  for (const date of perhaps) open.set(perhapsWords(date), (open.get(perhapsWords(date)) ?? 0) + date.count);
  return [{ count: insideTotal, words: first }, ...[...open].map(([words, count]) => ({ count, words }))];
}

function perhapsWords({ shape, certain }: DateTally): string {
  if (!certain && shape !== 'wide') return 'perhaps, date approximate';
  switch (shape) {
    case 'day':
    case 'span':
      return 'perhaps, on one of several days or over them';
    case 'window':
      return 'perhaps, in a window';
    case 'month':
    case 'year':
      return 'perhaps, day not known';
    case 'wide':
      return 'perhaps, year not known';
  }
}

/** The months of a year, counted, for its calendar; months are empty where nothing surely belongs to them. */
export function monthsOf(years: readonly YearTally[], year: string): KindCounts[] {
  return years.find((tally) => tally.year === year)?.months ?? Array.from({ length: 12 }, () => addKinds([]));
}

/** Empty months are left out where most are empty; otherwise the year keeps its shape. */
export function leavesOutEmpty(months: readonly KindCounts[]): boolean {
  return months.filter((kinds) => sumKinds(kinds) > 0).length < 4;
}
