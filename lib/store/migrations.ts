import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from './project-root.ts';

export interface Migration {
  name: string;
  sql: string;
  /** As Prisma computes it: SHA-256 of the file's bytes. */
  checksum: string;
}

/** The migrations of a provider, in the order in which they are applied. */
export function migrationsOf(provider: 'sqlite' | 'postgresql'): Migration[] {
  const folder = path.join(/* turbopackIgnore: true */ projectRoot(), 'prisma', provider, 'migrations');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, 'migration.sql')))
    .map(({ name }) => name)
    .sort()
    .map((name) => {
      const bytes = readFileSync(path.join(folder, name, 'migration.sql'));
      return { name, sql: bytes.toString('utf8'), checksum: createHash('sha256').update(bytes).digest('hex') };
    });
}

/** The tables that a set of migrations leaves behind: what may stand in a database of ours. */
export function tablesOf(migrations: readonly Migration[]): Set<string> {
  const tables = new Set(['_prisma_migrations']);
  for (const { sql } of migrations) {
    for (const [, created] of sql.matchAll(/^CREATE TABLE "(\w+)"/gm)) if (created !== undefined) tables.add(created);
  }
  return tables;
}
