import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Tests that npm run test:quick leaves out, by their tags. */
const slow = [
  { name: 'long', description: 'Tries what another test tries less often, or takes seconds.' },
  { name: 'program', description: 'Starts a command of package.json, as an editor does.' },
];

const projects = {
  unit: { built: false },
  content: { built: false },
  site: { built: true },
  browser: { built: true },
};

/**
 * The settings of Vitest for some of the projects, each the tests of a folder.
 * @param quick whether the tests that are tagged as slow are skipped
 */
export function settingsFor(names: readonly (keyof typeof projects)[], quick: boolean) {
  return defineConfig({
    test: {
      root: fileURLToPath(new URL('..', import.meta.url)),
      environment: 'node',
      // Two cores: more would only make the builds and the browser wait for each other.
      maxWorkers: 2,
      testTimeout: 60_000,
      maxConcurrency: 2,
      isolate: false,
      hookTimeout: 120_000,
      tags: slow.map((tag) => ({ ...tag, timeout: 400_000, skip: quick })),
      projects: names.map(projectOf),
    },
  } satisfies ViteUserConfig);
}

/** The tests of a folder; those of a built site wait for the sites to be built once. */
function projectOf(name: keyof typeof projects) {
  return {
    extends: true as const,
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      ...(projects[name].built && { globalSetup: ['tests/support/build-sites.ts'] }),
      // The tests in Firefox are those of the other files, run a second time.
      ...(name === 'browser' && { isolate: true }),
    },
  };
}
