import type { NextRequest } from 'next/server';
import { currentStore } from '#lib/store/client.ts';
import { currentSnapshot, readSnapshot } from '#lib/store/snapshots.ts';

export const dynamic = 'force-dynamic';

/** SHA-256 in hexadecimal; anything else cannot be the name of a snapshot and is not looked up. */
const HASH = /^[0-9a-f]{64}$/;

/**
 * A published snapshot by its hash. The bytes are gzip and stay so on the way: whoever opens them inflates them, so no negotiation is
 * needed and a cache holds exactly what was published. They never change under this address.
 */
export async function GET(request: NextRequest, { params }: { params: Promise<{ hash: string }> }): Promise<Response> {
  const { hash } = await params;
  const etag = `"${hash}"`;
  const headers = { etag, 'cache-control': 'public, max-age=31536000, immutable' };
  const store = await currentStore();
  const bytes = HASH.test(hash) ? await readSnapshot(store, hash) : null;
  if (bytes === null) return notPublished((await currentSnapshot(store))?.hash);
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(bytes, {
    headers: { ...headers, 'content-type': 'application/gzip', 'x-content-type-options': 'nosniff' },
  });
}

/** An old snapshot may have been removed since the page was loaded: the answer says where the present one is. */
function notPublished(current: string | undefined): Response {
  const hint =
    current === undefined ? 'Nothing has been published yet: run "npm run -s archive -- prepare".' : `The one published now is /snapshots/${current}.`;
  return Response.json(
    { error: { code: 'not-found', message: `No snapshot of this name is published. ${hint}` } },
    { status: 404, headers: { 'cache-control': 'no-store' } },
  );
}
