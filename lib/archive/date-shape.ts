import { daysBetween, WINDOW_DAYS } from './describe-date.ts';
import type { DateBounds } from './edtf-date.ts';

/**
 * How a date is drawn, so that it never looks more exact than it is.
 * - `day`: one day
 * - `span`: some days, together or one of them: a block
 * - `window`: some time within many days: a broken block
 * - `month`, `year`: only that is known: an open bracket, a broken frame
 * - `wide`: open at one end, or longer than a year
 */
export type DateShape = 'day' | 'span' | 'window' | 'month' | 'year' | 'wide';

/** The shape of a date. An approximate or doubtful date keeps its shape; its label says `about` or `?`. */
export function dateShape({ earliest, latest, precision }: Pick<DateBounds, 'earliest' | 'latest' | 'precision'>, extent?: 'throughout' | 'within'): DateShape {
  if (earliest === null || latest === null) return 'wide';
  const days = daysBetween(earliest, latest);
  switch (precision) {
    case 'day':
    case 'month':
    case 'year':
      return precision;
    case 'decade':
      return 'wide';
    case 'interval':
      if (days > 366) return 'wide';
      return extent !== 'throughout' && days >= WINDOW_DAYS ? 'window' : 'span';
  }
}
