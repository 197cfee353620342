import { constants } from 'node:fs';
import { access, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { databaseTrouble, sayOfDatabase } from './database-errors.ts';

/** The first sixteen bytes of every SQLite database (sqlite.org/fileformat2.html, 1.3). */
const MAGIC = 'SQLite format 3\0';

/**
 * Looks at a database file without opening it as one, because the driver would create what is missing.
 * Says whether there is anything in it; throws where it is no database, or cannot be written. Whether it is whole SQLite
 * finds itself, since beside it a journal may hold a part of it.
 */
export async function inspectDatabaseFile(file: string): Promise<'missing' | 'empty' | 'database'> {
  const found = await stat(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    if (error.code === 'ENOTDIR') throw sayOfDatabase('database-url', file, 'cannot exist, because a part of its path is a file and not a folder', error);
    throw databaseTrouble('database-read-only', file, error);
  });
  if (found === null) return 'missing';
  if (!found.isFile()) throw sayOfDatabase('database-url', file, 'is a folder or a device; name a file in DATABASE_URL');
  await access(file, constants.R_OK | constants.W_OK).catch((error: unknown) => refuseReadOnly(file, error));
  // SQLite puts its journal beside the file.
  await access(path.dirname(file), constants.W_OK | constants.X_OK).catch((error: unknown) => refuseReadOnly(file, error));
  if (found.size === 0) return 'empty';
  if ((await firstBytes(file)) !== MAGIC) throw databaseTrouble('database-corrupt', file);
  return 'database';
}

function refuseReadOnly(file: string, cause: unknown): never {
  throw databaseTrouble('database-read-only', file, cause);
}

async function firstBytes(file: string): Promise<string> {
  const header = Buffer.alloc(MAGIC.length);
  const handle = await open(file, 'r');
  try {
    await handle.read(header, 0, header.length, 0);
    return header.toString('latin1');
  } finally {
    await handle.close();
  }
}
