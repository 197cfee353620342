import { statementAnswer } from '#lib/archive/statement-answer.ts';
import { currentStore } from '#lib/store/client.ts';
import { readRelated, readStatement } from '#lib/store/read-statement.ts';
import { suggestIds } from '#lib/store/suggest-id.ts';

export const dynamic = 'force-dynamic';

/** One statement with all that belongs to it, for programs: the object that the shell's `show ID --json` prints. */
export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const store = await currentStore();
  const context = await readStatement(store, id);
  if (context === null) {
    const error = { code: 'not-found', message: 'This archive has no statement of this id.', suggestions: await suggestIds(store, 'statement', id) };
    return Response.json({ error }, { status: 404, headers: { 'cache-control': 'no-store' } });
  }
  return Response.json(statementAnswer(context, await readRelated(store, id)), { headers: { 'cache-control': 'no-cache' } });
}
