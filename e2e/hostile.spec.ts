import type { Page } from '@playwright/test';
import { importArchive } from '#lib/workflow/import-archive.ts';
import { axe, expect, test } from './archive-test.ts';
import { HOSTILE, MARKUP, SCRIPT } from './hostile-archive.ts';
import { type ServedArchive, serveArchive } from './serve-archive.ts';

/*
 * An archive that is hostile in every field, served on its own: whatever anybody imports is text. The watching of
 * archive-test.ts adds that no page says a word on the console and that nothing is asked of another host.
 */
let served: ServedArchive | null = null;
let home = '';

// One file, one server: its pages are asked for one after the other. Its address is not the one that the other tests are served from.
test.describe.configure({ mode: 'default' });
test.use({ expected: [/^asks another host: http:\/\/127\.0\.0\.1:/] });

test.beforeAll(async () => {
  const bytes = new TextEncoder().encode(HOSTILE.map((record) => JSON.stringify(record)).join('\n'));
  served = await serveArchive((store) => importArchive({ store, file: 'hostile.jsonl', bytes }));
  home = served?.home ?? '';
});

test.afterAll(() => served?.stop());

/** Nothing of the archive became part of the page itself. */
async function expectHarmless(page: Page): Promise<void> {
  await expect(page).not.toHaveTitle('owned');
  await expect(page.locator('img, [onerror]')).toHaveCount(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth), 'sideways scrolling').toBeLessThanOrEqual(0);
}

const ADDRESSES = [
  '/',
  '/?q=bloodshot',
  `/?q=${encodeURIComponent(MARKUP)}`,
  '/?q=bloodshot&view=kwic',
  `/?q=${encodeURIComponent(MARKUP)}&view=kwic&kwic=left`,
  '/statements/H1?q=bloodshot',
  '/statements/H2',
  '/statements/H3',
  '/statements/H4',
  '/speakers',
  '/speakers/bad-speaker',
  '/events',
  '/events/bad-event',
  '/sources',
  '/sources/bad-source',
  '/topics',
  '/topics/bad-topic',
  '/dates',
  '/dates/2019-05-01',
];

for (const address of ADDRESSES) {
  test(`${address} shows what it holds as text`, async ({ page }) => {
    test.skip(home === '', 'there is no build to serve the hostile archive from');
    // No ids in this archive are unknown, so every page must answer in full.
    const response = await page.goto(`${home}${address}`);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('main')).toBeVisible();
    await expectHarmless(page);
  });
}

test('a statement that is hostile everywhere is whole, to the letter and accessible', async ({ page }) => {
  test.skip(home === '', 'there is no build to serve the hostile archive from');
  await page.goto(`${home}/statements/H1`);
  const words = page.getByRole('main').locator('.words').first();
  await expect(words).toContainText(MARKUP);
  await expect(words).toContainText(SCRIPT);
  await expect(page.getByRole('region', { name: 'The citation' })).toContainText(MARKUP);
  await axe(page);
});

test('a text that turns what follows it round is shut in', async ({ page }) => {
  test.skip(home === '', 'there is no build to serve the hostile archive from');
  await page.goto(`${home}/statements/H4`);
  // The label after the words is laid out from left to right, as if nothing had stood before it.
  const kind = page.getByRole('main').locator('.kindline .second');
  const [first, last] = await kind.evaluate((element) => {
    const text = element.firstChild;
    const box = (at: number) => {
      const range = document.createRange();
      range.setStart(text ?? element, at);
      range.setEnd(text ?? element, at + 1);
      return range.getBoundingClientRect().left;
    };
    return [box(0), box(2)];
  });
  expect(first).toBeLessThan(last ?? 0);
  await expect(page.getByRole('main').locator('.words bdi').first()).toHaveCSS('unicode-bidi', 'isolate');
});

test('words written from right to left stand in context in a table that runs their way', async ({ page }) => {
  test.skip(home === '', 'there is no build to serve the hostile archive from');
  await page.goto(`${home}/?q=${encodeURIComponent('هي')}&view=kwic`);
  const table = page.getByRole('table', { name: 'Hits in context, written from right to left' });
  await expect(table.locator('mark')).toHaveText(['هي']);
  await expect(table.locator('td.before')).toContainText('القوة');
  await expect(table.locator('td.after')).toContainText('الحق');
  const left = (part: string) => table.locator(part).evaluate((cell) => cell.getBoundingClientRect().left);
  if ((page.viewportSize()?.width ?? 0) > 1000) expect(await left('td.before')).toBeGreaterThan(await left('td.after'));
  await expectHarmless(page);
  await axe(page);
});
