import type { Kind } from '#lib/archive/kind.ts';
import { countSquares, type DateCount, isApproximate, squaresOf, totalOf } from './date-count.ts';
import { type AxisColumn, type AxisGap, layAxis, type RecordUnit } from './record-axis.ts';
import { type SpanRow, spanRows } from './record-spans.ts';

/** A column with what stands on it. */
export interface RecordColumn extends AxisColumn {
  count: number;
  squares: readonly Kind[];
}

/** Everything the drawing of an archive by date needs: certain dates above the line, the others below it as the spans they are. */
export interface ArchiveRecord {
  unit: RecordUnit;
  /** How many statements of one kind a square stands for, at most. */
  each: number;
  parts: readonly (RecordColumn | AxisGap)[];
  spans: readonly SpanRow[];
}

/** From about this number on, a square stands for more than one statement. */
const MOST_SQUARES = 200;
/** Squares in the fullest column: three abreast and ten high. */
const MOST_IN_COLUMN = 30;
/** Squares inside the bar of one year. */
const MOST_IN_BAR = 40;

const yearOf = (day: string) => Number(day.slice(0, 4));

/** Whether the date falls into one column for certain; an approximate date never does. */
function isCertain(entry: DateCount, column: AxisColumn): boolean {
  const { earliest, latest } = entry;
  return earliest !== null && latest !== null && !isApproximate(entry) && column.first <= earliest && latest <= column.last;
}

/** Lays out the record of an archive, whatever its years and size. */
export function archiveRecord(counts: readonly DateCount[]): ArchiveRecord {
  const axis = layAxis(yearsShown(counts));
  const columns = axis.parts.filter((part): part is AxisColumn => part.type === 'column');
  const certain = new Map(columns.map((column) => [column.key, counts.filter((each) => isCertain(each, column))]));
  const placed = new Set([...certain.values()].flat());
  const inexact = counts.filter((each) => !placed.has(each));
  const each = statementsASquare([...certain.values()], inexact);
  return {
    unit: axis.unit,
    each,
    parts: axis.parts.map((part) => (part.type === 'gap' ? part : standingOn(part, certain.get(part.key) ?? [], each))),
    spans: spanRows(axis, inexact, each),
  };
}

/** Years that hold a statement dated within one year; a span over several years shows up where the others are, or alone. */
function yearsShown(dated: readonly DateCount[]): Set<number> {
  const bounds = dated.map(({ earliest, latest }) => [yearOf(earliest ?? latest ?? ''), yearOf(latest ?? earliest ?? '')] as const);
  const within = bounds.filter(([from, to]) => from === to).map(([year]) => year);
  return new Set(within.length > 0 ? within : bounds.flat());
}

function standingOn(column: AxisColumn, entries: readonly DateCount[], each: number): RecordColumn {
  return { ...column, count: totalOf(entries), squares: squaresOf(entries, each) };
}

/** The smallest round number of statements a square with which everything fits. */
function statementsASquare(columns: readonly (readonly DateCount[])[], inexact: readonly DateCount[]): number {
  const total = totalOf([...columns.flat(), ...inexact]);
  for (let power = 1; power < 1e12; power *= 10) {
    for (const each of [power, power * 2, power * 5]) {
      const fits = columns.every((entries) => countSquares(entries, each) <= MOST_IN_COLUMN) && countSquares(inexact, each) <= MOST_IN_BAR * 4;
      if (total / each <= MOST_SQUARES && fits) return each;
    }
  }
  return total;
}
