import { CERTAINTIES, type Certainty } from '#lib/archive/certainty.ts';
import { PRECISIONS, type Precision } from '#lib/archive/edtf-date.ts';
import { KINDS, type Kind } from '#lib/archive/kind.ts';
import type { Transaction } from './in-transaction.ts';
import { EXTENTS, endOfColumn } from './row-mapping-dated.ts';
import { member } from './row-values.ts';

/** How many statements share a date, exactly as it is recorded, and a kind. */
export interface DateCount {
  edtf: string;
  /** Null: open towards the past. */
  earliest: string | null;
  /** Null: open towards the future. */
  latest: string | null;
  precision: Precision;
  extent?: 'throughout' | 'within';
  certainty: Certainty;
  kind: Kind;
  count: number;
}

/** Every date that statements were said on, oldest first. Statements without a date are in `countUndated`. */
export async function countByDate(store: Transaction): Promise<DateCount[]> {
  const groups = await store.statement.groupBy({
    by: ['saidEarliest', 'saidLatest', 'saidEdtf', 'saidPrecision', 'saidExtent', 'saidCertainty', 'kind'],
    where: { saidEdtf: { not: null } },
    _count: { _all: true },
    orderBy: [{ saidEarliest: 'asc' }, { saidLatest: 'asc' }, { saidEdtf: 'asc' }, { kind: 'asc' }],
  });
  return groups.flatMap(({ saidEdtf, saidEarliest, saidLatest, saidPrecision, saidExtent, saidCertainty, kind, _count }) =>
    saidEdtf === null || saidPrecision === null || saidCertainty === null
      ? []
      : {
          edtf: saidEdtf,
          earliest: endOfColumn(saidEarliest),
          latest: endOfColumn(saidLatest),
          precision: member(PRECISIONS, saidPrecision),
          ...(saidExtent === null ? {} : { extent: member(EXTENTS, saidExtent) }),
          certainty: member(CERTAINTIES, saidCertainty),
          kind: member(KINDS, kind),
          count: _count._all,
        },
  );
}

/** How many statements nobody can date. */
export async function countUndated(store: Transaction): Promise<number> {
  return store.statement.count({ where: { saidEdtf: null } });
}
