import { beforeAll, describe, expect, it } from 'vitest';
import { LOCATOR_LABELS, MANNERS, STAGE_FORMS } from '#lib/archive/attribution.ts';
import { CERTAINTIES, CONFIDENCES } from '#lib/archive/certainty.ts';
import { CHECKED_FIELDS } from '#lib/archive/check.ts';
import { PRECISIONS } from '#lib/archive/edtf-date.ts';
import { EVENT_TYPES } from '#lib/archive/event.ts';
import { idOf } from '#lib/archive/import-plan.ts';
import { KINDS } from '#lib/archive/kind.ts';
import { RELATIONS } from '#lib/archive/relation.ts';
import { SEEN } from '#lib/archive/source.ts';
import { SPEAKER_KINDS } from '#lib/archive/speaker.ts';
import { applyPlan } from './apply-plan.ts';
import { openStore } from './client.ts';
import { ask, type Connection, connect } from './database-state.ts';
import { databaseFile } from './database-url.ts';
import { FULL_ARCHIVE } from './full-archive-for-tests.ts';
import { putSegment } from './snapshot-files.ts';
import { swapSnapshot } from './snapshots.ts';
import { planOf, scratchDatabase } from './store-for-tests.ts';

// Every rule that the database enforces by itself is broken once, on a database in which each table has a row and each column a value.

let database: Promise<string> | undefined;

async function fullDatabase(): Promise<Connection> {
  database ??= (async () => {
    const url = await scratchDatabase();
    const store = await openStore(url);
    await applyPlan(store, planOf(FULL_ARCHIVE));
    // S1 keeps no version, so that it can go.
    const again = FULL_ARCHIVE.filter((record) => record.record === 'statement' && record.id === 'S2');
    await applyPlan(store, { ...planOf(again), replaced: new Set(again.map((record) => `statement ${idOf(record)}`)) });
    await putSegment(store, { name: 'segment', files: [{ name: 'file', bytes: new Uint8Array([1, 2, 3]) }], builtFrom: 1 });
    await swapSnapshot(store, { manifest: 'of segment', segments: ['segment'], builtFrom: 1, builtBy: 'test' });
    await store.publishLock.updateMany({ data: { holder: 'test', expiresAt: new Date() } });
    await store.$disconnect();
    return databaseFile(url);
  })();
  return connect(await database);
}

/** What the database says to a statement that it refuses; the change is undone where it does not. */
async function refusalOf(connection: Connection, sql: string): Promise<string> {
  try {
    await connection.executeScript(`BEGIN IMMEDIATE; ${sql}; ROLLBACK;`);
    return 'accepted';
  } catch (error) {
    await connection.executeScript('ROLLBACK;').catch(() => undefined);
    const cause = error instanceof Error ? error.cause : undefined;
    return typeof cause === 'object' && cause !== null && 'originalMessage' in cause ? String(cause.originalMessage) : String(error);
  }
}

const text = (value: unknown) => String(value);

interface Check {
  table: string;
  name: string;
  condition: string;
}

async function checksOf(connection: Connection): Promise<Check[]> {
  const tables = await ask(connection, "SELECT name, sql FROM sqlite_master WHERE type = 'table' ORDER BY name");
  return tables.flatMap(([table, sql]) =>
    [...text(sql).matchAll(/CONSTRAINT "(\w+_check)" CHECK \((.*)\),?$/gm)].map(([, name = '', condition = '']) => ({ table: text(table), name, condition })),
  );
}

/** The columns of a date without the date, so that only its remarks are left. */
const dateless = (prefix: string) => ['edtf', 'earliest', 'latest', 'precision', 'certainty'].map((column) => `"${prefix}_${column}" = NULL`).join(', ');

