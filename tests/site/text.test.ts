import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readBook } from '../../src/casebook/read-files.ts';
import { chineseNumeral } from '../../src/text/numerals.ts';
import { parseHtml, textOf } from '../support/html.ts';
import { pagesOf, sites } from '../support/sites.ts';

const source = readFileSync('content/sources/2016.txt', 'utf8');
const { editions } = readBook('content');
const pages = pagesOf(sites.root);
const dense = (text: string) => text.replace(/\s/gu, '');

function publishedCase(id: string, number: number): string {
  const html = parseHtml(pages.get(`cases/${id}/`) ?? '');
  const text = html.all('article#text h2, article#text p').map(textOf).join('');
  return `案例${chineseNumeral(number)}：${textOf(html.one('h1'))}${text}`;
}

describe('the published text', () => {
  it.each(editions)(
    'is the source of $id, character for character, with nothing left over',
    (edition) => {
      const cases = edition.cases.map(({ id }, index) => publishedCase(id, index + 1));
      const page = parseHtml(pages.get(`editions/${edition.id}/`) ?? '');
      const title = textOf(page.one('h1'));
      const published = textOf(page.one('time'));
      expect(dense([title, `发布时间：${published}`, ...cases].join(''))).toBe(
        dense(readFileSync(join('content', edition.source.file), 'utf8')),
      );
    },
  );

  it('keeps the source’s white space except between Han, Latin letters and digits', () => {
    const text = [...pages.values()].flatMap((page) =>
      parseHtml(page).all('article#text p').map(textOf),
    );
    const whole = text.join('\n');
    for (const kept of ['MICHAEL KORS', 'Texas Instruments OPA2333-HT 153PV', '关联性 & 规律性']) {
      expect(whole).toContain(kept);
    }
    expect(whole).not.toMatch(
      /\p{Script=Han} +[\p{Script=Han}A-Za-z0-9]|[A-Za-z0-9] +\p{Script=Han}/u,
    );
  });

  it('has a paragraph wherever the source has one, but for the six page breaks', () => {
    // Title, date, ten labels and twenty headings are no paragraphs.
    const lines = source.split('\n').filter((line) => line.trim() !== '').length - 32;
    const paragraphs = [...pages]
      .filter(([path]) => path.startsWith('cases/2016-'))
      .flatMap(([, page]) => parseHtml(page).all('article#text p'));
    expect(paragraphs).toHaveLength(lines - 6);
  });

  it('joins exactly the six sentences that a page break cut, and lists them', () => {
    const joins = parseHtml(pages.get('about/') ?? '')
      .all('.prose-list li.join')
      .map((item) => dense(textOf(item)));
    const halves = joins.map((text) => /来源在“(.+)”与“(.+)”之间换页/u.exec(text)?.slice(1) ?? []);
    expect(halves).toHaveLength(6);
    const lines = source
      .split('\n')
      .map(dense)
      .filter((line) => line !== '');
    for (const [before = '', after = ''] of halves) {
      const at = lines.findIndex((line) => line.endsWith(before));
      expect(lines[at + 1]?.startsWith(after), `${before}｜${after}`).toBe(true);
    }
  });

  it('numbers the paragraphs f1…, r1… in their order, and puts nothing of ours inside them', () => {
    for (const [path, page] of pages) {
      if (!/^cases\/2016-/.test(path)) continue;
      const html = parseHtml(page);
      const ids = html.all('article#text p').map(({ properties }) => String(properties.id));
      const facts = ids.filter((id) => id.startsWith('f')).length;
      expect(ids).toEqual(
        ids.map((_, index) => (index < facts ? `f${index + 1}` : `r${index - facts + 1}`)),
      );
      const inside = html.all('article#text p *').map(({ tagName }) => tagName);
      expect(new Set(inside).difference(new Set(['a', 'mark', 'span']))).toEqual(new Set());
    }
  });
});
