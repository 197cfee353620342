import type { ArchiveRecord } from '#lib/archive/archive-file.ts';
import { idOf, type PresentRecords } from '#lib/archive/import-plan.ts';
import { nearest } from '#lib/archive/nearest.ts';
import type { ReadRecord } from './archive-json.ts';
import { ImportPlanner, type PlannedImport } from './plan-import.ts';

/** An archive that holds these records and nothing else. */
export function presentAmong(records: readonly ArchiveRecord[]): PresentRecords {
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

/** What importing these records, read from one file, would add to these others. */
export async function planOf(read: readonly ReadRecord[], present: readonly ArchiveRecord[] = [], file = 'my.jsonl'): Promise<PlannedImport> {
  const planner = new ImportPlanner(presentAmong(present));
  planner.beginFile(file);
  await planner.add({ records: [...read], corpusLines: [], faults: [] });
  await planner.endFile();
  return planner.finish();
}
