import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Transaction } from './in-transaction.ts';
import { noRecords } from './records-by-id.ts';
import { statementInclude } from './row-mapping-statement.ts';
import { contextsOf } from './statement-contexts.ts';

/** Every statement in the order of ids, in batches; records that many statements name are read once. */
export async function* allStatements(store: Transaction, batch = 500): AsyncGenerator<StatementInContext[]> {
  const known = noRecords();
  let after = '';
  for (;;) {
    const rows = await store.statement.findMany({ where: { id: { gt: after } }, include: statementInclude, orderBy: { id: 'asc' }, take: batch });
    const last = rows.at(-1);
    if (last === undefined) return;
    yield await contextsOf(store, rows, known);
    after = last.id;
  }
}
