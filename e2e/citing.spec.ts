import type { Page } from '@playwright/test';
import { axe, expect, test } from './archive-test.ts';
import { clipboard, press, said } from './clipboard.ts';

const panel = (page: Page) => page.getByRole('region', { name: 'Cite', exact: true });
const output = (page: Page) => page.getByRole('region', { name: 'The citation' });
const style = (page: Page) => panel(page).getByLabel('Style');
const form = (page: Page, name: string) => panel(page).getByRole('radio', { name, exact: true });

/** Opens a statement and waits until its panel listens. */
async function open(page: Page, address: string): Promise<void> {
  const all = page.waitForResponse(/\/citations/);
  await page.goto(address);
  await panel(page).hover();
  await all;
}

test.describe('the panel', () => {
  test('shows every style in its forms, remembers the choice, and says why a form cannot be had', async ({ page }) => {
    test.slow(); // axe looks at every element.
    await open(page, '/statements/S29');
    await expect(style(page).getByRole('option')).toHaveCount(13);
    await expect(output(page)).toContainText('Panda');
    await axe(page);
    await style(page).selectOption('APA 7');
    await expect(output(page)).toContainText('(Kim, 2019');
    await expect(form(page, 'Note')).toBeDisabled();
    await expect(panel(page)).toContainText(/APA.*no notes/);
    await form(page, 'Bibliography').check();
    await expect(output(page)).toContainText('Panda, A. (2019). Third summit’s the charm?');
    await page.goto('/statements/S18');
    await expect(style(page)).toHaveValue('apa');
    await expect(form(page, 'Bibliography')).toBeChecked();
    await expect(output(page)).toContainText('Panda, A. (2019)');
    await axe(page);
  });

  test('has every style at hand: choosing one asks nobody', async ({ page }) => {
    await open(page, '/statements/S45');
    let asked = 0;
    page.on('request', () => {
      asked += 1;
    });
    for (const [name, has] of [
      ['IEEE', '[1]'],
      ['OSCOLA 4', 'Hecker'],
      ['MLA 9', 'qtd. in Panda'],
    ] as const) {
      await style(page).selectOption(name);
      await expect(output(page)).toContainText(has);
    }
    expect(asked).toBe(0);
  });

  test('cites what the reader has read: the testimony itself, or the article that quotes it', async ({ page }) => {
    await open(page, '/statements/S45');
    await style(page).selectOption('APA 7');
    await expect(output(page)).toHaveText('(Hecker, 2004, as cited in Panda, 2019, para. 14)');
    await expect(panel(page).getByRole('radio', { name: /Panda’s article/ })).toBeChecked();
    await panel(page)
      .getByRole('radio', { name: /Hecker’s testimony/ })
      .check();
    // APA cites testimony at first hand by the title of its hearing.
    await expect(output(page)).toHaveText('(An Update on North Korean Nuclear Developments, 2004)');
    await panel(page)
      .getByRole('radio', { name: /Panda’s article/ })
      .check();
    await expect(output(page)).toContainText('as cited in Panda');
  });

  test('names our identification only when it is asked to, in brackets', async ({ page }) => {
    await open(page, '/statements/S45');
    await expect(output(page)).not.toContainText('Kim Gye Gwan');
    await panel(page)
      .getByRole('switch', { name: /Kim Gye Gwan/ })
      .click();
    await expect(output(page)).toContainText(/\[.*Kim Gye Gwan.*\]/);
    await panel(page)
      .getByRole('switch', { name: /Kim Gye Gwan/ })
      .click();
    await expect(output(page)).not.toContainText('Kim Gye Gwan');
  });

  test('says that a style could not be had, and has it when the server is there again', async ({ page }) => {
    test.info().annotations.push({ type: 'why', description: 'a request that fails is told on the console' });
    await page.route(/\/citations/, (route) => route.fulfill({ status: 503, body: '{}' }));
    await page.goto('/statements/S29');
    await style(page).selectOption('APA 7');
    await expect(output(page)).toContainText('could not be had');
    await page.unroute(/\/citations/);
    await output(page).getByRole('button', { name: 'Try again' }).click();
    await expect(output(page)).toContainText('(Kim, 2019');
  });
  test.use({ expected: [/status of 503/] });
});

