import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportPlan } from '#lib/archive/import-plan.ts';
import type { Store } from '#lib/store/client.ts';
import { dataVersion } from '#lib/store/data-version.ts';
import { projectRoot } from '#lib/store/project-root.ts';
import { importFiles } from './import-archive.ts';
import type { OnProgress } from './progress.ts';

/**
 * Loads the files of data/ into an archive that nothing was ever imported into, through the import that everybody uses.
 * All files are one import: interrupted, it is as if it had not begun. Returns null where the archive has been used before.
 */
export async function seedArchive(store: Store, onProgress?: OnProgress): Promise<ImportPlan | null> {
  if ((await dataVersion(store)) > 0) return null;
  const folder = path.join(/* turbopackIgnore: true */ projectRoot(), 'data');
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  if (names.length === 0) return null;
  const files = names.map((name) => ({ file: `data/${name}`, bytes: readFileSync(path.join(folder, name)) }));
  onProgress?.({ step: 'seed', label: 'Loading the first archive' });
  return importFiles(store, files, { onProgress });
}
