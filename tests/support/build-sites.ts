import { rmSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../support/browser.ts';
import { writeOneList } from '../../support/one-list.ts';
import { writeLists } from '../../support/synthetic-content.ts';
import { writeHostileContent } from './hostile-words.ts';
import { manyLists } from './many-lists.ts';
import { type Build, builds, runBuild, variablesOf } from './sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The names of the sites that this run of the tests has built. */
    built?: readonly (keyof typeof builds)[];
  }
}

/** The sites that the tests of a project look at. */
const needed: Readonly<Record<string, readonly (keyof typeof builds)[]>> = {
  site: ['root', 'sub', 'lists', 'of2016'],
  browser: ['of2016', 'sub'],
  firefox: ['of2016'],
};

/**
 * Builds the sites that a project looks at, two at a time, before any test runs. What another project of the same run
 * has had built is not built again.
 */
export default async function setup(project: TestProject): Promise<void> {
  // Unpacked once, before two files of tests ask for it at the same time.
  if (project.name === 'browser') await findBrowser();
  const built = project.getProvidedContext().built ?? [];
  // The site of the list of 2016 may be that at the root, under another name.
  const known = built.map((name) => builds[name]);
  const wanted = (needed[project.name] ?? []).filter((name) => !known.includes(builds[name]));
  const waiting = [...new Set(wanted.map((name) => builds[name]))];
  const work = async () => {
    for (let site = waiting.shift(); site !== undefined; site = waiting.shift()) await build(site);
  };
  await Promise.all([work(), work()]);
  project.vitest.provide('built', [...built, ...wanted]);
}

async function build(site: Build): Promise<void> {
  if (site !== builds.root) rmSync(site.content, { recursive: true, force: true });
  if (site === builds.lists) writeLists('content', site.content, manyLists);
  if (site === builds.of2016 && site !== builds.root) {
    writeOneList('content', site.content, '2016');
  }
  if (site === builds.sub) writeHostileContent('content', site.content);
  const { code, output } = await runBuild(variablesOf(site));
  if (code !== 0) throw new Error(`The site for ${site.dir} was not built:\n${output}`);
}
