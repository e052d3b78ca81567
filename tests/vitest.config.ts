import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.ts'],
    globalSetup: ['tests/support/build-sites.ts'],
    environment: 'node',
    // Two cores: more would only make the builds and the browser wait for each other.
    maxWorkers: 2,
    testTimeout: 60_000,
    maxConcurrency: 2,
    hookTimeout: 120_000,
  },
});
