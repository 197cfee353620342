import type { Page } from '@playwright/test';
import { axe, expect, test } from './archive-test.ts';

/** What a plain field and a word processor would get. */
async function clipboard(page: Page): Promise<{ text: string; html: string }> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
    return { text: await read('text/plain'), html: await read('text/html') };
  });
}

/** Presses a key until it has done what it should: a page that is still waking up does not hear it. */
async function press(page: Page, key: string, done: (patience: { timeout: number }) => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await done({ timeout: 3000 });
  }).toPass();
}

const said = (page: Page) => page.getByRole('status');

test.describe('the page of a statement', () => {
  test('shows words to the letter, who passed them on, and what is not verified', async ({ page }) => {
    test.slow(); // axe looks at every element.
    await page.goto('/statements/S29');
    await expect(page.getByRole('heading', { level: 1, name: 'Direct, in translation: Kim Jong Un, 12 April 2019' })).toBeAttached();
    const main = page.getByRole('main');
    await expect(main.getByText('correct posture.').first()).toBeVisible();
    await expect(main).toContainText('translated in an English rendering by the DPRK');
    await expect(main).toContainText('quoted by Ankit Panda, The Diplomat, 2019, para. 9');
    await expect(main).toContainText('this English wording was not seen outside the article');
    for (const wording of ['right attitude', 'proper attitude', '올바른 자세'])
      await expect(main.getByRole('listitem').filter({ hasText: wording }).first()).toBeVisible();
    await axe(page);
  });

  test('says that a reported quotation is not verbatim', async ({ page }) => {
    await page.goto('/statements/S18');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Reported, not verbatim');
    await expect(page.getByRole('main')).toContainText('Not verbatim Kim.');
  });

  test('puts no quotation marks round a claim of absence and names whose claim it is', async ({ page }) => {
    await page.goto('/statements/S26');
    const words = page.getByRole('main').locator('.words').first();
    await expect(words).toHaveText('Claims that “denuclearization” is nowhere mentioned in the speech, and finds that ominous.');
    await expect(page.getByRole('main')).toContainText('Our summary');
    await expect(page.getByRole('main')).toContainText('No words of Kim Jong Un stand here.');
    await expect(page.getByRole('button', { name: 'With the words' })).toHaveCount(0);
  });

  test('keeps its own identification apart and says how sure it is', async ({ page }) => {
    await page.goto('/statements/S45');
    const ours = page.getByRole('region', { name: 'The citation' });
    await expect(page.getByRole('heading', { name: 'Our identification' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText('Probable');
    await expect(ours).not.toContainText('Kim Gye Gwan');
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Unnamed senior North Korean diplomat, 6–10 January 2004');
  });

  test('names each relation and how sure it is', async ({ page }) => {
    await page.goto('/statements/S37');
    await expect(page.getByRole('main')).toContainText(/C03 is probably the original that this statement paraphrases: probable/);
  });

  test('marks the words that were searched for and leads back to the results', async ({ page }) => {
    await page.goto('/statements/S18?q=bloodshot');
    await expect(page.getByRole('main').locator('mark')).toHaveText(['bloodshot']);
    await expect(page.getByRole('link', { name: 'Back to the results' })).toHaveAttribute('href', '/?q=bloodshot');
    await press(page, 'Escape', (patience) => expect(page).toHaveURL(/\/\?q=bloodshot$/, patience));
  });
});

test.describe('copying', () => {
  test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

  test('c copies the citation as text and as rich text, says so, and remembers the style', async ({ page }) => {
    await page.goto('/statements/S29');
    await page.getByLabel('Style').selectOption('APA 7');
    await page.getByRole('radio', { name: 'Bibliography' }).check();
    await expect(page.getByRole('region', { name: 'The citation' })).toContainText('Panda, A. (2019)');
    await press(page, 'c', (patience) => expect(said(page)).toContainText('Citation copied', patience));
    await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    const copied = await clipboard(page);
    expect(copied.text).toBe('Panda, A. (2019). Third summit’s the charm? The Diplomat.');
    expect(copied.html).toContain('<i>The Diplomat</i>');
    await expect(page.getByRole('button', { name: 'Copy citation' })).toBeVisible({ timeout: 5000 });
    await page.goto('/statements/S18');
    await expect(page.getByLabel('Style')).toHaveValue('apa');
    await expect(page.getByRole('radio', { name: 'Bibliography' })).toBeChecked();
  });

  test('q copies the words with whose they are and through whom they came', async ({ page }) => {
    await page.goto('/statements/S29');
    await press(page, 'q', (patience) => expect(said(page)).toContainText('Words copied', patience));
    const { text } = await clipboard(page);
    expect(text).toContain('“correct posture.”¹');
    expect(text).toContain('Kim Jong Un');
    expect(text).toContain('quoted in Ankit Panda');
  });

  test('a summary is copied as a summary, with “see” and without marks', async ({ page }) => {
    await page.goto('/statements/S28');
    await page.getByRole('button', { name: 'With the summary' }).click();
    await expect(said(page)).toContainText('Summary copied');
    const { text } = await clipboard(page);
    expect(text).toContain('not a quotation');
    expect(text).not.toMatch(/^[“"]/);
    expect(text).toMatch(/\bsee\b/i);
  });

  test('l copies the permalink', async ({ page, baseURL }) => {
    await page.goto('/statements/S45?q=time');
    await press(page, 'l', (patience) => expect(said(page)).toContainText('Link copied', patience));
    expect((await clipboard(page)).text).toBe(`${baseURL}/statements/S45`);
  });

  test('says what to do where a style has no such form', async ({ page }) => {
    await page.goto('/statements/S29');
    await page.getByLabel('Style').selectOption('APA 7');
    await page.getByRole('radio', { name: 'Note', exact: true }).check();
    await expect(page.getByRole('region', { name: 'The citation' })).toHaveText('APA 7 has no notes. Use the in-text form.');
    await expect(page.getByRole('button', { name: 'Copy citation' })).toBeDisabled();
  });
});

test.describe('where the page may not use the clipboard', () => {
  test('copies in the old way', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'clipboard', { get: () => undefined }));
    await page.goto('/statements/S18');
    await page.evaluate(() => window.addEventListener('copy', (event) => (document.body.dataset['copied'] = event.clipboardData?.getData('text/plain') ?? '')));
    await page.getByRole('button', { name: 'Copy citation' }).click();
    await expect(said(page)).toContainText('Citation copied');
    await expect(page.locator('body')).toHaveAttribute('data-copied', /KCNA/);
  });
});

test.describe('keys', () => {
  test('? shows them all, Escape closes the sheet, and the single ones can be switched off for good', async ({ page }) => {
    test.slow(); // axe looks at every element.
    await page.goto('/statements/S29');
    const sheet = page.getByRole('dialog', { name: 'Keys' });
    await press(page, '?', (patience) => expect(sheet).toBeVisible(patience));
    await axe(page);
    await page.getByRole('switch', { name: 'Single keys' }).click();
    await page.keyboard.press('Escape');
    await expect(sheet).toBeHidden();
    await page.reload();
    await expect(async () => {
      await page.getByRole('button', { name: 'Keys' }).click({ timeout: 3000 });
      await expect(page.getByRole('switch', { name: 'Single keys' })).toHaveAttribute('aria-checked', 'false', { timeout: 3000 });
    }).toPass();
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.keyboard.press('c');
    await expect(sheet).toBeHidden();
    await expect(said(page)).toHaveText('');
  });

  test('t changes the theme, and the choice is there before the first paint of the next page', async ({ page, colorScheme }) => {
    await page.goto('/statements/S29');
    const other = colorScheme === 'dark' ? 'light' : 'dark';
    await press(page, 't', (patience) => expect(page.locator('html')).toHaveAttribute('data-theme', other, patience));
    await page.goto('/statements/S18');
    await expect(page.locator('html')).toHaveAttribute('data-theme', other);
    await press(page, 't', (patience) => expect(page.locator('html')).not.toHaveAttribute('data-theme', /./, patience));
  });

  test('do nothing while one types', async ({ page, isMobile }) => {
    test.skip(isMobile, 'the field is on the search page alone on a telephone');
    await page.goto('/statements/S29');
    const field = page.getByRole('searchbox', { name: 'Search the archive' });
    await press(page, '/', (patience) => expect(field).toBeFocused(patience));
    await page.keyboard.type('ctq?l');
    await expect(field).toHaveValue('ctq?l');
    await expect(said(page)).toHaveText('');
  });
});

test.describe('an address that nobody has', () => {
  test.use({ expected: [/status of 404/] }); // The browser reports the status of the page itself.

  test('is answered with what was asked, what is nearest and what to do', async ({ page }) => {
    test.slow(); // axe looks at every element.
    const response = await page.goto('/statements/S99');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Nothing is kept at this address');
    await expect(page.getByRole('main')).toContainText('There is no statement with the id “S99”.');
    await expect(page.getByRole('main').getByRole('link', { name: 'S29', exact: true })).toBeVisible();
    await axe(page);
  });

  test('shows a hostile id as text', async ({ page }) => {
    await page.goto(`/statements/${encodeURIComponent('<img src=x onerror=alert(1)>\u202egnp')}`);
    await expect(page.getByRole('main')).toContainText('<img src=x onerror=alert(1)>');
    await expect(page.locator('img')).toHaveCount(0);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expected: [/status of 404/] });

  test('a statement can be read and every citation copied by hand', async ({ page }) => {
    await page.goto('/statements/S45');
    const main = page.getByRole('main');
    await expect(main).toContainText('the time that has been lost');
    await expect(page.locator('noscript dl')).toContainText('(Hecker, 2004, as cited in Panda, 2019, para. 14)');
    await expect(page.getByRole('button', { name: 'Copy citation' })).toBeHidden();
    await expect(page.getByRole('button', { name: 'Dark' })).toBeHidden();
  });

  test('an unknown id is answered in full', async ({ page }) => {
    const response = await page.goto('/speakers/kim-jong-in');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('main')).toContainText('There is no speaker with the id “kim-jong-in”.');
    await expect(page.getByRole('main').getByRole('link', { name: 'kim-jong-un' })).toBeVisible();
  });
});

test('every page carries its policy, and no style attribute that it would block', async ({ request }) => {
  for (const address of ['/', '/statements/S29', '/dates', '/speakers', '/statements/S99']) {
    const response = await request.get(address);
    expect(response.headers()['content-security-policy'], address).toMatch(/script-src 'nonce-[^']+' 'strict-dynamic'; style-src 'self' 'nonce-/);
    expect(response.headers()['x-content-type-options'], address).toBe('nosniff');
    expect(await response.text(), address).not.toMatch(/<[a-z]+[^>]* style="/);
  }
});
