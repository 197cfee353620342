import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Transaction } from './in-transaction.ts';
import { compareText } from './pages-by-id.ts';
import { type KnownRecords, noRecords } from './records-by-id.ts';
import { inContext } from './statement-contexts.ts';
import { readParts } from './statement-parts.ts';
import { rowsOf, type Which } from './statement-rows.ts';

/** Statements read at once. They are asked for by range, not by a list of ids, so that only memory sets a limit. */
const PAGE = 1_000;

/** Every statement in the order of ids, in batches; records that many statements name are read once. */
export async function* allStatements(store: Transaction, batch = PAGE): AsyncGenerator<StatementInContext[]> {
  const known = noRecords();
  for (let after = ''; ; ) {
    const last = await lastOfPage(store, after, batch);
    if (last === null) return;
    yield await statementsOf(store, { after, last }, known);
    after = last;
  }
}

/** The last id of the page behind an id, or null where there is none. */
async function lastOfPage(store: Transaction, after: string, size: number): Promise<string | null> {
  const behind = { where: { id: { gt: after } }, select: { id: true } } as const;
  const full = await store.statement.findFirst({ ...behind, orderBy: { id: 'asc' }, skip: size - 1 });
  return (full ?? (await store.statement.findFirst({ ...behind, orderBy: { id: 'desc' } })))?.id ?? null;
}

/** Statements of which readers see something else since a data version, in the order of ids, which is that of text. For some thousand at most. */
export async function changedStatements(store: Transaction, since: number): Promise<StatementInContext[]> {
  const changed = await statementsOf(store, { changedAfter: since }, noRecords());
  return changed.sort((one, other) => compareText(one.statement.id, other.statement.id));
}

async function statementsOf(store: Transaction, which: Which, known: KnownRecords): Promise<StatementInContext[]> {
  const rows = await rowsOf(store, 'statement', which);
  const { partsOf, ids } = await readParts(store, which);
  return inContext(
    store,
    // Two objects made one without copying either, a hundred thousand times.
    rows.map((row) => Object.assign(row, partsOf(row.id))),
    ids,
    known,
  );
}

/** How many statements there are, and how many of them are new or changed since a data version. */
export async function countChanged(store: Transaction, since: number): Promise<{ statements: number; changed: number }> {
  return { statements: await store.statement.count(), changed: await store.statement.count({ where: { changedIn: { gt: since } } }) };
}
