import { readFileSync } from 'node:fs';
import { archiveRecordSchema, type RecordType } from '#lib/archive/archive-file.ts';
import type { StatementInContext } from '#lib/archive/statement-in-context.ts';
import type { ArchiveIndex } from '#lib/search/archive-index.ts';
import { buildSnapshot } from '#lib/search/build-snapshot.ts';
import { completeArchive, openArchive } from '#lib/search/open-archive.ts';
import { inflateInNode } from '#lib/search/packed/inflate-in-node.ts';
import { openPublished, publish } from '../engines/published.ts';
import type { Paragraph } from '../paragraph.ts';

/** Opens an archive file as its readers have it: with sources, topics, other wordings and names of every script. */
export async function openArchiveFile(file: string): Promise<ArchiveIndex> {
  const records = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => archiveRecordSchema.parse(JSON.parse(line)));
  const of = <Type extends RecordType>(type: Type) =>
    records.flatMap((record): Extract<typeof record, { record: Type }>[] => (isOf(record, type) ? [record] : []));
  const [header] = of('archive');
  const maps = { speakers: byId(of('speaker')), events: byId(of('event')), sources: byId(of('source')), topics: byId(of('topic')) };
  const language = header?.language ?? 'und';
  const contexts = of('statement')
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((statement): StatementInContext => ({ statement, version: 1, ...maps, archiveLanguage: language }));
  const parts = { speakers: of('speaker'), mentioned: of('mentioned'), topics: of('topic'), equivalents: of('equivalent') };
  const { manifest, files } = await buildSnapshot(contexts, { title: header?.title ?? '', language, ...parts });
  const bytesOf = new Map(files.map(({ name, bytes }) => [name, bytes]));
  const index = await openArchive(manifest, async (name) => bytesOf.get(name) ?? new Uint8Array(), { inflate: inflateInNode });
  await completeArchive(index);
  return index;
}

/** Opens paragraphs as an import of a corpus makes statements of them. */
export async function openParagraphs(paragraphs: readonly Paragraph[]): Promise<ArchiveIndex> {
  const { files } = await publish(paragraphs);
  const index = await openPublished(files);
  await completeArchive(index);
  return index;
}

function isOf<Record extends { record: string }, Type extends string>(record: Record, type: Type): record is Extract<Record, { record: Type }> {
  return record.record === type;
}

const byId = <Record extends { id: string }>(records: readonly Record[]) => Object.fromEntries(records.map((record) => [record.id, record]));
