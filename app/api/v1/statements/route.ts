import type { NextRequest } from 'next/server';
import { ID } from '#app/_basket/basket.ts';
import { refusal } from '#app/_citation/citable-statement.ts';
import { ArchiveError } from '#lib/archive/archive-error.ts';
import { statementRow } from '#lib/archive/statement-row.ts';
import { currentStore } from '#lib/store/client.ts';
import { readStatements } from '#lib/store/read-statement.ts';
import { suggestIds } from '#lib/store/suggest-id.ts';

export const dynamic = 'force-dynamic';

/** Ids at most in one question. */
const MOST = 100;
/** Unknown ids for which the nearest known ones are looked up: each look-up goes through all ids. */
const SUGGESTED_FOR = 5;

/** Statements by their ids, as lists show them: `{rows, missing: [{id, suggestions}]}`, rows in the order asked for. */
export async function GET(request: NextRequest): Promise<Response> {
  const ids = [...new Set((request.nextUrl.searchParams.get('ids') ?? '').split(',').filter((id) => id !== ''))];
  if (ids.length === 0) return refusal('bad-argument', 'Say which: ids=S18,S45', 400);
  if (ids.length > MOST) return refusal('bad-argument', `Ask for at most ${MOST} statements at once; these are ${ids.length}.`, 400);
  try {
    const store = await currentStore();
    const rows = (
      await readStatements(
        store,
        ids.filter((id) => ID.test(id)),
      )
    ).map(statementRow);
    const found = new Set(rows.map(({ id }) => id));
    const unknown = ids.filter((id) => !found.has(id));
    const missing = await Promise.all(
      unknown.map(async (id, place) => ({ id, suggestions: place < SUGGESTED_FOR ? await suggestIds(store, 'statement', id) : [] })),
    );
    return Response.json({ rows, missing }, { headers: { 'cache-control': 'no-cache' } });
  } catch (fault) {
    if (!(fault instanceof ArchiveError)) throw fault;
    return refusal(fault.code, fault.message, 503);
  }
}
