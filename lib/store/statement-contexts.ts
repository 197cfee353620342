import type { Statement } from '#lib/archive/statement.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { Transaction } from './in-transaction.ts';
import { readArchiveLanguage } from './read-header.ts';
import { type KnownRecords, noRecords, readNamed } from './records-by-id.ts';
import { type StatementWithParts, statementFromRow } from './row-mapping-statement.ts';

/** Gives every statement the records it names, in the order of the rows: four questions for any number of statements. */
export async function contextsOf(store: Transaction, rows: readonly StatementWithParts[], known: KnownRecords = noRecords()): Promise<StatementInContext[]> {
  if (rows.length === 0) return [];
  const archiveLanguage = await readArchiveLanguage(store);
  const statements = rows.map((row) => ({ statement: statementFromRow(row), version: row.revision }));
  const named = statements.map(({ statement }) => namedBy(statement));
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
    const { speakers = [], events = [], sources = [], topics = [] } = named[index] ?? {};
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
