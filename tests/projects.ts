import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';

/** Tests that npm run test:quick leaves out, by their tags. */
const slow = [
  { name: 'long', description: 'Tries what another test tries less often, or takes seconds.' },
  { name: 'program', description: 'Starts a command of package.json, as an editor does.' },
];

/** What all tests are run with. */
const common = {
  root: fileURLToPath(new URL('..', import.meta.url)),
  environment: 'node',
  // Two cores: more would only make the builds and the browser wait for each other.
  maxWorkers: 2,
  testTimeout: 60_000,
  maxConcurrency: 2,
  isolate: false,
  hookTimeout: 120_000,
} satisfies ViteUserConfig['test'];

const tagged = (skip: boolean) => slow.map((tag) => ({ ...tag, timeout: 400_000, skip }));

/** The settings of npm test: every test, each folder a project of Vitest. */
export function everyTest(): ViteUserConfig {
  const projects = [...(['unit', 'content', 'site', 'browser'] as const).map(projectOf), firefox];
  return defineConfig({ test: { ...common, tags: tagged(false), projects } });
}

/** The settings of npm run test:quick. One project: two would load our code and read the content twice. */
export function quickTests(): ViteUserConfig {
  const include = ['tests/{unit,content}/**/*.test.ts'];
  return defineConfig({ test: { ...common, tags: tagged(true), include } });
}

const builtSites = { globalSetup: ['tests/support/build-sites.ts'] };
const firefoxTests = 'tests/browser/firefox.test.ts';

/** The tests of a folder; those of a built site wait for the sites to be built once. */
function projectOf(name: 'unit' | 'content' | 'site' | 'browser') {
  return {
    extends: true as const,
    test: {
      name,
      include: [`tests/${name}/**/*.test.ts`],
      exclude: [firefoxTests],
      ...((name === 'site' || name === 'browser') && builtSites),
    },
  };
}

/** Tests of the browser project once more: a process that has them already would not load them again. */
const firefox = {
  extends: true as const,
  test: { name: 'firefox', include: [firefoxTests], ...builtSites },
};
