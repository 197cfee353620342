import { ArchiveError } from '#lib/archive/archive-error.ts';
import { type StatementAnswer, statementAnswer } from '#lib/archive/statement-answer.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Store } from '#lib/store/client.ts';
import { readRelated, readStatement } from '#lib/store/read-statement.ts';
import { suggestIds } from '#lib/store/suggest-id.ts';
import { noSuch } from './check-filters.ts';

/** The statement of this id; throws `not-found` with the nearest ids. */
async function readOne(store: Store, id: string): Promise<StatementInContext> {
  const context = await readStatement(store, id);
  if (context === null) throw new ArchiveError(noSuch('statement', id, await suggestIds(store, 'statement', id)));
  return context;
}

/** The statement with its relations, as programs get it. */
export async function readAnswer(store: Store, id: string): Promise<StatementAnswer> {
  return statementAnswer(await readOne(store, id), await readRelated(store, id));
}
