import type { Statement } from '#lib/archive/statement.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Transaction } from './in-transaction.ts';
import { BATCH } from './pages-by-id.ts';
import { type PartIds, readPartIds } from './part-ids.ts';
import { readArchiveLanguage } from './read-header.ts';
import { type KnownRecords, noRecords, readNamed } from './records-by-id.ts';
import { type StatementWithParts, statementFromRow } from './row-mapping-statement.ts';

/** Gives every statement the records it names, in the order of the rows: the same few questions for any number of statements. */
export async function contextsOf(store: Transaction, rows: readonly StatementWithParts[], known: KnownRecords = noRecords()): Promise<StatementInContext[]> {
  if (rows.length === 0) return [];
  const partIds = await readPartIds(
    store,
    rows.map(({ id }) => id),
  );
  return inContext(store, rows, partIds, known);
}

/** The same where what belongs to their parts was read already. */
export async function inContext(store: Transaction, rows: readonly StatementWithParts[], partIds: PartIds, known: KnownRecords): Promise<StatementInContext[]> {
  const archiveLanguage = await readArchiveLanguage(store);
  const statements = rows.map((row) => ({ statement: statementFromRow(row, partIds), version: row.revision }));
  const named = statements.map(({ statement }) => namedBy(statement));
  await addMembers(store, named);
  await readNamed(
    store,
    {
      speakers: named.flatMap(({ speakers }) => speakers),
      events: named.flatMap(({ events }) => events),
      sources: named.flatMap(({ sources }) => sources),
      topics: named.flatMap(({ topics }) => topics),
    },
    known,
  );
  return statements.map(({ statement, version }, index) => {
    const { speakers, events, sources, topics } = named[index] ?? NOBODY;
    return {
      statement,
      version,
      speakers: pick(known.speakers, speakers),
      events: pick(known.events, events),
      sources: pick(known.sources, sources),
      topics: pick(known.topics, topics),
      archiveLanguage,
    };
  });
}

/** Puts the members of a joint speaker behind it wherever it is named: a citation names them one by one. */
async function addMembers(store: Transaction, named: readonly Named[]): Promise<void> {
  const members = await membersOf(
    store,
    named.flatMap(({ speakers }) => speakers),
  );
  if (members.size === 0) return;
  for (const each of named) each.speakers = each.speakers.flatMap((id) => [id, ...(members.get(id) ?? [])]);
}

/** Members of the joint speakers among these. */
async function membersOf(store: Transaction, speakers: readonly string[]): Promise<Map<string, string[]>> {
  const ids = [...new Set(speakers)];
  const members = new Map<string, string[]>();
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows = await store.speakerMember.findMany({ where: { speakerId: { in: ids.slice(at, at + BATCH) } }, orderBy: { position: 'asc' } });
    for (const { speakerId, memberId } of rows) members.set(speakerId, [...(members.get(speakerId) ?? []), memberId]);
  }
  return members;
}

/** The ids of records that a statement names, as often as it names them. */
interface Named {
  speakers: string[];
  events: string[];
  sources: string[];
  topics: readonly string[];
}

const NOBODY: Named = { speakers: [], events: [], sources: [], topics: [] };

/** The ids of every record that a statement names anywhere. Run for each of a hundred thousand, so without a list for every field. */
function namedBy(statement: Statement): Named {
  const speakers: string[] = [];
  const events: string[] = [];
  const sources: string[] = [];
  for (const { speaker } of statement.speakers) speakers.push(speaker);
  if (statement.event !== undefined) events.push(statement.event);
  for (const stage of statement.chain) {
    if (stage.speakers !== undefined) speakers.push(...stage.speakers);
    if (stage.event !== undefined) events.push(stage.event);
    if (stage.source !== undefined) sources.push(stage.source);
  }
  for (const identification of statement.identifications ?? []) {
    speakers.push(identification.as);
    if (identification.sources !== undefined) sources.push(...identification.sources);
  }
  for (const { event } of statement.spokenOf ?? []) if (event !== undefined) events.push(event);
  for (const variant of statement.variants ?? []) if (variant.sources !== undefined) sources.push(...variant.sources);
  for (const { against } of statement.checks ?? []) if (against !== undefined) sources.push(...against);
  return { speakers, events, sources, topics: statement.topics ?? NOBODY.topics };
}

function pick<Value>(known: ReadonlyMap<string, Value>, ids: readonly string[]): Record<string, Value> {
  const picked: Record<string, Value> = {};
  for (const id of ids) {
    const value = known.get(id);
    if (value !== undefined) picked[id] = value;
  }
  return picked;
}
