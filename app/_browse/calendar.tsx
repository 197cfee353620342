import Link from 'next/link';
import type { CalendarDay, CalendarMonth } from './calendar-cells.ts';

const DAYS = Array.from({ length: 31 }, (_, index) => index + 1);

/** Months as rows and days as columns: what is known to the day is filled, what is not is drawn as the days it may be. */
export function Calendar({ name, months, here }: { name: string; months: readonly CalendarMonth[]; here?: string }) {
  const most = Math.max(...months.flatMap(({ days }) => days.map(({ count }) => count)));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={`Calendar of ${name}`}>
      <table className="cal">
        <caption className="sr">
          Statements by day, {name}. A filled day has statements said on it; an outlined run of days holds statements said on one of them.
        </caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">Month</span>
            </th>
            {DAYS.map((day) => (
              <th key={day} scope="col" {...(day === Number(here?.slice(8)) ? { className: 'here' } : {})}>
                {day}
              </th>
            ))}
            <th scope="col" className="tot">
              All
            </th>
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.path}>
              <th scope="row">
                {hasAny(month) ? (
                  <Link href={month.path} prefetch={false}>
                    {month.name}
                  </Link>
                ) : (
                  month.name
                )}
              </th>
              {DAYS.map((day) => (
                <DayCell key={day} day={month.days[day - 1]} most={most} here={here} />
              ))}
              <td className="tot num">{month.total > 0 && month.total}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Whether a month has anything to go to: also what it shares with its neighbours. */
export const hasAny = ({ total, days }: CalendarMonth) => total > 0 || days.some(({ perhaps, window }) => perhaps > 0 || window);

function DayCell({ day, most, here }: { day: CalendarDay | undefined; most: number; here: string | undefined }) {
  if (day === undefined) return <td className="x" />;
  const classes = [day.weekend && 'we', day.window && 'win'].filter(Boolean).join(' ');
  if (day.count === 0 && day.perhaps === 0) return classes === '' ? <td /> : <td className={classes} />;
  const number = day.count > 0 ? day.count : day.numbered ? day.perhaps : null;
  return (
    <td className={classes}>
      <Link className={markOf(day, most)} href={day.path} prefetch={false} aria-label={day.label} {...(day.iso === here ? { 'aria-current': 'date' } : {})}>
        {number}
      </Link>
    </td>
  );
}

/** Filled for a day, darkest for the fullest; outlined for one of several days; both for both. */
function markOf({ count, perhaps, run }: CalendarDay, most: number): string {
  if (count > 0) return `${count > 4 && count * 2 > most ? 'h3' : 'h2'}${perhaps > 0 ? ' also' : ''}`;
  const join = run === 'start' ? ' join-r' : run === 'middle' ? ' join-m' : run === 'end' ? ' join-l' : '';
  return `h1${join}`;
}
