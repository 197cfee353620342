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
    await press(page, 'j', (patience) => expect(bar(page).locator('[aria-live]')).toHaveText('Hit 1 of 2', patience));
    await expect(marks.first()).toBeFocused();
    await page.keyboard.press('j');
    await expect(marks.nth(1)).toHaveAttribute('aria-current', 'location');
    await expect(marks.first()).not.toHaveAttribute('aria-current');
    await page.keyboard.press('j');
    await expect(bar(page).locator('[aria-live]')).toHaveText('Hit 1 of 2');
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

test('without others at its event, what stands before and after in the same source is offered', async ({ page }) => {
  await page.goto('/statements/S09');
  const beside = page.getByRole('navigation', { name: /^Before and after it/ });
  await follow(beside.getByRole('link', { name: 'After it in this source' }));
  await expect(page).not.toHaveURL(/S09/);
  await expect(page.getByRole('heading', { level: 1 })).toBeAttached();
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

test.describe('hits in context', () => {
  const lines = (page: Page) =>
    page
      .getByRole('table', { name: 'Hits in context' })
      .getByRole('row')
      .filter({ has: page.locator('mark') });
  const order = (page: Page) => page.getByRole('navigation', { name: 'Order of the lines' });

  test('a line a hit, with what stands around it to the letter, sorted by the words on either side', async ({ page }) => {
    test.slow(); // axe looks at every element.
    await open(page, '/?q=sanctions');
    await follow(page.getByRole('switch', { name: 'In context' }));
    await expect(page).toHaveURL(/q=sanctions&view=kwic$/);
    await expect(lines(page).first()).toBeVisible();
    await follow(order(page).getByRole('link', { name: 'word before' }));
    await expect(page).toHaveURL(/view=kwic&kwic=left$/);
    const before = await lines(page).locator('td.before').allInnerTexts();
    const words = before.map((text) => text.trim().split(/\s+/).at(-1)?.toLowerCase() ?? '');
    expect(words).toEqual([...words].sort());
    expect(words.length).toBeGreaterThan(9);
    await axe(page);
    await follow(page.getByRole('switch', { name: 'In context' }));
    await expect(rows(page).first()).toBeVisible();
  });

  test('our summaries say that they are ours', async ({ page }) => {
    await open(page, '/?q=sanctions&view=kwic');
    const ours = lines(page).filter({ hasText: 'Our summary' });
    await expect(ours.first()).toBeVisible();
    await expect(ours.first()).toHaveClass(/by-us/);
    await expect(
      lines(page)
        .filter({ hasText: /Direct/ })
        .first(),
    ).not.toHaveClass(/by-us/);
  });

  test('a line leads to its own hit on the page of the statement, and back', async ({ page, isMobile }) => {
    await open(page, '/?q=sanctions&view=kwic');
    const line = lines(page).first();
    if (isMobile) await follow(line.getByRole('link'));
    else {
      await page.keyboard.press('/');
      await page.keyboard.press('ArrowDown');
      await expect(line).toHaveAttribute('aria-current', 'true');
      await page.keyboard.press('Enter');
    }
    await expect(page).toHaveURL(/\/statements\/\w+\?q=sanctions&view=kwic#hit-1$/);
    await expect(page.locator('#hit-1')).toHaveAttribute('aria-current', 'location');
    await page.goBack();
    await expect(lines(page).first()).toBeVisible();
  });

  test('w turns between the list and the lines', async ({ page }) => {
    await open(page, `/?q=${encodeURIComponent('"correct posture"')}`);
    await press(page, 'w', (patience) => expect(lines(page).first()).toBeVisible(patience));
    await expect(lines(page).first().locator('mark')).toHaveText('correct posture');
    await page.keyboard.press('w');
    await expect(rows(page).first()).toBeVisible();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    test('is a table that the server draws, and its orders are links', async ({ page }) => {
      await page.goto('/?q=sanctions');
      await follow(page.getByRole('switch', { name: 'In context' }));
      await expect(lines(page).first().locator('mark')).toHaveText(/sanction/i);
      await follow(order(page).getByRole('link', { name: 'speaker' }));
      await expect(lines(page).first()).toContainText('Ankit Panda');
      await expect(page.getByRole('columnheader', { name: 'Before' })).toHaveCount(1);
    });
  });
});

test('a printed list says what was asked, what was found, where and when', async ({ page }) => {
  await open(page, '/?q=sanctions&speaker=kim-jong-un&variants=off&limit=2');
  const head = page.locator('.print-head');
  await expect(head).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(head).toBeVisible();
  await expect(head).toContainText('sanctions');
  await expect(head).toContainText('speaker: Kim Jong Un');
  await expect(head).toContainText('exact words only');
  await expect(head).toContainText(/\d statements: .*; here 1 to 2, nearest to the mouth/);
  await expect(head).toContainText(page.url());
  await expect(head).toContainText(/\d{1,2} [A-Z][a-z]+ 20\d\d/);
  await expect(page.locator('.ask')).toBeHidden();
  await expect(rows(page).first()).toBeVisible();
});
