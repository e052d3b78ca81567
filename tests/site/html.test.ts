import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { textOf } from '../support/html.ts';
import { pagesOf } from '../support/pages.ts';
import { builds, builtSite } from '../support/sites.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  elements: [
    'html5',
    {
      'case-search': { flow: true, phrasing: false },
      'overview-table': { flow: true, phrasing: false },
      'save-figure': { flow: true, phrasing: false },
    },
  ],
  rules: {
    // The compressor leaves out what HTML lets one leave out.
    'no-inline-style': 'error',
  },
});

it.each(languages)('every page in %s hides what is told only to who hears it', (language) => {
  const shown = [...pagesOf(builtSite(builds.root, language))]
    .filter(([, { html }]) => html.all('.visually-hidden').length > 0)
    .filter(([, { html }]) => !html.all('style').map(textOf).join().includes('.visually-hidden{'));
  expect(shown.map(([path]) => path)).toEqual([]);
});

it.each(languages)('every page in %s is drawn when its header is whole', (language) => {
  const pages = [...pagesOf(builtSite(builds.root, language))].filter(
    ([, { html }]) => html.all('.site-header').length > 0,
  );
  const early = pages.filter(([, { html, source }]) => {
    const [wait] = html.all('head link[rel=expect][blocking=render]');
    const target = String(wait?.properties.href).slice(1);
    return source.indexOf('</header>') > source.indexOf(` id="${target}"`);
  });
  expect(pages.length).toBeGreaterThan(100);
  expect(early.map(([path]) => path)).toEqual([]);
});

it.each(languages)('every page in %s is valid HTML', async (language) => {
  const faults: string[] = [];
  for (const [path, { source }] of pagesOf(builtSite(builds.root, language))) {
    const { results } = await validator.validateString(source);
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages) {
        faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  expect(faults).toEqual([]);
});
