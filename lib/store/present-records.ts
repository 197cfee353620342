import type { ArchiveRecord, RecordType } from '#lib/archive/archive-file.ts';
import { canonicalRecord, idOf, type PresentIds } from '#lib/archive/import-plan.ts';
import { allStatements } from './all-statements.ts';
import type { Transaction } from './in-transaction.ts';
import { readHeader } from './read-header.ts';
import { eventFromRow, eventInclude } from './row-mapping-event.ts';
import { mentionedFromRow, mentionedInclude } from './row-mapping-mentioned.ts';
import { sourceFromRow } from './row-mapping-source.ts';
import { speakerFromRow, speakerInclude } from './row-mapping-speaker.ts';
import { topicFromRow } from './row-mapping-topic.ts';

/** Everything the archive holds, record by record: what an import compares with, and what an export writes. The header comes first. */
export async function* allRecords(store: Transaction): AsyncGenerator<ArchiveRecord> {
  const byId = { orderBy: { id: 'asc' } } as const;
  const header = await readHeader(store);
  if (header !== null) yield header;
  for (const row of await store.topic.findMany(byId)) yield topicFromRow(row);
  for (const row of await store.source.findMany(byId)) yield sourceFromRow(row);
  for (const row of await store.event.findMany({ ...byId, include: eventInclude })) yield eventFromRow(row);
  for (const row of await store.speaker.findMany({ ...byId, include: speakerInclude })) yield speakerFromRow(row);
  for (const row of await store.mentioned.findMany({ ...byId, include: mentionedInclude })) yield mentionedFromRow(row);
  for await (const batch of allStatements(store)) for (const { statement } of batch) yield statement;
}

/** Which ids are taken, and by what content, so that a plan can tell the same from the different. */
export async function presentRecords(store: Transaction): Promise<PresentIds> {
  const present = new Map<RecordType, Map<string, string>>();
  for await (const record of allRecords(store)) {
    const ofType = present.get(record.record) ?? new Map<string, string>();
    present.set(record.record, ofType.set(idOf(record), canonicalRecord(record)));
  }
  return present;
}
