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
  const members = await membersOf(
    store,
    named.flatMap(({ speakers }) => speakers),
  );
  const withMembers = (speakers: readonly string[]) => speakers.flatMap((id) => [id, ...(members.get(id) ?? [])]);
  await readNamed(
    store,
    {
      speakers: named.flatMap(({ speakers }) => withMembers(speakers)),
      events: named.flatMap(({ events }) => events),
      sources: named.flatMap(({ sources }) => sources),
      topics: named.flatMap(({ topics }) => topics),
    },
    known,
  );
  return statements.map(({ statement, version }, index) => {
    const { speakers = [], events = [], sources = [], topics = [] } = named[index] ?? {};
    return {
      statement,
      version,
      speakers: pick(known.speakers, withMembers(speakers)),
      events: pick(known.events, events),
      sources: pick(known.sources, sources),
      topics: pick(known.topics, topics),
      archiveLanguage,
    };
  });
}

/** Members of the joint speakers among these: a citation names them one by one. */
async function membersOf(store: Transaction, speakers: readonly string[]): Promise<Map<string, string[]>> {
  const ids = [...new Set(speakers)];
  const members = new Map<string, string[]>();
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows = await store.speakerMember.findMany({ where: { speakerId: { in: ids.slice(at, at + BATCH) } }, orderBy: { position: 'asc' } });
    for (const { speakerId, memberId } of rows) members.set(speakerId, [...(members.get(speakerId) ?? []), memberId]);
  }
  return members;
}

/** The ids of every record that a statement names anywhere. */
function namedBy(statement: Statement) {
  const { identifications = [], spokenOf = [], topics = [], variants = [], checks = [], chain } = statement;
  const present = <Value>(value: Value | undefined): Value[] => (value === undefined ? [] : [value]);
  return {
    speakers: [
      ...statement.speakers.map(({ speaker }) => speaker),
      ...chain.flatMap(({ speakers = [] }) => speakers),
      ...identifications.map((identification) => identification.as),
    ],
    events: [statement.event, ...chain.map(({ event }) => event), ...spokenOf.map(({ event }) => event)].flatMap(present),
    sources: [
      ...chain.flatMap(({ source }) => present(source)),
      ...identifications.flatMap(({ sources = [] }) => sources),
      ...variants.flatMap(({ sources = [] }) => sources),
      ...checks.flatMap(({ against = [] }) => against),
    ],
    topics,
  };
}

function pick<Value>(known: ReadonlyMap<string, Value>, ids: readonly string[]): Record<string, Value> {
  const picked: Record<string, Value> = {};
  for (const id of ids) {
    const value = known.get(id);
    if (value !== undefined) picked[id] = value;
  }
  return picked;
}