test.describe('one key each', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  test('on the page of a statement', async ({ page, baseURL }) => {
    await open(page, '/statements/S29');
    await style(page).selectOption('APA 7');
    await form(page, 'Bibliography').check();
    await press(page, 'c', (patience) => expect(said(page)).toContainText('Citation copied', patience));
    await expect(panel(page).getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await clipboard(page)).toMatchObject({
      text: 'Panda, A. (2019). Third summit’s the charm? The Diplomat.',
      html: expect.stringContaining('<i>The Diplomat</i>'),
    });
    await press(page, 'q', (patience) => expect(said(page)).toContainText('Words copied', patience));
    expect((await clipboard(page)).text).toBe('“correct posture.”');
    await press(page, 'b', (patience) => expect(said(page)).toContainText('Words and citation copied', patience));
    const both = (await clipboard(page)).text;
    expect(both).toContain('correct posture');
    expect(both).toContain('as cited in Panda, 2019');
    await press(page, 'l', (patience) => expect(said(page)).toContainText('Link copied', patience));
    // The address names the version, so that what was cited is found again after an edit.
    expect(await clipboard(page)).toMatchObject({ text: `${baseURL}/statements/S29?version=1`, html: expect.stringContaining('<a href=') });
  });

  test('of a summary: no words alone, and both says that it is a summary', async ({ page }) => {
    await open(page, '/statements/S28');
    await press(page, 'q', (patience) => expect(said(page)).toContainText('no words of it', patience));
    await press(page, 'b', (patience) => expect(said(page)).toContainText('Summary and citation copied', patience));
    const { text } = await clipboard(page);
    expect(text).toContain('not a quotation');
    expect(text).not.toMatch(/^[“"‘]/);
    expect(text).toMatch(/\bsee\b/i);
  });

  test('on the row of a result that was walked to', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a telephone has no such keys');
    await page.goto('/?q=bloodshot+eyes');
    await expect(page.locator('[data-answering="browser"]')).toBeVisible();
    await page.getByRole('searchbox', { name: 'Search the statements' }).press('ArrowDown');
    for (const [key, sentence, copied] of [
      ['c', 'Citation copied', /Panda/],
      ['q', 'Words copied', /^“.*bloodshot eyes.*”$/],
      ['b', 'Words and citation copied', /bloodshot eyes[\s\S]*Panda/],
      ['l', 'Link copied', /\/statements\/S18$/],
    ] as const) {
      await page.keyboard.press(key);
      await expect(said(page)).toContainText(sentence);
      expect((await clipboard(page)).text).toMatch(copied);
    }
  });

  test('on a list that came from the server', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a telephone has no such keys');
    await page.goto('/speakers/siegfried-hecker');
    const rows = page.getByRole('main').locator('article.st');
    await press(page, 'ArrowDown', (patience) => expect(rows.first().locator('.words a')).toBeFocused(patience));
    await page.keyboard.press('l');
    await expect(said(page)).toContainText('Link copied');
    expect((await clipboard(page)).text).toMatch(new RegExp(`/statements/${await rows.first().getAttribute('id')}$`));
  });

  test('says what is missing when the server does not answer, and copies nothing', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a telephone has no such keys');
    await page.goto('/?q=bloodshot+eyes');
    await expect(page.locator('[data-answering="browser"]')).toBeVisible();
    await page.evaluate(() => navigator.clipboard.writeText('before'));
    await page.route(/\/citation\?/, (route) => route.abort());
    await page.getByRole('searchbox', { name: 'Search the statements' }).press('ArrowDown');
    await page.keyboard.press('c');
    await expect(said(page)).toContainText('Nothing copied');
    await expect(said(page)).toContainText('did not answer');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('before');
  });
  test.use({ expected: [/net::ERR_FAILED/] });
});

test.describe('where the page may not use the clipboard', () => {
  test('copies in the old way', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined }));
    await open(page, '/statements/S18');
    await page.evaluate(() => window.addEventListener('copy', (event) => (document.body.dataset['copied'] = event.clipboardData?.getData('text/html') ?? '')));
    await panel(page).getByRole('button', { name: 'Citation', exact: true }).click();
    await expect(said(page)).toContainText('Citation copied');
    await expect(page.locator('body')).toHaveAttribute('data-copied', /<i>The Diplomat<\/i>/);
  });

  test('and not in the old way either, shows the text to be copied by hand', async ({ page, context }) => {
    test.slow(); // axe looks at every element.
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
      document.execCommand = () => false;
    });
    await open(page, '/statements/S18');
    await panel(page).getByRole('button', { name: 'Words', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Copy by hand' });
    await expect(dialog.getByRole('textbox')).toBeFocused();
    await axe(page);
    await page.keyboard.press('ControlOrMeta+c');
    await expect(said(page)).toContainText('Words copied');
    await expect(dialog).toHaveCount(0);
    expect((await clipboard(page)).text).toMatch(/^“.*bloodshot eyes.*”$/);
  });
});
