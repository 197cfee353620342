import type { Prisma } from '#generated/sqlite/client.ts';
import { ArchiveError } from '#lib/archive/archive-error.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Transaction } from './in-transaction.ts';
import { statementInclude } from './row-mapping-statement.ts';
import { contextsOf } from './statement-contexts.ts';

/** Which statements: every field given must hold. */
export interface StatementFilter {
  /** Speaks in it by the source's account; who is only identified as the speaker is in `listIdentified`. */
  speaker?: string;
  /** Said at it. */
  event?: string;
  /** Spoken of in it, whenever and wherever it was said. */
  spokenOf?: string;
  /** Any stage of its chain stands in it. */
  source?: string;
  topic?: string;
  /**
   * When it was said, by first and last day (`YYYY-MM-DD`, inclusive).
   * `certain`: the whole span it can have been said in lies inside; `possible`: it only touches, so nobody can say; `any`: either.
   */
  said?: { earliest: string; latest: string; match: 'certain' | 'possible' | 'any' };
  /** Nobody knows when it was said. */
  undated?: true;
}

export interface StatementPage {
  offset: number;
  limit: number;
  /** By the first day it can have been said on; unknown dates come last in both. Left out: newest. */
  order?: 'newest' | 'oldest';
}

/** The largest page there is. */
export const PAGE_LIMIT = 500;

/** One page of the statements that a filter keeps, and how many there are in all. */
export async function listStatements(
  store: Transaction,
  filter: StatementFilter,
  { offset, limit, order = 'newest' }: StatementPage,
): Promise<{ total: number; statements: StatementInContext[] }> {
  if (!Number.isInteger(offset) || offset < 0 || !Number.isInteger(limit) || limit < 0 || limit > PAGE_LIMIT)
    throw new ArchiveError({ code: 'bad-argument', message: `a page begins at 0 or later and has at most ${PAGE_LIMIT} statements`, where: {} });
  const where = whereOf(filter);
  const total = await store.statement.count({ where });
  if (limit === 0 || offset >= total) return { total, statements: [] };
  const rows = await store.statement.findMany({ where, include: statementInclude, orderBy: orderOf(order), skip: offset, take: limit });
  return { total, statements: await contextsOf(store, rows) };
}

/** Statements in which the archive, not the source, takes somebody for the speaker; never counted as that speaker's. */
export async function listIdentified(store: Transaction, speakerId: string): Promise<StatementInContext[]> {
  const rows = await store.statement.findMany({
    where: { identifications: { some: { asId: speakerId } }, speakers: { none: { speakerId } } },
    include: statementInclude,
    orderBy: orderOf('newest'),
    take: PAGE_LIMIT,
  });
  return contextsOf(store, rows);
}

function orderOf(order: 'newest' | 'oldest'): Prisma.StatementOrderByWithRelationInput[] {
  const sort = order === 'newest' ? 'desc' : 'asc';
  return [{ saidEarliest: { sort, nulls: 'last' } }, { saidLatest: { sort, nulls: 'last' } }, { idKey: 'asc' }];
}

function whereOf({ speaker, event, spokenOf, source, topic, said, undated }: StatementFilter): Prisma.StatementWhereInput {
  const all: Prisma.StatementWhereInput[] = [];
  if (speaker !== undefined) all.push({ speakers: { some: { speakerId: speaker } } });
  if (event !== undefined) all.push({ eventId: event });
  if (spokenOf !== undefined) all.push({ spokenOf: { some: { eventId: spokenOf } } });
  if (source !== undefined) all.push({ stages: { some: { sourceId: source } } });
  if (topic !== undefined) all.push({ topics: { some: { topicId: topic } } });
  if (said !== undefined) all.push(...whenSaid(said));
  if (undated === true) all.push({ saidEdtf: null });
  return { AND: all };
}

function whenSaid({ earliest, latest, match }: NonNullable<StatementFilter['said']>): Prisma.StatementWhereInput[] {
  const inside = { saidEarliest: { gte: earliest }, saidLatest: { lte: latest } };
  const touches = { saidEarliest: { lte: latest }, saidLatest: { gte: earliest } };
  switch (match) {
    case 'certain':
      return [inside];
    case 'any':
      return [touches];
    case 'possible':
      return [touches, { OR: [{ saidEarliest: { lt: earliest } }, { saidLatest: { gt: latest } }] }];
  }
}
