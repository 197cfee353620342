import type { NextRequest } from 'next/server';
import { ArchiveError } from '#lib/archive/archive-error.ts';
import { answerToJson } from '#lib/search/answer-json.ts';
import { questionFromParams } from '#lib/search/search-question.ts';
import { searchOnServer } from '#lib/workflow/search-on-server.ts';

export const dynamic = 'force-dynamic';

/** The search page's answer for programs: `{query, total, results: [{id, …}]}` and what else the page shows. Parameters as in its address. */
export async function GET(request: NextRequest): Promise<Response> {
  try {
    const answer = await searchOnServer(questionFromParams(request.nextUrl.searchParams));
    return Response.json(answerToJson(answer), { headers: { 'cache-control': 'no-cache' } });
  } catch (fault) {
    if (!(fault instanceof ArchiveError)) throw fault;
    return Response.json({ error: { code: fault.code, message: fault.message } }, { status: 503, headers: { 'cache-control': 'no-store' } });
  }
}
