import { CERTAINTY_LABELS, isFirm } from '#lib/archive/certainty.ts';
import { describeDate } from '#lib/archive/describe-date.ts';
import { readEdtf } from '#lib/archive/edtf-date.ts';
import { officesOn, officeTitle } from '#lib/archive/office.ts';
import type { Office } from '#lib/archive/speaker.ts';

/** An office on the rule of time. Shares run from 0 to 1 over the whole rule. */
export interface DrawnOffice {
  title: string;
  /** `from May 2016 to January 2020 (verified)` */
  words: string;
  note?: string;
  /** Where the bar runs; absent where nothing at all says when. `fade`: that bound is not recorded. */
  bar?: { start: number; end: number; fadeStart: boolean; fadeEnd: boolean; firm: boolean };
}

export interface OfficeScale {
  /** Labels of equal columns: `2018`, `2019` … */
  years: string[];
  offices: DrawnOffice[];
  /** Days on which something was said. */
  pins: number[];
}

const MOST_LABELS = 10;

/** Lays offices and days of statements on one rule. `said`: days, `YYYY-MM-DD`. Null where there is no date to draw by. */
export function scaleOffices(offices: readonly Office[], said: readonly string[]): OfficeScale | null {
  const bounds = offices.map(({ from, to }) => ({ from: yearOf(from, 'earliest'), to: yearOf(to, 'latest') }));
  const pins = said.map((day) => decimalYear(day));
  const known = [...pins, ...bounds.flatMap(({ from, to }) => [from, to])].filter((year) => year !== null);
  if (known.length === 0) return null;
  const first = Math.floor(Math.min(...known));
  const open = bounds.some(({ from, to }) => from === null || to === null);
  const { start, step, columns } = columnsFor(
    first - (open && bounds.some(({ from }) => from === null) ? 1 : 0),
    Math.floor(Math.max(...known)) + (open ? 2 : 1),
  );
  const length = step * columns;
  const share = (year: number) => (year - start) / length;
  return {
    years: Array.from({ length: columns }, (_, index) => String(start + index * step)),
    pins: [...new Set(pins)].sort((one, other) => one - other).map(share),
    offices: offices.map((office, index) => {
      const beside = said.filter((day) => officesOn({ offices: [...offices] }, day, day).includes(office)).map((day) => decimalYear(day));
      const bar = barOf(bounds[index] ?? { from: null, to: null }, beside, share, start + length);
      return {
        title: officeTitle(office),
        words: officeWords(office),
        ...(office.note === undefined ? {} : { note: office.note }),
        ...(bar === null ? {} : { bar: { ...bar, firm: isFirm(office.certainty) } }),
      };
    }),
  };
}

/** An office without any bound is drawn around the statements beside which it is shown (`officesOn` says at which), else not at all. */
function barOf({ from, to }: { from: number | null; to: number | null }, beside: readonly number[], share: (year: number) => number, end: number) {
  if (from === null && to === null) {
    if (beside.length === 0) return null;
    return { start: Math.max(share(Math.min(...beside) - 0.75), 0), end: Math.min(share(Math.max(...beside) + 0.75), 1), fadeStart: true, fadeEnd: true };
  }
  return { start: from === null ? share(Math.max((to ?? 0) - 1.5, 0)) : share(from), end: share(to ?? end), fadeStart: from === null, fadeEnd: to === null };
}

/** Columns of 1, 2, 5, 10 … years, at most ten of them. */
function columnsFor(first: number, end: number) {
  for (let power = 1; ; power *= 10) {
    for (const size of [1, 2, 5]) {
      const step = size * power;
      const start = Math.floor(first / step) * step;
      const columns = Math.ceil((end - start) / step);
      if (columns <= MOST_LABELS) return { start, step, columns };
    }
  }
}

function yearOf(edtf: string | undefined, bound: 'earliest' | 'latest'): number | null {
  const day = edtf === undefined ? null : (readEdtf(edtf)?.[bound] ?? null);
  return day === null ? null : decimalYear(day) + (bound === 'latest' ? 1 / 365 : 0);
}

/** `2019-07-02` → about 2019.5 */
function decimalYear(day: string): number {
  const year = Number(day.slice(0, 4));
  return year + Math.min((Date.parse(day) - Date.parse(`${day.slice(0, 4)}-01-01`)) / 86_400_000 / 365, 0.999);
}

/** When an office was held, and how that is known. What is not recorded is said, never left to be taken for "still". */
export function officeWords({ from, to, certainty }: Office): string {
  const label = (edtf: string) => {
    const bounds = readEdtf(edtf);
    return bounds === null ? edtf : describeDate(bounds);
  };
  const how = `(${CERTAINTY_LABELS[certainty].toLowerCase()})`;
  if (from !== undefined && to !== undefined)
    return from === to ? `held in ${label(from)} ${how}; start and end not recorded` : `${label(from)} to ${label(to)} ${how}`;
  if (from !== undefined) return `from ${label(from)} ${how}; end not recorded`;
  if (to !== undefined) return `until ${label(to)} ${how}; start not recorded`;
  return `held ${how}; start and end not recorded`;
}

/** `Minister of Foreign Affairs, May 2016 to January 2020 (verified)` */
export const officeTitleWithDates = (office: Office) => `${officeTitle(office)}, ${officeWords(office)}`;
