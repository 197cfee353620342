import { axe, expect, test } from './archive-test.ts';

test('the home page answers with real statements and says nothing on the console', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: /S\d\d/ }).first()).toBeVisible();
  await axe(page);
});
