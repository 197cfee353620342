import { type ArchiveRecord, archiveRecordSchema } from '#lib/archive/archive-file.ts';
import { canonicalRecord } from '#lib/archive/import-plan.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Transaction } from './in-transaction.ts';
import { readArchiveLanguage } from './read-header.ts';
import { readStatement } from './read-statement.ts';
import { statementInclude } from './row-mapping-statement.ts';
import { contextsOf } from './statement-contexts.ts';

/** Statements whose records are held at once. */
const AT_ONCE = 100;

/**
 * Keeps these statements as they are now, with every record they name: the first thing that happens when they are replaced, so that
 * also a name or a source corrected by the same import is kept as it was cited.
 */
export async function keepVersions(transaction: Transaction, ids: readonly string[], replacedIn: number): Promise<void> {
  const replacedAt = new Date();
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const rows = await transaction.statement.findMany({ where: { id: { in: ids.slice(at, at + AT_ONCE) } }, include: statementInclude });
    const contexts = await contextsOf(transaction, rows);
    await transaction.statementVersion.createMany({
      data: contexts.map((context) => ({ statementId: context.statement.id, version: context.version, records: toLines(context), replacedIn, replacedAt })),
    });
  }
}

/** A statement as it was in one version: the present one, or one that was replaced. */
export interface FoundVersion {
  context: StatementInContext;
  /** What came after it; absent where it is the present one. */
  superseded?: { replacedAt: Date; present: StatementInContext };
}

/**
 * The version of a statement that an address asks for: without one the present. Where there is none of that number, how many there are;
 * null where nobody has the id.
 */
export async function readVersion(store: Transaction, id: string, asked?: string): Promise<FoundVersion | { versions: number } | null> {
  const present = await readStatement(store, id);
  if (present === null) return null;
  if (asked === undefined || asked === String(present.version)) return { context: present };
  const earlier = /^[1-9]\d{0,8}$/.test(asked) ? await readEarlierVersion(store, id, Number(asked)) : null;
  if (earlier === null) return { versions: present.version };
  return { context: earlier.context, superseded: { replacedAt: earlier.replacedAt, present } };
}

async function readEarlierVersion(store: Transaction, id: string, version: number): Promise<{ context: StatementInContext; replacedAt: Date } | null> {
  const row = await store.statementVersion.findUnique({ where: { statementId_version: { statementId: id, version } } });
  const context = row === null ? null : fromLines(row.records, version, await readArchiveLanguage(store));
  return row === null || context === null ? null : { context, replacedAt: row.replacedAt };
}

/** How many versions of a statement there are, the present one among them; 0 for an id that nobody has. */
export async function countVersions(store: Transaction, id: string): Promise<number> {
  return (await store.statement.findUnique({ where: { id }, select: { revision: true } }))?.revision ?? 0;
}

function toLines({ statement, speakers, events, sources, topics }: StatementInContext): string {
  const named: ArchiveRecord[] = [speakers, events, sources, topics].flatMap((records): ArchiveRecord[] => Object.values(records));
  return [statement, ...named].map(canonicalRecord).join('\n');
}

function fromLines(lines: string, version: number, archiveLanguage: string): StatementInContext | null {
  const records = lines.split('\n').map((line) => archiveRecordSchema.parse(JSON.parse(line)));
  const statement = records.find((record) => record.record === 'statement');
  if (statement === undefined) return null;
  return {
    statement,
    version,
    speakers: byId(records.filter((record) => record.record === 'speaker')),
    events: byId(records.filter((record) => record.record === 'event')),
    sources: byId(records.filter((record) => record.record === 'source')),
    topics: byId(records.filter((record) => record.record === 'topic')),
    archiveLanguage,
  };
}

function byId<Item extends { id: string }>(items: readonly Item[]): Record<string, Item> {
  return Object.fromEntries(items.map((item) => [item.id, item]));
}
