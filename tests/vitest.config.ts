import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests of a folder; those of a built site wait for the sites to be built once. */
const project = (name: string, built: boolean) => ({
  extends: true as const,
  test: {
    name,
    include: [`tests/${name}/**/*.test.ts`],
    ...(built && { globalSetup: ['tests/support/build-sites.ts'] }),
    // The tests in Firefox are those of the other files, run a second time.
    ...(name === 'browser' && { isolate: true }),
  },
});

export default defineConfig({
  test: {
    root: fileURLToPath(new URL('..', import.meta.url)),
    environment: 'node',
    // Two cores: more would only make the builds and the browser wait for each other.
    maxWorkers: 2,
    testTimeout: 60_000,
    maxConcurrency: 2,
    isolate: false,
    hookTimeout: 120_000,
    projects: [
      project('unit', false),
      project('content', false),
      project('site', true),
      project('browser', true),
    ],
  },
});
