import { describe, expect, it } from 'vitest';
import { languages } from '../../src/i18n/languages.ts';
import { EditedContent } from '../../support/edited-content.ts';
import { hostileFiles, withHostileWords } from '../support/hostile-words.ts';
import { parseHtml } from '../support/html.ts';
import { makeFiles } from '../support/made-files.ts';
import { parseXml } from '../support/xml.ts';

const content = new EditedContent();
for (const file of hostileFiles) content.write(file, withHostileWords(file, content.text(file)));
const { problems, sites } = content.content();

it('markup in words of ours is no mistake', () => {
  expect(problems).toEqual([]);
});

describe.each(languages)('markup in words of ours, in the files in %s', async (language) => {
  const { paths, text } = await makeFiles(sites[language]);

  it('is never an element', async () => {
    for (const path of paths.filter((one) => /\.(?:xml|svg)$/.test(one))) {
      const file = await text(path);
      expect(file, path).not.toContain('<img');
      expect(() => parseXml(file), path).not.toThrow();
    }
    for (const path of paths.filter((one) => one.endsWith('.html'))) {
      expect(parseHtml(await text(path)).all('img[src=x]'), path).toEqual([]);
    }
  });

  it.each(['feed.xml', 'feed.json', 'data/casebook-2016.html', 'cases/2016-04.json', 'llms.txt'])(
    'is not left out of %s either',
    async (path) => {
      expect(await text(path)).toContain('img src=x');
    },
  );
});
