import type { NextRequest } from 'next/server';
import { refusal, withStatement } from '#app/_citation/citable-statement.ts';
import { exportOptions, fileAnswer } from '#app/_citation/export-answer.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import { stageOfSource } from '#lib/citation/cited-document.ts';
import { exportAs } from '#lib/citation/export-as.ts';

export const dynamic = 'force-dynamic';

/** A statement, or the documents behind it, as a file; `consulted` is the source that the reader has read. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const asked = request.nextUrl.searchParams;
  const how = exportOptions(asked);
  if (how instanceof Response) return how;
  return withStatement(id, (context) => {
    const consulted = stageRead(context, asked.get('consulted'));
    if (consulted === null) return refusal('bad-argument', 'The source named as consulted is not in the chain of this statement.', 400);
    const file = exportAs(context, how.format, { ...how.options, consulted: () => consulted });
    return file === null ? refusal('not-found', 'There is no document to cite: these words are known to the archive only as spoken.', 404) : fileAnswer(file);
  });
}

function stageRead(context: StatementInContext, source: string | null): number | undefined | null {
  return source === null ? undefined : (stageOfSource(context, source) ?? null);
}
