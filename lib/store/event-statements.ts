import type { ArchiveEvent } from '#lib/archive/event.ts';
import type { Source } from '#lib/archive/source.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Transaction } from './in-transaction.ts';
import type { StatementPage } from './list-statements.ts';
import { eventFromRow, eventInclude } from './row-mapping-event.ts';
import { sourceFromRow } from './row-mapping-source.ts';
import { statementInclude } from './row-mapping-statement.ts';
import { contextsOf } from './statement-contexts.ts';

/** Statements said elsewhere whose words were passed on at this event: a testimony that repeats a conversation. */
export async function listPassedOnAt(
  store: Transaction,
  eventId: string,
  { offset, limit }: Omit<StatementPage, 'order'>,
): Promise<{ total: number; statements: StatementInContext[] }> {
  const where = { stages: { some: { eventId } }, OR: [{ eventId: null }, { eventId: { not: eventId } }] };
  const total = await store.statement.count({ where });
  if (offset >= total) return { total, statements: [] };
  const rows = await store.statement.findMany({
    where,
    include: statementInclude,
    orderBy: [{ saidEarliest: { sort: 'desc', nulls: 'last' } }, { idKey: 'asc' }],
    skip: offset,
    take: limit,
  });
  return { total, statements: await contextsOf(store, rows) };
}

/** How many events before and after are named. */
const AROUND = 3;

/** The events nearest in time, in the order of time, with the number of statements said at each. */
export async function readEventsAround(store: Transaction, id: string): Promise<{ event: ArchiveEvent; statements: number }[]> {
  const here = await store.event.findUnique({ where: { id }, select: { dateEarliest: true } });
  if (here === null) return [];
  const include = { ...eventInclude, _count: { select: { statements: true } } } as const;
  const earlier = { dateEarliest: { lt: here.dateEarliest } };
  const before = await store.event.findMany({ where: earlier, include, orderBy: [{ dateEarliest: 'desc' }, { id: 'asc' }], take: AROUND });
  const after = await store.event.findMany({
    where: { id: { not: id }, NOT: earlier },
    include,
    orderBy: [{ dateEarliest: 'asc' }, { id: 'asc' }],
    take: AROUND,
  });
  return [...before.reverse(), ...after].map((row) => ({ event: eventFromRow(row), statements: row._count.statements }));
}

/** How many sources the way into print shows at most. */
const SOURCES = 30;

/** Through which sources the words of an event reached us: those the event rests on, and those its statements stand in, by date of publication. */
export async function listEventSources(store: Transaction, eventId: string): Promise<Source[]> {
  const rows = await store.source.findMany({
    where: { OR: [{ events: { some: { eventId } } }, { stages: { some: { statement: { eventId } } } }] },
    // By the last day it can have appeared on: a source known only to the year comes after those of its days.
    orderBy: [{ publishedLatest: { sort: 'asc', nulls: 'last' } }, { publishedEarliest: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    take: SOURCES,
  });
  return rows.map(sourceFromRow);
}
