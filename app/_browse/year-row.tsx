import Link from 'next/link';
import { monthName } from '#lib/archive/describe-date.ts';
import { InexactRow } from './inexact-row.tsx';
import { Squares } from './squares.tsx';
import { addKinds, type DateTally, describeShape, type KindCounts, monthLabel, sumKinds, type YearTally } from './tally-dates.ts';

/** More lines than this under one year would hide the years; the rest is on the page of the year. */
const MOST_LINES = 6;
const MOST_YEAR_SQUARES = 60;

/** A year on one line: months with a square a statement, and below it what no month can claim, as wide as it is. */
export function YearRow({ tally, worth }: { tally: YearTally; worth: number }) {
  const { year, months, yearOnly, perhaps } = tally;
  // Downwards in the order of the year, which runs from left to right.
  const inexact = tally.inexact.toReversed();
  const path = `/dates/${year}`;
  const rest = inexact.slice(MOST_LINES).reduce((sum, { count }) => sum + count, 0);
  return (
    <section className="year-row" aria-label={year}>
      <h2 className="num">
        <Link href={path} prefetch={false}>
          {year}
        </Link>
      </h2>
      <div className="yearline">
        {months.map((kinds, index) => (
          <MonthHeap key={monthName(index + 1)} year={year} month={index + 1} kinds={kinds} worth={worth} />
        ))}
        {months.map((kinds, index) => (
          <span key={monthName(index + 1)} className={sumKinds(kinds) > 0 ? 'ml has' : 'ml'}>
            {monthName(index + 1).slice(0, 3)}
          </span>
        ))}
        {inexact.slice(0, MOST_LINES).map((date) => (
          <InexactRow key={date.edtf + date.extent} date={date} year={year} />
        ))}
        {rest > 0 && (
          <Link className="inexact whole" href={path} prefetch={false}>
            {rest} more in other spans
          </Link>
        )}
        {yearOnly.map((date) => (
          <YearOnly key={date.edtf} date={date} path={path} worth={worth} />
        ))}
        {perhaps.length > 0 && (
          <Link className="inexact whole" href={`${path}#perhaps`} prefetch={false}>
            {perhaps.reduce((sum, { count }) => sum + count, 0)} perhaps:{' '}
            {perhaps
              .slice(0, 3)
              .map(({ label }) => label)
              .join('; ')}
            {perhaps.length > 3 && ' …'}
          </Link>
        )}
      </div>
      <p className="second yr-n">
        <b className="num">{tally.total}</b> {tally.total === 1 ? 'statement' : 'statements'}
        <br />
        {breakdown(tally)}
      </p>
    </section>
  );
}

function MonthHeap({ year, month, kinds, worth }: { year: string; month: number; kinds: KindCounts; worth: number }) {
  const total = sumKinds(kinds);
  if (total === 0) return <span className="col" />;
  return (
    <Link className="col" href={`/dates/${year}-${String(month).padStart(2, '0')}`} prefetch={false} aria-label={`${monthLabel(year, month)}: ${total}`}>
      <Squares kinds={kinds} worth={worth} />
    </Link>
  );
}

function YearOnly({ date, path, worth }: { date: DateTally; path: string; worth: number }) {
  return (
    <Link className="inexact whole" href={path} prefetch={false}>
      <span className="bar yr">
        {date.count} known only to the year {date.count <= MOST_YEAR_SQUARES * worth && <Squares kinds={date.kinds} worth={worth} />}
      </span>
    </Link>
  );
}

/** `24 on a day, 2 over 2 days, 1 in a window, 21 in the year`: like dates together. */
function breakdown({ days, inexact, yearOnly, perhaps }: YearTally): string {
  const parts: [DateTally, number][] = [];
  for (const date of [...days, ...inexact, ...yearOnly]) {
    const like = parts.find(([other]) => describeShape(other, 0) === describeShape(date, 0));
    if (like === undefined) parts.push([date, date.count]);
    else like[1] += date.count;
  }
  const words = parts.map(([date, count]) => describeShape(date, count));
  const open = sumKinds(addKinds(perhaps.map(({ kinds }) => kinds)));
  return [...words, ...(open > 0 ? [`${open} perhaps, not counted`] : [])].join(', ');
}
