import type { PrismaClient } from '#generated/sqlite/client.ts';
import { conflictOf, databaseTrouble, troubleOf } from './database-errors.ts';

/** Which file a store has open, for messages. */
const files = new WeakMap<PrismaClient, string>();

export function rememberFile(store: PrismaClient, file: string): void {
  files.set(store, file);
}

/** What to throw instead of a failure of the database: one clear sentence where its code tells what happened, else the failure itself. */
export function explainFailure(store: PrismaClient, error: unknown): unknown {
  const conflict = conflictOf(error);
  if (conflict !== null) return conflict;
  const trouble = troubleOf(error);
  return trouble === null ? error : databaseTrouble(trouble, files.get(store) ?? 'of the archive', error);
}
