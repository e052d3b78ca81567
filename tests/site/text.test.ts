import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHtml, textOf } from '../support/html.ts';
import { pagesOf, sites } from '../support/sites.ts';

const source = readFileSync('content/sources/2016.txt', 'utf8');
const numerals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const pages = pagesOf(sites.root);
const dense = (text: string) => text.replace(/\s/gu, '');

function publishedCase(number: number): string {
  const html = parseHtml(pages.get(`cases/2016-${String(number).padStart(2, '0')}/`) ?? '');
  const text = html.all('article#text h2, article#text p').map(textOf).join('');
  return `案例${numerals[number - 1]}：${textOf(html.one('h1'))}${text}`;
}

describe('the published text', () => {
  it('is the source, character for character, with nothing left over', () => {
    const cases = numerals.map((_, index) => publishedCase(index + 1));
    const home = parseHtml(pages.get('') ?? '');
    const title = textOf(home.one('.edition h2'));
    const published = textOf(parseHtml(pages.get('about/') ?? '').one('time'));
    expect(dense([title, `发布时间：${published}`, ...cases].join(''))).toBe(dense(source));
  });

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
    const paragraphs = [...pages.values()].flatMap((page) => parseHtml(page).all('article#text p'));
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
