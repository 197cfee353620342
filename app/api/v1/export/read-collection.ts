import { z } from 'zod';
import { refusal } from '#app/_citation/citable-statement.ts';
import { readBasket } from '#lib/archive/basket.ts';
import { idSchema } from '#lib/archive/text.ts';

/** A basket of five thousand statements with a long note at every tenth fits. */
const MOST_BYTES = 4 * 1024 * 1024;

const idsSchema = z.strictObject({ ids: z.array(idSchema).min(1).max(5000) });

/** Which statements, and what their collector wrote about them. */
export interface Collection {
  ids: string[];
  title?: string;
  notes?: ReadonlyMap<string, string>;
}

/** Reads the body of a request as a list of ids or the file of a basket; or refuses it, saying everything that is wrong. */
export async function readCollection(request: Request): Promise<Collection | Response> {
  const text = await readLimited(request);
  if (text === null) return refusal('too-large', `The request is larger than ${MOST_BYTES / 1024 / 1024} MB.`, 413);
  const ids = idsSchema.safeParse(parsed(text));
  if (ids.success) return ids.data;
  const read = readBasket(text);
  if ('faults' in read)
    return refusal('bad-argument', 'The body must be JSON: {"ids": ["S45", "S18"]}, or the file of a basket.', 400, { faults: read.faults.slice(0, 100) });
  const { items, title } = read.basket;
  const notes = new Map(items.flatMap(({ id, note }): [string, string][] => (note === undefined ? [] : [[id, note]])));
  return { ids: items.map(({ id }) => id), notes, ...(title === undefined ? {} : { title }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The body as text, or null as soon as there is more of it than one may send. */
async function readLimited(request: Request): Promise<string | null> {
  if (request.body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for await (const piece of request.body) {
    bytes += piece.length;
    if (bytes > MOST_BYTES) return null;
    text += decoder.decode(piece, { stream: true });
  }
  return text + decoder.decode();
}
