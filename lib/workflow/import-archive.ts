import { ArchiveError, type ArchiveErrorCode } from '#lib/archive/archive-error.ts';
import type { ImportPlan } from '#lib/archive/import-plan.ts';
import { type ImportReport, importReport } from '#lib/exchange/import-report.ts';
import { applyPlan } from '#lib/store/apply-plan.ts';
import type { Store } from '#lib/store/client.ts';
import { presentRecords } from '#lib/store/present-records.ts';
import { type ArchiveFile, planFiles } from './plan-files.ts';
import type { OnProgress } from './progress.ts';
import { publishSnapshot } from './publish-snapshot.ts';

export interface ImportRequest extends ArchiveFile {
  store: Store;
  /** Check and report, and write nothing. */
  dryRun?: boolean;
  onProgress?: OnProgress;
}

/**
 * Imports a file of the archive format: read, plan, apply, publish. All of the file or nothing of it: throws an `ArchiveError`
 * with every fault of every line where there is any. Interrupted at any moment it leaves the archive as it was, or with the
 * whole file; a search index that was not published then is published by the next import or start.
 */
export async function importArchive({ store, file, bytes, dryRun = false, onProgress }: ImportRequest): Promise<ImportReport> {
  const plan = await importFiles(store, [{ file, bytes }], { dryRun, ...(onProgress === undefined ? {} : { onProgress }) });
  if (!dryRun) await publishSnapshot(store, onProgress);
  return importReport(plan, file, dryRun ? 'would' : 'did');
}

/** Reads, plans and applies files as one, without publishing. */
export async function importFiles(
  store: Store,
  files: readonly ArchiveFile[],
  options: { dryRun?: boolean; onProgress?: OnProgress } = {},
): Promise<ImportPlan> {
  options.onProgress?.({ step: 'check', label: `Checking ${files.map(({ file }) => file).join(', ')}` });
  const plan = await soundPlan(store, files);
  if (options.dryRun === true) return plan;
  options.onProgress?.({ step: 'write', label: `Writing ${plan.statements.length.toLocaleString('en')} statements` });
  try {
    await applyPlan(store, plan);
    return plan;
  } catch (error) {
    if (!(error instanceof ArchiveError) || !OVERTAKEN.has(error.code)) throw error;
    // Somebody else imported between plan and write. What is present now decides: the same is unchanged, the different is a fault.
    const again = await soundPlan(store, files);
    await applyPlan(store, again);
    return again;
  }
}

const OVERTAKEN = new Set<ArchiveErrorCode>(['id-taken', 'missing-reference']);

async function soundPlan(store: Store, files: readonly ArchiveFile[]): Promise<ImportPlan> {
  const { plan, faults } = planFiles(files, await presentRecords(store));
  if (faults.length > 0) throw new ArchiveError(faults);
  return plan;
}
