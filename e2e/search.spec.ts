import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { axe, expect, follow, test } from './archive-test.ts';

interface Task {
  n: number;
  query: string;
  must: string[];
  may: string[];
  exact: boolean;
}

const file = resolve('..', 'shared', 'seed', 'search-tasks.json');
const tasks: Task[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];

/** The same needs in other words, so that no answer hangs on a phrasing. */
const OTHER_PHRASINGS: Task[] = [
  { n: 1, query: 'whose words are "bloodshot eyes"?', must: ['S18'], may: [], exact: false },
  { n: 2, query: 'Kim Jong Un sanctions April 2019', must: ['S17', 'S18', 'S20', 'S25', 'S30'], may: [], exact: false },
  { n: 4, query: 'Choe Son-hui', must: ['S13', 'S40', 'C02'], may: [], exact: true },
  { n: 8, query: 'quantity and quality of the arsenal', must: ['S46'], may: [], exact: false },
  { n: 12, query: 'proper attitude', must: ['S29'], may: [], exact: false },
  { n: 12, query: '올바른 자세', must: ['S29'], may: [], exact: false },
  { n: 13, query: 'what did Bolton say about a step-by-step deal', must: ['S36'], may: [], exact: false },
  { n: 20, query: "Kim Jong Un's own words", must: ['S25', 'S29', 'C08', 'C11'], may: ['S18'], exact: true },
  { n: 23, query: 'bloodshto eyes', must: ['S18'], may: [], exact: false },
];

const field = (page: Page) => page.getByRole('searchbox', { name: 'Search the statements' });
const rows = (page: Page) => page.locator('section.group:not(.beside) article.st');
const ids = (page: Page) => rows(page).evaluateAll((found) => found.map(({ id }) => id));

/** Loads the page and waits until the index is open in the browser, so that what follows is answered there. */
async function open(page: Page, address = '/'): Promise<void> {
  await page.goto(address);
  await expect(page.locator('[data-answering="browser"]')).toBeVisible();
}

/** One page for all: the index is opened once, as it is for somebody who goes on asking. */
async function typeAll(page: Page, asked: readonly Task[]): Promise<void> {
  await open(page);
  for (const { n, query, must, may, exact } of asked) {
    await test.step(`${n}: ${query}`, async () => {
      await field(page).fill('');
      await field(page).pressSequentially(query);
      await expect.soft.poll(() => ids(page), { message: query }).toEqual(expect.arrayContaining(must));
      const found = await ids(page);
      if (exact)
        expect
          .soft(
            found.filter((id) => !must.includes(id) && !may.includes(id)),
            query,
          )
          .toEqual([]);
      else expect.soft([...must, ...may], query).toContain(found[0]);
    });
  }
}

test.describe('what people look for is found by typing', () => {
  test('the questions that came with the first archive', async ({ page }) => {
    test.skip(tasks.length === 0, `${file} is not here`);
    test.setTimeout(180_000);
    await typeAll(page, tasks);
  });

  test('the same needs in other words', async ({ page }) => {
    test.setTimeout(180_000);
    await typeAll(page, OTHER_PHRASINGS);
  });
});

test.describe('what is shown', () => {
  test('hits are marked in the words, and on the page of the statement', async ({ page }) => {
    await open(page);
    await field(page).fill('bloodshot eyes');
    await expect(page.locator('#S18 mark')).toHaveText(['bloodshot', 'eyes']);
    await follow(page.locator('#S18 .words a'));
    await expect(page).toHaveURL(/\/statements\/S18\?q=bloodshot/);
    await expect(page.getByRole('main').locator('mark').first()).toBeVisible();
  });

  test('a near spelling is named as one, and never passed off as the word typed', async ({ page }) => {
    await open(page);
    await field(page).fill('blodshot eyes');
    await expect(page.getByText('0 statements have these words as typed')).toBeVisible();
    await expect(page.getByRole('heading', { name: /Near matches/ })).toBeVisible();
    await expect(page.locator('#S18 .words mark.near')).toHaveText('bloodshot');
  });

  test('another wording of the same words is named, and can be left out', async ({ page }) => {
    await open(page);
    await field(page).fill('right attitude');
    await expect(page.locator('#S29')).toContainText('right attitude');
    await page.getByRole('switch', { name: 'Variants' }).click();
    await expect(page.locator('#S29')).toHaveCount(0);
    await expect(page).toHaveURL(/variants=off/);
  });

  test('what was read out of the words can be taken back', async ({ page }) => {
    await open(page);
    await field(page).fill('what did Kim say about sanctions in April 2019');
    await expect(
      page
        .getByText('said: April 2019')
        .or(page.locator('.chip', { hasText: 'April 2019' }))
        .first(),
    ).toBeVisible();
    await follow(page.getByRole('link', { name: 'Remove said April 2019' }));
    await expect(page.locator('.chip', { hasText: 'April 2019' })).toHaveCount(0);
    await follow(page.getByRole('link', { name: 'Search these words as typed instead' }));
    await expect(page).toHaveURL(/typed=1/);
  });

  test('nothing found says what was looked in and where to go', async ({ page }) => {
    await open(page);
    await field(page).fill('denuclearization kind:direct speaker:"Kim Jong Un"');
    await expect(page.getByRole('heading', { name: 'Not in the archive' })).toBeVisible();
    await expect(page.getByText('That is a fact about this archive')).toBeVisible();
    await axe(page);
  });

  test('a mark that is not closed is said, not held against the reader', async ({ page }) => {
    await open(page, `/?q=${encodeURIComponent('"correct posture')}`);
    await expect(page.locator('.problem').first()).toContainText(/quotation mark/);
    await expect(page.locator('#S29')).toBeVisible();
  });
});

