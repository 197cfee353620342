import { monthName } from '#lib/archive/describe-date.ts';
import { lastDay } from './date-address.ts';
import { type DateTally, dayInYear, type KindCounts, sumKinds } from './tally-dates.ts';

/** One of the 31 columns of a month. `path` leads to the day. */
export interface CalendarDay {
  iso: string;
  path: string;
  weekend: boolean;
  /** Lies in a window, or in a month of which no day is known. */
  window: boolean;
  /** Said on this day. */
  count: number;
  /** Said on one of several days, of which this is one. */
  perhaps: number;
  /** Where this day stands in the run of days drawn over it. */
  run?: 'start' | 'middle' | 'end' | 'only';
  /** The number of the run is written here: on its first day in each month. */
  numbered: boolean;
  label: string;
}

export interface CalendarMonth {
  month: number;
  name: string;
  path: string;
  total: number;
  /** 28 to 31 of them. */
  days: CalendarDay[];
}

/** The months of a year as the calendar shows them; empty ones too. `dates`: those that overlap the year and are certain. */
export function calendarOf(year: string, dates: readonly DateTally[], months: readonly KindCounts[]): CalendarMonth[] {
  const days = new Map(dates.filter(({ shape }) => shape === 'day').map((date) => [date.earliest, date]));
  const runs = dates.filter(({ shape }) => shape === 'span');
  const windows = dates.filter(({ shape }) => shape === 'window' || shape === 'month');
  return months.map((kinds, index) => {
    const key = `${year}-${String(index + 1).padStart(2, '0')}`;
    const length = Number(lastDay(key).slice(8));
    return {
      month: index + 1,
      name: monthName(index + 1),
      path: `/dates/${key}`,
      total: sumKinds(kinds),
      days: Array.from({ length }, (_, day) => cell(`${key}-${String(day + 1).padStart(2, '0')}`, days, runs, windows)),
    };
  });
}

function cell(iso: string, days: ReadonlyMap<string | null, DateTally>, runs: readonly DateTally[], windows: readonly DateTally[]): CalendarDay {
  const over = (dates: readonly DateTally[]) =>
    dates.filter(({ earliest, latest }) => earliest !== null && latest !== null && earliest <= iso && latest >= iso);
  const covering = over(runs);
  const count = days.get(iso)?.count ?? 0;
  const perhaps = covering.reduce((sum, run) => sum + run.count, 0);
  const first = covering.find(({ earliest }) => earliest === iso) !== undefined || iso.endsWith('-01');
  const weekday = new Date(`${iso}T00:00:00Z`).getUTCDay();
  const run = count > 0 ? undefined : runPosition(iso, covering);
  return {
    iso,
    path: `/dates/${iso}`,
    weekend: weekday === 0 || weekday === 6,
    window: over(windows).length > 0,
    count,
    perhaps,
    ...(run === undefined ? {} : { run }),
    numbered: count > 0 || first,
    label: labelOf(iso, count, covering, perhaps),
  };
}

function runPosition(iso: string, runs: readonly DateTally[]): CalendarDay['run'] {
  if (runs.length === 0) return undefined;
  const starts = runs.every(({ earliest }) => earliest === iso);
  const ends = runs.every(({ latest }) => latest === iso);
  return starts ? (ends ? 'only' : 'start') : ends ? 'end' : 'middle';
}

/** `12 April: 11 on this day, 2 perhaps`; `3, perhaps on 6 January: within 6–10 January 2004` */
function labelOf(iso: string, count: number, runs: readonly DateTally[], perhaps: number): string {
  const day = dayInYear(iso);
  if (count > 0) return `${day}: ${count} on this day${perhaps > 0 ? `, ${perhaps} perhaps` : ''}`;
  return `${perhaps}, perhaps on ${day}: within ${runs.map(({ label }) => label).join('; ')}`;
}
