import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Statement } from '#lib/archive/statement.ts';
import { cite } from '#lib/citation/format-citation.ts';
import { readArchiveText } from '#lib/exchange/archive-json.ts';
import { planOf } from '#lib/exchange/plan-for-tests.ts';
import { newQuestion } from '#lib/search/search-question.ts';
import { readManifest } from '#lib/search/snapshot-manifest.ts';
import { openStore, type Store } from '#lib/store/client.ts';
import { readStatement } from '#lib/store/read-statement.ts';
import { readSnapshotFile } from '#lib/store/snapshot-files.ts';
import { currentSnapshot } from '#lib/store/snapshots.ts';
import { prepareArchive } from '#lib/workflow/prepare-archive.ts';
import { searchOnServer } from '#lib/workflow/search-on-server.ts';
import { expect, follow, test } from './archive-test.ts';

/*
 * One statement, a chain of three pairs of hands, from the file to the clipboard: each step of the table in CONTRIBUTING.md
 * ("How a statement travels"), and after each the same statement, neither more nor less certain than before.
 */
const FILE = 'data/first-archive.jsonl';
const WORDS = 'the time that has been lost';

const scratch = mkdtempSync(join(tmpdir(), 'on-the-record-journey-'));
const database = `file:${join(scratch, 'archive.db')}`;
let store: Store;
let written: Statement;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  await prepareArchive(database);
  store = await openStore(database);
});

test.afterAll(async () => {
  await store.$disconnect();
  rmSync(scratch, { recursive: true, force: true });
});

test('read, check and plan: the file’s line becomes a statement that the plan adds', async () => {
  const { records, faults } = readArchiveText(readFileSync(FILE), FILE);
  expect(faults).toEqual([]);
  const { statements, unchangedLines, faults: clashes } = await planOf(records, [], FILE);
  expect(clashes).toEqual([]);
  expect([statements, unchangedLines[0]?.size]).toEqual([58, 0]);
  const planned = records.map(({ record }) => record).find((record) => record.record === 'statement' && record.id === 'S45');
  if (planned?.record !== 'statement') throw new Error('S45 is not in the plan');
  written = planned;
  expect(written.kind).toBe('direct');
  expect(written.chain.map(({ manner }) => manner)).toEqual(['own-words', 'told', 'quotation']);
  expect(written.said).toMatchObject({ edtf: '2004-01-06/2004-01-10', certainty: 'partly-verified', extent: 'within' });
});

test('apply: the rows give back the record to the letter', async () => {
  expect((await readStatement(store, 'S45'))?.statement).toEqual(written);
});

test('publish and serve: the server hands out the very bytes that this file makes', async ({ request }) => {
  const published = await currentSnapshot(store);
  if (published === null) throw new Error('nothing was published');
  const manifest = await request.get('/api/v1/snapshot');
  expect(manifest.headers()['etag']).toContain(published.hash);
  expect(await manifest.text()).toBe(published.manifest);
  const { names, segments } = readManifest(published.manifest);
  for (const name of [names, ...segments.flatMap(({ index, rest }) => [index, rest])]) {
    const served = await request.get(`/snapshots/${name}`);
    expect(served.headers()['cache-control']).toContain('immutable');
    expect(Buffer.compare(await served.body(), Buffer.from((await readSnapshotFile(store, name)) ?? []))).toBe(0);
  }
});

test('open and ask: the index finds it by its words', async () => {
  const found = await searchOnServer(newQuestion({ text: WORDS }), store);
  expect(found.results[0]?.row).toMatchObject({ id: 'S45', kind: 'direct', said: { extent: 'within' } });
});

test('show: in the list and on its page, with every hand and every doubt', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox').fill(WORDS);
  const row = page.getByRole('article').filter({ has: page.locator('a[href^="/statements/S45"]') });
  await expect(row.first()).toContainText(WORDS);
  await follow(page.locator('a[href^="/statements/S45"]').first());
  await expect(page).toHaveURL(/\/statements\/S45/);
  const leaf = page.getByRole('main');
  for (const part of [WORDS, 'Siegfried S. Hecker', 'Ankit Panda', 'Speaker unnamed.', '6–10 January 2004']) await expect(leaf).toContainText(part);
  await expect(leaf).toContainText('Probably Kim Gye Gwan: our identification, not the article’s.');
});

test('cite: page, API and shell give the same citation, at second hand and without our identification', async ({ page, context, request }) => {
  const stored = await readStatement(store, 'S45');
  if (stored === null) throw new Error('S45 is not stored');
  const citation = cite(stored, { style: 'apa', form: 'in-text' });
  if ('none' in citation) throw new Error(citation.none);
  expect(citation.text).toContain('as cited in Panda');
  expect(citation.text).not.toContain('Kim');
  const shell = execFileSync(process.execPath, ['scripts/archive.mjs', 'cite', 'S45', '--style', 'apa', '--form', 'in-text'], {
    env: { ...process.env, DATABASE_URL: database },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(shell.trimEnd()).toBe(citation.text);
  const api = await request.get('/api/v1/statements/S45/citation?style=apa&form=in-text');
  expect(await api.json()).toMatchObject({ text: citation.text });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/statements/S45');
  await page.getByLabel('Style').selectOption('APA 7');
  await page.keyboard.press('c');
  await expect(page.getByText('Citation copied').first()).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(citation.text);
});
