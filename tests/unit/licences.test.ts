import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { allowed, isAllowed } from '../../src/licences/allowed.ts';
import { licenceProblems } from '../../src/licences/check.ts';
import { type Package, readPackages } from '../../src/licences/packages.ts';
import { shipped } from '../../src/licences/shipped.ts';
import { realSites } from '../../support/real-sites.ts';
import { makeFiles } from '../support/made-files.ts';

const packages = readPackages();

describe('the licences', () => {
  it('of all packages are allowed for what these are to the site', () => {
    expect(licenceProblems(packages)).toEqual([]);
  });

  it('are read for every package of the lock', () => {
    const lock: { packages: object } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
    const names = Object.keys(lock.packages).filter((path) => path !== '');
    const ends = new Set(packages.map(({ name }) => name));
    expect(names.filter((path) => !ends.has(path.replace(/.*node_modules\//, '')))).toEqual([]);
    expect(packages).toContainEqual({
      name: 'citeproc',
      version: '2.4.63',
      licence: 'CPAL-1.0 OR AGPL-1.0',
      role: 'build',
    });
    expect(packages).toContainEqual(
      expect.objectContaining({ name: 'axe-core', licence: 'MPL-2.0', role: 'development' }),
    );
    expect(packages).toContainEqual(
      expect.objectContaining({ name: 'pagefind', licence: 'MIT', role: 'shipped' }),
    );
  });

  it('that are allowed are those that a package has', () => {
    const used = new Set(packages.flatMap(({ licence = '' }) => licence.split(/[ ()]+/)));
    expect(allowed.build.filter((name) => !used.has(name))).toEqual([]);
  });

  it('are allowed if one that is offered is, and every one that holds together', () => {
    const fits = (expression: string) => isAllowed(expression, 'shipped');
    expect(['MIT', '(MIT OR CC0-1.0)', 'GPL-2.0-only OR MIT', 'MIT AND OFL-1.1'].map(fits)).toEqual(
      [true, true, true, true],
    );
    expect(
      ['MPL-2.0', 'MIT AND MPL-2.0', 'mit', '', '(MPL-2.0 OR MIT) AND ISC', 'SEE LICENSE'].map(
        fits,
      ),
    ).toEqual([false, false, false, false, false, false]);
    expect(isAllowed('MPL-2.0', 'build')).toBe(true);
  });

  const odd: Package = { name: 'odd', version: '1.0.0', licence: 'WTFPL', role: 'build' };
  it.each([
    [odd, 'found the licence "WTFPL" of a package that builds the site. Allowed: 0BSD, '],
    [{ ...odd, licence: undefined }, 'found no licence of a package that builds the site.'],
    [{ ...odd, licence: 'MPL-2.0', role: 'shipped' }, '"MPL-2.0" of what is published. Allowed: '],
  ] satisfies [Package, string][])(
    'that are not allowed are named, with what is: %o',
    (one, said) => {
      const [problem, ...others] = licenceProblems([...packages, one]);
      expect(others).toEqual([]);
      expect(problem).toContain('package-lock.json, odd 1.0.0: found ');
      expect(problem).toContain(said);
      expect(problem).toContain('add it to the list in src/licences/allowed.ts');
    },
  );

  it('of what a package has taken in are looked at again when it changes', () => {
    const newer = packages.map((one) =>
      one.name === 'pagefind' ? { ...one, version: '9.0.0' } : one,
    );
    expect(licenceProblems(newer)).toEqual([
      expect.stringMatching(/^src\/licences\/shipped\.ts, pagefind: found .*1\.5\.2 .*9\.0\.0/),
    ]);
    const without = packages.filter(({ name }) => name !== 'pinyin-pro');
    expect(licenceProblems(without)).toEqual([
      expect.stringMatching(/^src\/licences\/shipped\.ts, pinyin-pro: found a package that /),
    ]);
  });
});

/** What a script imports when it runs: imports of types are gone by then. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8').replace(/^(?:import|export) type [^;]*;/gm, '');
  return [...text.matchAll(/(?:\bfrom\s+|\bimport\s*\(?\s*)'([^']+)'/g)].map(
    ([, path = '']) => path,
  );
}

/** The packages that the scripts of the pages import, themselves or by what they import. */
function packagesInScripts(): Set<string> {
  const files = new Set(readdirSync('src/client').map((name) => join('src/client', name)));
  const found = new Set<string>();
  // A set that is gone through takes in what is added meanwhile.
  for (const file of files) {
    for (const path of importsOf(file)) {
      if (!path.startsWith('.')) found.add(/^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path);
      else if (path.endsWith('.ts')) files.add(join(file, '..', path));
    }
  }
  return found;
}

describe('what is published of others', () => {
  it('is listed if the scripts of the pages import it', () => {
    const names = shipped.map(({ name }) => name);
    const imported = packagesInScripts();
    expect([...imported].filter((name) => !names.includes(name))).toEqual([]);
  });

  it.each(languages)(
    'stands in the file of notices with its licence, in %s',
    { tags: ['long'] },
    async (language) => {
      const notices = await (await makeFiles(realSites[language])).text('licences.txt');
      for (const { name, notices: files, inside } of shipped) {
        const { version, licence } = packages.find((one) => one.name === name) ?? {};
        expect(notices).toMatch(new RegExp(`^${name} ${version}\n.+\n${licence}$`, 'm'));
        for (const file of files) {
          const text = readFileSync(join('node_modules', name, file), 'utf8');
          expect(notices).toContain(text.replaceAll('\r\n', '\n').trim());
        }
        for (const { name: work, licence: its, copyright = its } of inside?.works ?? []) {
          expect(notices).toContain(`\n\n${work}\n${its}\n`);
          expect(notices).toContain(copyright);
        }
      }
      expect(notices).toContain('Permission is hereby granted, free of charge');
      expect(notices).toContain('SIL OPEN FONT LICENSE Version 1.1');
      expect(notices).toContain('Apache License\n');
      expect(notices).toContain('GNU GENERAL PUBLIC LICENSE\n');
      expect(notices).toContain('https://blueoakcouncil.org/license/1.0.0');
    },
  );
});
