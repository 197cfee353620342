import type { NextRequest } from 'next/server';
import { currentStore } from '#lib/store/client.ts';
import { currentSnapshot } from '#lib/store/snapshots.ts';

export const dynamic = 'force-dynamic';

/** Which snapshot is published now: `{hash, bytes, url}`. Never kept without asking again. */
export async function GET(request: NextRequest): Promise<Response> {
  const current = await currentSnapshot(await currentStore());
  if (current === null) {
    return Response.json(
      { error: { code: 'not-found', message: 'Nothing has been published yet.' } },
      { status: 404, headers: { 'cache-control': 'no-store' } },
    );
  }
  const headers = { etag: `"${current.hash}"`, 'cache-control': 'no-cache' };
  if (request.headers.get('if-none-match') === headers.etag) return new Response(null, { status: 304, headers });
  return Response.json({ hash: current.hash, bytes: current.bytes, url: `/snapshots/${current.hash}` }, { headers });
}
