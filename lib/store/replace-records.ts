import type { ArchiveRows } from './archive-rows.ts';
import type { Transaction } from './in-transaction.ts';
import { BATCH } from './pages-by-id.ts';
import type { Replaced } from './replaced-ids.ts';

/**
 * Writes those records that statements name and that are there already over what they were: the row is changed, since others name it,
 * and what belongs to it is taken away, to be written anew with everything else. Returns the rows of the records that are new.
 */
export async function replaceNamed(transaction: Transaction, rows: ArchiveRows, replaced: Replaced): Promise<ArchiveRows> {
  await clearNamed(transaction, replaced);
  const revision = { increment: 1 };
  for (const { id, ...data } of rows.topic) if (replaced.has('topic', id)) await transaction.topic.update({ where: { id }, data: { ...data, revision } });
  for (const { id, ...data } of rows.equivalent)
    if (replaced.has('equivalent', id)) await transaction.equivalent.update({ where: { id }, data: { ...data, revision } });
  for (const { id, ...data } of rows.source) if (replaced.has('source', id)) await transaction.source.update({ where: { id }, data: { ...data, revision } });
  for (const { id, ...data } of rows.event) if (replaced.has('event', id)) await transaction.event.update({ where: { id }, data: { ...data, revision } });
  for (const { id, ...data } of rows.speaker) if (replaced.has('speaker', id)) await transaction.speaker.update({ where: { id }, data: { ...data, revision } });
  for (const { id, ...data } of rows.mentioned)
    if (replaced.has('mentioned', id)) await transaction.mentioned.update({ where: { id }, data: { ...data, revision } });
  return {
    ...rows,
    topic: rows.topic.filter(({ id }) => !replaced.has('topic', id)),
    equivalent: rows.equivalent.filter(({ id }) => !replaced.has('equivalent', id)),
    source: rows.source.filter(({ id }) => !replaced.has('source', id)),
    event: rows.event.filter(({ id }) => !replaced.has('event', id)),
    speaker: rows.speaker.filter(({ id }) => !replaced.has('speaker', id)),
    mentioned: rows.mentioned.filter(({ id }) => !replaced.has('mentioned', id)),
  };
}

/** The same for statements; their earlier versions are kept by then. */
export async function replaceStatements(transaction: Transaction, rows: ArchiveRows, replaced: Replaced): Promise<ArchiveRows> {
  const present = rows.statement.filter(({ id }) => replaced.has('statement', id));
  if (present.length === 0) return rows;
  await clearStatements(
    transaction,
    present.map(({ id }) => id),
  );
  for (const { id, ...data } of present) await transaction.statement.update({ where: { id }, data: { ...data, revision: { increment: 1 } } });
  return { ...rows, statement: rows.statement.filter(({ id }) => !replaced.has('statement', id)) };
}

/** What belongs to a part goes with it. */
async function clearNamed(transaction: Transaction, replaced: Replaced): Promise<void> {
  await inBatches(replaced.ids('equivalent'), (ids) => transaction.equivalentWay.deleteMany({ where: { equivalentId: { in: ids } } }));
  await inBatches(replaced.ids('event'), (ids) => transaction.eventSource.deleteMany({ where: { eventId: { in: ids } } }));
  await inBatches(replaced.ids('speaker'), async (ids) => {
    const where = { speakerId: { in: ids } };
    await transaction.speakerVariant.deleteMany({ where });
    await transaction.speakerOffice.deleteMany({ where });
    await transaction.speakerCountry.deleteMany({ where });
    await transaction.speakerMember.deleteMany({ where });
    await transaction.speakerDistinction.deleteMany({ where });
  });
  await inBatches(replaced.ids('mentioned'), async (ids) => {
    const where = { mentionedId: { in: ids } };
    await transaction.mentionedVariant.deleteMany({ where });
    await transaction.mentionedDistinction.deleteMany({ where });
  });
}

async function clearStatements(transaction: Transaction, ids: string[]): Promise<void> {
  const where = { statementId: { in: ids } };
  await transaction.statementSummaryQuote.deleteMany({ where });
  await transaction.identification.deleteMany({ where });
  await transaction.statementSpeaker.deleteMany({ where });
  await transaction.statementSpokenOf.deleteMany({ where });
  await transaction.stage.deleteMany({ where });
  await transaction.statementTopic.deleteMany({ where });
  await transaction.statementVariant.deleteMany({ where });
  await transaction.relation.deleteMany({ where: { fromId: { in: ids } } });
  await transaction.check.deleteMany({ where });
  await transaction.caution.deleteMany({ where });
}

/**
 * Marks every statement that names a replaced record as changed: its row shows names of speakers, events, sources and topics, and a
 * publication reads only what is marked (lib/workflow/publish-snapshot.ts). A joint speaker is cited by its members.
 */
export async function markNaming(transaction: Transaction, replaced: Replaced, changedIn: number): Promise<void> {
  const data = { changedIn };
  await inBatches(replaced.ids('topic'), (ids) => transaction.statement.updateMany({ where: { topics: { some: { topicId: { in: ids } } } }, data }));
  await inBatches(replaced.ids('event'), (ids) => {
    const eventId = { in: ids };
    const where = { OR: [{ eventId }, { stages: { some: { eventId } } }, { spokenOf: { some: { eventId } } }] };
    return transaction.statement.updateMany({ where, data });
  });
  await inBatches(replaced.ids('source'), (ids) => {
    const sources = { some: { sourceId: { in: ids } } };
    const where = {
      OR: [{ stages: sources }, { checks: { some: { against: sources } } }, { variants: { some: { sources } } }, { identifications: { some: { sources } } }],
    };
    return transaction.statement.updateMany({ where, data });
  });
  await inBatches(replaced.ids('speaker'), async (ids) => {
    const joint = await transaction.speakerMember.findMany({ where: { memberId: { in: ids } }, select: { speakerId: true } });
    const speakerId = { in: [...ids, ...joint.map((one) => one.speakerId)] };
    const speakers = { some: { speakerId } };
    return transaction.statement.updateMany({
      where: { OR: [{ speakers }, { stages: { some: { speakers } } }, { identifications: { some: { asId: speakerId } } }] },
      data,
    });
  });
}

async function inBatches(ids: readonly string[], work: (batch: string[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < ids.length; at += BATCH) await work(ids.slice(at, at + BATCH));
}
