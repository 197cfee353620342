import { readFileSync } from 'node:fs';
import type { APIRequestContext } from '@playwright/test';
import type { Source } from '#lib/archive/source.ts';
import type { Statement } from '#lib/archive/statement.ts';
import { axe, expect, test } from './archive-test.ts';
import { readTags } from './page-tags.ts';
import { faultsOfHtml } from './valid-html.ts';

/** The archive that the pages are held against, from its own file. */
const RECORDS = readFileSync('data/first-archive.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));
const STATEMENTS: Statement[] = RECORDS.filter(({ record }) => record === 'statement');
const ARTICLE: Source = RECORDS.find(({ record, id }) => record === 'source' && id === 'art');

const htmlOf = async (request: APIRequestContext, address: string) => (await request.get(address)).text();

// What the server sends does not depend on the width of a window.
test.skip(({ isMobile }) => isMobile);

test('every kind of page is valid HTML', async ({ request }) => {
  const kinds = [
    '/',
    '/?q=sanctions',
    '/?q=sanctions&kwic=list',
    '/?q=zzzzqqqq',
    '/?q=%28',
    '/help',
    '/colophon',
    '/nowhere',
    '/statements/S999',
    '/statements/S45?version=9',
  ];
  const browsed = [
    '/dates',
    '/dates/2019',
    '/dates/2019-04',
    '/dates/2019-04-12',
    '/dates/2004-01-06/2004-01-10',
    '/dates/unknown',
    '/speakers',
    '/speakers/kim-jong-un',
  ];
  const named = ['/events', '/events/spa-14-1-2019', '/sources', '/sources/art', '/topics', '/topics/sanctions'];
  for (const address of [...kinds, ...browsed, ...named]) expect(await faultsOfHtml(await htmlOf(request, address)), address).toEqual([]);
});

test('every statement is a valid page whose JSON-LD, tags and COinS say what the archive says', async ({ request }) => {
  test.setTimeout(240_000);
  for (const { id, text, summary, kind, language } of STATEMENTS) {
    const html = await htmlOf(request, `/statements/${id}`);
    expect(await faultsOfHtml(html), id).toEqual([]);
    const { meta, canonical, data, coins, ids } = readTags(html);
    expect(data, id).toHaveLength(1);
    const quoted = text !== undefined && ['direct', 'reported', 'authorial'].includes(kind);
    expect(data[0], id).toMatchObject({
      '@context': 'https://schema.org',
      '@type': quoted ? 'Quotation' : 'CreativeWork',
      identifier: id,
      version: 1,
      ...(text === undefined ? {} : { text, inLanguage: language }),
      ...(summary === undefined ? {} : { abstract: summary }),
    });
    if (!quoted) expect(data[0], id).not.toHaveProperty('spokenByCharacter');
    expect(canonical, id).toMatch(new RegExp(`^http://127\\.0\\.0\\.1:\\d+/statements/${id}$`, 'u'));
    expect(meta.get('citation_public_url')?.[0], id).toBe(`${canonical}?version=1`);
    expect(meta.get('z:itemType'), id).toHaveLength(1);
    expect(meta.get('citation_title')?.[0], id).toBeTruthy();
    expect(coins[0]?.get('rft.title'), id).toEqual(meta.get('citation_title'));
    expect(coins[0]?.get('rft.au'), id).toEqual(meta.get('citation_author'));
    expect(ids, id).toContain(id);
    expect(html).not.toContain('ClaimReview');
    expect(meta.get('og:image:alt')?.[0], id).toContain(text === undefined ? 'our summary' : '');
  }
});

test('the chain of S45 is nested in its JSON-LD, from the article to the testimony', async ({ request }) => {
  const [data] = readTags(await htmlOf(request, '/statements/S45')).data;
  expect(data).toMatchObject({
    isBasedOn: { '@type': 'Article', name: ARTICLE.csl['original-title'] ?? ARTICLE.csl.title, isBasedOn: { datePublished: '2004-01-21' } },
  });
});

test('a source that is known to the year is dated to the year', async ({ request }) => {
  expect(ARTICLE.published?.edtf).toBe('2019');
  const { meta, data } = readTags(await htmlOf(request, '/sources/art'));
  expect(meta.get('citation_publication_date')).toEqual(['2019']);
  expect(data[0]).toMatchObject({ datePublished: '2019' });
  expect(meta.get('z:itemType')).toEqual(['magazineArticle']);
});

test('speakers and events are what they are', async ({ request }) => {
  expect(readTags(await htmlOf(request, '/speakers/kim-jong-un')).data[0]).toMatchObject({ '@type': 'Person', name: 'Kim Jong Un', familyName: 'Kim' });
  expect(readTags(await htmlOf(request, '/events/sfrc-hearing-2004')).data[0]).toMatchObject({ '@type': 'Event', startDate: '2004-01-21' });
});

test('every list of statements can be saved at once', async ({ request }) => {
  for (const address of ['/', '/?q=sanctions', '/speakers/kim-jong-un', '/sources/art', '/events/spa-14-1-2019', '/topics/sanctions', '/dates/2019-04']) {
    const html = await htmlOf(request, address);
    const { coins, ids } = readTags(html);
    const listed = new Set([...html.matchAll(/<article class="st [^"]*" id="([^"]+)"/gu)].map(([, id]) => id));
    expect(listed.size, address).toBeGreaterThan(0);
    expect(coins.length, address).toBe(ids.length);
    for (const id of ids) expect(listed, address).toContain(id);
    expect(ids.length, address).toBeGreaterThan(0);
  }
});

test('the tags stand in lists and pages without being seen, and without breaking them', async ({ page }) => {
  for (const address of ['/?q=sanctions', '/statements/S45', '/colophon']) {
    await page.goto(address);
    for (const hidden of await page.locator('.Z3988, .unapi-id').all()) await expect(hidden).toBeHidden();
    await axe(page);
  }
});

test('alternates answer', async ({ request }) => {
  const { alternates, meta } = readTags(await htmlOf(request, '/statements/S45'));
  expect([...alternates.keys()]).toContain('application/json');
  for (const [type, address] of alternates) {
    const response = await request.get(address);
    expect(response.status(), address).toBe(200);
    expect(response.headers()['content-type'], address).toContain(type);
  }
  const card = await request.get(meta.get('og:image')?.[0] ?? '');
  expect(card.headers()['content-type']).toBe('image/png');
  expect(card.headers()['cache-control']).toContain('immutable');
  expect((await card.body()).subarray(1, 4).toString()).toBe('PNG');
  expect((await request.get('/cards/S45?version=1')).headers()['cache-control']).toBe('no-cache');
  expect((await request.get('/cards/S999')).status()).toBe(404);
});

test('unAPI offers formats, then records, and says what it has not', async ({ request }) => {
  const all = await request.get('/api/unapi');
  expect(all.headers()['content-type']).toContain('application/xml');
  expect(await all.text()).toMatch(/<formats>\s*<format name="ris" type="application\/x-research-info-systems"/u);
  const one = await request.get('/api/unapi?id=S45');
  expect([one.status(), (await one.text()).includes('<formats id="S45">')]).toEqual([300, true]);
  expect(await htmlOf(request, '/api/unapi?id=S45&format=ris')).toBe(await htmlOf(request, '/api/v1/statements/S45/export?format=ris'));
  expect(await htmlOf(request, '/api/unapi?id=S45&format=bibtex')).toMatch(/^@misc\{/mu);
  expect((await request.get('/api/unapi?id=S45&format=mods')).status()).toBe(406);
  expect((await request.get('/api/unapi?id=S999&format=ris')).status()).toBe(404);
  expect((await request.get('/api/unapi?id=%3Cx%3E')).status()).toBe(404);
});

test('a link out leads to the words, where the page prints them', async ({ page }) => {
  await page.goto('/statements/C02');
  const link = page.getByRole('link', { name: 'Open it at these words' });
  await expect(link).toHaveAttribute('href', /^https:\/\/www\.latimes\.com\/.*#:~:text=Personal%20relations[^,]*,[^,]*wonderful$/u);
});

test('the colophon names who made the processor, the styles and the typefaces', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: /^Colophon/u }).click();
  await expect(page.getByRole('heading', { name: 'Colophon', level: 1 })).toBeVisible();
  for (const name of ['citeproc-js', 'Citation Style Language', 'Source Serif 4'])
    await expect(page.getByRole('main').getByRole('link', { name })).toBeVisible();
  await expect(page.getByText('Frank Bennett')).toBeVisible();
  await expect(page.getByRole('cell', { name: /APA/u })).toBeVisible();
});
