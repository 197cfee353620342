import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Store } from '#lib/store/client.ts';
import { readBesideInSource } from '#lib/store/read-beside.ts';
import type { Beside } from './beside-it.client.tsx';

/** The statements beside one; null where it stands alone. `atEvent`: those of its event as the page lists them, itself among them. */
export async function statementBeside(store: Store, id: string, atEvent: readonly StatementInContext[]): Promise<Beside | null> {
  if (atEvent.length < 2) {
    const beside = await readBesideInSource(store, id);
    return beside.before === undefined && beside.after === undefined ? null : { at: 'source', ...beside };
  }
  const place = atEvent.findIndex(({ statement }) => statement.id === id);
  const [before, after] = [atEvent[place - 1], atEvent[place + 1]];
  return { at: 'event', ...(before === undefined ? {} : { before: before.statement.id }), ...(after === undefined ? {} : { after: after.statement.id }) };
}
