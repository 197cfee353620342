import { monthName } from '#lib/archive/describe-date.ts';

/** How much time one column of the record stands for. */
export type RecordUnit = 'month' | 'year' | 'decade' | 'century';

/** One column of the record: a month, year, decade or century, with its first and last day. */
export interface AxisColumn {
  type: 'column';
  /** `2019-04`, or the first year of a longer unit. */
  key: string;
  name: string;
  first: string;
  last: string;
  /** What the axis says under this column, where it says anything. */
  label?: string;
  /** A year (or a longer unit after a gap) begins here: its tick is darker. */
  begins: boolean;
}

/** Empty years left out of the drawing, and said so. */
export interface AxisGap {
  type: 'gap';
  name: string;
  first: string;
  last: string;
}

export interface Axis {
  unit: RecordUnit;
  parts: readonly (AxisColumn | AxisGap)[];
}

/** Share of the whole width that a gap takes, in percent: wide enough for its note. The style sheet says the same. */
const GAP_SHARE = 8;
/** More columns than these would be thinner than a square on a telephone. */
const MOST_COLUMNS = 60;
const MOST_GAPS = 4;

const YEARS_OF: Record<RecordUnit, number> = { month: 1, year: 1, decade: 10, century: 100 };
/** From this number of empty units on, they are left out. */
const LEAVE_OUT: Record<RecordUnit, number> = { month: 1, year: 5, decade: 4, century: 3 };

const fourDigits = (year: number) => String(year).padStart(4, '0');

/** Chooses the finest unit in which all years that hold statements fit, leaves out empty stretches and names the columns. */
export function layAxis(years: ReadonlySet<number>): Axis {
  const units: RecordUnit[] = ['month', 'year', 'decade', 'century'];
  for (const unit of units) {
    const parts = partsOf(unit, years);
    const gaps = parts.filter(({ type }) => type === 'gap').length;
    if ((parts.length - gaps <= MOST_COLUMNS && gaps <= MOST_GAPS) || unit === 'century') return { unit, parts: labelled(unit, parts) };
  }
  return { unit: 'century', parts: [] };
}

function partsOf(unit: RecordUnit, years: ReadonlySet<number>): (AxisColumn | AxisGap)[] {
  const size = YEARS_OF[unit];
  const occupied = [...new Set([...years].map((year) => Math.floor(year / size)))].sort((a, b) => a - b);
  const parts: (AxisColumn | AxisGap)[] = [];
  let previous: number | undefined;
  for (const each of occupied) {
    const empty = previous === undefined ? 0 : each - previous - 1;
    if (previous !== undefined && empty >= LEAVE_OUT[unit]) parts.push(gap((previous + 1) * size, each * size - 1));
    else for (let skipped = each - empty; skipped < each; skipped++) parts.push(...columns(unit, skipped * size, false));
    parts.push(...columns(unit, each * size, previous === undefined || empty >= LEAVE_OUT[unit]));
    previous = each;
  }
  return parts;
}

function gap(from: number, to: number): AxisGap {
  const name = from === to ? `${from}: none` : `${from}–${to}: none`;
  return { type: 'gap', name, first: `${fourDigits(from)}-01-01`, last: `${fourDigits(to)}-12-31` };
}

function columns(unit: RecordUnit, year: number, begins: boolean): AxisColumn[] {
  if (unit === 'month') return Array.from({ length: 12 }, (_, index) => monthColumn(year, index + 1));
  const last = year + YEARS_OF[unit] - 1;
  const name = year === last ? String(year) : `${year}–${last}`;
  return [{ type: 'column', key: fourDigits(year), name, first: `${fourDigits(year)}-01-01`, last: `${fourDigits(last)}-12-31`, begins }];
}

function monthColumn(year: number, month: number): AxisColumn {
  const key = `${fourDigits(year)}-${String(month).padStart(2, '0')}`;
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { type: 'column', key, name: `${monthName(month)} ${year}`, first: `${key}-01`, last: `${key}-${days}`, begins: month === 1 };
}

/** Puts a year under as many columns as there is room for: the first, those after a gap, then round ones at a distance. */
function labelled(unit: RecordUnit, parts: readonly (AxisColumn | AxisGap)[]): (AxisColumn | AxisGap)[] {
  const count = parts.filter(({ type }) => type === 'column').length;
  // Eleven labels of four figures are what a telephone's width holds.
  const apart = Math.max(1, Math.ceil(count / 11));
  const round = unit === 'month' ? 1 : [1, 2, 5, 10, 20, 50, 100, 200, 500].map((each) => each * YEARS_OF[unit]).find((each) => each / YEARS_OF[unit] >= apart);
  const wanted = parts.map((part) => {
    if (part.type === 'gap') return false;
    if (unit === 'month') return part.begins;
    return part.begins || Number(part.key) % (round ?? 1) === 0;
  });
  return parts.map((part, index) => {
    if (part.type === 'gap' || wanted[index] !== true) return part;
    const crowded = !part.begins && parts.slice(Math.max(0, index - apart + 1), index).some((other) => other.type === 'column' && other.begins);
    return crowded ? part : { ...part, label: String(Number(part.key.slice(0, 4))) };
  });
}

/** Where a day lies, in percent of the width; `after` asks for the end of that day. Days outside the axis lie at its edge. */
export function positionOf({ parts }: Axis, day: string, after = false): number {
  const gaps = parts.filter(({ type }) => type === 'gap').length;
  const column = (100 - gaps * GAP_SHARE) / Math.max(1, parts.length - gaps);
  const time = Date.parse(day) + (after ? 86_400_000 : 0);
  let left = 0;
  for (const part of parts) {
    const width = part.type === 'gap' ? GAP_SHARE : column;
    const first = Date.parse(part.first);
    const end = Date.parse(part.last) + 86_400_000;
    if (time < first) return left;
    if (time < end || (after && time === end)) return left + (width * (time - first)) / (end - first);
    left += width;
  }
  return 100;
}
