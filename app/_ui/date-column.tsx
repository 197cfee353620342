import { CERTAINTY_LABELS } from '#lib/archive/certainty.ts';
import { monthName, weekday } from '#lib/archive/describe-date.ts';
import type { ShownDate } from '#lib/archive/statement-row.ts';
import { RULE_WIDTH, type RuleShape, ruleShape } from './year-rule.ts';

/** The date as it hangs beside a statement: a large part, a small part, the rule of its year, and how exactly it is known. */
export function DateColumn({ said }: { said: ShownDate | null }) {
  if (said === null) {
    return (
      <span className="date">
        <span className="my">Date not known</span>
      </span>
    );
  }
  const { large, long, small } = dateParts(said);
  const shape = ruleShape(said);
  const how = howKnown(said);
  const content = (
    <>
      <span className={long ? 'd num long' : 'd num'}>{large}</span> {small !== '' && <span className="my">{small}</span>}
      {shape !== null && <YearRule shape={shape} />}
      {how !== '' && <span className="how">{how}</span>}
    </>
  );
  // HTML's <time> can only say one day, month or year: a span in it would be more exact than it is.
  if (said.precision === 'interval' || said.precision === 'decade' || said.earliest === null) return <span className="date">{content}</span>;
  const length = { day: 10, month: 7, year: 4 }[said.precision];
  return (
    <time className="date" dateTime={said.earliest.slice(0, length)}>
      {content}
    </time>
  );
}

const MONTH_WITH_WEEKDAY = 5;

/** `12` `April 2019, Fri`; `6–10` `January 2004`; `28 Feb – 1 Mar` `2019`; `2019` and nothing more. */
export function dateParts(said: ShownDate): { large: string; long: boolean; small: string } {
  const { earliest, latest, precision, label } = said;
  if (earliest === null || latest === null) return { large: label, long: true, small: '' };
  const [from, to] = [split(earliest), split(latest)];
  const sign = { before: said.approximate ? 'c. ' : '', after: said.uncertain ? '?' : '' };
  const large = (text: string) => `${sign.before}${text}${sign.after}`;
  switch (precision) {
    case 'day': {
      const name = monthName(from.month);
      return {
        large: large(`${from.day}`),
        long: false,
        small: `${name.length <= MONTH_WITH_WEEKDAY ? name : name.slice(0, 3)} ${from.year}, ${weekday(earliest)}`,
      };
    }
    case 'month':
      return { large: large(monthName(from.month)), long: true, small: from.year };
    case 'year':
      return { large: large(from.year), long: false, small: '' };
    case 'decade':
      return { large: large(`${from.year}–${to.year}`), long: true, small: '' };
    case 'interval': {
      if (from.year !== to.year) return { large: large(`${short(from)} ${from.year} – ${short(to)}`), long: true, small: to.year };
      if (from.month !== to.month) return { large: large(`${short(from)} – ${short(to)}`), long: true, small: to.year };
      return { large: large(`${from.day}–${to.day}`), long: false, small: `${monthName(from.month)} ${from.year}` };
    }
  }
}

interface Day {
  year: string;
  month: number;
  day: number;
}
const split = (iso: string): Day => ({ year: String(Number(iso.slice(0, 4))), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) });
const short = ({ month, day }: Day) => `${day} ${monthName(month).slice(0, 3)}`;

/** The line below: how exact, and any doubt about it. What was verified, in part too, is told with the checks. */
function howKnown({ exactness, approximate, uncertain, certainty }: ShownDate): string {
  const said = (certainty === 'uncertain' && uncertain) || (certainty === 'unknown' && exactness !== null);
  const doubt = DOUBTED.has(certainty) && !said ? CERTAINTY_LABELS[certainty].toLowerCase() : null;
  return [exactness, approximate ? 'about' : null, uncertain ? 'uncertain' : null, doubt].filter((part) => part !== null).join(', ');
}

const DOUBTED: ReadonlySet<string> = new Set(['inferred', 'from-memory', 'uncertain', 'not-verified', 'unknown']);

/** Twelve months and the date on them; for eyes only, the words say the same. */
function YearRule({ shape }: { shape: RuleShape }) {
  return (
    <svg className="rule-y" viewBox={`0 0 ${RULE_WIDTH} 12`} aria-hidden="true">
      <path className="base" d={`M0 9h${RULE_WIDTH}`} />
      <path className="tick" d={TICKS} />
      <Shape shape={shape} />
    </svg>
  );
}

const TICKS = Array.from({ length: 13 }, (_, month) => `M${fixed((month * RULE_WIDTH) / 12)} 9v${month % 3 === 0 ? 3 : 2}`).join('');

function Shape({ shape }: { shape: RuleShape }) {
  switch (shape.form) {
    case 'day':
      return <path className="day" d={`M${fixed(shape.from - 1.5)} 0h3v9h-3z`} />;
    case 'span':
      return <path className="int" d={`M${fixed(shape.from)} 1H${fixed(shape.to)}v5H${fixed(shape.from)}z`} />;
    case 'window':
      // Too narrow for a broken line: then the hollow block alone says that it was one of these days.
      return <path className={shape.to - shape.from < 8 ? 'win slim' : 'win'} d={`M${fixed(shape.from)} .5H${fixed(shape.to)}v5H${fixed(shape.from)}z`} />;
    case 'month':
      return <path className="month" d={`M${fixed(shape.from + 2)} .5h-2v5h2M${fixed(shape.to - 2)} .5h2v5h-2`} />;
    case 'year':
      return <path className="all" d={`M.5 .5h${RULE_WIDTH - 1}v5H.5z`} />;
  }
}

function fixed(value: number): string {
  return String(Math.round(value * 10) / 10);
}
