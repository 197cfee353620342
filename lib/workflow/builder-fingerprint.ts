import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SNAPSHOT_FORMAT, SNAPSHOT_VERSION } from '#lib/search/snapshot-manifest.ts';
import { projectRoot } from '#lib/store/project-root.ts';

/** What decides what a snapshot of the same records holds. */
const BUILDER = ['lib/search', 'lib/archive'];

/**
 * Names the program that builds snapshots, so that one built by another is rebuilt after an update without anybody
 * remembering to raise a number.
 */
export function builderFingerprint(): string {
  const hash = createHash('sha256').update(`${SNAPSHOT_FORMAT}/${SNAPSHOT_VERSION}`);
  for (const folder of BUILDER) {
    const full = path.join(/* turbopackIgnore: true */ projectRoot(), folder);
    const names = readdirSync(full, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
    for (const name of names.sort()) hash.update(`\0${folder}/${name}\0`).update(readFileSync(path.join(full, name)));
  }
  return hash.digest('hex').slice(0, 16);
}
