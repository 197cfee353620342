import type { PrismaClient } from '#generated/sqlite/client.ts';
import { conflictOf, databaseTrouble, troubleOf } from './database-errors.ts';

/** Which file a store has open, for messages; the last one for whoever has no store at hand. */
const files = new WeakMap<PrismaClient, string>();
let lastFile = 'of the archive';

export function rememberFile(store: PrismaClient, file: string): void {
  files.set(store, file);
  lastFile = file;
}

/**
 * What to say instead of a failure of the database: an `ArchiveError` of one clear sentence where the code of the failure
 * tells what happened (damaged, locked, full …), else the failure itself. Writing does it by itself; borders do it for reading.
 */
export function explainFailure(error: unknown, store?: PrismaClient): unknown {
  const conflict = conflictOf(error);
  if (conflict !== null) return conflict;
  const trouble = troubleOf(error);
  const file = store === undefined ? undefined : files.get(store);
  return trouble === null ? error : databaseTrouble(trouble, file ?? lastFile, error);
}
