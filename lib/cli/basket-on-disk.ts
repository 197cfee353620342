import { readFile } from 'node:fs/promises';
import { ArchiveError } from '#lib/archive/archive-error.ts';
import { readBasket } from '#lib/archive/basket.ts';
import { fileOnDisk } from '#lib/workflow/archive-files.ts';

/** A basket is a list that somebody made by hand; what is larger is none. */
const MOST_BYTES = 64 * 1024 * 1024;

/** The statements of a basket's file with its title and the collector's notes. Throws with everything that is wrong. */
export async function basketOnDisk(file: string): Promise<{ ids: string[]; title?: string; notes: ReadonlyMap<string, string> }> {
  const { size = 0 } = await fileOnDisk(file);
  if (size > MOST_BYTES) throw new ArchiveError({ code: 'too-large', where: { file }, message: 'is larger than 64 MB, and so no basket' });
  const read = readBasket(await readFile(file, 'utf8'));
  if ('faults' in read)
    throw new ArchiveError(read.faults.map((message) => ({ code: 'invalid-record', where: { file }, message: message.replace(/\.$/u, '') })));
  const { items, title } = read.basket;
  if (items.length === 0) throw new ArchiveError({ code: 'not-found', where: { file }, message: 'holds no statement' });
  const notes = new Map(items.flatMap(({ id, note }): [string, string][] => (note === undefined ? [] : [[id, note]])));
  return { ids: items.map(({ id }) => id), notes, ...(title === undefined ? {} : { title }) };
}
