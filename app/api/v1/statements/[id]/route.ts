import type { NextRequest } from 'next/server';
import { refusal } from '#app/_citation/citable-statement.ts';
import { statementAnswer } from '#lib/archive/statement-answer.ts';
import { currentStore } from '#lib/store/client.ts';
import { readRelated } from '#lib/store/read-statement.ts';
import { readVersion } from '#lib/store/statement-versions.ts';
import { suggestIds } from '#lib/store/suggest-id.ts';

export const dynamic = 'force-dynamic';

/** One statement with all that belongs to it, for programs: the object that the shell's `show ID --json` prints. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const store = await currentStore();
  const found = await readVersion(store, id, request.nextUrl.searchParams.get('version') ?? undefined);
  if (found !== null && !('context' in found)) return refusal('not-found', `This statement has no such version; it has ${found.versions}.`, 404);
  if (found === null) {
    const error = { code: 'not-found', message: 'This archive has no statement of this id.', suggestions: await suggestIds(store, 'statement', id) };
    return Response.json({ error }, { status: 404, headers: { 'cache-control': 'no-store' } });
  }
  const related = found.superseded === undefined ? await readRelated(store, id) : [];
  return Response.json(statementAnswer(found.context, related), { headers: { 'cache-control': 'no-cache' } });
}
