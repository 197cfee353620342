import Link from 'next/link';
import { counted } from './counted.ts';
import { DossierHead } from './dossier-head.tsx';
import { Hatch } from './hatch.tsx';
import { KindKey } from './kind-key.tsx';
import { squareWorth } from './squares.tsx';
import { addKinds, type DateTally, sumKinds, tallyYears, type YearTally } from './tally-dates.ts';
import { YearRow } from './year-row.tsx';
import { YearsTable } from './years-table.tsx';

/** Years on one page: two centuries are ten pages. */
const YEARS_A_PAGE = 20;

/** The whole archive by date: years with their months, gaps said, and apart what no year can claim. */
export function YearsPage({ dates, undated, page }: { dates: readonly DateTally[]; undated: number; page: number }) {
  const { years, wide } = tallyYears(dates);
  const pages = Math.max(1, Math.ceil(years.length / YEARS_A_PAGE));
  const shown = years.slice((Math.min(page, pages) - 1) * YEARS_A_PAGE, Math.min(page, pages) * YEARS_A_PAGE);
  const worth = squareWorth(Math.max(0, ...shown.flatMap(({ months }) => months.map(sumKinds))));
  return (
    <div className="frame">
      <DossierHead
        title="By date"
        sub={`${worth === 1 ? 'Each square is one statement, in the month it was said.' : `Each square stands for up to ${worth} statements of one kind, in the month they were said.`} What is known only to a span is drawn as that span, under the line.`}
      />
      <KindKey kinds={addKinds(dates.map(({ kinds }) => kinds))} />
      <YearPages years={years} page={Math.min(page, pages)} />
      <div className="sect years">
        {years.length === 0 && <p className="year-row gap">No statement has a date yet.</p>}
        {shown.map((tally, index) => (
          <YearWithGap key={tally.year} tally={tally} later={shown[index - 1]} worth={worth} />
        ))}
      </div>
      <Apart wide={wide} undated={undated} />
      {shown.length > 0 && <YearsTable years={shown} />}
      <p className="pager">
        <span>Three dates are kept for each statement: said, reported, spoken of. This page counts the day said.</span>
      </p>
      <Hatch />
    </div>
  );
}

function YearWithGap({ tally, later, worth }: { tally: YearTally; later: YearTally | undefined; worth: number }) {
  const from = Number(tally.year) + 1;
  const to = later === undefined ? 0 : Number(later.year) - 1;
  return (
    <>
      {from <= to && (
        <p className="year-row gap">
          <span className="num">{from === to ? from : `${from}–${to}`}</span>
          <span>No statements</span>
        </p>
      )}
      <YearRow tally={tally} worth={worth} />
    </>
  );
}

/** Pages named by the years they hold. */
function YearPages({ years, page }: { years: readonly YearTally[]; page: number }) {
  const starts = years.filter((_, index) => index % YEARS_A_PAGE === 0);
  if (starts.length < 2) return null;
  return (
    <nav className="pages" aria-label="Years">
      {starts.map(({ year }, index) => {
        const last = years[Math.min((index + 1) * YEARS_A_PAGE, years.length) - 1]?.year;
        const label = last === year ? year : `${year}–${last}`;
        return index + 1 === page ? (
          <b key={year} aria-current="page" className="num">
            {label}
          </b>
        ) : (
          <Link key={year} className="num" href={index === 0 ? '/dates' : `/dates?page=${index + 1}`} prefetch={false}>
            {label}
          </Link>
        );
      })}
    </nav>
  );
}

/** What no single year can claim. */
function Apart({ wide, undated }: { wide: readonly DateTally[]; undated: number }) {
  if (wide.length === 0 && undated === 0) return null;
  return (
    <section className="sect apart" aria-labelledby="apart">
      <h2 id="apart">In no single year</h2>
      <ul>
        {wide.map((date) => (
          <li key={date.edtf + date.extent}>
            {date.path === undefined ? (
              date.label
            ) : (
              <Link href={date.path} prefetch={false}>
                {date.label}
              </Link>
            )}{' '}
            <span className="num quiet">{counted(date.count, 'statement')}</span>
          </li>
        ))}
        {undated > 0 && (
          <li>
            <Link href="/dates/unknown" prefetch={false}>
              Date not known
            </Link>{' '}
            <span className="num quiet">{counted(undated, 'statement')}</span>
          </li>
        )}
      </ul>
    </section>
  );
}
