import type { NextRequest } from 'next/server';
import { currentStore } from '#lib/store/client.ts';
import { readSnapshotFile } from '#lib/store/snapshot-files.ts';
import { currentSnapshot } from '#lib/store/snapshots.ts';

export const dynamic = 'force-dynamic';

/** Half a SHA-256 in hexadecimal; anything else cannot be the name of a file and is not looked up. */
const NAME = /^[0-9a-f]{32}$/;

/**
 * A file of a published snapshot by its name. The bytes are gzip and stay so on the way: whoever opens them inflates them, so no
 * negotiation is needed and a cache holds exactly what was published. They never change under this address.
 */
export async function GET(request: NextRequest, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await params;
  const etag = `"${name}"`;
  const headers = { etag, 'cache-control': 'public, max-age=31536000, immutable' };
  const store = await currentStore();
  const bytes = NAME.test(name) ? await readSnapshotFile(store, name) : null;
  if (bytes === null) return notPublished((await currentSnapshot(store))?.hash);
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  return new Response(bytes, {
    headers: { ...headers, 'content-type': 'application/gzip', 'x-content-type-options': 'nosniff' },
  });
}

/** A file may have been removed since the page was loaded: the answer says where the present ones are named. */
function notPublished(current: string | undefined): Response {
  const hint =
    current === undefined
      ? 'Nothing has been published yet: run "npm run -s archive -- prepare".'
      : `The snapshot published now is ${current}; /api/v1/snapshot names its files.`;
  return Response.json(
    { error: { code: 'not-found', message: `No file of this name is published. ${hint}` } },
    { status: 404, headers: { 'cache-control': 'no-store' } },
  );
}
