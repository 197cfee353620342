import type { Topic } from '#lib/archive/topic.ts';
import type { Transaction } from './in-transaction.ts';
import { topicFromRow } from './row-mapping-topic.ts';

export interface TopicWithCounts {
  topic: Topic;
  statements: number;
}

const withCounts = { _count: { select: { statements: true } } } as const;

/** Every topic by label. */
export async function listTopics(store: Transaction): Promise<TopicWithCounts[]> {
  const rows = await store.topic.findMany({ include: withCounts, orderBy: [{ labelKey: 'asc' }, { id: 'asc' }] });
  return rows.map((row) => ({ topic: topicFromRow(row), statements: row._count.statements }));
}

export async function readTopic(store: Transaction, id: string): Promise<TopicWithCounts | null> {
  const row = await store.topic.findUnique({ where: { id }, include: withCounts });
  return row === null ? null : { topic: topicFromRow(row), statements: row._count.statements };
}
