import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

/**
 * One hash over the content of files and folders of the project, by name: equal exactly when nothing was changed, added or taken away.
 * A path that does not exist counts as empty.
 * @param {string[]} paths
 * @param {(path: string) => boolean} [counts] leaves a file out by answering false
 */
export function hashFiles(paths, counts = () => true) {
  const hash = createHash('sha256');
  for (const path of paths.flatMap(filesUnder).filter(counts).sort()) {
    hash.update(`${path}\0`).update(
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest(),
    );
  }
  return hash.digest('hex').slice(0, 32);
}

function filesUnder(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found === undefined) return [];
  if (found.isFile()) return [path];
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => !entry.isSymbolicLink())
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(`${path}/${entry.name}`) : [`${path}/${entry.name}`]));
}
