import type { ShownDate } from '#lib/archive/statement-row.ts';
import type { DayRange } from './query-tree.ts';

/** A date as far as it is compared. */
export type SaidDays = Pick<ShownDate, 'earliest' | 'latest' | 'extent'>;

/** The date of a list of the column `said`; null where nobody knows it. */
export function saidOfList([earliest, latest, extent]: readonly string[]): SaidDays | null {
  if (earliest === undefined) return null;
  return {
    earliest: earliest === '' ? null : earliest,
    latest: latest === undefined || latest === '' ? null : latest,
    ...(extent === 'throughout' || extent === 'within' ? { extent } : {}),
  };
}

/** The dates of a list of the columns `reported` and `about`: three values each. */
export function daysOfList(list: readonly string[]): SaidDays[] {
  const days: SaidDays[] = [];
  for (let at = 0; at < list.length; at += 3) days.push(saidOfList(list.slice(at, at + 3)) ?? { earliest: null, latest: null });
  return days;
}

/**
 * How a date stands to a span of days. `certain`: wholly inside, or going on throughout a time that touches it.
 * `possible`: it may have been inside: a window that touches it, or a year when the day is asked for.
 */
export function isSaidIn(said: SaidDays | null, { earliest, latest }: DayRange): 'certain' | 'possible' | 'no' {
  if (said === null) return 'no';
  const startsBefore = earliest !== null && (said.earliest === null || said.earliest < earliest);
  const endsAfter = latest !== null && (said.latest === null || said.latest > latest);
  if (!startsBefore && !endsAfter) return 'certain';
  const isBefore = earliest !== null && said.latest !== null && said.latest < earliest;
  const isAfter = latest !== null && said.earliest !== null && said.earliest > latest;
  if (isBefore || isAfter) return 'no';
  return said.extent === 'throughout' ? 'certain' : 'possible';
}
