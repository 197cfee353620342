import { readFileSync } from 'node:fs';
import { axe, expect, test } from './archive-test.ts';
import { fill, lines, note, open, order } from './basket-page.ts';
import { clipboard, said } from './clipboard.ts';

test.describe('taking it away', () => {
  test('as notes in order, and as a list that has each document once', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, 'S18', 'S45');
    const cited = page.getByRole('region', { name: 'Cite all of it' });
    await cited.getByLabel('Style').selectOption('Chicago 17, notes');
    await cited.getByRole('radio', { name: 'Note', exact: true }).check();
    await expect(cited.locator('ol > li')).toHaveCount(2);
    await cited.getByRole('button', { name: 'Copy all' }).click();
    await expect(said(page)).toContainText('2 statements copied');
    const notes = await clipboard(page);
    expect(notes.text).toMatch(/^1\. Kim Jong Un[\s\S]*\n2\. /);
    expect(notes.html).toMatch(/^<ol><li>.*<i>The Diplomat<\/i>/s);
    await cited.getByRole('radio', { name: 'Bibliography' }).check();
    await cited.getByRole('button', { name: 'Copy the list' }).click();
    await expect(said(page)).toContainText('copied');
    const entries = (await clipboard(page)).text.split('\n');
    expect(entries.filter((entry) => entry.startsWith('Panda'))).toHaveLength(1);
    expect(entries).toEqual([...entries].sort((a, b) => a.localeCompare(b, 'en', { ignorePunctuation: true })));
  });

  test('as files for programs, in the order of the basket', async ({ page }) => {
    await open(page, 'S45', 'S18');
    const link = page.getByRole('complementary', { name: 'What to do with the set' }).getByRole('link', { name: 'BibTeX' });
    await expect(link).toHaveAttribute('href', '/api/v1/export?format=bibtex&ids=S45,S18');
  });

  test('as a file, and back from it; a file with a fault changes nothing', async ({ page }) => {
    await open(page, 'S18', 'S45');
    await note(page, 'S45').fill('Why');
    await note(page, 'S45').blur();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const file = readFileSync(await (await downloading).path(), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ format: 'on-the-record-basket', version: 1, items: [{ id: 'S18' }, { id: 'S45', note: 'Why' }] });

    const give = (text: string) =>
      page.getByLabel('Open a file').setInputFiles({ name: 'basket.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await page.evaluate(() => localStorage.setItem('basket', '{"format":"on-the-record-basket","version":1,"items":[{"id":"S29"}]}'));
    await page.reload();
    await expect(lines(page)).toHaveCount(1);
    await give(file.replace('"S45"', '"../etc"'));
    await expect(page.getByRole('main')).toContainText('Nothing was changed.');
    await expect(page.getByRole('main')).toContainText('items[1].id');
    await give(file);
    await expect(page.getByRole('main')).toContainText('2 of these are new to it');
    await page.getByRole('button', { name: 'Add to your basket' }).click();
    expect(await order(page)).toBe('S29 S18 S45');
    await expect(note(page, 'S45')).toHaveValue('Why');
  });

  test('on paper: no buttons, the notes as text', async ({ page }) => {
    await open(page, 'S18', 'S45');
    await note(page, 'S45').fill('A note on paper');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.on-sheet', { hasText: 'A note on paper' })).toBeVisible();
    await expect(note(page, 'S45')).toBeHidden();
    await expect(page.getByRole('button', { name: 'Take out S45' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Copy all' })).toBeHidden();
    await expect(page.locator('.basket-notes')).toBeVisible();
  });
});

test.describe('sharing', () => {
  test('a link shows the set with its notes, which no server hears of, and offers to add it', async ({ page, context, browser }) => {
    test.slow(); // axe looks at every element.
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await open(page, 'S45', 'S18');
    await page.getByLabel('Title of this set').fill('A title that would be seen');
    await note(page, 'S45').fill('A note that would be seen');
    await note(page, 'S45').blur();
    await page.getByRole('button', { name: 'Copy a link to this set' }).click();
    await expect(said(page)).toContainText('with title and notes');
    const link = (await clipboard(page)).text;
    expect(new URL(link).search).toBe('?n=2&ids=S45,S18');

    const theirs = await (await browser.newContext()).newPage();
    const sent: string[] = [];
    theirs.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
    await theirs.goto(link);
    await expect(theirs.getByText('A title that would be seen')).toBeVisible();
    await expect(theirs.getByText('A note that would be seen')).toBeVisible();
    await expect(theirs.locator('.basket-line article')).toHaveCount(2);
    await axe(theirs);
    await theirs.getByRole('button', { name: 'Take it as your basket' }).click();
    await expect(theirs).toHaveURL(/\/basket$/);
    expect(await order(theirs)).toBe('S45 S18');
    await expect(note(theirs, 'S45')).toHaveValue('A note that would be seen');
    expect(sent.filter((request) => decodeURIComponent(request).includes('would be seen'))).toEqual([]);
    await theirs.context().close();
  });

  test('offered to somebody who has a basket, it is added or put in its place, and the old one can be brought back', async ({ page }) => {
    await fill(page, 'S29', 'S18');
    await page.goto('/basket?n=2&ids=S45,S18');
    await expect(page.getByText('1 of these is new to it')).toBeVisible();
    await page.getByRole('button', { name: 'Replace your basket' }).click();
    await expect(page).toHaveURL(/\/basket$/);
    await expect(lines(page)).toHaveCount(2);
    expect(await order(page)).toBe('S45 S18');
    await page.getByRole('button', { name: 'Bring it back' }).click();
    expect(await order(page)).toBe('S29 S18');
  });

  test('a link that was cut off or is hostile shows what is left of it and says so', async ({ page }) => {
    await page.goto('/basket?n=5&ids=S45,S999,%3Cimg%20src%3Dx%3E,S1#own=AAAA');
    const main = page.getByRole('main');
    await expect(main).toContainText('The link names 5 statements, and 3 could be read');
    await expect(main).toContainText('One of the ids is no id of any archive.');
    await expect(main).toContainText('Not in this archive, or no longer: S999');
    await expect(main).toContainText('title and notes of this link could not be read');
    await expect(main.locator('article.st')).not.toHaveCount(0);
    await expect(page.locator('img')).toHaveCount(0);
    await page.goto('/basket?packed=%00%ff!!');
    await expect(main).toContainText('cut off');
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('a shared set can be read', async ({ page }) => {
      await page.goto('/basket?ids=S45,S18');
      await expect(page.getByRole('main').locator('article.st')).toHaveCount(2);
      await expect(page.getByRole('button', { name: 'basket' })).toHaveCount(0);
      await page.goto('/basket');
      await expect(page.locator('noscript p')).toContainText('kept in your browser');
    });
  });
});
