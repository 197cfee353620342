import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ArchiveRecord, archiveRecordSchema } from '#lib/archive/archive-file.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';

/** Every statement of the first archive with all its records, without a database: for the tests of this room. */
export function firstArchive(): Map<string, StatementInContext> {
  return contextsIn(path.join(import.meta.dirname, '..', '..', 'data', 'first-archive.jsonl'));
}

/** Statements made up for the kinds of document, place, date and script that the first archive has not. */
export function madeUpArchive(): Map<string, StatementInContext> {
  return contextsIn(path.join(import.meta.dirname, 'golden', 'made-up-archive.jsonl'));
}

function contextsIn(file: string): Map<string, StatementInContext> {
  const records = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): ArchiveRecord => archiveRecordSchema.parse(JSON.parse(line)));
  return contextsOf(records);
}

/** Statements with all records of a list of them. */
export function contextsOf(records: readonly ArchiveRecord[]): Map<string, StatementInContext> {
  const shared = {
    speakers: byId(records.filter((record) => record.record === 'speaker')),
    events: byId(records.filter((record) => record.record === 'event')),
    sources: byId(records.filter((record) => record.record === 'source')),
    topics: byId(records.filter((record) => record.record === 'topic')),
    archiveLanguage: 'en',
    version: 1,
  };
  return new Map(records.filter((record) => record.record === 'statement').map((statement) => [statement.id, { ...shared, statement }]));
}

function byId<Item extends { id: string }>(items: readonly Item[]): Record<string, Item> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
