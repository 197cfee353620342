import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Transaction } from './in-transaction.ts';
import { BATCH, pagesById } from './pages-by-id.ts';
import { noRecords } from './records-by-id.ts';
import { statementInclude } from './row-mapping-statement.ts';
import { contextsOf } from './statement-contexts.ts';

/** Every statement in the order of ids, in batches; records that many statements name are read once. */
export async function* allStatements(store: Transaction, batch = BATCH): AsyncGenerator<StatementInContext[]> {
  const known = noRecords();
  for await (const rows of pagesById((page) => store.statement.findMany({ ...page, include: statementInclude }), batch))
    yield await contextsOf(store, rows, known);
}
