import type { NextRequest } from 'next/server';
import { refusal, withStatement } from '#app/_citation/citable-statement.ts';
import { EXPORT_FORMATS, exportAs, findExportFormat } from '#lib/citation/export-as.ts';

export const dynamic = 'force-dynamic';

/** The documents behind a statement as a file for a reference manager: `format` is `bibtex`, `ris` or `csl-json`. */
export async function GET(request: NextRequest, { params }: { params: Promise<{ id: string }> }): Promise<Response> {
  const { id } = await params;
  const format = findExportFormat(request.nextUrl.searchParams.get('format') ?? '');
  if (format === undefined) return refusal('bad-argument', `Say which format. Formats: ${EXPORT_FORMATS.map((known) => known.id).join(', ')}.`, 400);
  return withStatement(id, (context) => {
    const file = exportAs(context, format);
    if (file === null) return refusal('bad-argument', 'There is no document to cite: these words are known to the archive only as spoken.', 400);
    return new Response(file.body, {
      headers: { 'content-type': file.contentType, 'content-disposition': `attachment; filename="${file.fileName}"`, 'cache-control': 'no-cache' },
    });
  });
}
