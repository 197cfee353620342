import type { Certainty } from '#lib/archive/certainty.ts';
import { describeDate } from '#lib/archive/describe-date.ts';
import { KIND_LABELS, KINDS } from '#lib/archive/kind.ts';
import type { ShownDate } from '#lib/archive/statement-row.ts';
import type { FacetName } from './search-answer.ts';

export interface LabelledValue {
  value: string;
  label: string;
}

/** What the check of the words found, in the words of the index: what a reader asks is where they were seen. */
const CHECK_LABELS: Record<Certainty, string> = {
  verified: 'Seen in a source',
  'partly-verified': 'Seen in part',
  'as-in-source': 'Only where it was read',
  inferred: 'Inferred',
  'from-memory': 'From memory',
  uncertain: 'Uncertain',
  'not-verified': 'Not seen',
  unknown: 'Unknown',
  'not-applicable': 'Nothing to check',
};

export const checkLabel = (value: string): string => new Map<string, string>(Object.entries(CHECK_LABELS)).get(value) ?? value;

/** Values that are listed even with a count of zero, so that a reader sees what there could be. */
export const STANDING_VALUES: Partial<Record<FacetName, LabelledValue[]>> = { kind: KINDS.map((value) => ({ value, label: KIND_LABELS[value] })) };

/**
 * Where a date said is counted: a month, when it lies in one; a year of which the day is not known; any other span by
 * itself; `undated`. Never a day that nobody knows.
 */
export function saidBucket(said: ShownDate | null): LabelledValue {
  if (said === null) return { value: 'undated', label: 'Date unknown' };
  const { earliest, latest } = said;
  if (earliest !== null && latest !== null) {
    const month = earliest.slice(0, 7);
    if (month === latest.slice(0, 7))
      return { value: month, label: describeDate({ earliest, latest, precision: 'month', approximate: false, uncertain: false }) };
    const year = earliest.slice(0, 4);
    if (earliest === `${year}-01-01` && latest === `${year}-12-31`) return { value: `${year}-XX`, label: `${Number(year)}, day not known` };
  }
  return { value: `=${earliest ?? '..'}/${latest ?? '..'}`, label: said.label };
}
