import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['{app,lib,scripts,data,docs,bench}/**/*.test.{ts,tsx}'],
    exclude: ['**/node_modules/**', 'lib/floors-faults/**'],
    environment: 'node',
    setupFiles: ['./scripts/property-seed.ts'],
    // The launcher's tests start processes, and the checkout may share its machine with a build.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: process.env['TEST_REPORT'] === undefined ? ['default'] : ['./scripts/report-vitest.mjs'],
  },
});
