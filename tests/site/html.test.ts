import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { englishSites, pagesOf, sites } from '../support/sites.ts';

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

it.each([
  ['in Chinese', sites.root],
  ['in English', englishSites.root],
])('is valid HTML on every page %s', async (_, site) => {
  const faults: string[] = [];
  for (const [path, page] of pagesOf(site)) {
    const { results } = await validator.validateString(page);
    for (const { messages } of results) {
      for (const { ruleId, message, line, column } of messages) {
        faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
      }
    }
  }
  expect(faults).toEqual([]);
});
