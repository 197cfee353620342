import { ArchiveError, type ArchiveErrorCode } from '#lib/archive/archive-error.ts';
import type { ImportPlan, PresentRecords } from '#lib/archive/import-plan.ts';
import { type ImportReport, importReport } from '#lib/exchange/import-report.ts';
import { applyPlan } from '#lib/store/apply-plan.ts';
import type { Store } from '#lib/store/client.ts';
import { presentRecords } from '#lib/store/present-records.ts';
import type { ArchiveFile } from './archive-files.ts';
import { planFiles } from './plan-files.ts';
import type { OnProgress } from './progress.ts';
import { publishSnapshot } from './publish-snapshot.ts';

export interface ImportRequest extends ArchiveFile {
  store: Store;
  /** What is present with other content gives way, and is kept as an earlier version. */
  replace?: boolean;
  onProgress?: OnProgress;
}

/**
 * Imports a file of the archive format or of a corpus, packed or not: read, plan, apply, publish. All of the file or nothing
 * of it: throws an `ArchiveError` with the faults of every line where there are any. Interrupted at any moment it leaves the
 * archive as it was, or with the whole file; a search index that was not published then is published by the next import or start.
 */
export async function importArchive({ store, replace = false, onProgress, ...file }: ImportRequest): Promise<ImportReport> {
  const plan = await importFiles(store, [file], { replace, onProgress });
  await publishSnapshot(store, onProgress);
  return importReport(plan, file.file, 'did');
}

/** Tells what importing a file would do, and writes nothing. `store`: null for an archive that is not there yet. */
export async function planArchive({
  store,
  replace = false,
  onProgress,
  ...file
}: Omit<ImportRequest, 'store'> & { store: Store | null }): Promise<ImportReport> {
  return importReport(await makePlan(store, [file], { replace, onProgress }), file.file, 'would');
}

interface FilesOptions {
  replace?: boolean;
  onProgress?: OnProgress | undefined;
}

/** Reads, plans and applies files as one, without publishing. */
export async function importFiles(store: Store, files: readonly ArchiveFile[], options: FilesOptions = {}): Promise<ImportPlan> {
  const { onProgress } = options;
  const plan = await makePlan(store, files, options);
  try {
    await carryOut(store, plan, onProgress);
    return plan;
  } catch (error) {
    if (!(error instanceof ArchiveError) || !OVERTAKEN.has(error.code)) throw error;
    // Somebody else imported between plan and write. What is present now decides: the same is unchanged, the different is a fault.
    const again = await makePlan(store, files, options);
    await carryOut(store, again, onProgress);
    return again;
  }
}

const OVERTAKEN = new Set<ArchiveErrorCode>(['id-taken', 'missing-reference']);

const NOTHING_PRESENT: PresentRecords = { withIds: async () => [], taken: async () => [], like: async () => [] };

async function makePlan(store: Store | null, files: readonly ArchiveFile[], { replace = false, onProgress }: FilesOptions): Promise<ImportPlan> {
  const label = `Checking ${files.map(({ file }) => file).join(', ')}`;
  onProgress?.({ step: 'check', label });
  return planFiles(files, store === null ? NOTHING_PRESENT : presentRecords(store), {
    replace,
    onRead: (done) => onProgress?.({ step: 'check', label, done }),
  });
}

async function carryOut(store: Store, plan: ImportPlan, onProgress: OnProgress | undefined): Promise<void> {
  const all = plan.statements.length;
  const label = `Writing ${all.toLocaleString('en')} ${all === 1 ? 'statement' : 'statements'}`;
  onProgress?.({ step: 'write', label });
  await applyPlan(store, plan, { onWritten: (written) => onProgress?.({ step: 'write', label, done: all === 0 ? 1 : written / all }) });
}
