import type { NextRequest } from 'next/server';
import { joinFiles } from '#lib/search/packed/several-files.ts';
import { MOST_AT_ONCE } from '#lib/search/text-source.ts';
import { currentStore } from '#lib/store/client.ts';
import { readSnapshotFile } from '#lib/store/snapshot-files.ts';
import { currentSnapshot } from '#lib/store/snapshots.ts';

export const dynamic = 'force-dynamic';

/** Half a SHA-256 in hexadecimal; anything else cannot be the name of a file and is not looked up. */
const NAME = /^[0-9a-f]{32}$/;

/**
 * A file of a published snapshot by its name. The bytes are gzip and stay so on the way: whoever opens them inflates them, so no
 * negotiation is needed and a cache holds exactly what was published. They never change under this address. Several names with dots
 * between them bring several files at once (`joinFiles`): the texts of a page of results are in a dozen of them.
 */
export async function GET(request: NextRequest, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await params;
  const names = name.split('.');
  const store = await currentStore();
  const known = names.length <= MOST_AT_ONCE && names.every((each) => NAME.test(each));
  const files = known ? await Promise.all(names.map((each) => readSnapshotFile(store, each))) : [];
  const [only] = files;
  if (only === undefined || only === null || files.includes(null)) return notPublished((await currentSnapshot(store))?.hash);
  const etag = `"${name}"`;
  const headers = { etag, 'cache-control': 'public, max-age=31536000, immutable', 'x-content-type-options': 'nosniff' };
  if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  if (files.length === 1) return new Response(only, { headers: { ...headers, 'content-type': 'application/gzip' } });
  return new Response(joinFiles(files.filter((file) => file !== null)), { headers: { ...headers, 'content-type': 'application/octet-stream' } });
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
