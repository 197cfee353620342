import { IDS_AT_ONCE } from '#lib/archive/import-plan.ts';
import type { Store } from '#lib/store/client.ts';
import { presentRecords } from '#lib/store/present-records.ts';
import { suggestIds } from '#lib/store/suggest-id.ts';

/** An id that no statement has, with the nearest that one has. */
export interface MissingStatement {
  id: string;
  suggestions: string[];
}

/** Suggestions are looked for in the whole archive, so only for so many. */
const SUGGESTED_FOR = 20;

/** Those of these ids that no statement has, all of them, in the order given. */
export async function missingStatements(store: Store, ids: readonly string[]): Promise<MissingStatement[]> {
  const known = new Set<string>();
  for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
    for (const id of await presentRecords(store).taken('statement', ids.slice(at, at + IDS_AT_ONCE))) known.add(id);
  }
  const missing: MissingStatement[] = [];
  for (const id of ids) {
    if (known.has(id)) continue;
    missing.push({ id, suggestions: missing.length < SUGGESTED_FOR ? await suggestIds(store, 'statement', id) : [] });
  }
  return missing;
}
