import type { ShownDate } from '#lib/archive/statement-row.ts';

/** Width of the year rule: twelve months. */
export const RULE_WIDTH = 104;

/** What is drawn on the rule, as precise as the date is. `from` and `to` in its units. */
export type RuleShape =
  | { form: 'day'; from: number }
  | { form: 'span'; from: number; to: number }
  | { form: 'window'; from: number; to: number }
  | { form: 'month'; from: number; to: number }
  | { form: 'year' };

/** A span of days is never drawn narrower than this. */
const LEAST = 5;

/** Where a date stands in its year; null where it has no first day or is wider than a year. A span across New Year is drawn to the end of the year it began in. */
export function ruleShape({ earliest, latest, precision, extent, approximate, uncertain }: ShownDate): RuleShape | null {
  if (earliest === null) return null;
  const from = place(earliest);
  const to = latest === null || latest.slice(0, 4) > earliest.slice(0, 4) ? RULE_WIDTH : place(latest) + RULE_WIDTH / 365;
  switch (precision) {
    case 'day':
      return approximate || uncertain ? wide('window', from, to) : { form: 'day', from };
    case 'month':
      return { form: 'month', from, to };
    case 'year':
      return { form: 'year' };
    case 'decade':
      return null;
    case 'interval':
      return latest !== null && Date.parse(latest) - Date.parse(earliest) > 366 * 86_400_000
        ? null
        : wide(extent === 'throughout' ? 'span' : 'window', from, to);
  }
}

function wide(form: 'span' | 'window', from: number, to: number): RuleShape {
  const lack = Math.max(0, LEAST - (to - from)) / 2;
  return { form, from: Math.max(0, from - lack), to: Math.min(RULE_WIDTH, to + lack) };
}

/** Place of a day in its year. */
function place(iso: string): number {
  const year = iso.slice(0, 4);
  const days = (Date.parse(iso) - Date.parse(`${year}-01-01`)) / 86_400_000;
  return (days * RULE_WIDTH) / 365;
}
