import { axe, expect, test } from './archive-test.ts';
import { fill, lines, note, open, order, place } from './basket-page.ts';
import { press, said } from './clipboard.ts';

test.describe('collecting', () => {
  test('from a result by key, from a statement by button; the masthead counts, and a second press takes out', async ({ page, isMobile }) => {
    await page.goto('/?q=bloodshot+eyes');
    await expect(page.locator('[data-answering="browser"]')).toBeVisible();
    const row = page.locator('#S18');
    // What can be done with a row shows when it is touched.
    if (isMobile) await row.hover();
    if (isMobile) await row.getByRole('button', { name: 'basket' }).click();
    else await press(page, 'a', (patience) => expect(place(page)).toHaveText('Basket 1', patience));
    await expect(row.getByRole('button', { name: 'basket' })).toHaveAttribute('aria-pressed', 'true');
    await expect(said(page)).toContainText('In the basket');

    await page.goto('/statements/S45');
    const button = page.getByRole('region', { name: 'Cite', exact: true }).getByRole('button', { name: 'basket' });
    await expect(button).toHaveAttribute('aria-pressed', 'false');
    await button.click();
    await expect(place(page)).toHaveText('Basket 2');
    await button.click();
    await expect(place(page)).toHaveText('Basket 1');
    await button.click();
    await place(page).click();
    await expect(page).toHaveURL(/\/basket$/);
    await expect(lines(page)).toHaveCount(2);
    expect(await order(page)).toBe('S18 S45');
  });

  test('from a list that came from the server', async ({ page }) => {
    await page.goto('/speakers/kim-jong-un');
    const row = page.getByRole('main').locator('article.st').first();
    await row.hover();
    await row.getByRole('button', { name: 'basket' }).click();
    await expect(place(page)).toHaveText('Basket 1');
  });

  test('an empty basket says what it is for', async ({ page }) => {
    test.slow(); // axe looks at every element.
    await page.goto('/basket');
    await expect(page.getByRole('heading', { name: 'Nothing collected yet' })).toBeVisible();
    await axe(page);
    await page.getByRole('main').getByRole('link', { name: 'Search the archive' }).click();
    await expect(page).toHaveURL(/\/$/);
  });

  test('two tabs agree', async ({ page, context }) => {
    await page.goto('/basket');
    const other = await context.newPage();
    await other.goto('/statements/S45');
    await other.getByRole('region', { name: 'Cite', exact: true }).getByRole('button', { name: 'basket' }).click();
    await expect(place(page)).toHaveText('Basket 1');
    await expect(page.locator('.basket-line#S45, .basket-line #S45')).toBeVisible();
  });
});

