import type { DayRange } from './query-tree.ts';

const SPAN = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** `2019`, `2019-04`, `2019-04-12`, `2019-02/2019-04`, `../2019`, `2019/..` as days, or null. */
export function dayRange(value: string): DayRange | null {
  const [from = '', to = from, ...rest] = value.split('/');
  if (rest.length > 0) return null;
  const [first, last] = [edge(from, 'first'), edge(to, 'last')];
  if (first === undefined || last === undefined || (first === null && last === null)) return null;
  return { earliest: first, latest: last };
}

function edge(text: string, which: 'first' | 'last'): string | null | undefined {
  if (text === '..') return null;
  const [, year, month, day] = SPAN.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (day !== undefined) return text;
  if (which === 'first') return `${year}-${month ?? '01'}-01`;
  const last = new Date(Date.UTC(Number(year), Number(month ?? '12'), 0)).getUTCDate();
  return Number.isNaN(last) ? undefined : `${year}-${month ?? '12'}-${String(last).padStart(2, '0')}`;
}
