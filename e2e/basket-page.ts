import { expect, type Page } from '@playwright/test';

/** The statements in the basket. */
export const lines = (page: Page) => page.locator('.basket-line');
/** Their ids, as they stand. */
export const order = (page: Page) => lines(page).evaluateAll((all) => all.map((line) => line.getAttribute('data-id')).join(' '));
/** The way to the basket in the masthead, with its count. */
export const place = (page: Page) => page.getByRole('link', { name: /^Basket/ });
export const note = (page: Page, id: string) => page.getByLabel(`Your note on ${id}`);

/** A basket as an earlier visit left it. */
export async function fill(page: Page, ...ids: string[]): Promise<void> {
  await page.addInitScript(
    (items) => {
      // Once: what a test changes must still be there after a reload.
      if (localStorage.getItem('basket') === null) localStorage.setItem('basket', JSON.stringify({ format: 'on-the-record-basket', version: 1, items }));
    },
    ids.map((id) => ({ id })),
  );
}

/** Opens the page of a basket that has these. S999 is no statement of the archive. */
export async function open(page: Page, ...ids: string[]): Promise<void> {
  await fill(page, ...ids);
  await page.goto('/basket');
  await expect(lines(page).locator('article.st')).toHaveCount(ids.filter((id) => id !== 'S999').length);
}
