import { afterEach, expect, it, vi } from 'vitest';
import { searchInBrowserUpTo } from './search-in-browser.ts';

afterEach(() => vi.unstubAllEnvs());

it.each([
  ['50000', 50_000],
  [' 7 ', 7],
  ['0', 0],
  ['', 300_000],
  ['many', 300_000],
  ['-1', 300_000],
  ['1e9', 300_000],
])('the setting %j lets browsers search archives of up to %i statements', (value, upTo) => {
  vi.stubEnv('SEARCH_IN_BROWSER_UP_TO', value);
  expect(searchInBrowserUpTo()).toBe(upTo);
});
