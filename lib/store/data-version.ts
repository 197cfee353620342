import type { Transaction } from './in-transaction.ts';

const ID = 'data';

/** Counts the changes of the records: what was built from another number is stale. 0 before the first import. */
export async function dataVersion(store: Transaction): Promise<number> {
  return (await store.dataVersion.findUnique({ where: { id: ID } }))?.number ?? 0;
}

/**
 * The first statement of every transaction that changes records: a write, so that a second writer waits instead of failing.
 * Returns the version that the transaction makes, which every statement it changes keeps.
 */
export async function raiseDataVersion(transaction: Transaction): Promise<number> {
  const { number } = await transaction.dataVersion.update({ where: { id: ID }, data: { number: { increment: 1 } } });
  return number;
}
