import type { Page } from '@playwright/test';
import { expect, test } from './archive-test.ts';

// Who answers: the index in the browser, or the server where it is not there, not whole, not yet complete, or not wanted.

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the statements' });
const ids = (page: Page) => page.locator('section.group:not(.beside) article.st').evaluateAll((found) => found.map(({ id }) => id));

test.describe('where the index does not open', () => {
  test.use({ expected: [/Failed to load resource/] });
  test('the server answers, the page says so, and trying again works', async ({ page }) => {
    await page.route('**/snapshots/*', (route) => route.abort());
    await page.goto('/');
    await expect(page.getByText('the server answers: slower, with the same results')).toBeVisible();
    await field(page).fill('bloodshot eyes');
    await expect.poll(() => ids(page)).toContain('S18');
    await page.unroute('**/snapshots/*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await expect(page.locator('[data-answering="browser"]')).toBeVisible();
    await expect(page.getByText('the server answers: slower')).toHaveCount(0);
  });
});

test.describe('where a file of the index is damaged', () => {
  test('the server answers, and the page says why', async ({ page }) => {
    await page.route('**/snapshots/*', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: (await answer.body()).subarray(0, -20) });
    });
    await page.goto('/');
    await expect(page.getByText('the server answers: slower, with the same results')).toBeVisible();
    await field(page).fill('bloodshot eyes');
    await expect.poll(() => ids(page)).toContain('S18');
  });
});

test.describe('while a part of the index is still on its way', () => {
  test('the server answers what needs it, and the page says nothing of it', async ({ page, request }) => {
    const { segments } = await (await request.get('/api/v1/snapshot')).json();
    // Neither of the files comes that hold what is beside words.
    for (const { rest } of segments) await page.route(`**/snapshots/${rest}`, () => undefined);
    await page.goto('/');
    await expect(page.locator('[data-answering="browser"]')).toBeVisible();
    const asked = page.waitForRequest('**/api/v1/search?**');
    await field(page).fill('"bloodshot eyes"');
    await asked;
    await expect.poll(() => ids(page)).toEqual(['S18']);
    await expect(page.getByText('the server answers: slower')).toHaveCount(0);
  });
});

test.describe('for a reader who asks to save data', () => {
  test.use({ extraHTTPHeaders: { 'save-data': 'on' } });
  test('the server answers, and no index is loaded', async ({ page }) => {
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/snapshots/')) loaded.push(request.url());
    });
    await page.goto('/');
    await expect(page.locator('[data-answering="server"]')).toBeVisible();
    await field(page).fill('bloodshot eyes');
    await expect.poll(() => ids(page)).toContain('S18');
    expect(loaded).toEqual([]);
    await expect(page.getByText('the server answers: slower')).toHaveCount(0);
  });
});
