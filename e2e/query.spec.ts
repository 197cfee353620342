import type { Page } from '@playwright/test';
import { axe, expect, follow, test } from './archive-test.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the statements' });
const rows = (page: Page) => page.locator('section.group:not(.beside) article.st');
const narrow = (page: Page) => page.getByRole('complementary', { name: 'Narrow by' });

async function open(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-answering="browser"]')).toBeVisible();
}

test('a field is completed from the archive by keyboard alone, and the words stay text', async ({ page }) => {
  await open(page);
  await field(page).pressSequentially('sanctions speaker:ki');
  const offered = page.getByRole('listbox', { name: 'What this may become' });
  await expect(offered.getByRole('option', { name: /Kim Jong Un/ })).toBeVisible();
  await axe(page);
  await field(page).press('ArrowDown');
  await expect(offered.getByRole('option', { name: /Kim Jong Un/ })).toHaveAttribute('aria-selected', 'true');
  await field(page).press('Enter');
  await expect(field(page)).toHaveValue('sanctions speaker:"Kim Jong Un" ');
  await expect(offered).toHaveCount(0);
  await expect(page.locator('.chip', { hasText: 'Kim Jong Un' })).toBeVisible();
  await expect(rows(page).first()).toContainText('Kim Jong Un');
});

test('fields are offered when asked for, taken by mouse, and shut by Escape', async ({ page }) => {
  await open(page);
  await field(page).pressSequentially('ki');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await field(page).press('Control+Space');
  await page.getByRole('option', { name: /^kind:/ }).click();
  await expect(field(page)).toHaveValue('kind:');
  await expect(page.getByRole('option', { name: /^Direct/ })).toBeVisible();
  await field(page).press('Escape');
  await expect(page.getByRole('listbox')).toHaveCount(0);
  await expect(field(page)).toHaveValue('kind:');
});

test('what cannot be read is marked where it stands, with what was made of it', async ({ page }) => {
  await open(page, `/?${new URLSearchParams({ q: 'sanctions kind:song' })}`);
  await expect(page.locator('.wrong-part')).toHaveText('song');
  await expect(page.getByText('there is no such kind')).toBeVisible();
  await expect(page.getByText('It was left out.')).toBeVisible();
  await expect(rows(page).first()).toBeVisible();
  await axe(page);
});

test('a value of a facet is left out and taken back, another is taken as well', async ({ page }) => {
  await open(page, '/?q=sanctions');
  const entry = narrow(page)
    .getByRole('listitem')
    .filter({ hasText: 'Donald J. Trump' })
    .or(narrow(page).getByRole('listitem').filter({ hasText: 'Donald Trump' }))
    .first();
  const all = await page.locator('.ask-foot .num').first().textContent();
  await entry.hover();
  await follow(entry.getByRole('link', { name: /^Leave out/ }));
  await expect(page).toHaveURL(/not-speaker=donald-trump/);
  await expect(page.locator('.ask-foot .num').first()).not.toHaveText(all ?? '');
  await axe(page);
  await follow(narrow(page).getByRole('link', { name: /Trump.*left out: take back/ }));
  await expect(page.locator('.ask-foot .num').first()).toHaveText(all ?? '');
  await follow(narrow(page).getByRole('link', { name: /^Kim Jong Un/ }));
  await follow(narrow(page).getByRole('link', { name: /Trump as well/ }));
  await expect(page).toHaveURL(/speaker=kim-jong-un.*speaker=donald-trump/);
  await expect(narrow(page).locator('[aria-current="true"]')).toHaveCount(2);
});

test('the page on how to ask leads to its own examples', async ({ page }) => {
  await page.goto('/help');
  await axe(page);
  await follow(page.getByRole('link', { name: 'kind:direct' }));
  await expect(page).toHaveURL(/q=kind%3Adirect/);
  await expect(rows(page).first()).toBeVisible();
});

test('the results by date narrow by a press, by drawing over them, and by the table behind them', async ({ page, isMobile }) => {
  await open(page, '/?q=sanctions');
  const histogram = page.getByRole('region', { name: 'Results by date said' });
  const april = histogram.getByTitle('April 2019: 5');
  await follow(april);
  await expect(page).toHaveURL(/said=2019-04$/);
  await expect(page.locator('.ask-foot .num').first()).toHaveText('5');
  await page.goBack();
  await histogram.getByText('As a table').click();
  await axe(page);
  await follow(histogram.getByRole('link', { name: 'October 2018' }));
  await expect(page).toHaveURL(/said=2018-10$/);
  await expect(page.locator('.ask-foot .num').first()).toHaveText('2');
  if (isMobile) return;
  await page.goBack();
  const [from, to] = [await histogram.getByTitle(/^February 2019/).boundingBox(), await april.boundingBox()];
  if (from === null || to === null) throw new Error('the columns are not drawn');
  await page.mouse.move(from.x + from.width / 2, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + 20, { steps: 5 });
  await page.mouse.up();
  await expect(page).toHaveURL(/said=2019-02%2F2019-04$/);
  await expect(page.locator('.ask-foot .num').first()).toHaveText('8');
});
