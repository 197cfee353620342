import parseEdtf from 'edtf';
import { z } from 'zod';

/** How exactly a date is known. */
export const PRECISIONS = ['day', 'month', 'year', 'decade', 'interval'] as const;
export type Precision = (typeof PRECISIONS)[number];

/** An EDTF date with the first and last day it can mean, both inclusive, as `YYYY-MM-DD`. */
export interface DateBounds {
  edtf: string;
  /** `null`: open towards the past (`../2019`). */
  earliest: string | null;
  /** `null`: open towards the future (`2019/..`). */
  latest: string | null;
  precision: Precision;
  approximate: boolean;
  uncertain: boolean;
}

const DAY_MS = 86_400_000;
const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

/**
 * Reads an EDTF date (ISO 8601-2:2019, level 1 without seasons, years of four digits): day, month, year,
 * unspecified digits (`201X`, `2019-XX`), `?` `~` `%`, and intervals, also open ones.
 * Returns null for anything else, a day that does not exist included.
 */
export function readEdtf(edtf: string): DateBounds | null {
  if (!/^[0-9X?~%./-]{2,40}$/.test(edtf)) return null;
  let parsed: ReturnType<typeof parseEdtf>;
  try {
    parsed = parseEdtf(edtf);
  } catch {
    return null;
  }
  if (parsed.type !== 'Date' && parsed.type !== 'Interval') return null;
  const earliest = Number.isFinite(parsed.min) ? isoDay(parsed.min) : null;
  const latest = Number.isFinite(parsed.max) ? isoDay(parsed.max) : null;
  if (earliest === null && latest === null) return null;
  const approximate = /[~%]/.test(edtf);
  const uncertain = /[?%]/.test(edtf);
  return { edtf, earliest, latest, precision: precisionOf(edtf, parsed), approximate, uncertain };
}

function precisionOf(edtf: string, parsed: ReturnType<typeof parseEdtf>): Precision {
  if (parsed.type === 'Interval') return 'interval';
  const days = Math.round((parsed.max - parsed.min) / DAY_MS);
  if (/^\d{3}X/.test(edtf) || days > 366) return 'decade';
  if (days > 31) return 'year';
  return days > 1 ? 'month' : 'day';
}

/** The bounds of a date that was already checked; throws when it was not. */
export function boundsOf(edtf: string): DateBounds {
  const bounds = readEdtf(edtf);
  if (bounds === null) throw new RangeError(`not an EDTF date: ${edtf}`);
  return bounds;
}

export const edtfSchema = z
  .string()
  .refine((value) => readEdtf(value) !== null, 'must be an EDTF date such as "2019-04-12", "2019-04", "2019", "2019~" or "2004-01-06/2004-01-10"');
