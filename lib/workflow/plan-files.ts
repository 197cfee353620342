import { ArchiveError } from '#lib/archive/archive-error.ts';
import type { ImportPlan, PresentRecords } from '#lib/archive/import-plan.ts';
import { readImport } from '#lib/exchange/archive-json.ts';
import { ImportPlanner } from '#lib/exchange/plan-import.ts';
import { type ArchiveFile, readFileAnew } from './archive-files.ts';
import { StatementsOfFiles } from './statements-of-files.ts';

export interface PlanOptions {
  /** What is present with other content gives way. */
  replace?: boolean;
  onRead?: (done: number) => void;
}

/**
 * Reads files to their end and plans their import as one: they may name each other's records. Writes nothing, and keeps no
 * statement: the plan reads them again, and refuses where a file is no longer what it was. Throws an `ArchiveError` with
 * everything that speaks against the files, file by file and line by line.
 */
export async function planFiles(files: readonly ArchiveFile[], present: PresentRecords, { replace = false, onRead }: PlanOptions = {}): Promise<ImportPlan> {
  const planner = new ImportPlanner(present, { several: files.length > 1, replace });
  const digests: string[] = [];
  const sizes = files.map(({ size, bytes }) => size ?? (bytes instanceof Uint8Array ? bytes.length : 0));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  let before = 0;
  for (const [index, file] of files.entries()) {
    planner.beginFile(file.file);
    const reading = readFileAnew(file);
    for await (const part of readImport(reading.pieces, file.file)) {
      await planner.add(part);
      if (whole > 0) onRead?.(Math.min(1, (before + reading.bytes) / whole));
    }
    await planner.endFile();
    digests.push(reading.digest());
    before += sizes[index] ?? 0;
  }
  const { plan, statements, unchangedLines, names, faults } = await planner.finish();
  if (faults.length > 0) throw new ArchiveError(faults);
  return { ...plan, statements: new StatementsOfFiles({ files, digests, unchangedLines, names, length: statements }) };
}
