import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { type ArchiveRecord, archiveRecordSchema } from '#lib/archive/archive-file.ts';
import type { ImportPlan } from '#lib/archive/import-plan.ts';
import { applyPlan } from './apply-plan.ts';
import { openStore, type Store } from './client.ts';
import { migrate } from './migrate.ts';
import { projectRoot } from './project-root.ts';

const folders: string[] = [];
const stores: Store[] = [];

/** When the tests of a file are done, what they left behind goes. */
afterAll(async () => {
  await Promise.all(stores.map((store) => store.$disconnect()));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** An empty folder that is gone when the tests of this file are done. */
export function scratchFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-the-record-'));
  folders.push(folder);
  return folder;
}

let template: Promise<string> | undefined;

/** The address of a migrated, empty database of its own. */
export async function scratchDatabase(): Promise<string> {
  template ??= (async () => {
    const file = path.join(scratchFolder(), 'empty.db');
    await migrate(`file:${file}`);
    return file;
  })();
  const file = path.join(scratchFolder(), 'archive.db');
  copyFileSync(await template, file);
  return `file:${file}`;
}

/** A store on a database of its own, holding these records. */
export async function scratchStore(records: readonly ArchiveRecord[] = []): Promise<Store> {
  const store = await openStore(await scratchDatabase());
  stores.push(store);
  await applyPlan(store, planOf(records));
  return store;
}

/** Records as a plan that adds them all. */
export function planOf(records: readonly ArchiveRecord[]): ImportPlan {
  const of = <Type extends ArchiveRecord['record']>(type: Type) =>
    records.filter((record): record is Extract<ArchiveRecord, { record: Type }> => record.record === type);
  const [header] = of('archive');
  return {
    ...(header === undefined ? {} : { header }),
    topics: of('topic'),
    equivalents: of('equivalent'),
    sources: of('source'),
    events: of('event'),
    speakers: of('speaker'),
    mentioned: of('mentioned'),
    statements: of('statement'),
    unchanged: 0,
  };
}

/** The records that the project comes with. */
export function firstArchive(): ArchiveRecord[] {
  const text = readFileSync(path.join(projectRoot(), 'data/first-archive.jsonl'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => archiveRecordSchema.parse(JSON.parse(line)));
}
