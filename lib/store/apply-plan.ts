import type { ImportPlan } from '#lib/archive/import-plan.ts';
import { type ArchiveRows, emptyRows } from './archive-rows.ts';
import type { Store } from './client.ts';
import { raiseDataVersion } from './data-version.ts';
import { inTransaction, type Transaction } from './in-transaction.ts';
import { insertRows } from './insert-rows.ts';
import { BATCH } from './pages-by-id.ts';
import { markNaming, replaceNamed, replaceStatements } from './replace-records.ts';
import { type Replaced, replacedBy } from './replaced-ids.ts';
import { equivalentToRows } from './row-mapping-equivalent.ts';
import { eventToRows } from './row-mapping-event.ts';
import { headerToRow } from './row-mapping-header.ts';
import { mentionedToRows } from './row-mapping-mentioned.ts';
import { sourceToRows } from './row-mapping-source.ts';
import { speakerToRows } from './row-mapping-speaker.ts';
import { statementToRows } from './row-mapping-statement.ts';
import { topicToRows } from './row-mapping-topic.ts';
import { keepVersions } from './statement-versions.ts';

/** Statements whose rows are held at once: more is not faster, and takes memory. */
const STATEMENTS_AT_ONCE = 200;

export interface ApplyOptions {
  /** Told how many statements are written so far, now and then. */
  onWritten?: (statements: number) => void;
}

/**
 * Writes everything a plan holds in one transaction: all of it or nothing. What is replaced is kept as an earlier version first. A plan that holds nothing changes nothing, not even
 * the data version. Statements are written as they are read, so that any number of them takes the same memory; where reading
 * them throws, nothing is written. Throws `id-taken` or `missing-reference` where the archive changed since the plan was made,
 * and what befell the file (`disk-full`, `database-locked` …) as one sentence.
 */
export async function applyPlan(store: Store, plan: ImportPlan, { onWritten }: ApplyOptions = {}): Promise<void> {
  if (isEmpty(plan)) return;
  await inTransaction(store, async (transaction) => {
    const version = await raiseDataVersion(transaction);
    const replaced = replacedBy(plan);
    await keepVersions(transaction, replaced.ids('statement'), version);
    const rows = await replaceNamed(transaction, await namedRows(transaction, plan), replaced);
    await insertRecords(transaction, rows);
    await insertParts(transaction, rows);
    await markNaming(transaction, replaced, version);
    await insertStatements(transaction, plan, { version, replaced, onWritten });
    if (plan.header !== undefined) await transaction.archive.create({ data: headerToRow(plan.header) });
  });
}

function isEmpty({ header, topics, equivalents, sources, events, speakers, mentioned, statements }: ImportPlan): boolean {
  return header === undefined && [topics, equivalents, sources, events, speakers, mentioned, statements].every((records) => records.length === 0);
}

/** Everything that statements name. */
async function namedRows(transaction: Transaction, plan: ImportPlan): Promise<ArchiveRows> {
  const rows = emptyRows();
  const speakers = await knownSpeakers(transaction, plan);
  for (const topic of plan.topics) topicToRows(topic, rows);
  for (const equivalent of plan.equivalents) equivalentToRows(equivalent, rows);
  for (const source of plan.sources) sourceToRows(source, rows);
  for (const event of plan.events) eventToRows(event, rows);
  for (const speaker of plan.speakers) speakerToRows(speaker, speakers, rows);
  for (const mentioned of plan.mentioned) mentionedToRows(mentioned, speakers, rows);
  return rows;
}

interface WriteOptions {
  version: number;
  replaced: Replaced;
  onWritten: ApplyOptions['onWritten'];
}

