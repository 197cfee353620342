import { CERTAINTIES, type Certainty } from '#lib/archive/certainty.ts';
import { CHECKED_FIELDS, type CheckedField } from '#lib/archive/check.ts';
import { KINDS, type Kind } from '#lib/archive/kind.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Transaction } from './in-transaction.ts';
import type { StatementPage } from './list-statements.ts';
import { readStatements } from './read-statement.ts';
import { member, withoutNulls } from './row-values.ts';

/** Where a statement stands in a source. */
export interface PassagePlace {
  id: string;
  kind: Kind;
  locator: string | null;
  characters: { start: number; end: number } | null;
}

/** Every statement that stands in a source, in the order of the source: by character, then by locator, then by id. One entry a statement. */
export async function listPlaces(store: Transaction, sourceId: string): Promise<PassagePlace[]> {
  const stages = await store.stage.findMany({
    where: { sourceId },
    select: { statementId: true, locatorValue: true, locatorStart: true, locatorEnd: true, statement: { select: { kind: true } } },
    orderBy: [{ locatorStart: { sort: 'asc', nulls: 'last' } }, { statementId: 'asc' }, { position: 'asc' }],
  });
  const places = new Map<string, PassagePlace>();
  for (const { statementId, locatorValue, locatorStart, locatorEnd, statement } of stages) {
    if (places.has(statementId)) continue;
    const characters = locatorStart === null || locatorEnd === null ? null : { start: locatorStart, end: locatorEnd };
    places.set(statementId, { id: statementId, kind: member(KINDS, statement.kind), locator: locatorValue, characters });
  }
  return [...places.values()].sort(byPlace);
}

/** Pages and paragraphs as numbers where they are numbers: 9 before 10. */
function byPlace(one: PassagePlace, other: PassagePlace): number {
  if (one.characters !== null && other.characters !== null) return one.characters.start - other.characters.start;
  if (one.characters !== null || other.characters !== null) return one.characters === null ? 1 : -1;
  const collator = new Intl.Collator('en', { numeric: true });
  return collator.compare(one.locator ?? '', other.locator ?? '') || collator.compare(one.id, other.id);
}

/** The statements of one page of a list of places, in its order. */
export async function readPlaces(
  store: Transaction,
  places: readonly PassagePlace[],
  { offset, limit }: Omit<StatementPage, 'order'>,
): Promise<StatementInContext[]> {
  return readStatements(
    store,
    places.slice(offset, offset + limit).map(({ id }) => id),
  );
}

/** How many statements of a source each speaker has, most first. */
export async function countSourceSpeakers(store: Transaction, sourceId: string): Promise<{ id: string; name: string; statements: number }[]> {
  const groups = await store.statementSpeaker.groupBy({
    by: ['speakerId'],
    where: { statement: { stages: { some: { sourceId } } } },
    _count: { _all: true },
    orderBy: [{ _count: { speakerId: 'desc' } }, { speakerId: 'asc' }],
  });
  const names = await store.speaker.findMany({ where: { id: { in: groups.map(({ speakerId }) => speakerId) } }, select: { id: true, name: true } });
  const byId = new Map(names.map(({ id, name }) => [id, name]));
  return groups.map(({ speakerId, _count }) => ({ id: speakerId, name: byId.get(speakerId) ?? speakerId, statements: _count._all }));
}

/** A check of a statement that rests on a source. */
export interface CheckAgainst {
  statement: string;
  kind: Kind;
  field: CheckedField;
  result: Certainty;
  note?: string;
}

/** The checks that were made against a source, of statements that do not stand in it: what it vouches for elsewhere. */
export async function listChecksAgainst(
  store: Transaction,
  sourceId: string,
  { offset, limit }: Omit<StatementPage, 'order'>,
): Promise<{ total: number; checks: CheckAgainst[] }> {
  const where = { against: { some: { sourceId } }, statement: { stages: { none: { sourceId } } } };
  const total = await store.check.count({ where });
  const rows = await store.check.findMany({
    where,
    include: { statement: { select: { kind: true } } },
    orderBy: [{ statementId: 'asc' }, { position: 'asc' }],
    skip: offset,
    take: limit,
  });
  return {
    total,
    checks: rows.map(({ statementId, statement, field, result, note }) => ({
      statement: statementId,
      kind: member(KINDS, statement.kind),
      field: member(CHECKED_FIELDS, field),
      result: member(CERTAINTIES, result),
      ...withoutNulls({ note }),
    })),
  };
}
