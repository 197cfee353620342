import type { NextRequest } from 'next/server';
import { refusal } from '#app/_citation/citable-statement.ts';
import { exportAnswer, exportOptions } from '#app/_citation/export-answer.ts';
import { ArchiveError } from '#lib/archive/archive-error.ts';
import { questionFromParams } from '#lib/search/search-question.ts';
import { currentStore } from '#lib/store/client.ts';
import { exportByIds, exportSearch } from '#lib/workflow/export-statements.ts';
import { readCollection } from './read-collection.ts';

export const dynamic = 'force-dynamic';

/** Parameters that say how the file is made; all others are the search's. */
const HOW = new Set(['format', 'ids', 'style', 'form', 'locale', 'identified', 'title']);

/** Statements as one file: those of `ids` in their order, or all that a search finds, asked as in the page's address. */
export async function GET(request: NextRequest): Promise<Response> {
  const asked = request.nextUrl.searchParams;
  const how = exportOptions(asked);
  if (how instanceof Response) return how;
  const { format, options } = how;
  const searched = [...asked.keys()].some((name) => !HOW.has(name));
  if (asked.has('ids') === searched)
    return refusal('bad-argument', 'Say which statements: either ids, parted by commas, or a search with q and the other parameters of its address.', 400);
  return readable(async () => {
    const store = await currentStore();
    if (asked.has('ids')) return exportAnswer(await exportByIds(store, idsOf(asked), format, options));
    return exportAnswer(await exportSearch(store, questionFromParams(asked), format, { ...options, part: asked.has('limit') }));
  });
}

/** The same for more ids than an address holds: `{"ids": […]}` or the file of a basket, whose title and notes go into the file. */
export async function POST(request: NextRequest): Promise<Response> {
  const how = exportOptions(request.nextUrl.searchParams);
  if (how instanceof Response) return how;
  const collection = await readCollection(request);
  if (collection instanceof Response) return collection;
  const { ids, ...more } = collection;
  return readable(async () => exportAnswer(await exportByIds(await currentStore(), ids, how.format, { ...more, ...how.options })));
}

const idsOf = (asked: URLSearchParams) =>
  asked
    .getAll('ids')
    .flatMap((list) => list.split(','))
    .map((id) => id.trim())
    .filter((id) => id !== '');

/** Says plainly where the archive cannot be read. */
async function readable(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (fault) {
    if (!(fault instanceof ArchiveError)) throw fault;
    return refusal(fault.code, fault.message, 503);
  }
}
