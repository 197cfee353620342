import type { Prisma } from '#generated/sqlite/client.ts';
import type { Kind } from '#lib/archive/kind.ts';
import { KINDS } from '#lib/archive/kind.ts';
import type { Speaker } from '#lib/archive/speaker.ts';
import type { Transaction } from './in-transaction.ts';
import type { StatementPage } from './list-statements.ts';
import { EXTENTS } from './row-mapping-dated.ts';
import { speakerInclude } from './row-mapping-speaker.ts';
import { member } from './row-values.ts';
import { speakersOf } from './speaker-records.ts';

type Page = Omit<StatementPage, 'order'>;
/** One page of a list, by id, so that a page of several lists reads its statements in one go (`readStatements`). */
export interface ListedIds {
  total: number;
  ids: string[];
}

/** The statements of one speaker and one kind, newest first. */
export async function listSpeakerKind(store: Transaction, speakerId: string, kind: Kind, page: Page): Promise<ListedIds> {
  return pageOf(store, { kind, speakers: { some: { speakerId } } }, page);
}

/** Statements of others in which this speaker only passed the words on: a pair of hands of the chain, not the mouth. */
export async function listCarried(store: Transaction, speakerId: string, page: Page): Promise<ListedIds> {
  return pageOf(store, { speakers: { none: { speakerId } }, stages: { some: { position: { gt: 0 }, speakers: { some: { speakerId } } } } }, page);
}

/** Claims by others that something was not said, about occasions on which this speaker spoke. Never the speaker's words. */
export async function listAbsenceClaims(store: Transaction, speakerId: string, page: Page): Promise<ListedIds> {
  const spokeAt = { event: { statements: { some: { speakers: { some: { speakerId } } } } } };
  return pageOf(store, { kind: 'absence', speakers: { none: { speakerId } }, spokenOf: { some: spokeAt } }, page);
}

/** How many statements a speaker has of each kind and date, as recorded. */
export async function countSpeakerDates(
  store: Transaction,
  speakerId: string,
): Promise<{ kind: Kind; edtf: string | null; extent?: 'throughout' | 'within'; count: number }[]> {
  const groups = await store.statement.groupBy({
    by: ['kind', 'saidEdtf', 'saidExtent'],
    where: { speakers: { some: { speakerId } } },
    _count: { _all: true },
    orderBy: [{ kind: 'asc' }, { saidEdtf: { sort: 'asc', nulls: 'last' } }],
  });
  return groups.map(({ kind, saidEdtf, saidExtent, _count }) => ({
    kind: member(KINDS, kind),
    edtf: saidEdtf,
    ...(saidExtent === null ? {} : { extent: member(EXTENTS, saidExtent) }),
    count: _count._all,
  }));
}

/** The joint speakers that this speaker is a member of, with the number of their statements. */
export async function listJointSpeakers(store: Transaction, memberId: string): Promise<{ speaker: Speaker; statements: number }[]> {
  const rows = await store.speaker.findMany({
    where: { members: { some: { memberId } } },
    include: { ...speakerInclude, _count: { select: { statements: true } } },
    orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
  });
  const speakers = await speakersOf(store, rows);
  return speakers.map((speaker, index) => ({ speaker, statements: rows[index]?._count.statements ?? 0 }));
}

/** How many statements each of these speakers has. */
export async function countStatementsOf(store: Transaction, speakerIds: readonly string[]): Promise<Map<string, number>> {
  const groups = await store.statementSpeaker.groupBy({ by: ['speakerId'], where: { speakerId: { in: [...speakerIds] } }, _count: { _all: true } });
  return new Map(groups.map(({ speakerId, _count }) => [speakerId, _count._all]));
}

async function pageOf(store: Transaction, where: Prisma.StatementWhereInput, { offset, limit }: Page): Promise<ListedIds> {
  const total = await store.statement.count({ where });
  if (limit === 0 || offset >= total) return { total, ids: [] };
  const rows = await store.statement.findMany({
    where,
    select: { id: true },
    orderBy: [{ saidEarliest: { sort: 'desc', nulls: 'last' } }, { saidLatest: { sort: 'asc', nulls: 'last' } }, { idKey: 'asc' }],
    skip: offset,
    take: limit,
  });
  return { total, ids: rows.map(({ id }) => id) };
}
