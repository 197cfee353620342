import Link from 'next/link';
import { type DateTally, labelInYear } from './tally-dates.ts';

const MOST_NAMED = 4;

/** What the marks of a calendar mean, and how much could not be put on a day. */
export function CalendarKey({ dates, year }: { dates: readonly DateTally[]; year: string }) {
  const windows = dates.filter(({ shape, certain }) => certain && (shape === 'window' || shape === 'month'));
  const whole = dates.filter(({ shape, certain }) => certain && shape === 'year').reduce((sum, { count }) => sum + count, 0);
  return (
    <p className="cal-foot">
      <span>
        <i className="f" />
        said on this day
      </span>
      {dates.some(({ shape }) => shape === 'span') && (
        <span>
          <i />
          on one of these days, or over them
        </span>
      )}
      {windows.slice(0, MOST_NAMED).map((date) => (
        <span key={date.edtf + date.extent}>
          <i className="w" />
          {date.count} in {date.shape === 'month' ? 'the month' : 'a window'}:{' '}
          {date.path === undefined ? (
            labelInYear(date, year)
          ) : (
            <Link href={date.path} prefetch={false}>
              {labelInYear(date, year)}
            </Link>
          )}
        </span>
      ))}
      {windows.length > MOST_NAMED && <span>and {windows.length - MOST_NAMED} more windows</span>}
      {whole > 0 && (
        <span>
          <i className="y" />
          {whole} more in this year, day not known: below
        </span>
      )}
    </p>
  );
}
