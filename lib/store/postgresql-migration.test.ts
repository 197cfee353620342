import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrationsOf } from './migrations.ts';
import { sqlFromModels } from './schema-engine.ts';

// The second provider is prepared for, not served: its migrations are held to run on PostgreSQL itself (compiled to WebAssembly).

let database: PGlite;
beforeAll(async () => {
  database = new PGlite();
  for (const { sql } of migrationsOf('postgresql')) await database.exec(sql);
});
afterAll(() => database.close());

const SPEAKER = `INSERT INTO "speaker" ("id", "kind", "name", "name_key") VALUES ('ada', 'person', 'Ada', 'ada')`;
const STATEMENT = `INSERT INTO "statement" ("id", "id_key", "kind", "text", "language") VALUES ('S1', 'S1', 'direct', 'Words', 'en')`;

/** The code of PostgreSQL's refusal (postgresql.org/docs/current/errcodes-appendix.html) and the constraint it names. */
async function refusalOf(...statements: string[]): Promise<[string, string]> {
  await database.exec('BEGIN');
  try {
    for (const statement of statements) await database.exec(statement);
    return ['accepted', ''];
  } catch (error) {
    const read = (name: string) => (typeof error === 'object' && error !== null && name in error ? String(Reflect.get(error, name) ?? '') : '');
    return [read('code'), read('constraint')];
  } finally {
    await database.exec('ROLLBACK');
  }
}

/** Columns, keys and indexes as PostgreSQL has them. CHECK constraints are left out: models cannot say them. */
async function shapeOf(of: PGlite) {
  const columns = await of.query(
    "SELECT table_name, column_name, data_type, is_nullable, column_default FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1, 2",
  );
  const keys = await of.query(
    "SELECT conname, pg_get_constraintdef(oid) AS definition FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f', 'u') ORDER BY 1",
  );
  const indexes = await of.query("SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' ORDER BY 1");
  return { columns: columns.rows, keys: keys.rows, indexes: indexes.rows };
}

describe('the PostgreSQL migrations', () => {
  it('lead to what the models say, and a stray column is noticed', { timeout: 120_000 }, async () => {
    const fromModels = new PGlite();
    await fromModels.exec(await sqlFromModels('postgresql'));
    const migrated = await shapeOf(database);
    expect(migrated.columns.length).toBeGreaterThan(150);
    expect(migrated).toEqual(await shapeOf(fromModels));
    await fromModels.exec('ALTER TABLE "topic" ADD COLUMN "stray" TEXT');
    expect(migrated).not.toEqual(await shapeOf(fromModels));
    await fromModels.close();
  });

  it('run, and put every constraint in place', async () => {
    const all = migrationsOf('postgresql')
      .map(({ sql }) => sql)
      .join('\n');
    const named = (pattern: RegExp) => [...all.matchAll(pattern)].map(([, name = '']) => name);
    const dropped = new Set(named(/DROP CONSTRAINT "(\w+)"/g));
    const lost = named(/DROP TABLE "(\w+)"/g).map((table) => `${table}_`);
    const written = named(/(?<!DROP )CONSTRAINT "(\w+)"/g).filter((name) => !dropped.has(name) && !lost.some((table) => name.startsWith(table)));
    const { rows } = await database.query<{ conname: string }>(
      "SELECT conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'f', 'p')",
    );
    expect(written.length).toBeGreaterThan(150);
    expect(rows.map(({ conname }) => conname).sort()).toEqual([...written].sort());
  });

  it('leave the rows that there is exactly one of', async () => {
    const { rows } = await database.query(
      'SELECT (SELECT number FROM data_version) AS version, (SELECT count(*)::int FROM publish_lock) AS locks, (SELECT count(*)::int FROM published_snapshot) AS pointers',
    );
    expect(rows).toEqual([{ version: 0, locks: 1, pointers: 1 }]);
  });

  it('take what is sound', async () => {
    expect(await refusalOf(SPEAKER, STATEMENT, `INSERT INTO "statement_speaker" VALUES ('S1', 0, 'ada', NULL, true, NULL, NULL)`)).toEqual(['accepted', '']);
  });

  it.each([
    ['a word outside a closed set', [STATEMENT.replace('direct', 'shouted')], '23514', 'statement_kind_check'],
    ['neither words nor summary', [STATEMENT.replace("'Words'", 'NULL')], '23514', 'statement_words_check'],
    ['words in a claim of absence', [STATEMENT.replace('direct', 'absence')], '23514', 'statement_no_words_check'],
    ['a date without its days', [STATEMENT, `UPDATE "statement" SET "said_edtf" = '2019'`], '23514', 'statement_said_whole_check'],
    [
      'a speaker who is nobody',
      [STATEMENT, `INSERT INTO "statement_speaker" VALUES ('S1', 0, 'nobody', NULL, true, NULL, NULL)`],
      '23503',
      'statement_speaker_speaker_id_fkey',
    ],
    ['an id twice', [SPEAKER, SPEAKER], '23505', 'speaker_pkey'],
    ['a second data version', [`INSERT INTO "data_version" VALUES ('other', 1)`], '23514', 'data_version_id_check'],
    [
      'an identification of somebody who does not speak in it',
      [SPEAKER, STATEMENT, `INSERT INTO "identification" VALUES ('S1', 0, 'ada', 'ada', 'certain', 'voice')`],
      '23503',
      'identification_statement_id_of_id_fkey',
    ],
  ])('refuse %s', async (_what, statements, code, constraint) => {
    expect(await refusalOf(...statements)).toEqual([code, constraint]);
  });
});
