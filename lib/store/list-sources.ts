import type { Prisma } from '#generated/sqlite/client.ts';
import type { Source } from '#lib/archive/source.ts';
import type { Transaction } from './in-transaction.ts';
import { sourceFromRow } from './row-mapping-source.ts';

export interface SourceWithCounts {
  source: Source;
  /** Statements with a stage of their chain in it; a source of 0 is only checked against. */
  statements: number;
}

/** Every source by title. */
export async function listSources(store: Transaction): Promise<SourceWithCounts[]> {
  return counted(store, await store.source.findMany({ orderBy: [{ titleKey: 'asc' }, { id: 'asc' }] }));
}

export async function readSource(store: Transaction, id: string): Promise<SourceWithCounts | null> {
  const row = await store.source.findUnique({ where: { id } });
  return row === null ? null : ((await counted(store, [row]))[0] ?? null);
}

/** Counts statements, not stages: a source can stand twice in one chain. */
async function counted(store: Transaction, rows: Prisma.SourceGetPayload<object>[]): Promise<SourceWithCounts[]> {
  const only = rows.length === 1 ? rows[0]?.id : undefined;
  const pairs = await store.stage.groupBy({ by: ['sourceId', 'statementId'], where: { sourceId: only ?? { not: null } } });
  const counts = new Map<string | null, number>();
  for (const { sourceId } of pairs) counts.set(sourceId, (counts.get(sourceId) ?? 0) + 1);
  return rows.map((row) => ({ source: sourceFromRow(row), statements: counts.get(row.id) ?? 0 }));
}