async function insertStatements(transaction: Transaction, { statements }: ImportPlan, { version, replaced, onWritten }: WriteOptions): Promise<void> {
  let rows = emptyRows();
  let written = 0;
  // A relation may name a statement that comes later: relations wait until all are there. They are short.
  const relations: ArchiveRows['relation'] = [];
  const flush = async () => {
    written += rows.statement.length;
    relations.push(...rows.relation.splice(0));
    await insertRows(transaction, await replaceStatements(transaction, rows, replaced));
    await insertParts(transaction, rows);
    rows = emptyRows();
    onWritten?.(written);
  };
  for await (const statement of statements) {
    statementToRows(statement, version, rows);
    if (rows.statement.length === STATEMENTS_AT_ONCE) await flush();
  }
  await flush();
  await insertRows(transaction, { ...emptyRows(), relation: relations });
}

/** Which of the ids that distinctions name are speakers, of the plan or present already. */
async function knownSpeakers(transaction: Transaction, { speakers, mentioned }: ImportPlan): Promise<Set<string>> {
  const known = new Set(speakers.map(({ id }) => id));
  const others = [...new Set([...speakers, ...mentioned].flatMap(({ distinctFrom }) => distinctFrom ?? []))].filter((id) => !known.has(id));
  for (let at = 0; at < others.length; at += BATCH) {
    const found = await transaction.speaker.findMany({ where: { id: { in: others.slice(at, at + BATCH) } }, select: { id: true } });
    for (const { id } of found) known.add(id);
  }
  return known;
}

async function insert<Row>(rows: readonly Row[], write: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) await write(rows.slice(at, at + BATCH));
}

/** What has an id and an address of its own. */
async function insertRecords(transaction: Transaction, rows: ArchiveRows): Promise<void> {
  await insert(rows.topic, (data) => transaction.topic.createMany({ data }));
  await insert(rows.equivalent, (data) => transaction.equivalent.createMany({ data }));
  await insert(rows.source, (data) => transaction.source.createMany({ data }));
  await insert(rows.event, (data) => transaction.event.createMany({ data }));
  await insert(rows.speaker, (data) => transaction.speaker.createMany({ data }));
  await insert(rows.mentioned, (data) => transaction.mentioned.createMany({ data }));
}

/** What belongs to a record; every record is there by now, so any may be named. */
async function insertParts(transaction: Transaction, rows: ArchiveRows): Promise<void> {
  await insert(rows.equivalentWay, (data) => transaction.equivalentWay.createMany({ data }));
  await insert(rows.eventSource, (data) => transaction.eventSource.createMany({ data }));
  await insert(rows.speakerVariant, (data) => transaction.speakerVariant.createMany({ data }));
  await insert(rows.speakerOffice, (data) => transaction.speakerOffice.createMany({ data }));
  await insert(rows.speakerOfficeSource, (data) => transaction.speakerOfficeSource.createMany({ data }));
  await insert(rows.speakerCountry, (data) => transaction.speakerCountry.createMany({ data }));
  await insert(rows.speakerMember, (data) => transaction.speakerMember.createMany({ data }));
  await insert(rows.speakerDistinction, (data) => transaction.speakerDistinction.createMany({ data }));
  await insert(rows.mentionedVariant, (data) => transaction.mentionedVariant.createMany({ data }));
  await insert(rows.mentionedDistinction, (data) => transaction.mentionedDistinction.createMany({ data }));
  await insert(rows.statementSummaryQuote, (data) => transaction.statementSummaryQuote.createMany({ data }));
  await insert(rows.identification, (data) => transaction.identification.createMany({ data }));
  await insert(rows.identificationSource, (data) => transaction.identificationSource.createMany({ data }));
  await insert(rows.statementSpokenOf, (data) => transaction.statementSpokenOf.createMany({ data }));
  await insert(rows.statementTopic, (data) => transaction.statementTopic.createMany({ data }));
  await insert(rows.statementVariant, (data) => transaction.statementVariant.createMany({ data }));
  await insert(rows.statementVariantSource, (data) => transaction.statementVariantSource.createMany({ data }));
  await insert(rows.check, (data) => transaction.check.createMany({ data }));
  await insert(rows.checkSource, (data) => transaction.checkSource.createMany({ data }));
  await insert(rows.caution, (data) => transaction.caution.createMany({ data }));
}
