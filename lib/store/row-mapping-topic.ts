import type { Prisma } from '#generated/sqlite/client.ts';
import type { Topic } from '#lib/archive/topic.ts';
import type { ArchiveRows } from './archive-rows.ts';
import { foldName } from './fold-name.ts';
import { withoutNulls } from './row-values.ts';

export function topicToRows({ id, label, note }: Topic, rows: ArchiveRows): void {
  rows.topic.push({ id, label, labelKey: foldName(label), note: note ?? null });
}

export function topicFromRow({ id, label, note }: Prisma.TopicGetPayload<object>): Topic {
  return withoutNulls({ record: 'topic', id, label, note });
}
