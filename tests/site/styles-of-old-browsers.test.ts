import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Identifier } from '@mdn/browser-compat-data';
import { expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { data, lackedBy } from '../support/browser-support.ts';
import { pagesOf } from '../support/pages.ts';
import { builds, builtSite, listFiles } from '../support/sites.ts';

/** What an old browser may lack, and what its reader has instead. */
const instead: Readonly<Record<string, string>> = {
  '::details-content': 'the facts stay folded beside the text',
  '::highlight': 'the words of the search are not marked in the case',
  '::marker': 'marks of lists in the colour of the text',
  ':has': 'a fact’s words are marked by the browser’s own target alone',
  ':popover-open': 'the navigation has a row of its own',
  '@page': 'margins of the browser, and no numbers of pages',
  size: 'the same',
  'break-after: avoid': 'a heading may end a printed page',
  '@view-transition': 'pages follow each other at once',
  'accent-color': 'boxes to tick in the colours of the browser',
  'content-visibility': 'the facts stay folded beside the text',
  'content-visibility: visible': 'the same',
  'forced-color-adjust': 'systems with forced colours have another browser',
  'forced-color-adjust: auto': 'the same',
  'forced-color-adjust: none': 'the same',
  'forced-color-adjust: preserve-parent-color': 'the same',
  'float: inline-end': 'a figure follows its label',
  'float: inline-start': 'what it stands beside follows it',
  'hanging-punctuation': 'marks stand within the line',
  'hanging-punctuation: allow-end': 'the same',
  orphans: 'a printed page may end in a single line',
  widows: 'a printed page may begin with a single line',
  'print-color-adjust': 'its older name stands before it',
  'print-color-adjust: exact': 'the same',
  'text-autospace': 'no space between Chinese and Latin letters',
  'text-autospace: normal': 'the same',
  'text-spacing-trim': 'full-width marks at the start of a line',
  'text-spacing-trim: trim-start': 'the same',
  'text-decoration: dashed': 'Safari draws the line plain',
  'user-select': 'its older name stands before it',
  'text-wrap': 'headings and paragraphs break where the line is full',
  'text-wrap: balance': 'the same',
  'text-wrap: pretty': 'the same',
};

/** All styles as they are sent: those of the pages, and the files of `_astro`, where scripts hold some too. */
function sentStyles(): string {
  const { dir } = builds.root;
  const pages = languages.flatMap((language) => [...pagesOf(builtSite(builds.root, language))]);
  const inPages = pages.flatMap(([, { source }]) =>
    [...source.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, text = '']) => text),
  );
  const files = listFiles(dir).filter((file) => /^_astro\/.*\.css$/.test(file));
  return [...new Set([...inPages, ...files.map((file) => readFileSync(join(dir, file), 'utf8'))])]
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\.)*"/g, '""');
}

/** The entries of MDN's data that styles use, by what they are called in the styles. */
function usedFeatures(styles: string): Map<string, Identifier | undefined> {
  const { properties, selectors, types } = data.css;
  const atRules = data.css['at-rules'];
  const used = new Map<string, Identifier | undefined>();
  for (const [, name = ''] of styles.matchAll(/@([a-z-]+)/g)) used.set(`@${name}`, atRules?.[name]);
  for (const [, colons, name = ''] of styles.matchAll(/(::?)([a-z-]+)(?=[^{}();]*\{|[(,)])/g)) {
    if (selectors?.[name]) used.set(`${colons}${name}`, selectors[name]);
  }
  for (const [, name = '', value = ''] of styles.matchAll(/[{;]([a-z-]+):([^;{}]+)/g)) {
    if (name.startsWith('--')) continue;
    used.set(name, properties?.[name]);
    for (const [word] of value.matchAll(/[a-z-]+/g)) {
      if (properties?.[name]?.[word]) used.set(`${name}: ${word}`, properties[name][word]);
    }
  }
  const functions: Record<string, Identifier | undefined> = { ...types, ...types?.color };
  for (const [, name = ''] of styles.matchAll(/[:,( ]([a-z-]+)\(/g)) {
    if (functions[name]) used.set(`${name}()`, functions[name]);
  }
  return used;
}

it('the styles use nothing that the oldest browsers lack, but where a reader has something instead', () => {
  const styles = sentStyles();
  // Nesting is lowered: no rule stands within another.
  expect(styles).not.toMatch(/[;{}]&/);
  const used = usedFeatures(styles);
  expect(used.size).toBeGreaterThan(100);
  const lacking = new Map(
    [...used].flatMap(([name, feature]) => {
      const browsers = lackedBy(feature);
      return browsers.length > 0 ? [[name, browsers.join(', ')] as const] : [];
    }),
  );
  for (const name of Object.keys(instead)) {
    expect(lacking.has(name), `${name} is used no more`).toBe(true);
    lacking.delete(name);
  }
  expect(Object.fromEntries(lacking)).toEqual({});
});
