import type { Dated } from '#lib/archive/dated.ts';
import { describeDate, monthName } from '#lib/archive/describe-date.ts';
import { type DateBounds, readEdtf } from '#lib/archive/edtf-date.ts';

/** A date as the processor reads it. */
export interface CslDate {
  'date-parts'?: number[][];
  circa?: boolean;
  literal?: string;
}

const parts = (iso: string, count: number) => iso.split('-').map(Number).slice(0, count);

/** The parts of a date that are known, never more: one point, or the two ends of a span. Null where an end is open. */
export function dateParts({ earliest, latest, precision }: DateBounds): number[][] | null {
  if (earliest === null || latest === null) return null;
  switch (precision) {
    case 'day':
      return [parts(earliest, 3)];
    case 'month':
      return [parts(earliest, 2)];
    case 'year':
      return [parts(earliest, 1)];
    case 'decade':
      return [parts(earliest, 1), parts(latest, 1)];
    case 'interval':
      return intervalParts(earliest, latest);
  }
}

/** Whole years are given as years; of one day as that day; else both days. */
function intervalParts(earliest: string, latest: string): number[][] {
  const count = earliest.endsWith('-01-01') && latest.endsWith('-12-31') ? 1 : 3;
  const [from, to] = [parts(earliest, count), parts(latest, count)];
  return String(from) === String(to) ? [from] : [from, to];
}

/** A date for the processor; a style that drops "circa" without a word gets it in words. */
export function cslDate(dated: Dated | undefined, options: { circaInWords: boolean }): CslDate | undefined {
  const bounds = dated === undefined ? null : readEdtf(dated.edtf);
  if (bounds === null) return undefined;
  const known = dateParts(bounds);
  if (known === null) return { literal: describeDate(bounds) };
  if (!bounds.approximate && !bounds.uncertain) return { 'date-parts': known };
  return options.circaInWords
    ? { literal: `circa ${describeDate({ ...bounds, approximate: false, uncertain: false })}` }
    : { 'date-parts': known, circa: true };
}

/** `January 6–10, 2004`, `February 28–March 1, 2019`, `April 2019`: American order, for what is composed without the processor. */
export function americanDate(bounds: DateBounds): string {
  const known = dateParts(bounds);
  if (known === null) return describeDate(bounds);
  const about = bounds.approximate || bounds.uncertain ? 'ca. ' : '';
  const [from, to] = known;
  if (from === undefined) return '';
  if (to === undefined) return `${about}${americanDay(from)}`;
  const sameYear = from[0] === to[0];
  if (from.length === 1) return `${about}${from[0]}–${to[0]}`;
  if (!sameYear) return `${about}${americanDay(from)}–${americanDay(to)}`;
  const end = from[1] === to[1] ? `${to[2]}` : `${monthName(to[1] ?? 0)} ${to[2]}`;
  return `${about}${monthName(from[1] ?? 0)} ${from[2]}–${end}, ${from[0]}`;
}

function americanDay([year, month, day]: number[]): string {
  if (month === undefined) return `${year}`;
  return day === undefined ? `${monthName(month)} ${year}` : `${monthName(month)} ${day}, ${year}`;
}
