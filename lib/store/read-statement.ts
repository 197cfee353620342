import type { Relation } from '#lib/archive/relation.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Transaction } from './in-transaction.ts';
import { BATCH } from './pages-by-id.ts';
import { relationFromRow } from './row-mapping-evidence.ts';
import { statementInclude } from './row-mapping-statement.ts';
import { contextsOf } from './statement-contexts.ts';

/** A statement with every record it names, or null. Ids are compared to the letter. */
export async function readStatement(store: Transaction, id: string): Promise<StatementInContext | null> {
  const row = await store.statement.findUnique({ where: { id }, include: statementInclude });
  return row === null ? null : ((await contextsOf(store, [row]))[0] ?? null);
}

/** A statement that stands in a relation to another, and from which end it is told (see RELATIONS). */
export interface Related {
  relation: Relation;
  direction: 'said' | 'heard';
  statement: StatementInContext;
}

/**
 * The statements that this one names in its relations (`said`), in its own order, then those that name it (`heard`).
 * `statement` is always the other one; `relation.to` is as recorded.
 */
export async function readRelated(store: Transaction, id: string): Promise<Related[]> {
  const said = await store.relation.findMany({ where: { fromId: id }, orderBy: { position: 'asc' } });
  const heard = await store.relation.findMany({ where: { toId: id }, orderBy: [{ fromId: 'asc' }, { position: 'asc' }] });
  const others = new Map(
    (await readStatements(store, [...said.map(({ toId }) => toId), ...heard.map(({ fromId }) => fromId)])).map((context) => [context.statement.id, context]),
  );
  const related = (row: (typeof said)[number], direction: Related['direction']): Related[] => {
    const statement = others.get(direction === 'said' ? row.toId : row.fromId);
    return statement === undefined ? [] : [{ relation: relationFromRow(row), direction, statement }];
  };
  return [...said.flatMap((row) => related(row, 'said')), ...heard.flatMap((row) => related(row, 'heard'))];
}

/** How many neighbours are read at most, the statement itself among them. */
const NEIGHBOURS = 12;

/**
 * The statements of the same event in the order they were said (unknown dates last), then by id, this one among them: at most
 * twelve around it. A statement without an event has none but itself.
 */
export async function readNeighbours(store: Transaction, id: string): Promise<StatementInContext[]> {
  const statement = await store.statement.findUnique({ where: { id }, select: { eventId: true } });
  if (statement === null) return [];
  if (statement.eventId === null) return readStatements(store, [id]);
  const order = await store.statement.findMany({
    where: { eventId: statement.eventId },
    orderBy: [{ saidEarliest: { sort: 'asc', nulls: 'last' } }, { saidLatest: { sort: 'asc', nulls: 'last' } }, { idKey: 'asc' }],
    select: { id: true },
  });
  const at = order.findIndex((other) => other.id === id);
  const start = Math.max(0, Math.min(at - NEIGHBOURS / 2, order.length - NEIGHBOURS));
  return readStatements(
    store,
    order.slice(start, start + NEIGHBOURS).map((other) => other.id),
  );
}

/** Statements by id, in the order asked for; ids that nobody has are left out. */
export async function readStatements(store: Transaction, ids: readonly string[]): Promise<StatementInContext[]> {
  const wanted = [...new Set(ids)];
  const byId = new Map<string, StatementInContext>();
  for (let at = 0; at < wanted.length; at += BATCH) {
    const rows = await store.statement.findMany({ where: { id: { in: wanted.slice(at, at + BATCH) } }, include: statementInclude });
    for (const context of await contextsOf(store, rows)) byId.set(context.statement.id, context);
  }
  return wanted.flatMap((id) => byId.get(id) ?? []);
}
