import type { Speaker } from '#lib/archive/speaker.ts';
import type { Transaction } from './in-transaction.ts';
import { BATCH } from './pages-by-id.ts';
import { idsByPart } from './part-ids.ts';
import { type SpeakerRow, speakerFromRow } from './row-mapping-speaker.ts';

/** Speakers of rows, in their order, with the sources of their offices. */
export async function speakersOf(store: Transaction, rows: readonly SpeakerRow[]): Promise<Speaker[]> {
  const inOffice = rows.filter(({ offices }) => offices.length > 0).map(({ id }) => id);
  const found: (readonly [string, number, string])[] = [];
  for (let at = 0; at < inOffice.length; at += BATCH) {
    const ids = inOffice.slice(at, at + BATCH);
    const sources = await store.speakerOfficeSource.findMany({ where: { speakerId: { in: ids } }, orderBy: { position: 'asc' } });
    found.push(...sources.map((row) => [row.speakerId, row.officePosition, row.sourceId] as const));
  }
  const officeSources = idsByPart(found);
  return rows.map((row) => speakerFromRow(row, officeSources));
}