/** What breaks a constraint that its form alone does not tell. */
const BREAKS: Record<string, string> = {
  published_snapshot_whole_check: '"published_at" = NULL',
  publish_lock_whole_check: '"expires_at" = NULL',
  snapshot_hash_check: `"hash" = 'short'`,
  source_extent_check: '"extent_characters" = 0',
  speaker_wikidata_whole_check: '"wikidata_certainty" = NULL',
  mentioned_wikidata_whole_check: '"wikidata_certainty" = NULL',
  speaker_office_from_whole_check: '"from_earliest" = NULL',
  speaker_office_to_whole_check: '"to_latest" = NULL',
  speaker_office_days_check: `"from_earliest" = '2018'`,
  speaker_country_country_check: `"country" = 'KOR'`,
  speaker_member_other_check: '"member_id" = "speaker_id"',
  speaker_distinction_one_check: '"other_speaker_id" = NULL, "other_mentioned_id" = NULL',
  speaker_distinction_other_check: '"other_speaker_id" = "speaker_id"',
  mentioned_distinction_one_check: '"other_speaker_id" = NULL, "other_mentioned_id" = NULL',
  mentioned_distinction_other_check: '"other_speaker_id" = NULL, "other_mentioned_id" = "mentioned_id"',
  statement_words_check: '"text" = NULL, "summary" = NULL',
  statement_words_filled_check: `"text" = ''`,
  statement_language_check: '"language" = NULL',
  statement_no_words_check: `"kind" = 'mention'`,
  statement_spoken_of_subject_check: '"edtf" = NULL, "edtf_earliest" = NULL, "edtf_latest" = NULL, "edtf_precision" = NULL, "event_id" = NULL',
  statement_spoken_of_edtf_whole_check: '"edtf_precision" = NULL',
  stage_event_text_check: `"form" = 'event-text', "event_id" = NULL, "source_id" = NULL`,
  stage_locator_whole_check: `"locator_value" = '1' WHERE "locator_label" IS NULL`,
  stage_locator_remarks_check: '"locator_line" = 1 WHERE "locator_label" IS NULL',
  stage_locator_characters_check: '"locator_end" = NULL WHERE "locator_end" IS NOT NULL',
  stage_locator_numbers_check: '"locator_line" = 0 WHERE "locator_line" IS NOT NULL',
  statement_relation_other_check: '"to_id" = "from_id"',
};

