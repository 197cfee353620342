import { readFileSync } from 'node:fs';
import { importArchive } from '#lib/workflow/import-archive.ts';
import { axe, expect, test } from './archive-test.ts';
import { HOSTILE, SCRIPT } from './hostile-archive.ts';
import { readTags } from './page-tags.ts';
import { type ServedArchive, serveArchive } from './serve-archive.ts';
import { faultsOfHtml } from './valid-html.ts';

/* An archive in which S29 was corrected, and which holds a hostile one as well: served on its own, since the others change nothing. */
let served: ServedArchive | null = null;
let home = '';

test.describe.configure({ mode: 'default' });
test.use({ expected: [/^asks another host: http:\/\/127\.0\.0\.1:|status of 404/] });

const FIRST = readFileSync('data/first-archive.jsonl', 'utf8').trim().split('\n');
const bytes = (lines: readonly string[]) => new TextEncoder().encode(lines.join('\n'));

test.beforeAll(async () => {
  const [header = ''] = FIRST;
  const statement = JSON.parse(FIRST.find((line) => line.includes('"record":"statement","id":"S29"')) ?? '');
  served = await serveArchive(async (store) => {
    await importArchive({ store, file: 'first.jsonl', bytes: bytes(FIRST) });
    await importArchive({ store, file: 'hostile.jsonl', bytes: bytes([header, ...HOSTILE.slice(1).map((record) => JSON.stringify(record))]) });
    const corrected = JSON.stringify({ ...statement, text: '“upright posture.”' });
    await importArchive({ store, file: 'corrections.jsonl', bytes: bytes([header, corrected]), replace: true });
  });
  home = served?.home ?? '';
});

test.afterAll(() => served?.stop());

test('what was cited is found again after an edit, and says that it was replaced', async ({ page, request }) => {
  await page.goto(`${home}/statements/S29?version=1`);
  await expect(page.getByRole('heading', { name: 'An earlier version' })).toBeVisible();
  await expect(page.locator('.leaf .words')).toContainText('correct posture.');
  await expect(page.getByText('This is version 1 of S29')).toBeVisible();
  await expect(page.locator('.superseded')).toContainText('upright posture.');
  await axe(page);
  const html = await (await request.get(`${home}/statements/S29?version=1`)).text();
  const { meta, canonical, data } = readTags(html);
  expect(await faultsOfHtml(html)).toEqual([]);
  expect(meta.get('robots')?.[0]).toContain('noindex');
  expect(canonical).toBe(`${home}/statements/S29`);
  expect(meta.get('citation_public_url')).toEqual([`${home}/statements/S29?version=1`]);
  expect(data[0]).toMatchObject({ version: 1, text: expect.stringContaining('correct posture') });
  await page.getByRole('link', { name: 'version 2 is the present one' }).click();
  await expect(page).toHaveURL(`${home}/statements/S29`);
  await expect(page.locator('.leaf .words')).toContainText('upright posture.');
  await expect(page.getByRole('heading', { name: 'An earlier version' })).toHaveCount(0);
});

test('the permalink on the page names its version', async ({ page }) => {
  await page.goto(`${home}/statements/S29`);
  await expect(page.getByRole('link', { name: '/statements/S29?version=2' })).toBeVisible();
  await page.goto(`${home}/statements/S29?version=2`);
  await expect(page.getByRole('heading', { name: 'An earlier version' })).toHaveCount(0);
});

test('a version that never was is not there, and the page says which are', async ({ page }) => {
  for (const none of ['3', '0', 'x', '01']) {
    const response = await page.goto(`${home}/statements/S29?version=${none}`);
    expect(response?.status(), none).toBe(404);
    await expect(page.getByText('Its versions are 1 to 2; the last is the present one.')).toBeVisible();
  }
  await axe(page);
});

test('programs get the version they ask for', async ({ request }) => {
  const old = await (await request.get(`${home}/api/v1/statements/S29?version=1`)).json();
  expect(old).toMatchObject({ version: 1, statement: { text: expect.stringContaining('correct') } });
  expect(await (await request.get(`${home}/api/v1/statements/S29`)).json()).toMatchObject({ version: 2 });
  expect((await request.get(`${home}/api/v1/statements/S29?version=3`)).status()).toBe(404);
  const cited = await (await request.get(`${home}/api/v1/statements/S29/citation?version=1`)).json();
  expect(cited).toMatchObject({ permalink: '/statements/S29?version=1' });
  expect((await request.get(`${home}/cards/S29?version=1`)).status()).toBe(200);
});

test('a search finds the corrected words and not the replaced ones', async ({ request }) => {
  const found = await (await request.get(`${home}/api/v1/search?q=%22upright+posture%22`)).json();
  expect(found.results.map(({ id }: { id: string }) => id)).toEqual(['S29']);
  expect(
    (await (await request.get(`${home}/api/v1/search?q=%22correct+posture%22&words=text`)).json()).results.map(({ id }: { id: string }) => id),
  ).not.toContain('S29');
});

test('what is hostile stays text in tags, data and pictures', async ({ request }) => {
  for (const record of HOSTILE) {
    if (record.record !== 'statement') continue;
    const html = await (await request.get(`${home}/statements/${record.id}`)).text();
    expect(await faultsOfHtml(html), record.id).toEqual([]);
    const { data, meta } = readTags(html);
    const { text, summary } = record;
    expect(data[0], record.id).toMatchObject({ ...(text === undefined ? {} : { text }), ...(summary === undefined ? {} : { abstract: summary }) });
    expect(html, record.id).not.toContain(SCRIPT);
    const card = await request.get(meta.get('og:image')?.[0] ?? '');
    expect([card.status(), card.headers()['content-type']], record.id).toEqual([200, 'image/png']);
  }
});
