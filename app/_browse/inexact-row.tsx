import Link from 'next/link';
import { type DateTally, describeShape, labelInYear } from './tally-dates.ts';
import { labelColumn, percent, placeOnYear } from './time-rule.ts';

/** A run of days, a window or a month under the line of its year: drawn as wide as it is, with its words beside it. */
export function InexactRow({ date, year }: { date: DateTally; year: string }) {
  const { earliest, latest, path } = date;
  if (earliest === null || latest === null || path === undefined) return null;
  const start = placeOnYear(earliest);
  const end = placeOnYear(latest, true);
  return (
    <Link className="inexact run" href={path} prefetch={false}>
      <svg className="run-line" aria-hidden="true">
        <rect
          className={date.shape === 'span' ? 'int' : date.shape === 'window' ? 'win' : 'mon'}
          x={percent(start)}
          width={percent(end - start)}
          y="1"
          height="6"
          {...(date.shape === 'window' ? { fill: 'url(#hatch)' } : {})}
        />
      </svg>
      <span className={`lab ${labelColumn(start, end)}`}>
        {describeShape(date)}, {labelInYear(date, year)}
      </span>
    </Link>
  );
}
