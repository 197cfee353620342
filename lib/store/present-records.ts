import type { ArchiveRecord, RecordType } from '#lib/archive/archive-file.ts';
import type { PresentRecords } from '#lib/archive/import-plan.ts';
import { allStatements } from './all-statements.ts';
import type { Transaction } from './in-transaction.ts';
import { pagesById } from './pages-by-id.ts';
import { readPartIds } from './part-ids.ts';
import { readHeader } from './read-header.ts';
import { equivalentFromRow, equivalentInclude } from './row-mapping-equivalent.ts';
import { eventFromRow, eventInclude } from './row-mapping-event.ts';
import { HEADER_ID } from './row-mapping-header.ts';
import { mentionedFromRow, mentionedInclude } from './row-mapping-mentioned.ts';
import { sourceFromRow } from './row-mapping-source.ts';
import { speakerInclude } from './row-mapping-speaker.ts';
import { statementFromRow, statementInclude } from './row-mapping-statement.ts';
import { topicFromRow } from './row-mapping-topic.ts';
import { speakersOf } from './speaker-records.ts';
import { suggestIds } from './suggest-id.ts';

/** Everything the archive holds, record by record: what an export writes. The header comes first. */
export async function* allRecords(store: Transaction): AsyncGenerator<ArchiveRecord> {
  const header = await readHeader(store);
  if (header !== null) yield header;
  for await (const rows of pagesById((page) => store.topic.findMany(page))) yield* rows.map(topicFromRow);
  for await (const rows of pagesById((page) => store.equivalent.findMany({ ...page, include: equivalentInclude }))) yield* rows.map(equivalentFromRow);
  for await (const rows of pagesById((page) => store.source.findMany(page))) yield* rows.map(sourceFromRow);
  for await (const rows of pagesById((page) => store.event.findMany({ ...page, include: eventInclude }))) yield* rows.map(eventFromRow);
  for await (const rows of pagesById((page) => store.speaker.findMany({ ...page, include: speakerInclude }))) yield* await speakersOf(store, rows);
  for await (const rows of pagesById((page) => store.mentioned.findMany({ ...page, include: mentionedInclude }))) yield* rows.map(mentionedFromRow);
  for await (const batch of allStatements(store)) for (const { statement } of batch) yield statement;
}

/**
 * Which ids are taken, and by what content, so that a plan can tell the same from the different. Asks only for the ids that it
 * is asked for: an import into an archive of any size costs what the import holds.
 */
export function presentRecords(store: Transaction): PresentRecords {
  return {
    withIds: (type, ids) => recordsWithIds(store, type, [...ids]),
    taken: (type, ids) => takenIds(store, type, [...ids]),
    like: async (type, id) => (type === 'archive' || type === 'mentioned' || type === 'equivalent' ? [] : suggestIds(store, type, id)),
  };
}

async function recordsWithIds(store: Transaction, type: RecordType, ids: string[]): Promise<ArchiveRecord[]> {
  const where = { id: { in: ids } };
  switch (type) {
    case 'archive': {
      const header = await readHeader(store);
      return header !== null && ids.includes(HEADER_ID) ? [header] : [];
    }
    case 'topic':
      return (await store.topic.findMany({ where })).map(topicFromRow);
    case 'equivalent':
      return (await store.equivalent.findMany({ where, include: equivalentInclude })).map(equivalentFromRow);
    case 'source':
      return (await store.source.findMany({ where })).map(sourceFromRow);
    case 'event':
      return (await store.event.findMany({ where, include: eventInclude })).map(eventFromRow);
    case 'speaker':
      return speakersOf(store, await store.speaker.findMany({ where, include: speakerInclude }));
    case 'mentioned':
      return (await store.mentioned.findMany({ where, include: mentionedInclude })).map(mentionedFromRow);
    case 'statement': {
      const rows = await store.statement.findMany({ where, include: statementInclude });
      if (rows.length === 0) return [];
      const partIds = await readPartIds(
        store,
        rows.map(({ id }) => id),
      );
      return rows.map((row) => statementFromRow(row, partIds));
    }
  }
}

async function takenIds(store: Transaction, type: RecordType, ids: string[]): Promise<string[]> {
  const asked = { where: { id: { in: ids } }, select: { id: true } } as const;
  switch (type) {
    case 'archive':
      return (await recordsWithIds(store, type, ids)).map(() => HEADER_ID);
    case 'topic':
      return idsOf(await store.topic.findMany(asked));
    case 'equivalent':
      return idsOf(await store.equivalent.findMany(asked));
    case 'source':
      return idsOf(await store.source.findMany(asked));
    case 'event':
      return idsOf(await store.event.findMany(asked));
    case 'speaker':
      return idsOf(await store.speaker.findMany(asked));
    case 'mentioned':
      return idsOf(await store.mentioned.findMany(asked));
    case 'statement':
      return idsOf(await store.statement.findMany(asked));
  }
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);
