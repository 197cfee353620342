import type { Page } from '@playwright/test';
import { axe, expect, follow, test } from './archive-test.ts';

/** Presses a key until it has done what it should: a page that is still waking up does not hear it. */
async function press(page: Page, key: string, done: (patience: { timeout: number }) => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await done({ timeout: 3000 });
  }).toPass();
}

const bar = (page: Page) => page.getByRole('navigation', { name: 'Results and hits' });
const rows = (page: Page) => page.locator('section.group:not(.beside) article.st');

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-answering="browser"]')).toBeVisible();
}

test.describe('the hits on the page that opens', () => {
  test('are those of the list, and are gone through by key and by link', async ({ page }) => {
    await page.goto('/statements/S18?q=bloodshot+eyes');
    await expect(bar(page)).toContainText('2 hits on this page');
    const marks = page.getByRole('main').locator('.words mark');
    await expect(marks).toHaveText(['bloodshot', 'eyes']);
    await press(page, 'j', (patience) => expect(bar(page).getByRole('status')).toHaveText('Hit 1 of 2', patience));
    await expect(marks.first()).toBeFocused();
    await page.keyboard.press('j');
    await expect(marks.nth(1)).toHaveAttribute('aria-current', 'location');
    await expect(marks.first()).not.toHaveAttribute('aria-current');
    await page.keyboard.press('j');
    await expect(bar(page).getByRole('status')).toHaveText('Hit 1 of 2');
    await page.keyboard.press('k');
    await expect(bar(page).getByRole('link', { name: 'Hit 2' })).toHaveAttribute('aria-current', 'location');
    await axe(page);
  });

  test('another wording is marked where it stands, not in the words that were not asked for', async ({ page }) => {
    await page.goto('/statements/S29?q=right+attitude');
    await expect(page.getByRole('main').locator('.wordings mark').first()).toHaveText(/right/);
    await expect(page.getByRole('main').locator('p.words mark')).toHaveCount(0);
  });

  test('what no mark can show is said', async ({ page }) => {
    await page.goto('/statements/S29?q=assembly+posture');
    await expect(bar(page)).toContainText('1 hit on this page');
    await expect(bar(page)).toContainText('Also found in the event (Assembly) and the place (Assembly).');
    await page.goto('/statements/S29?q=policy+speech');
    await expect(bar(page)).toContainText('Found in the event (policy, speech)');
  });

  test('a misspelt word is marked as near, as in the list', async ({ page }) => {
    await page.goto('/statements/S18?q=blodshot');
    await expect(page.getByRole('main').locator('.words mark.near')).toHaveText(['bloodshot']);
  });
});

test.describe('from result to result', () => {
  test('n and p walk the list, and going back leads to the list', async ({ page }) => {
    await open(page, '/?q=sanctions&limit=3');
    await expect(rows(page)).toHaveCount(3);
    const ids = await rows(page).evaluateAll((found) => found.map(({ id }) => id));
    await follow(rows(page).nth(1).locator('.words a'));
    await expect(page).toHaveURL(new RegExp(`/statements/${ids[1]}\\?q=sanctions`));
    await expect(bar(page)).toContainText(/Result 2 of \d+/);
    await press(page, 'n', (patience) => expect(page).toHaveURL(new RegExp(`/statements/${ids[2]}\\?`), patience));
    await expect(bar(page)).toContainText(/Result 3 of/);
    // Over the end of the page of the list.
    await page.keyboard.press('n');
    await expect(bar(page)).toContainText(/Result 4 of/);
    await expect(page).toHaveURL(/offset=3/);
    await page.keyboard.press('p');
    await expect(bar(page)).toContainText(/Result 3 of/);
    await page.goBack();
    await expect(page).toHaveURL(/\/\?q=sanctions&limit=3$/);
  });

  test('without a question there is no list to walk', async ({ page }) => {
    await page.goto('/statements/S18');
    await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
    await expect(bar(page)).toHaveCount(0);
  });
});

test('arrows lead to what stands before and after at the same event', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a telephone has no such keys');
  await page.goto('/statements/S29');
  const beside = page.getByRole('navigation', { name: 'Before and after it at this event' });
  const after = await beside.getByRole('link', { name: 'After it' }).getAttribute('href');
  await press(page, 'ArrowRight', (patience) => expect(page).toHaveURL(new RegExp(`${after}$`), patience));
  await expect(beside.getByRole('link', { name: 'Before it' })).toHaveAttribute('href', '/statements/S29');
  await press(page, 'ArrowLeft', (patience) => expect(page).toHaveURL(/\/statements\/S29$/, patience));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('hits are marked, and the results before and after are links', async ({ page }) => {
    await page.goto('/?q=sanctions');
    await follow(rows(page).first().locator('.words a'));
    await expect(page.getByRole('main').locator('mark').first()).toHaveText(/sanction/i);
    await expect(bar(page).getByRole('link', { name: 'Hit 1' })).toHaveAttribute('href', '#hit-1');
    await follow(bar(page).getByRole('link', { name: 'Next result' }));
    await expect(bar(page)).toContainText('Result 2 of');
    await follow(bar(page).getByRole('link', { name: 'Previous result' }));
    await expect(bar(page)).toContainText('Result 1 of');
  });
});
