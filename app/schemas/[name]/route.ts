import { ARCHIVE_SCHEMA_PATH, archiveJsonSchema } from '#lib/exchange/json-schema.ts';

/** The contract of the archive format, for validators and editors. */
export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const { name } = await params;
  if (`/schemas/${name}` !== ARCHIVE_SCHEMA_PATH) {
    return Response.json({ error: { code: 'not-found', message: `There is one schema here: ${ARCHIVE_SCHEMA_PATH}.` } }, { status: 404 });
  }
  return new Response(`${JSON.stringify(archiveJsonSchema(), null, 2)}\n`, {
    headers: { 'content-type': 'application/schema+json; charset=utf-8', 'cache-control': 'public, max-age=3600', 'access-control-allow-origin': '*' },
  });
}
