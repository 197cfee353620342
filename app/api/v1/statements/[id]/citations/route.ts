import type { NextRequest } from 'next/server';
import { refusal, withStatement } from '#app/_citation/citable-statement.ts';
import { formsInAll } from '#app/_citation/cited-forms.ts';
import { askedIn, howOf } from '#app/_citation/citing.ts';
import { stageOfSource } from '#lib/citation/cited-document.ts';

export const dynamic = 'force-dynamic';

/** A statement in every style and form: `{id, styles: {apa: {note: {text, html, note} or {none}, …}, …}}`; what the panel of a statement asks once. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const asked = askedIn(request.nextUrl.searchParams);
  return withStatement(id, (context) => {
    if (asked.consulted !== undefined && stageOfSource(context, asked.consulted) === undefined)
      return refusal('bad-argument', 'The source named as consulted is not in the chain of this statement.', 400);
    return Response.json({ id, styles: formsInAll(context, howOf(context, asked)) }, { headers: { 'cache-control': 'no-cache' } });
  });
}
