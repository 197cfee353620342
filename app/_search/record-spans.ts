import { describeDate, describeDay } from '#lib/archive/describe-date.ts';
import type { Kind } from '#lib/archive/kind.ts';
import { type DateCount, isApproximate, squaresOf, totalOf } from './date-count.ts';
import { type Axis, positionOf } from './record-axis.ts';

/** One bar below the line; `x` and `width` in percent. */
export interface SpanBar {
  x: number;
  width: number;
  /** `whole`: it lasted that long. `window`: once, on a day in it. `coarse`: only the year (or decade) is known. */
  look: 'whole' | 'window' | 'coarse';
  squares: readonly Kind[];
}

/** One line of bars below the record with the sentence that says what they are. */
export interface SpanRow {
  count: number;
  label: string;
  /** The year all of it lies in, where there is one. */
  year?: string;
  bars: readonly SpanBar[];
  /** Where the label goes: beside the bar where there is room for it, else on a line of its own. */
  place: 'before' | 'after' | 'above';
}

/** Rows of single spans; what is more shares one row. */
const MOST_ROWS = 4;
/** Percent of the width that a label needs on a telephone. */
const ROOM = 60;

function grouped(entries: readonly DateCount[], key: (entry: DateCount) => string): DateCount[][] {
  const groups = new Map<string, DateCount[]>();
  for (const entry of entries) groups.set(key(entry), [...(groups.get(key(entry)) ?? []), entry]);
  return [...groups.values()];
}

const bareKey = ({ earliest, latest }: DateCount) => `${earliest}/${latest}`;
const isCoarse = (entry: DateCount) => (entry.precision === 'year' || entry.precision === 'decade') && !isApproximate(entry);

/** The rows below the line: spans of days first, in order of time, then what is known to the year, then to the decade. */
export function spanRows(axis: Axis, inexact: readonly DateCount[], each: number): SpanRow[] {
  const spans = grouped(
    inexact.filter((entry) => !isCoarse(entry)),
    (entry) => `${bareKey(entry)} ${entry.extent} ${isApproximate(entry)}`,
  ).sort((a, b) => sortKey(a).localeCompare(sortKey(b)));
  const single = spans.length > MOST_ROWS ? spans.slice(0, MOST_ROWS - 1) : spans;
  const rest = spans.slice(single.length);
  const rows = single.map((entries) => spanRow(axis, [entries], spanLabel(entries), each));
  if (rest.length > 0) rows.push(spanRow(axis, rest, `${totalOf(rest.flat())} more, over or within several days`, each));
  for (const precision of ['year', 'decade'] as const) {
    const coarse = inexact.filter((entry) => isCoarse(entry) && entry.precision === precision);
    if (coarse.length > 0) rows.push(spanRow(axis, grouped(coarse, bareKey), `${totalOf(coarse)} known only to the ${precision}`, each));
  }
  return rows;
}

const sortKey = (entries: readonly DateCount[]) => `${entries[0]?.earliest ?? ''}/${entries[0]?.latest ?? '9999'}`;

function spanRow(axis: Axis, groups: readonly DateCount[][], label: string, each: number): SpanRow {
  const bars = groups.map((entries) => barOf(axis, entries, each));
  const from = Math.min(...bars.map(({ x }) => x));
  const to = Math.max(...bars.map(({ x, width }) => x + width));
  const years = new Set(groups.flat().flatMap(({ earliest, latest }) => [earliest?.slice(0, 4), latest?.slice(0, 4)]));
  const [year] = years;
  return {
    count: totalOf(groups.flat()),
    label,
    ...(years.size === 1 && year !== undefined ? { year } : {}),
    bars,
    place: from >= ROOM ? 'before' : 100 - to >= ROOM ? 'after' : 'above',
  };
}

function barOf(axis: Axis, entries: readonly DateCount[], each: number): SpanBar {
  const [first] = entries;
  const x = first?.earliest === null || first === undefined ? 0 : positionOf(axis, first.earliest);
  const end = first?.latest === null || first === undefined ? 100 : positionOf(axis, first.latest, true);
  const coarse = first !== undefined && isCoarse(first);
  const look = coarse ? 'coarse' : first?.extent === 'throughout' ? 'whole' : 'window';
  return { x, width: Math.max(0.6, end - x), look, squares: coarse ? squaresOf(entries, each) : [] };
}

/** `2, from 28 February to 1 March`: the year is left to the axis above where both days lie in one. */
function spanLabel(entries: readonly DateCount[]): string {
  const [first] = entries;
  const count = totalOf(entries);
  if (first === undefined) return `${count}`;
  const { earliest, latest, edtf, precision, extent } = first;
  if (earliest === null || latest === null || precision !== 'interval' || isApproximate(first))
    return `${count}, ${describeDate({ earliest, latest, precision, approximate: /[~%]/.test(edtf), uncertain: /[?%]/.test(edtf) })}`;
  const from = earliest.slice(0, 4) === latest.slice(0, 4) ? describeDay(earliest).replace(/ \d+$/, '') : describeDay(earliest);
  const to = earliest.slice(0, 4) === latest.slice(0, 4) ? describeDay(latest).replace(/ \d+$/, '') : describeDay(latest);
  return `${count}, ${extent === 'throughout' ? '' : 'some time '}from ${from} to ${to}`;
}
