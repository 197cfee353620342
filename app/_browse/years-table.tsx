import { monthName } from '#lib/archive/describe-date.ts';
import { sumKinds, type YearTally } from './tally-dates.ts';

/** The years once more as figures, for whoever cannot use the squares. */
export function YearsTable({ years }: { years: readonly YearTally[] }) {
  const months = Array.from({ length: 12 }, (_, index) => monthName(index + 1));
  return (
    <details className="as-table">
      <summary>The same as a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label="Statements by year and month">
        <table className="table">
          <caption className="sr">Statements by the year and month in which they were said</caption>
          <thead>
            <tr>
              <th scope="col">Year</th>
              {months.map((month) => (
                <th key={month} scope="col" className="r">
                  <abbr title={month}>{month.slice(0, 3)}</abbr>
                </th>
              ))}
              <th scope="col" className="r">
                Month not known
              </th>
              <th scope="col" className="r">
                All
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map((tally) => (
              <tr key={tally.year}>
                <th scope="row" className="num">
                  {tally.year}
                </th>
                {tally.months.map((kinds, index) => (
                  <td key={months[index]} className="r num">
                    {sumKinds(kinds)}
                  </td>
                ))}
                <td className="r num">{tally.total - tally.months.reduce((sum, kinds) => sum + sumKinds(kinds), 0)}</td>
                <td className="r num">{tally.total}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
