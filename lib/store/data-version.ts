import type { Transaction } from './in-transaction.ts';

const ID = 'data';

/** Counts the changes of the records: what was built from another number is stale. 0 before the first import. */
export async function dataVersion(store: Transaction): Promise<number> {
  return (await store.dataVersion.findUnique({ where: { id: ID } }))?.number ?? 0;
}

/** The first statement of every transaction that changes records: a write, so that a second writer waits instead of failing. */
export async function raiseDataVersion(transaction: Transaction): Promise<void> {
  await transaction.dataVersion.update({ where: { id: ID }, data: { number: { increment: 1 } } });
}
