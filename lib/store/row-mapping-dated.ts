import { CERTAINTIES } from '#lib/archive/certainty.ts';
import type { Dated } from '#lib/archive/dated.ts';
import { boundsOf } from '#lib/archive/edtf-date.ts';
import { member, memberOrNull, withoutNulls } from './row-values.ts';

/**
 * What stands in `earliest` and `latest` where an interval is open: no day can be either, they sort before and after
 * every day, and so "touches this range" is two plain comparisons while "lies wholly inside" is never true of them.
 */
export const OPEN_PAST = '0000-00-00';
export const OPEN_FUTURE = '9999-99-99';

export const EXTENTS = ['throughout', 'within'] as const;

/** The columns every date has, without its prefix. */
export interface DatedColumns {
  edtf: string | null;
  earliest: string | null;
  latest: string | null;
  precision: string | null;
  certainty: string | null;
  extent: string | null;
  wording: string | null;
  note: string | null;
}

/** First and last day of a date, and how exactly it is known: derived, so that ranges can be asked. */
export function boundColumns(edtf: string): { earliest: string; latest: string; precision: string } {
  const { earliest, latest, precision } = boundsOf(edtf);
  return { earliest: earliest ?? OPEN_PAST, latest: latest ?? OPEN_FUTURE, precision };
}

/** An end as words have it: null where it is open. */
export function endOfColumn(day: string | null): string | null {
  return day === OPEN_PAST || day === OPEN_FUTURE ? null : day;
}

export function requiredDatedToColumns(dated: Dated) {
  return {
    edtf: dated.edtf,
    ...boundColumns(dated.edtf),
    certainty: dated.certainty,
    extent: dated.extent ?? null,
    wording: dated.wording ?? null,
    note: dated.note ?? null,
  };
}

export function datedToColumns(dated: Dated | undefined): DatedColumns {
  if (dated !== undefined) return requiredDatedToColumns(dated);
  return { edtf: null, earliest: null, latest: null, precision: null, certainty: null, extent: null, wording: null, note: null };
}

type RecordedColumns = Omit<DatedColumns, 'earliest' | 'latest' | 'precision'>;

/** The bounds are left behind: the recorded date says all. */
export function requiredDatedFromColumns(columns: RecordedColumns & { edtf: string; certainty: string }): Dated {
  const { edtf, certainty, extent, wording, note } = columns;
  return withoutNulls({ edtf, certainty: member(CERTAINTIES, certainty), extent: memberOrNull(EXTENTS, extent), wording, note });
}

export function datedFromColumns({ edtf, certainty, ...rest }: RecordedColumns): Dated | null {
  return edtf === null || certainty === null ? null : requiredDatedFromColumns({ edtf, certainty, ...rest });
}
