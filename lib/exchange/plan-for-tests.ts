import type { ArchiveRecord } from '#lib/archive/archive-file.ts';
import { idOf, type PresentRecords } from '#lib/archive/import-plan.ts';
import { nearest } from '#lib/archive/nearest.ts';
import type { ReadPart, ReadRecord } from './archive-json.ts';
import { ImportPlanner, type PlannedImport } from './plan-import.ts';

/** An archive that holds these records and nothing else. */
function presentAmong(records: readonly ArchiveRecord[]): PresentRecords {
  const of = (type: ArchiveRecord['record'], ids: readonly string[]) => records.filter((record) => record.record === type && ids.includes(idOf(record)));
  return {
    withIds: async (type, ids) => of(type, ids),
    taken: async (type, ids) => of(type, ids).map(idOf),
    like: async (type, id) => {
      const found = nearest(
        id,
        records.flatMap((record) => (record.record === type ? idOf(record) : [])),
      );
      return found === null ? [] : [found];
    },
  };
}

/** What importing these files, as they were read, would add to these records. They are called file-1, file-2 … */
export async function planRead(files: readonly ReadPart[], present: readonly ArchiveRecord[] = []): Promise<PlannedImport> {
  return plan(
    files.map((part, index) => ({ name: `file-${index + 1}`, part })),
    present,
  );
}

/** What importing these records, read from one file, would add to these others. */
export async function planOf(records: readonly ReadRecord[], present: readonly ArchiveRecord[] = [], name = 'my.jsonl'): Promise<PlannedImport> {
  return plan([{ name, part: { records: [...records], corpusLines: [], faults: [] } }], present);
}

async function plan(files: readonly { name: string; part: ReadPart }[], present: readonly ArchiveRecord[]): Promise<PlannedImport> {
  const planner = new ImportPlanner(presentAmong(present), { several: files.length > 1 });
  for (const { name, part } of files) {
    planner.beginFile(name);
    await planner.add(part);
    await planner.endFile();
  }
  return planner.finish();
}
