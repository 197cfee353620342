import { expect, type Page } from '@playwright/test';

/** What a plain field and a word processor would get. */
export async function clipboard(page: Page): Promise<{ text: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

/** Presses a key until it has done what it should: a page that is still waking up does not hear it. */
export async function press(page: Page, key: string, done: (patience: { timeout: number }) => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await done({ timeout: 3000 });
  }).toPass();
}

/** What the page said last: the line at its foot. */
export const said = (page: Page) => page.locator('.toast');
