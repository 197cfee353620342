import type { Prisma } from '#generated/sqlite/client.ts';
import type { ArchiveEvent } from '#lib/archive/event.ts';
import type { Transaction } from './in-transaction.ts';
import { compareText, everyRow } from './pages-by-id.ts';
import { eventFromRow, eventInclude } from './row-mapping-event.ts';

const withCounts = { ...eventInclude, _count: { select: { statements: true, spokenOf: true } } } as const satisfies Prisma.EventInclude;

export interface EventWithCounts {
  event: ArchiveEvent;
  /** Said at it. */
  statements: number;
  /** Statements that speak of it. */
  spokenOf: number;
}

/** Every event, newest first. */
export async function listEvents(store: Transaction): Promise<EventWithCounts[]> {
  const rows = await everyRow((page) => store.event.findMany({ ...page, include: withCounts }));
  rows.sort(
    (one, other) => compareText(other.dateEarliest, one.dateEarliest) || compareText(other.dateLatest, one.dateLatest) || compareText(one.id, other.id),
  );
  return rows.map(counted);
}

export async function readEvent(store: Transaction, id: string): Promise<EventWithCounts | null> {
  const row = await store.event.findUnique({ where: { id }, include: withCounts });
  return row === null ? null : counted(row);
}

function counted(row: Prisma.EventGetPayload<{ include: typeof withCounts }>): EventWithCounts {
  return { event: eventFromRow(row), statements: row._count.statements, spokenOf: row._count.spokenOf };
}
