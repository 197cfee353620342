import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ArchiveError, shortened } from '#lib/archive/archive-error.ts';
import { projectRoot } from './project-root.ts';

/** Where the archive lives unless DATABASE_URL says otherwise: inside the project, ignored by git. */
export const DEFAULT_DATABASE_URL = 'file:.data/archive.db';

/** The one setting that says where the archive lives. */
export function databaseUrl(): string {
  const set = process.env['DATABASE_URL'];
  return set === undefined || set.trim() === '' ? DEFAULT_DATABASE_URL : set.trim();
}

/**
 * The file that a database address names. A relative path counts from the project's folder, not from where a command is typed.
 * Throws `database-url` for anything that is not the address of one file.
 */
export function databaseFile(url: string): string {
  if (/^postgres(ql)?:/i.test(url)) throw refused(url, 'this version keeps its archive in an SQLite file; PostgreSQL is prepared for, not yet served');
  if (!/^file:/i.test(url)) throw refused(url, 'must be the address of a file, such as "file:.data/archive.db"');
  const rest = url.slice('file:'.length);
  if (rest.includes('\0')) throw refused(url, 'must not hold a NUL character');
  if (rest.startsWith('//')) return fileOfFullUrl(url);
  if (rest.trim() === '' || rest.endsWith('/') || rest.startsWith(':')) throw refused(url, 'must name a file, such as "file:.data/archive.db"');
  return path.resolve(/* turbopackIgnore: true */ projectRoot(), rest);
}

/** `file:///srv/archive%20one.db`, with percent signs as in any address. */
function fileOfFullUrl(url: string): string {
  try {
    const parsed = new URL(url);
    if (parsed.search === '' && parsed.hash === '' && !parsed.pathname.endsWith('/')) return fileURLToPath(parsed);
  } catch {
    // Falls through to the one refusal below.
  }
  throw refused(url, 'must name a file on this machine, such as "file:.data/archive.db" or "file:/srv/archive.db"');
}

function refused(url: string, message: string): ArchiveError {
  return new ArchiveError({ code: 'database-url', message, where: { field: 'DATABASE_URL' }, found: shortened(withoutPassword(url)) });
}

/** An address may carry a password, which has no place in a message. */
function withoutPassword(url: string): string {
  return url.replace(/\/\/[^@/]*@/, '//…@');
}
