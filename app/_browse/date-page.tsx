import Link from 'next/link';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { Calendar, hasAny } from './calendar.tsx';
import { calendarOf } from './calendar-cells.ts';
import { CalendarKey } from './calendar-key.tsx';
import type { BoundedAddress } from './date-address.ts';
import { DateHead } from './date-head.tsx';
import { DatePager } from './date-pager.tsx';
import { type DateView, leavesOutEmpty, monthsOf } from './date-view.ts';
import { PageLinks } from './page-links.tsx';
import { DatedList } from './statement-list.tsx';
import { type DateTally, tallyYears } from './tally-dates.ts';

interface DatePageProps {
  address: BoundedAddress;
  dates: readonly DateTally[];
  view: DateView;
  statements: readonly StatementInContext[];
  page: number;
  perhaps: readonly StatementInContext[];
  /** The page of what perhaps belongs here; null while only its beginning is shown. */
  perhapsPage: number | null;
}

/** A year, a month, a day or a run of days: what was surely said then, and apart from it what perhaps was. */
export function DatePage({ address, dates, view, statements, page, perhaps, perhapsPage }: DatePageProps) {
  return (
    <div className="frame">
      <DateHead address={address} view={view} />
      <DateCalendar address={address} dates={dates} />
      {view.insideTotal === 0 ? (
        <Nothing address={address} view={view} />
      ) : (
        <div className="sect wide dated">
          <DatedList statements={statements} />
          <PageLinks path={address.path} page={page} total={view.insideTotal} order="newest first" />
        </div>
      )}
      {view.perhapsTotal > 0 && (
        <section className="wide" id="perhaps" aria-labelledby="perhaps-when">
          <h2 className="label perhaps" id="perhaps-when">
            Perhaps {address.scope === 'day' ? 'on' : 'in'} {address.label}
          </h2>
          <DatedList statements={perhaps} />
          {perhapsPage === null && view.perhapsTotal > perhaps.length && (
            <p className="more">
              <Link href={`${address.path}?perhaps=1#perhaps`} prefetch={false}>
                {view.perhapsTotal - perhaps.length} more that were perhaps said then
              </Link>
            </p>
          )}
          {perhapsPage !== null && (
            <PageLinks
              path={address.path}
              parameter="perhaps"
              keepFirst
              page={perhapsPage}
              total={view.perhapsTotal}
              anchor="perhaps"
              label="Pages of what perhaps belongs here"
            />
          )}
        </section>
      )}
      <DatePager address={address} view={view} />
    </div>
  );
}

/** The calendar of the year, cut to the month where there is one; a run of days within a month gets that month. */
function DateCalendar({ address, dates }: { address: BoundedAddress; dates: readonly DateTally[] }) {
  const { scope, earliest, latest } = address;
  const year = earliest.slice(0, 4);
  if (latest.slice(0, 4) !== year) return null;
  const overlapping = dates.filter((date) => (date.earliest ?? '') <= `${year}-12-31` && (date.latest ?? '9') >= `${year}-01-01`);
  const counts = monthsOf(tallyYears(dates).years, year);
  const months = calendarOf(
    year,
    overlapping.filter(({ certain }) => certain),
    counts,
  );
  const [from, to] = [Number(earliest.slice(5, 7)), Number(latest.slice(5, 7))];
  const within = scope === 'year' ? months : months.filter(({ month }) => month >= from && month <= to);
  const short = scope === 'year' && leavesOutEmpty(counts);
  const shown = short ? within.filter(hasAny) : within;
  if (shown.length === 0) return null;
  const keyed = overlapping.filter((date) => scope === 'year' || ((date.earliest ?? '') <= latest && (date.latest ?? '9') >= earliest));
  return (
    <>
      <Calendar name={year} months={shown} {...(scope === 'day' ? { here: earliest } : {})} />
      <CalendarKey dates={keyed} year={year} />
      {short && <p className="quiet after">Months without statements are left out.</p>}
    </>
  );
}

function Nothing({ address, view }: { address: BoundedAddress; view: DateView }) {
  const near = [view.earlier, view.later].filter((neighbour) => neighbour !== null);
  const when = address.scope === 'day' ? `on ${address.label}` : address.scope === 'span' ? `wholly within ${address.label}` : `in ${address.label}`;
  return (
    <div className="sect">
      <div className="notice">
        <h2>No statement is known to have been said {when}</h2>
        <p className="prose">
          {view.perhapsTotal > 0 ? 'Below stands what may have been said then, and why that is not certain. ' : ''}
          {near.length === 0 ? 'The archive has no statement with a date of this kind.' : 'The nearest: '}
          {near.map(({ path, label }, index) => (
            <span key={path}>
              {index > 0 && ' and '}
              <Link href={path} prefetch={false}>
                {label}
              </Link>
            </span>
          ))}
          {near.length > 0 && '.'}
        </p>
        <p className="acts">
          <Link href="/dates" prefetch={false}>
            All years
          </Link>
        </p>
      </div>
    </div>
  );
}
