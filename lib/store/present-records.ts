import type { ArchiveRecord, RecordType } from '#lib/archive/archive-file.ts';
import { canonicalRecord, idOf, type PresentIds } from '#lib/archive/import-plan.ts';
import { allStatements } from './all-statements.ts';
import type { Transaction } from './in-transaction.ts';
import { pagesById } from './pages-by-id.ts';
import { readHeader } from './read-header.ts';
import { eventFromRow, eventInclude } from './row-mapping-event.ts';
import { mentionedFromRow, mentionedInclude } from './row-mapping-mentioned.ts';
import { sourceFromRow } from './row-mapping-source.ts';
import { speakerInclude } from './row-mapping-speaker.ts';
import { topicFromRow } from './row-mapping-topic.ts';
import { speakersOf } from './speaker-records.ts';

/** Everything the archive holds, record by record: what an import compares with, and what an export writes. The header comes first. */
export async function* allRecords(store: Transaction): AsyncGenerator<ArchiveRecord> {
  const header = await readHeader(store);
  if (header !== null) yield header;
  for await (const rows of pagesById((page) => store.topic.findMany(page))) yield* rows.map(topicFromRow);
  for await (const rows of pagesById((page) => store.source.findMany(page))) yield* rows.map(sourceFromRow);
  for await (const rows of pagesById((page) => store.event.findMany({ ...page, include: eventInclude }))) yield* rows.map(eventFromRow);
  for await (const rows of pagesById((page) => store.speaker.findMany({ ...page, include: speakerInclude }))) yield* await speakersOf(store, rows);
  for await (const rows of pagesById((page) => store.mentioned.findMany({ ...page, include: mentionedInclude }))) yield* rows.map(mentionedFromRow);
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
