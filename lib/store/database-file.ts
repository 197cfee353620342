import { constants } from 'node:fs';
import { access, open, stat } from 'node:fs/promises';
import path from 'node:path';
import { databaseTrouble, sayOfDatabase } from './database-errors.ts';

/** The first sixteen bytes of every SQLite database (sqlite.org/fileformat2.html, 1.3). */
const MAGIC = 'SQLite format 3\0';

/**
 * Looks at a database file without opening it as one, because the driver would create what is missing.
 * Says whether there is anything in it; throws where it is no database, cut off, or cannot be written.
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
  // While there is a journal, the size is SQLite's own affair: pages may stand in the one and not yet in the other.
  const journal = await stat(`${file}-wal`).catch(() => null);
  await checkHeader(file, journal === null || journal.size === 0 ? found.size : Number.POSITIVE_INFINITY);
  return 'database';
}

function refuseReadOnly(file: string, cause: unknown): never {
  throw databaseTrouble('database-read-only', file, cause);
}

async function checkHeader(file: string, size: number): Promise<void> {
  const header = Buffer.alloc(100);
  const handle = await open(file, 'r');
  try {
    await handle.read(header, 0, 100, 0);
  } finally {
    await handle.close();
  }
  if (header.toString('latin1', 0, 16) !== MAGIC) throw databaseTrouble('database-corrupt', file);
  // A size of 1 stands for 65,536. The number of pages holds only where both change counters agree.
  const pageSize = header.readUInt16BE(16) === 1 ? 65_536 : header.readUInt16BE(16);
  const counted = header.readUInt32BE(24) === header.readUInt32BE(92) ? header.readUInt32BE(28) * pageSize : 0;
  if (size < counted) throw databaseTrouble('database-corrupt', file);
}
