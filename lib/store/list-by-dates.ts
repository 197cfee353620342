import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Transaction } from './in-transaction.ts';
import type { StatementPage } from './list-statements.ts';
import { statementInclude } from './row-mapping-statement.ts';
import { contextsOf } from './statement-contexts.ts';

/**
 * One page of the statements said on any of these dates, each as it is recorded (EDTF); null asks for those nobody can date.
 * Which dates belong to a day, month or year is decided by whoever asks (approximate ones do not, for instance), so that
 * the list always agrees with the count. Newest first, the more exact before the less exact, one date together.
 */
export async function listByDates(
  store: Transaction,
  dates: readonly string[] | null,
  { offset, limit }: Omit<StatementPage, 'order'>,
): Promise<StatementInContext[]> {
  if (dates?.length === 0 || limit === 0) return [];
  const rows = await store.statement.findMany({
    where: { saidEdtf: dates === null ? null : { in: [...dates] } },
    include: statementInclude,
    orderBy: [
      { saidEarliest: { sort: 'desc', nulls: 'last' } },
      { saidLatest: { sort: 'asc', nulls: 'last' } },
      { saidEdtf: { sort: 'asc', nulls: 'last' } },
      { saidExtent: { sort: 'asc', nulls: 'first' } },
      // Verified dates come first: in this order of the alphabet they do.
      { saidCertainty: { sort: 'desc', nulls: 'last' } },
      { idKey: 'asc' },
    ],
    skip: offset,
    take: limit,
  });
  return contextsOf(store, rows);
}
