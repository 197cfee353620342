import type { NextRequest } from 'next/server';
import { withStatement } from '#app/_citation/citable-statement.ts';
import { exportAs } from '#lib/citation/export-as.ts';
import type { ExportFormat } from '#lib/citation/export-formats.ts';

export const dynamic = 'force-dynamic';

/** By the names that reference managers know, with the types and documents that unAPI wants told. */
const FORMATS = [
  { name: 'ris', type: 'application/x-research-info-systems', docs: 'https://en.wikipedia.org/wiki/RIS_(file_format)' },
  { name: 'bibtex', type: 'application/x-bibtex', docs: 'https://www.ctan.org/pkg/bibtex' },
] as const satisfies readonly { name: ExportFormat; type: string; docs: string }[];

/**
 * unAPI version 1: without `id` the formats of every statement; with `id` those of that one (300, as its text demands); with `format`
 * as well the record. A format that is not offered is 406, an id that nobody has 404.
 */
export async function GET(request: NextRequest): Promise<Response> {
  const asked = request.nextUrl.searchParams;
  const id = asked.get('id') ?? '';
  const name = asked.get('format') ?? '';
  if (id === '') return name === '' ? formatList() : plain('Say which statement with "id".', 400);
  const format = FORMATS.find((known) => known.name === name);
  if (name !== '' && format === undefined) return plain(`There is no such format. Formats: ${FORMATS.map((known) => known.name).join(', ')}.`, 406);
  return withStatement(id, (context) => {
    if (format === undefined) return formatList(id);
    const file = exportAs(context, format.name);
    if (file === null) return plain('There is no document to cite: these words are known to the archive only as spoken.', 404);
    return new Response(file.body, { headers: { 'content-type': file.contentType, 'cache-control': 'no-cache' } });
  });
}

function formatList(id?: string): Response {
  const formats = FORMATS.map(({ name, type, docs }) => `  <format name="${name}" type="${type}" docs="${docs}"/>`).join('\n');
  // An id that somebody has holds nothing that XML would read otherwise: letters, digits, dots, hyphens, underscores.
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n<formats${id === undefined ? '' : ` id="${id}"`}>\n${formats}\n</formats>\n`;
  return new Response(body, {
    status: id === undefined ? 200 : 300,
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'no-cache' },
  });
}

function plain(sentence: string, status: number): Response {
  return new Response(`${sentence}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' } });
}
