import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { axe, expect, test } from './archive-test.ts';

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the statements' });
const panel = (page: Page) => page.getByRole('region', { name: 'Searches kept in this browser' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Searches' });

async function open(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-answering="browser"]')).toBeVisible();
}

/** Saves the search on the page under a name. */
async function save(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Save search' }).click();
  await dialog(page).getByLabel('Save this search as').fill(name);
  await dialog(page).getByRole('button', { name: 'Save', exact: true }).click();
}

test.describe('recent searches', () => {
  test('stand under the field when it is empty, newest first, and go when they are cleared', async ({ page }) => {
    test.slow(); // axe looks at every element.
    await open(page);
    for (const text of ['posture', 'bloodshot eyes']) {
      await field(page).fill(text);
      await expect(page).toHaveURL(new RegExp(`q=${text.replace(' ', '\\+')}$`));
      await expect(page.locator('mark').first()).toBeVisible();
      await field(page).press('Enter');
    }
    await expect(panel(page)).toHaveCount(0);
    await field(page).fill('');
    await expect(panel(page).getByRole('link')).toHaveText(['bloodshot eyes', 'posture']);
    await expect(panel(page)).toContainText('never sent anywhere');
    await axe(page);
    await panel(page).getByRole('link', { name: 'posture' }).click();
    await expect(field(page)).toHaveValue('posture');
    await expect(panel(page)).toHaveCount(0);

    await page.getByRole('button', { name: 'Save search' }).click();
    await dialog(page).getByRole('button', { name: 'Clear' }).click();
    await page.keyboard.press('Escape');
    await field(page).fill('');
    await expect(panel(page)).toHaveCount(0);
  });

  test('are shown when the field is reached by key, until something is typed; Escape shuts them and empties nothing', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a telephone has no such keys');
    await open(page, '/?q=posture');
    await field(page).press('Enter');
    await page.locator('h1').first().click({ force: true });
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.keyboard.press('/');
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toHaveCount(0);
    await expect(field(page)).toHaveValue('posture');
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    await page.keyboard.press('/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(panel(page).getByRole('link', { name: 'posture' })).toBeFocused();
    await field(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.type('s');
    await expect(panel(page)).toHaveCount(0);
  });

  test('switched off, nothing is kept', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: 'Saved searches' }).click();
    await dialog(page).getByRole('switch', { name: 'Keep recent searches' }).click();
    await page.keyboard.press('Escape');
    await field(page).fill('posture');
    await expect(page.locator('mark').first()).toBeVisible();
    await field(page).press('Enter');
    await field(page).fill('');
    await expect(panel(page)).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem('searches'))).not.toContain('posture');
  });
});

test.describe('saved searches', () => {
  test('have a name, are renamed and removed, and are there after the page was closed', async ({ page }) => {
    test.slow(); // axe looks at every element.
    await open(page, '/?q=sanctions&kind=direct');
    await save(page, 'Own words on sanctions');
    await expect(dialog(page)).toContainText('This search is saved as Own words on sanctions.');
    await dialog(page).getByRole('button', { name: 'Rename Own words on sanctions' }).click();
    await dialog(page).getByLabel('New name of').fill('Sanctions, direct');
    await axe(page);
    await dialog(page).getByRole('button', { name: 'Rename', exact: true }).click();
    await open(page);
    await field(page).click();
    await panel(page).getByRole('link', { name: 'Sanctions, direct' }).click();
    await expect(page).toHaveURL(/q=sanctions&kind=direct$/);
    await page.getByRole('button', { name: 'Save search' }).click();
    await dialog(page).getByRole('button', { name: 'Remove Sanctions, direct' }).click();
    await expect(dialog(page)).toContainText('None yet.');
  });

  test('a name that is taken is refused, and says so', async ({ page }) => {
    await open(page, '/?q=posture');
    await save(page, 'Mine');
    await expect(dialog(page)).toContainText('saved as Mine');
    await page.keyboard.press('Escape');
    await field(page).fill('bloodshot');
    await expect(page).toHaveURL(/bloodshot/);
    await expect(page.locator('#S18')).toBeVisible();
    await save(page, 'Mine');
    await expect(dialog(page).getByRole('alert')).toContainText('a search of the name “Mine” already');
  });

  test('go out as a file and come in again; a file with a fault adds nothing', async ({ page }) => {
    await open(page, '/?q=posture');
    await save(page, 'Posture');
    await expect(dialog(page)).toContainText('saved as Posture');
    const downloading = page.waitForEvent('download');
    await dialog(page).getByRole('button', { name: 'Export as a file' }).click();
    const file = readFileSync(await (await downloading).path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ saved: [{ name: 'Posture', query: 'q=posture' }] });

    await page.evaluate(() => localStorage.clear());
    await open(page);
    await page.getByRole('button', { name: 'Saved searches' }).click();
    const input = dialog(page).getByLabel('Import a file');
    const give = (text: string) => input.setInputFiles({ name: 'searches.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await give(file.replace('q=posture', 'colour=red'));
    await expect(dialog(page)).toContainText('Nothing was added.');
    await expect(dialog(page)).toContainText('saved, entry 1: “Posture” asks for nothing');
    await give(file);
    await expect(dialog(page)).toContainText('1 saved search to add');
    await expect(dialog(page)).toContainText('None yet.');
    await dialog(page).getByRole('button', { name: 'Add them' }).click();
    await expect(dialog(page).getByRole('link', { name: 'Posture', exact: true })).toBeVisible();
  });

  test('nothing of them is sent', async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await open(page, '/?q=posture');
    await save(page, 'A-name-that-would-be-seen');
    await expect(dialog(page)).toContainText('saved as');
    await page.reload();
    await expect(page.locator('[data-answering="browser"]')).toBeVisible();
    expect(sent.filter((request) => request.includes('would-be-seen'))).toEqual([]);
  });
});

test.describe('where the browser keeps nothing', () => {
  test('searches are saved for the page, and it says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await open(page, '/?q=posture');
    await save(page, 'Mine');
    await expect(dialog(page).getByRole('alert')).toContainText('keeps nothing');
    await expect(dialog(page)).toContainText('saved as Mine');
  });
});