test.describe('every state is an address', () => {
  test('a facet narrows, is shown as chosen, and lets go', async ({ page }) => {
    await open(page, '/?q=sanctions');
    const facet = page.getByRole('complementary', { name: 'Narrow by' }).getByRole('link', { name: /^Kim Jong Un/ });
    await follow(facet);
    await expect(page).toHaveURL(/q=sanctions&speaker=kim-jong-un/);
    await expect(facet).toHaveAttribute('aria-current', 'true');
    await follow(facet);
    await expect(page).toHaveURL(/\?q=sanctions$/);
  });

  test('an address opened anew shows what it showed', async ({ page }) => {
    await open(page);
    await field(page).fill('sanctions');
    await expect(page).toHaveURL(/\?q=sanctions$/);
    await expect(rows(page).first().locator('mark').first()).toBeVisible();
    const before = await ids(page);
    await page.reload();
    expect(await ids(page)).toEqual(before);
  });
});

test.describe('back keeps the place', () => {
  test('from a statement to the same list, row and height', async ({ page }) => {
    await open(page);
    await field(page).pressSequentially('sanctions');
    await expect(rows(page).first().locator('mark').first()).toBeVisible();
    const before = await ids(page);
    const row = rows(page).nth(6);
    await row.scrollIntoViewIfNeeded();
    const height = await page.evaluate(() => scrollY);
    await follow(row.locator('.words a'));
    await expect(page).toHaveURL(/\/statements\//);
    await page.goBack();
    await expect(field(page)).toHaveValue('sanctions');
    expect(await ids(page)).toEqual(before);
    await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - height)).toBeLessThan(80);
  });

  test('through filters, one at a time', async ({ page }) => {
    await open(page, '/?q=sanctions');
    await follow(page.getByRole('complementary').getByRole('link', { name: /^Kim Jong Un/ }));
    await follow(page.getByRole('complementary').getByRole('link', { name: /^April 2019/ }));
    await expect(page).toHaveURL(/said=2019-04/);
    await page.goBack();
    await expect(page).toHaveURL(/speaker=kim-jong-un$/);
    await page.goBack();
    await expect(page).toHaveURL(/\?q=sanctions$/);
    await expect(field(page)).toHaveValue('sanctions');
  });
});

test.describe('concurrency', () => {
  test('the last letters typed decide, whatever answers come late', async ({ page }) => {
    // Without the index in the browser, and with the first answer held back until after the second.
    await page.route('**/snapshots/*', (route) => route.abort());
    const held: (() => Promise<void>)[] = [];
    await page.route('**/api/v1/search?**', async (route) => {
      if (new URL(route.request().url()).searchParams.get('q') === 'posture') held.push(() => route.continue());
      else await route.continue();
    });
    await page.goto('/');
    await field(page).fill('posture');
    await field(page).fill('bloodshot');
    await expect.poll(() => ids(page)).toEqual(['S18']);
    for (const release of held) await release().catch(() => undefined);
    await expect(field(page)).toHaveValue('bloodshot');
    expect(await ids(page)).toEqual(['S18']);
  });
});

test.describe('by keyboard alone', () => {
  test.skip(({ isMobile }) => isMobile, 'a telephone has no such keys');
  test('to the field, into the list, through it, back, and into a statement', async ({ page }) => {
    await open(page, '/?q=sanctions');
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(rows(page).first()).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(rows(page).nth(1)).toHaveAttribute('aria-current', 'true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await expect(field(page)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/statements\/\w+\?q=sanctions/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the form asks, facets narrow, the order turns and pages turn', async ({ page }) => {
    await page.goto('/');
    await expect(rows(page).first()).toBeVisible();
    await expect(page.getByRole('region', { name: 'The archive by date' })).toBeVisible();
    await field(page).fill('sanctions');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/q=sanctions/);
    await expect(page.locator('mark').first()).toHaveText(/sanctions/i);
    // Until its fonts are there the page still moves, and a press may end on another line than it began.
    await page.waitForLoadState();
    await follow(page.getByRole('complementary', { name: 'Narrow by' }).getByRole('link', { name: /^Kim Jong Un/ }));
    await expect(page).toHaveURL(/speaker=kim-jong-un/);
    await field(page).fill('economic');
    await field(page).press('Enter');
    await expect(page).toHaveURL(/speaker=kim-jong-un/);
    await page.goto('/');
    await follow(page.getByRole('navigation', { name: 'Pages of results' }).getByRole('link', { name: 'Next' }));
    await expect(page).toHaveURL(/offset=/);
    await expect(rows(page).first()).toBeVisible();
  });
});

test('the home page is free of violations, empty and with results', async ({ page }) => {
  test.slow();
  await open(page);
  await axe(page);
  await field(page).fill('what did Kim say about sanctions in April 2019');
  await expect(rows(page).first().locator('mark').first()).toBeVisible();
  await axe(page);
});
