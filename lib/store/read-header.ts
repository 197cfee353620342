import type { ArchiveHeader } from '#lib/archive/archive-file.ts';
import type { Transaction } from './in-transaction.ts';
import { HEADER_ID, headerFromRow } from './row-mapping-header.ts';

/** What the archive says of itself, or null before anything was imported. */
export async function readHeader(store: Transaction): Promise<ArchiveHeader | null> {
  const row = await store.archive.findUnique({ where: { id: HEADER_ID } });
  return row === null ? null : headerFromRow(row);
}

/** The language of the archive's own words. An archive without a header has said nothing of it; `und` is BCP 47's word for that. */
export async function readArchiveLanguage(store: Transaction): Promise<string> {
  return (await store.archive.findUnique({ where: { id: HEADER_ID }, select: { language: true } }))?.language ?? 'und';
}
