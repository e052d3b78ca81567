import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { pagesOf } from '../support/pages.ts';
import { builds, builtSite } from '../support/sites.ts';

describe.each(languages)('markup in words of ours, on the pages in %s', (language) => {
  const pages = pagesOf(builtSite(builds.sub, language));

  it('is shown as the characters it is made of', () => {
    const holding = [...pages].filter(([, { html }]) => html.all('img[src=x]').length > 0);
    expect(holding.map(([path]) => path)).toEqual([]);
  });

  it.each(['cases/2016-04/', 'brands/adidas/', 'topics/consumer-safety/', 'glossary/', 'about/'])(
    'is not left out of /%s either',
    (path) => {
      expect(pages.get(path)?.source).toContain('img src=x');
    },
  );
});
