import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Paragraph, paragraphOf } from './paragraph.ts';
import type { Query } from './query.ts';

// The folder that the processes of one corpus hand each other their work in.
const PARAGRAPHS = 'paragraphs.jsonl';
const QUERIES = 'queries.json';

export function writeWork(folder: string, paragraphs: readonly Paragraph[], queries: { asked: readonly Query[]; warmUp: readonly Query[] }): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, PARAGRAPHS), paragraphs.map((paragraph) => JSON.stringify(paragraph)).join('\n'));
  writeFileSync(join(folder, QUERIES), JSON.stringify(queries));
}

export const readWorkParagraphs = (folder: string): Paragraph[] =>
  readFileSync(join(folder, PARAGRAPHS), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line, at) => paragraphOf(line, `Line ${at + 1}`));

export const readWorkQueries = (folder: string): { asked: Query[]; warmUp: Query[] } => JSON.parse(readFileSync(join(folder, QUERIES), 'utf8'));

/** Keeps what an engine published, as a server would. */
export function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  const names = [...files.keys()];
  mkdirSync(folder, { recursive: true });
  for (const [at, name] of names.entries()) writeFileSync(join(folder, `${at}.part`), files.get(name) ?? new Uint8Array());
  writeFileSync(join(folder, 'names.json'), JSON.stringify(names));
}

export function readFiles(folder: string): Map<string, Uint8Array> {
  if (!readdirSync(folder).includes('names.json')) throw new Error(`Nothing was published in ${folder}.`);
  const names: string[] = JSON.parse(readFileSync(join(folder, 'names.json'), 'utf8'));
  // Copied out of the pool that small files share, so that what an engine keeps of them can be told apart.
  return new Map(names.map((name, at) => [name, Uint8Array.from(readFileSync(join(folder, `${at}.part`)))]));
}
