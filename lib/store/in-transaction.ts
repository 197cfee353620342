import { setTimeout as wait } from 'node:timers/promises';
import { Prisma, type PrismaClient } from '#generated/sqlite/client.ts';
import { explainFailure } from './explain-failure.ts';

/** What may be done inside a transaction: everything but beginning another one. A whole store is one too, so reads take either. */
export type Transaction = Prisma.TransactionClient;

/** Lost a race (P2034), waited too long for the file (P1008) or for a free connection (P2028): worth another try. */
const WORTH_ANOTHER_TRY = new Set(['P2034', 'P1008', 'P2028']);
const TRIES = 4;

/** SQLite writes one at a time: whoever comes second waits here, in order, and not inside the driver until it gives up. */
const queues = new WeakMap<PrismaClient, Promise<unknown>>();

/**
 * Runs `work` in one transaction: all of it or nothing. The first statement of `work` must be a write, else two
 * processes that both read first block one another. Nothing may be caught inside `work`: PostgreSQL has given up
 * the whole transaction by then. `work` may run more than once. A failure of the database is thrown as one clear sentence where
 * its code allows (`id-taken`, `missing-reference`, `database-locked`, `disk-full` …).
 */
export async function inTransaction<Result>(store: PrismaClient, work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  const before = queues.get(store) ?? Promise.resolve();
  const turn = before.then(
    () => attempt(store, work, 1),
    () => attempt(store, work, 1),
  );
  queues.set(store, turn);
  return turn.catch((error: unknown) => {
    throw explainFailure(error, store);
  });
}

async function attempt<Result>(store: PrismaClient, work: (transaction: Transaction) => Promise<Result>, number: number): Promise<Result> {
  try {
    // A large import is one transaction: ten minutes, and half a minute to begin.
    return await store.$transaction(work, { maxWait: 30_000, timeout: 600_000 });
  } catch (error) {
    if (number >= TRIES || !(error instanceof Prisma.PrismaClientKnownRequestError) || !WORTH_ANOTHER_TRY.has(error.code)) throw error;
    await wait(50 * 2 ** number * Math.random());
    return attempt(store, work, number + 1);
  }
}
