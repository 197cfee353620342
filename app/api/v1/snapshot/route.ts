import type { NextRequest } from 'next/server';
import { currentStore } from '#lib/store/client.ts';
import { currentSnapshot } from '#lib/store/snapshots.ts';

export const dynamic = 'force-dynamic';

/** The manifest of the snapshot that is published now: which files it consists of. Never kept without asking again. */
export async function GET(request: NextRequest): Promise<Response> {
  const current = await currentSnapshot(await currentStore());
  if (current === null) {
    return Response.json(
      { error: { code: 'not-found', message: 'Nothing has been published yet.' } },
      { status: 404, headers: { 'cache-control': 'no-store' } },
    );
  }
  const headers = { etag: `"${current.hash}"`, 'cache-control': 'no-cache' };
  if (isPresent(request.headers.get('if-none-match'), headers.etag)) return new Response(null, { status: 304, headers });
  return new Response(current.manifest, { headers: { ...headers, 'content-type': 'application/json' } });
}

/** Compressing on the way makes a tag weak, and browsers send it back so. */
function isPresent(sent: string | null, etag: string): boolean {
  return (sent ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
}
