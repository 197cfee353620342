import path from 'node:path';
import { Prisma } from '#generated/sqlite/client.ts';
import { ArchiveError, type ArchiveErrorCode } from '#lib/archive/archive-error.ts';
import { projectRoot } from './project-root.ts';

/** What a database file can suffer, as the end of a sentence that begins with the file's name. */
const SENTENCES = {
  'database-missing': 'does not exist yet; run "npm start" once, which creates it and loads the first archive',
  'database-corrupt': 'is not an SQLite database, or is damaged; restore it from a backup, or name another file in DATABASE_URL',
  'database-foreign': 'holds tables that are not this archive’s and was left as it is; name another file in DATABASE_URL',
  'database-read-only': 'cannot be written; give this user the right to write the file and its folder, or name another file in DATABASE_URL',
  'database-locked': 'is locked by another program; wait until it has finished, or stop it, then try again',
  'disk-full': 'could not grow because the disk is full; free some space and try again: nothing was changed',
} as const satisfies Partial<Record<ArchiveErrorCode, string>>;
export type DatabaseTrouble = keyof typeof SENTENCES;

/** One clear sentence about a database file, as an error. */
export function databaseTrouble(trouble: DatabaseTrouble, file: string, cause?: unknown): ArchiveError {
  return sayOfDatabase(trouble, file, SENTENCES[trouble], cause);
}

/** The same with a sentence of one's own. */
export function sayOfDatabase(code: ArchiveErrorCode, file: string, rest: string, cause?: unknown): ArchiveError {
  return new ArchiveError({ code, message: `The database ${shownPath(file)} ${rest}`, where: {} }, { cause });
}

/** Inside the project as people know it there, elsewhere in full. */
function shownPath(file: string): string {
  const inside = path.relative(projectRoot(), file);
  return inside.startsWith('..') || path.isAbsolute(inside) ? file : inside;
}

/** SQLite's result codes (sqlite.org/rescode.html), lowest byte. */
const RESULT_CODES: Record<number, DatabaseTrouble> = {
  5: 'database-locked',
  6: 'database-locked',
  8: 'database-read-only',
  11: 'database-corrupt',
  13: 'disk-full',
  14: 'database-read-only',
  26: 'database-corrupt',
};

/** What an error thrown by the database means for its file, by code alone; null where the file is not to blame. */
export function troubleOf(error: unknown): DatabaseTrouble | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P1008') return 'database-locked';
  for (const inner of [field(error, 'cause'), field(field(error, 'meta'), 'driverAdapterError'), field(error, 'error')]) {
    const trouble = inner instanceof Error ? troubleOf(inner) : byResultCode(inner);
    if (trouble !== null) return trouble;
  }
  return byResultCode(error);
}

/** What a constraint of the database refused, as a fault of input: somebody else wrote between the plan and the write. */
export function conflictOf(error: unknown): ArchiveError | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  const where = {};
  // Of a question in our own words (P2010) only the driver's error tells what was refused.
  const refused = field(field(field(error.meta, 'driverAdapterError'), 'cause'), 'kind');
  if (error.code === 'P2002' || refused === 'UniqueConstraintViolation')
    return new ArchiveError({ code: 'id-taken', message: 'An id was taken by another import in the meantime; nothing was written', where }, { cause: error });
  if (error.code === 'P2003' || refused === 'ForeignKeyConstraintViolation')
    return new ArchiveError(
      { code: 'missing-reference', message: 'A record names another that is not in the archive; nothing was written', where },
      { cause: error },
    );
  return null;
}

function byResultCode(value: unknown): DatabaseTrouble | null {
  if (field(value, 'kind') === 'SocketTimeout') return 'database-locked';
  const code = field(value, 'rawCode') ?? field(value, 'extendedCode') ?? Number(field(value, 'originalCode'));
  return typeof code === 'number' && Number.isInteger(code) ? (RESULT_CODES[code & 255] ?? null) : null;
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;
}