test.describe('the page of the basket', () => {
  test('keeps title, order and notes over a reload', async ({ page }) => {
    test.slow(); // axe looks at every element.
    await open(page, 'S18', 'S45', 'S29');
    await page.getByLabel('Title of this set').fill('On posture');
    await note(page, 'S45').fill('Second hand, twice.\nSee the hearing.');
    await page.getByRole('button', { name: 'Move S29 up' }).click();
    await page.getByRole('button', { name: 'Move S29 up' }).click();
    expect(await order(page)).toBe('S29 S18 S45');
    await expect(page.getByRole('status').filter({ hasText: 'S29 is now 1 of 3' })).toBeAttached();
    await axe(page);
    await page.reload();
    await expect(lines(page).locator('article.st')).toHaveCount(3);
    expect(await order(page)).toBe('S29 S18 S45');
    await expect(note(page, 'S45')).toHaveValue('Second hand, twice.\nSee the hearing.');
    await expect(page.getByLabel('Title of this set')).toHaveValue('On posture');
  });

  test('is ordered by key, and the focus goes along', async ({ page, isMobile }) => {
    test.skip(isMobile, 'a telephone has no such keys');
    await open(page, 'S18', 'S45', 'S29');
    await press(page, 'ArrowDown', (patience) => expect(page.locator('#S18')).toHaveAttribute('aria-current', 'true', patience));
    await page.keyboard.press('Alt+ArrowDown');
    expect(await order(page)).toBe('S45 S18 S29');
    await expect(page.locator('#S18 .words a')).toBeFocused();
    await page.keyboard.press('Alt+ArrowDown');
    await page.keyboard.press('Alt+ArrowDown');
    expect(await order(page)).toBe('S45 S29 S18');
    await page.keyboard.press('Alt+ArrowUp');
    expect(await order(page)).toBe('S45 S18 S29');
  });

  test('is ordered by dragging; Escape leaves all as it was', async ({ page, isMobile }) => {
    test.skip(isMobile, 'the same events come from a finger; Playwright drags with a mouse');
    await open(page, 'S18', 'S45', 'S29');
    const grip = (id: string) => page.getByRole('button', { name: `Drag ${id}` });
    const drag = async (id: string, beside: string, end: () => Promise<void>) => {
      await grip(id).hover();
      await page.mouse.down();
      const box = await page.locator(`[data-id="${beside}"]`).boundingBox();
      if (box === null) throw new Error(`${beside} is nowhere`);
      await page.mouse.move(box.x + 20, box.y + 2, { steps: 8 });
      await end();
    };
    await drag('S29', 'S18', () => page.mouse.up());
    expect(await order(page)).toBe('S29 S18 S45');
    await page.evaluate(() => scrollTo(0, 0));
    await drag('S45', 'S29', async () => {
      await expect(page.locator('[data-drop]')).toHaveCount(1);
      await page.keyboard.press('Escape');
      await page.mouse.up();
    });
    expect(await order(page)).toBe('S29 S18 S45');
  });

  test('what is taken out can be put back where it stood, with its note', async ({ page }) => {
    await open(page, 'S18', 'S45', 'S29');
    await note(page, 'S45').fill('Keep me.');
    await page.getByRole('button', { name: 'Take out S45' }).click();
    const undo = page.getByRole('button', { name: 'Undo' });
    await expect(undo).toBeFocused();
    await expect(page.getByText('is taken out, with your note')).toBeVisible();
    expect(await order(page)).toBe('S18 S29');
    await undo.press('Enter');
    expect(await order(page)).toBe('S18 S45 S29');
    await expect(note(page, 'S45')).toHaveValue('Keep me.');
  });

  test('emptied by one press, it can be brought back, another day too', async ({ page }) => {
    await open(page, 'S18', 'S45');
    await page.getByRole('button', { name: 'Empty the basket' }).click();
    await expect(lines(page)).toHaveCount(0);
    await page.reload();
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await expect(lines(page)).toHaveCount(2);
  });

  test('names ids that the archive does not have, and keeps their notes', async ({ page }) => {
    await open(page, 'S18', 'S999');
    await expect(page.getByRole('main')).toContainText('S999 is not in this archive');
    await note(page, 'S999').fill('Where did it go?');
    await page.getByRole('radio', { name: 'Note', exact: true }).check();
    await expect(page.getByRole('main')).toContainText('S999: Not in this archive');
    await page.reload();
    await expect(note(page, 'S999')).toHaveValue('Where did it go?');
  });

  test('says that statements could not be shown, and loses nothing', async ({ page }) => {
    await fill(page, 'S18', 'S45');
    await page.route(/\/api\/v1\/statements\?/, (route) =>
      route.fulfill({ status: 503, body: '{"error":{"code":"x","message":"The archive is being moved."}}' }),
    );
    await page.goto('/basket');
    await expect(page.getByRole('alert').filter({ hasText: 'being moved' })).toBeVisible();
    expect(await order(page)).toBe('S18 S45');
    await page.unroute(/\/api\/v1\/statements\?/);
    await page.getByRole('alert').getByRole('button', { name: 'Try again' }).click();
    await expect(lines(page).locator('article.st')).toHaveCount(2);
  });
  test.use({ expected: [/status of 503/] });
});

test.describe('where the browser keeps nothing', () => {
  test('the basket lasts as long as the page, and it says so', async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto('/statements/S45');
    await press(page, 'a', (patience) => expect(place(page)).toHaveText('Basket 1', patience));
    await place(page).click();
    await expect(page.getByRole('alert').filter({ hasText: 'keeps nothing' })).toBeVisible();
    expect(await order(page)).toBe('S45');
  });
});
