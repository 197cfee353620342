import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

export { expect };

interface Watching {
  /**
   * Sentences of the console, as patterns, that this test provokes on purpose, each with its reason beside it:
   * `test.use({ expected: [/404/] })`. Everything else that a page says there fails the test.
   */
  expected: RegExp[];
}

/** Playwright's test, which also fails on console errors and warnings, breaches of the policy, uncaught errors and requests to other hosts. */
export const test = base.extend<Watching & { watched: undefined }>({
  expected: [[], { option: true }],
  watched: [
    async ({ context, baseURL, expected }, use) => {
      const faults: string[] = [];
      const home = new URL(baseURL ?? '').origin;
      context.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(`console ${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => faults.push(`uncaught: ${error.error().message}`));
      context.on('request', (request) => {
        const url = new URL(request.url());
        if (url.origin !== home && !['data:', 'blob:', 'about:'].includes(url.protocol)) faults.push(`asks another host: ${request.url()}`);
      });
      await use(undefined);
      expect(faults.filter((fault) => !expected.some((pattern) => pattern.test(fault)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Fails on every violation of WCAG 2.2 A and AA, and of axe's best practices, that axe sees on the page as it stands. */
export async function axe(page: Page): Promise<void> {
  // A row out of sight has the room that rows have by experience, not its own; axe would see its buttons under the next one.
  await page.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLElement>('.st')) row.style.contentVisibility = 'visible';
  });
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']).analyze();
  expect(violations.map(({ id, help, nodes }) => `${id}: ${help} — ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)).toEqual([]);
}

/**
 * Brings a link into sight and presses it when it has come to rest. Rows are drawn as they come into sight, which moves
 * what stands below them once more; nobody presses within that instant, but a driven browser does.
 */
export async function follow(link: Locator): Promise<void> {
  await link.scrollIntoViewIfNeeded();
  await link.click();
}
