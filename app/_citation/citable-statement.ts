import { ArchiveError, type ArchiveErrorCode } from '#lib/archive/archive-error.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { currentStore } from '#lib/store/client.ts';
import { readVersion } from '#lib/store/statement-versions.ts';
import { suggestIds } from '#lib/store/suggest-id.ts';

/** The one shape in which the addresses for programs say what went wrong. */
export function refusal(code: ArchiveErrorCode, message: string, status: number, more: object = {}): Response {
  return Response.json({ error: { code, message, ...more } }, { status, headers: { 'cache-control': 'no-store' } });
}

/**
 * Reads the statement and hands it on; says plainly when it is not there or the archive cannot be read. `version`: as an address has
 * it, where the statement as it was in that version is asked for.
 */
export async function withStatement(
  id: string,
  answer: (context: StatementInContext) => Response | Promise<Response>,
  version: string | null = null,
): Promise<Response> {
  try {
    const store = await currentStore();
    const found = await readVersion(store, id, version ?? undefined);
    if (found !== null && 'context' in found) return await answer(found.context);
    if (found !== null) return refusal('not-found', `This statement has no such version; it has ${found.versions}.`, 404);
    return refusal('not-found', 'This archive has no statement of this id.', 404, { suggestions: await suggestIds(store, 'statement', id) });
  } catch (fault) {
    if (!(fault instanceof ArchiveError)) throw fault;
    return refusal(fault.code, fault.message, 503);
  }
}
