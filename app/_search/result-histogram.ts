import { monthName } from '#lib/archive/describe-date.ts';
import type { FacetValue } from '#lib/search/search-answer.ts';

/** A stretch of time and how many hits were said in it for certain. */
export interface TimeColumn {
  /** First and last month, `2019-04`. */
  first: string;
  last: string;
  label: string;
  count: number;
}

/** Hits whose date is a span: drawn as one, never put into a column. */
export interface TimeSpan {
  label: string;
  count: number;
  /** Columns that it touches, the last included. */
  from: number;
  to: number;
  /** The value that narrows to it. */
  value: string;
}

export interface Histogram {
  columns: readonly TimeColumn[];
  spans: readonly TimeSpan[];
  /** Spans beyond those drawn, and hits without any date. */
  spansLeft: number;
  undated: number;
}

/** As many columns as can be told apart and pressed. */
const MOST_COLUMNS = 60;
const MOST_SPANS = 8;
/** Months in a column, the first that fits. */
const UNITS = [1, 3, 12, 60, 120, 300, 1_200];

const monthNumber = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
const monthOf = (number: number) => `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`;

/**
 * The hits by the date they were said, from the counts of the facet: what lies wholly in a column stands on it, so that its count is the list
 * it leads to; what does not is drawn as the span it is. Null where there are not two columns to compare.
 */
export function histogramOf(values: readonly FacetValue[]): Histogram | null {
  const dated = values.filter(({ value, count }) => count > 0 && value !== 'undated').flatMap((value) => withMonths(value) ?? []);
  const certain = dated.filter(({ isMonth }) => isMonth);
  const [first, last] = edges(certain.length > 0 ? certain : dated);
  if (first === null || last === null) return null;
  const unit = UNITS.find((months) => Math.floor(last / months) - Math.floor(first / months) < MOST_COLUMNS) ?? 1_200;
  const start = Math.floor(first / unit);
  const length = Math.floor(last / unit) - start + 1;
  if (length < 2) return null;
  const counts = Array.from({ length }, () => 0);
  const spans: TimeSpan[] = [];
  for (const { value, label, count, from, to } of dated) {
    const [at, end] = [Math.floor(from / unit) - start, Math.floor(to / unit) - start];
    if (end < 0 || at >= length) spans.push({ label, count, from: Math.max(0, Math.min(at, length - 1)), to: Math.min(length - 1, Math.max(end, 0)), value });
    else if (at === end) counts[at] = (counts[at] ?? 0) + count;
    else spans.push({ label, count, from: Math.max(0, at), to: Math.min(length - 1, end), value });
  }
  spans.sort((a, b) => b.count - a.count);
  return {
    columns: counts.map((count, at) => columnAt((start + at) * unit, unit, count)),
    spans: spans.slice(0, MOST_SPANS),
    spansLeft: spans.slice(MOST_SPANS).reduce((sum, { count }) => sum + count, 0),
    undated: values.find(({ value }) => value === 'undated')?.count ?? 0,
  };
}

function withMonths({ value, label, count }: FacetValue) {
  if (/^\d{4}-\d{2}$/.test(value)) return { value, label, count, from: monthNumber(value), to: monthNumber(value), isMonth: true };
  const [, year] = /^(\d{4})-XX$/.exec(value) ?? [];
  if (year !== undefined) return { value, label, count, from: Number(year) * 12, to: Number(year) * 12 + 11, isMonth: false };
  const [, from, to] = /^=(\d{4}-\d{2})-\d{2}\/(\d{4}-\d{2})-\d{2}$/.exec(value) ?? [];
  // A span that is open at one end has no place among columns; the list has it.
  if (from === undefined || to === undefined) return null;
  return { value, label, count, from: monthNumber(from), to: monthNumber(to), isMonth: false };
}

function edges(dated: readonly { from: number; to: number }[]): [number | null, number | null] {
  if (dated.length === 0) return [null, null];
  return [Math.min(...dated.map(({ from }) => from)), Math.max(...dated.map(({ to }) => to))];
}

function columnAt(month: number, unit: number, count: number): TimeColumn {
  const [first, last] = [monthOf(month), monthOf(month + unit - 1)];
  const year = Number(first.slice(0, 4));
  const name = (of: string) => `${monthName(Number(of.slice(5, 7)))} ${Number(of.slice(0, 4))}`;
  const label =
    unit === 1
      ? name(first)
      : unit < 12
        ? `${monthName(Number(first.slice(5, 7)))} – ${name(last)}`
        : unit === 12
          ? String(year)
          : `${year}–${Number(last.slice(0, 4))}`;
  return { first, last, label, count };
}
