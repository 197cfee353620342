import type { Fault } from '#lib/archive/archive-error.ts';
import { canonicalRecord, type ImportPlan, idOf, type PresentIds } from '#lib/archive/import-plan.ts';
import { type ReadRecord, readArchiveText } from '#lib/exchange/archive-json.ts';
import { planImport } from '#lib/exchange/plan-import.ts';

/** A file of the archive format, as bytes and by the name to use in messages. */
export interface ArchiveFile {
  file: string;
  bytes: Uint8Array;
}

export interface FilesPlan {
  plan: ImportPlan;
  /** Everything that speaks against the files, file by file and line by line. */
  faults: Fault[];
}

/** Reads files and plans their import as one: a later file may name what an earlier one adds. Writes nothing. */
export function planFiles(files: readonly ArchiveFile[], present: PresentIds): FilesPlan {
  const whole: FilesPlan = { plan: { topics: [], sources: [], events: [], speakers: [], mentioned: [], statements: [], unchanged: 0 }, faults: [] };
  let known = present;
  for (const { file, bytes } of files) {
    const read = readArchiveText(bytes, file);
    // A line that could not be read may hold what others name, so missing names are told only once all lines are read.
    const { plan, faults } = planImport(read.records, known, file);
    const told = read.faults.length === 0 ? faults : faults.filter(({ code }) => code !== 'missing-reference');
    whole.faults.push(...[...read.faults, ...told].sort((one, other) => (one.where.line ?? 0) - (other.where.line ?? 0)));
    whole.plan = joined(whole.plan, plan);
    if (files.length > 1) known = withRecords(known, read.records);
  }
  return whole;
}

function joined(one: ImportPlan, other: ImportPlan): ImportPlan {
  const header = one.header ?? other.header;
  return {
    ...(header === undefined ? {} : { header }),
    topics: [...one.topics, ...other.topics],
    sources: [...one.sources, ...other.sources],
    events: [...one.events, ...other.events],
    speakers: [...one.speakers, ...other.speakers],
    mentioned: [...one.mentioned, ...other.mentioned],
    statements: [...one.statements, ...other.statements],
    unchanged: one.unchanged + other.unchanged,
  };
}

function withRecords(present: PresentIds, read: readonly ReadRecord[]): PresentIds {
  const known = new Map([...present].map(([type, ids]) => [type, new Map(ids)]));
  for (const { record } of read) {
    const ids = known.get(record.record) ?? new Map<string, string>();
    if (!ids.has(idOf(record))) known.set(record.record, ids.set(idOf(record), canonicalRecord(record)));
  }
  return known;
}
