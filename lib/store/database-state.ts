import { PrismaLibSql } from '@prisma/adapter-libsql';
import { databaseTrouble, sayOfDatabase, troubleOf } from './database-errors.ts';
import { type Migration, migrationsOf, tablesOf } from './migrations.ts';

/** How long a connection waits for a lock, in milliseconds. */
export const LOCK_TIMEOUT = 5_000;

/** The address in the form the driver takes: absolute, with what an address may not hold written as percent signs. */
export function driverUrl(file: string): string {
  return `file:${file.split('/').map(encodeURIComponent).join('/')}`;
}

/** A bare connection, for what Prisma's client cannot do: migrations and a look at the tables. */
export async function connect(file: string, timeout = LOCK_TIMEOUT) {
  return new PrismaLibSql({ url: driverUrl(file), timeout }).connect();
}
export type Connection = Awaited<ReturnType<typeof connect>>;

/** The rows of a question without parameters, each as a list of values. */
export async function ask(connection: Connection, sql: string): Promise<unknown[][]> {
  return (await connection.queryRaw({ sql, args: [], argTypes: [] })).rows;
}

export interface DatabaseState {
  /** No table at all. */
  empty: boolean;
  /** Migrations still to be applied, in order. */
  pending: Migration[];
}

/** Reads what a database holds; throws where any of it is not ours, or ours from another time. Changes nothing. */
export async function readState(connection: Connection, file: string): Promise<DatabaseState> {
  const migrations = migrationsOf('sqlite');
  try {
    const names = (await ask(connection, `SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite~_%' ESCAPE '~'`)).map(
      ([name]) => String(name),
    );
    if (names.length === 0) return { empty: true, pending: migrations };
    if (!names.includes('_prisma_migrations')) throw databaseTrouble('database-foreign', file);
    const applied = await ask(
      connection,
      'SELECT migration_name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY started_at, migration_name',
    );
    const pending = pendingAfter(applied, migrations, file);
    const ours = tablesOf(migrations);
    if (names.some((name) => !ours.has(name))) throw databaseTrouble('database-foreign', file);
    return { empty: false, pending };
  } catch (error) {
    const trouble = troubleOf(error);
    throw trouble === null ? error : databaseTrouble(trouble, file, error);
  }
}

function pendingAfter(applied: unknown[][], migrations: Migration[], file: string): Migration[] {
  for (const [index, [name, checksum]] of applied.entries()) {
    const known = migrations[index];
    const at = migrations.findIndex((migration) => migration.name === name);
    if (index === 0 && at === -1) throw databaseTrouble('database-foreign', file);
    if (known === undefined || at === -1)
      throw sayOfDatabase(
        'database-foreign',
        file,
        `was made by a newer version of this product (migration ${String(name)} is not known here) and was left as it is; update the product`,
      );
    if (known.name !== name || known.checksum !== checksum)
      throw sayOfDatabase(
        'database-foreign',
        file,
        `was made by another version of migration ${known.name} than the one in prisma/sqlite/migrations and was left as it is; name another file in DATABASE_URL`,
      );
  }
  return migrations.slice(applied.length);
}
