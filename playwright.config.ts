import { execFileSync } from 'node:child_process';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.mjs';

// Read again in every worker: what is found out once is handed on in the environment.
const given = process.env['E2E_URL'];
process.env['E2E_PORT'] ??= freePort();
const address = given ?? `http://127.0.0.1:${process.env['E2E_PORT']}`;
process.env['E2E_BROWSER'] ??= (await findBrowser())?.executablePath ?? '';
const executablePath = process.env['E2E_BROWSER'];

/** Runs against its own server with its own database; with E2E_URL against one that is already up. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  workers: 2,
  timeout: 60_000,
  // Two browsers and the server share what may be two cores.
  expect: { timeout: 10_000 },
  reporter: process.env['TEST_REPORT'] === undefined ? 'list' : [['./scripts/report-playwright.mjs']],
  use: {
    baseURL: address,
    locale: 'en-GB',
    timezoneId: 'UTC',
    trace: 'retain-on-failure',
    launchOptions: { ...(executablePath === '' ? {} : { executablePath }), args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'] },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 }, colorScheme: 'light' } },
    { name: 'phone', use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, colorScheme: 'dark' } },
  ],
  ...(given === undefined
    ? {
        webServer: {
          command: 'node scripts/serve-for-tests.mjs',
          url: `${address}/`,
          timeout: 300_000,
          reuseExistingServer: false,
          stderr: 'pipe' as const,
          gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5000 },
          env: { PORT: process.env['E2E_PORT'] },
        },
      }
    : {}),
});

/** A port nobody listens on, asked of the system. */
function freePort(): string {
  const ask = "const s=require('node:net').createServer().listen(0,'127.0.0.1',()=>{console.log(s.address().port);s.close()})";
  return execFileSync(process.execPath, ['-e', ask], { encoding: 'utf8' }).trim();
}