function breakOf({ table, name, condition }: Check): string | undefined {
  const given = BREAKS[name];
  if (given !== undefined) return given;
  const [, column = '', rest = ''] = /^"(\w+)" (.*)$/.exec(condition) ?? [];
  const part = name.slice(table.length + 1, -'_check'.length);
  const prefix = part.replace(/_(whole|days|remarks)$/, '');
  if (part.endsWith('_days')) return `"${prefix}_earliest" = '9999-01-01' WHERE "${prefix}_earliest" IS NOT NULL`;
  if (part.endsWith('_whole')) return `"${prefix}_precision" = NULL WHERE "${prefix}_edtf" IS NOT NULL`;
  if (part.endsWith('_remarks')) return `${dateless(prefix)} WHERE "${prefix}_extent" IS NOT NULL`;
  if (/^IN \(/.test(rest)) return `"${column}" = 'stray' WHERE "${column}" IS NOT NULL`;
  if (/^>= [01]$/.test(rest)) return `"${column}" = -1`;
  if (rest === "<> ''") return `"${column}" = ''`;
  if (/^= '\w+'$/.test(rest)) return `"${column}" = 'other'`;
  return undefined;
}

/** Every column of these dates is required, so a missing part is refused before the constraint is asked. */
const REQUIRED_DATE = new Set(['event_date_whole_check', 'event_date_remarks_check']);

const SETS: Record<string, readonly string[]> = {
  statement_kind: KINDS,
  speaker_kind: SPEAKER_KINDS,
  event_type: EVENT_TYPES,
  source_seen: SEEN,
  stage_seen: ['passage', 'part', 'not-seen'],
  stage_form: STAGE_FORMS,
  stage_manner: MANNERS,
  stage_locator_label: LOCATOR_LABELS,
  statement_relation_type: Object.keys(RELATIONS),
  statement_check_field: CHECKED_FIELDS,
  statement_check_result: CERTAINTIES,
  statement_variant_role: ['original', 'rendering', 'name'],
};

function setOf(name: string): readonly string[] | undefined {
  if (name.endsWith('_certainty')) return CERTAINTIES;
  if (name.endsWith('_confidence')) return CONFIDENCES;
  if (name.endsWith('_precision')) return PRECISIONS;
  if (name.endsWith('_extent')) return ['throughout', 'within'];
  return SETS[name];
}

describe('the database refuses by itself', { timeout: 60_000 }, () => {
  let connection: Connection;
  let tables: string[];
  beforeAll(async () => {
    connection = await fullDatabase();
    tables = (
      await ask(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name <> '_prisma_migrations' ORDER BY name")
    ).map(([name]) => text(name));
    return () => connection.dispose();
  });

  const columnsOf = async (table: string) =>
    (await ask(connection, `SELECT name, "notnull", pk FROM pragma_table_info('${table}')`)).map(([name, required, key]) => ({
      name: text(name),
      required: required === 1,
      key: Number(key),
    }));

  it('whatever breaks one of its CHECK constraints, naming it', async () => {
    const checks = await checksOf(connection);
    expect(checks.length).toBeGreaterThan(100);
    for (const check of checks) {
      const change = breakOf(check);
      expect(change, `no test breaks ${check.name}`).toBeDefined();
      const refusal = await refusalOf(connection, `UPDATE "${check.table}" SET ${change}`);
      expect(refusal, check.name).toContain(REQUIRED_DATE.has(check.name) ? 'NOT NULL constraint failed' : `CHECK constraint failed: ${check.name}`);
    }
  });

  it('words outside a closed set, which is the set of the schemas', async () => {
    const sets = (await checksOf(connection)).flatMap(({ name, condition }) => {
      const [, values] = /^"\w+" IN \((.*)\)$/.exec(condition) ?? [];
      return values === undefined ? [] : { name, values: values.split(', ').map((value) => value.slice(1, -1)) };
    });
    expect(sets.length).toBeGreaterThan(25);
    for (const { name, values } of sets) expect(values, name).toEqual(setOf(name.slice(0, -'_check'.length)));
  });

  it('a reference to what does not exist, in every column that refers', async () => {
    let tried = 0;
    for (const table of tables) {
      for (const [column] of await ask(connection, `SELECT "from" FROM pragma_foreign_key_list('${table}')`)) {
        tried += 1;
        const one = `SELECT rowid FROM "${table}" WHERE "${text(column)}" IS NOT NULL LIMIT 1`;
        const refusal = await refusalOf(connection, `UPDATE "${table}" SET "${text(column)}" = 'nobody' WHERE rowid = (${one})`);
        expect(refusal, `${table}.${text(column)}`).toMatch(/FOREIGN KEY constraint failed/);
      }
    }
    expect(tried).toBeGreaterThan(50);
  });

  it('a missing value in every required column', async () => {
    let tried = 0;
    for (const table of tables) {
      for (const { name, required } of await columnsOf(table)) {
        if (!required) continue;
        tried += 1;
        expect(await refusalOf(connection, `UPDATE "${table}" SET "${name}" = NULL`), `${table}.${name}`).toMatch(/NOT NULL constraint failed/);
      }
    }
    expect(tried).toBeGreaterThan(100);
  });

  it('the same row twice, by its key and by whatever else is unique', async () => {
    let tried = 0;
    for (const table of tables) {
      const columns = await columnsOf(table);
      const indexes = await ask(connection, `SELECT name FROM pragma_index_list('${table}') WHERE "unique" = 1`);
      for (const [index] of indexes) {
        const unique = (await ask(connection, `SELECT name FROM pragma_index_info('${text(index)}')`)).map(([name]) => text(name));
        tried += 1;
        // The copy differs in what the index does not look at, as far as it can.
        const values = columns.map(({ name }) => (name === 'position' && !unique.includes(name) ? '"position" + 100' : `"${name}"`));
        const present = unique.map((name) => `"${name}" IS NOT NULL`).join(' AND ');
        const refusal = await refusalOf(connection, `INSERT INTO "${table}" SELECT ${values.join(', ')} FROM "${table}" WHERE ${present} LIMIT 1`);
        // A copy by its key is one by everything else too, and which of them the database names is its own affair.
        const named = unique.includes('position') ? `${table}.` : unique.map((name) => `${table}.${name}`).join(', ');
        expect(refusal, `${table} (${unique.join(', ')})`).toContain(`UNIQUE constraint failed: ${named}`);
      }
    }
    expect(tried).toBeGreaterThan(40);
  });

  it('the removal of a record that another names, while what belongs to a record goes with it', async () => {
    for (const [table, id] of [
      ['source', 'book'],
      ['event', 'talk'],
      ['speaker', 'ada'],
      ['topic', 'all'],
      ['statement', 'S2'],
      ['mentioned', 'cyd'],
    ])
      expect(await refusalOf(connection, `DELETE FROM "${table}" WHERE "id" = '${id}'`), table).toMatch(/FOREIGN KEY constraint failed/);
    expect(await refusalOf(connection, `DELETE FROM "statement" WHERE "id" = 'S1'`)).toBe('accepted');
  });
});
