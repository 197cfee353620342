import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

let known: string | undefined;

/**
 * The folder of the project: what relative database addresses and the migrations are found from, whoever asks
 * (the server's bundle, the shell from a subfolder, a test). It is the nearest folder upwards whose package.json is ours.
 */
export function projectRoot(): string {
  known ??= [process.cwd(), import.meta.dirname].map(rootAbove).find((folder) => folder !== undefined) ?? process.cwd();
  return known;
}

function rootAbove(start: string | undefined): string | undefined {
  if (start === undefined || !path.isAbsolute(start)) return undefined;
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (isOurs(path.join(/* turbopackIgnore: true */ folder, 'package.json'))) return folder;
    if (path.dirname(folder) === folder) return undefined;
  }
}

function isOurs(manifest: string): boolean {
  return existsSync(manifest) && /"name":\s*"on-the-record"/.test(readFileSync(manifest, 'utf8'));
}
