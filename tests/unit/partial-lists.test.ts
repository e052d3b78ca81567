import { describe, expect, it } from 'vitest';
import { type Case, type Edition, paragraphsOf } from '../../src/book/book.ts';
import { textHash } from '../../src/book/ledger.ts';
import { writeBibtex } from '../../src/exports/bibtex.ts';
import { writeCaseFile } from '../../src/exports/case-files.ts';
import { toPublishedCase } from '../../src/exports/case-json.ts';
import { citationTags } from '../../src/exports/citation-tags.ts';
import { cite } from '../../src/exports/cite.ts';
import { cslRecord } from '../../src/exports/csl-record.ts';
import { caseFeed } from '../../src/exports/feed.ts';
import { caseWork, editionCollection } from '../../src/exports/json-ld.ts';
import { writeRis } from '../../src/exports/ris.ts';
import { writeSitemap } from '../../src/exports/sitemap.ts';
import { sectionsOf } from '../../src/facts/sections.ts';
import { caseDated, caseUpdated } from '../../src/facts/updated.ts';
import { caseText } from '../../src/markdown/case-text.ts';
import { readBody } from '../../src/read/read-body.ts';
import type { Site } from '../../src/site/site.ts';
import { parseHtml, textOf } from '../support/html.ts';
import { SmallContent, type SmallList } from '../support/small-content.ts';
import { grouped, item, plain, single, tianjin } from '../support/small-lists.ts';

/** A case of a list, with all that its files are made from. */
function given(list: SmallList, id: string): { site: Site; one: Case; edition: Edition } {
  const site = new SmallContent(list).content().sites.zh;
  const one = site.book.casesById.get(id);
  const [edition] = site.book.editions;
  if (one === undefined || edition === undefined) throw new Error(`There is no case ${id}.`);
  return { site, one, edition };
}

/** Without an issuer and a date. */
const bare = given(tianjin, 'pans');
/** With a month, and no issuer. */
const monthly = given(single, 'lamps');
/** With a day, parts without headings, and an issuer. */
const headless = given(
  { ...plain, edition: { ...plain.edition, issuer: { zh: '某海关', en: 'A customs office' } } },
  'watches',
);

describe('a citation of a list without an issuer and a date', () => {
  const { site, one, edition } = bare;
  const record = cslRecord(site, one, edition, { accessed: '2033-02-03', paragraph: 'r2' });

  it('states neither', () => {
    expect(record).not.toHaveProperty('author');
    expect(record).not.toHaveProperty('issued');
  });

  it.each([
    [
      'gbt-7714-2025',
      '某国际贸易有限公司出口侵犯“HAPPYPAN”商标专用权厨具案：天津海关公布2032年知识产权保护典型案例之一[EB/OL]. 典型意义第2段[2033-02-03]. https://casebook.example/cases/pans/#r2.',
    ],
    [
      'gbt-7714-2015',
      '某国际贸易有限公司出口侵犯“HAPPYPAN”商标专用权厨具案：天津海关公布2032年知识产权保护典型案例之一[EB/OL]. 典型意义第2段[2033-02-03]. https://casebook.example/cases/pans/#r2.',
    ],
    [
      'legal-manual',
      '《某国际贸易有限公司出口侵犯“HAPPYPAN”商标专用权厨具案：天津海关公布2032年知识产权保护典型案例之一》，载海关知识产权案例集，典型意义第2段，https://casebook.example/cases/pans/#r2。',
    ],
    [
      'english',
      '某国际贸易有限公司出口侵犯“HAPPYPAN”商标专用权厨具案：天津海关公布2032年知识产权保护典型案例之一, 典型意义第2段, https://casebook.example/cases/pans/#r2 (accessed 3 Feb. 2033).',
    ],
  ] as const)('reads well in %s', (style, citation) => {
    expect(cite(record, style)).toBe(citation);
  });

  it('has no empty field in BibTeX and RIS', () => {
    const bibtex = writeBibtex(cslRecord(site, one, edition));
    expect(bibtex).toMatch(/^@online\{customs-ip-pans,\n {2}title /);
    expect(bibtex).not.toMatch(/author|date|\{\}/);
    expect(writeRis(cslRecord(site, one, edition))).not.toMatch(/^(?:AU|PY|DA) /m);
  });
});

describe('a citation of a list of which the month is known', () => {
  const { site, one, edition } = monthly;
  const record = cslRecord(site, one, edition, { accessed: '2033-06-07' });

  it('gives the month and no day', () => {
    expect(record.issued).toEqual({ 'date-parts': [[2033, 5]] });
    expect(cite(record, 'gbt-7714-2025')).toContain('[EB/OL]. （2033-05）[2033-06-07]. ');
    expect(cite(record, 'legal-manual')).toContain('，2033年5月公布，载海关知识产权案例集，');
    expect(cite(record, 'english')).toContain('(May 2033), ');
    expect(writeBibtex(record)).toMatch(/^ {2}date +=[ ]\{2033-05\},$/m);
    expect(writeRis(record)).toContain('PY  - 2033\r\nDA  - 2033/05//\r\n');
  });

  it('names no place in a list of one case, nor the same title twice', () => {
    expect(record.title).toBe('某海关查获侵权灯具案：海关查获案例（第十二期）');
    const only = given(item, 'watches-2034');
    expect(cslRecord(only.site, only.one, only.edition).title).toBe('青岛海关查获出口侵权手表案');
  });

  it('leaves bracket and number of a heading out of a pinpoint', () => {
    expect(cslRecord(site, one, edition, { paragraph: 'f2' }).locator).toBe('基本案情第2段');
    expect(cslRecord(site, one, edition, { paragraph: 'r1' }).locator).toBe('案例评析第1段');
  });
});

describe('a pinpoint into a part without heading', () => {
  it('names the part in our words', () => {
    const { site, one, edition } = headless;
    expect(cslRecord(site, one, edition, { paragraph: 'f1' }).locator).toBe('案情第1段');
    expect(cslRecord(site, one, edition, { paragraph: 'r1' }).locator).toBe('理由第1段');
  });
});

describe('what machines read of a list', () => {
  it('is left out where it is not known', () => {
    const { site, one, edition } = bare;
    expect(citationTags(site, one, edition).map(({ name }) => name)).not.toContain(
      'citation_author',
    );
    expect(citationTags(site, one, edition).map(({ name }) => name)).not.toContain(
      'citation_publication_date',
    );
    for (const thing of [caseWork(site, one, edition), editionCollection(site, edition)]) {
      expect(thing).not.toHaveProperty('datePublished');
      expect(thing).not.toHaveProperty('author');
    }
    const published = toPublishedCase(site, one, edition);
    expect(published).not.toHaveProperty('published');
    expect(published).not.toHaveProperty('publisher');
  });

  it('is a month where no more is known', () => {
    const { site, one, edition } = monthly;
    expect(caseWork(site, one, edition)).toMatchObject({ datePublished: '2033-05' });
    expect(citationTags(site, one, edition)).toContainEqual({
      name: 'citation_publication_date',
      content: '2033-05',
    });
    expect(toPublishedCase(site, one, edition)).toMatchObject({ published: '2033-05' });
  });

  it('is the address of the source where that is known', () => {
    const source = { ...bare.edition.source, url: 'https://customs.example/list' };
    expect(caseWork(bare.site, bare.one, { ...bare.edition, source })).toMatchObject({
      isBasedOn: { url: 'https://customs.example/list' },
    });
  });

  it('names an office of the registry as the issuer, and leads to it', () => {
    const content = new SmallContent({
      ...tianjin,
      edition: { ...tianjin.edition, customs: 'tianjin' },
    });
    content.write(
      'registry/customs.yaml',
      'tianjin: { zh: 天津海关, en: Tianjin Customs, short: 天津, level: district }\n',
    );
    const { zh, en } = content.content().sites;
    expect(zh.book.editions[0]).toMatchObject({ issuer: '天津海关', office: 'tianjin' });
    expect(en.book.editions[0]).toMatchObject({ issuer: 'Tianjin Customs' });
    expect([...zh.book.customs.keys()]).toEqual(['tianjin']);
  });
});

describe('the day of the last change, which feeds and sitemaps need', () => {
  it('is the earliest day on which the list can have appeared, where none is known', () => {
    expect(caseUpdated(bare.site.book, bare.one)).toBe('2032-01-01');
    expect(caseUpdated(monthly.site.book, monthly.one)).toBe('2033-05-01');
    expect(caseUpdated(headless.site.book, headless.one)).toBe('2032-04-24');
    expect(writeSitemap(bare.site)).toContain('<lastmod>2032-01-01</lastmod>');
  });

  it('is no day of publication in a feed, and none for a citation', () => {
    const [entry] = caseFeed(monthly.site).entries;
    expect(entry).toMatchObject({ author: '海关知识产权案例集', updated: '2033-05-01' });
    expect(entry).not.toHaveProperty('published');
    expect(caseFeed(headless.site).entries[0]).toMatchObject({
      author: '某海关',
      published: '2032-04-24',
    });
    expect(caseDated(monthly.site.book, monthly.one)).toBeUndefined();
    expect(caseDated(headless.site.book, headless.one)).toBe('2032-04-24');
  });
});

describe('the text of a case', () => {
  it('has its headings, and headings of reasons as such, each with its address', () => {
    const html = parseHtml(caseText(bare.site, bare.one));
    expect(html.all('h2').map(({ properties }) => properties.id)).toEqual(['f', 'r']);
    expect(html.all('h3').map((one) => [one.properties.id, textOf(one).slice(0, 5)])).toEqual([
      ['r1', '（一）本案'],
      ['r3', '（二）本案'],
    ]);
    expect(html.all('.handle').map((one) => textOf(one))).toEqual([
      '案情1',
      '案情2',
      '理由1',
      '理由2',
      '理由3',
      '理由4',
    ]);
  });

  it('has no heading that the source does not have', () => {
    const html = parseHtml(caseText(headless.site, headless.one));
    expect(html.all('h2')).toEqual([]);
    expect(html.all('hr')).toHaveLength(1);
    expect(sectionsOf(headless.one, headless.site.words)).toMatchObject([
      { name: '案情', target: 'f1', anchor: undefined },
      { name: '理由', target: 'r1', anchor: undefined },
    ]);
  });

  it('counts only words of the source in its hash', () => {
    const { title, sections } = headless.one;
    const asOne = [{ paragraphs: sections.flatMap(({ paragraphs }) => paragraphs) }];
    expect(textHash({ title, sections: asOne })).toBe(textHash(headless.one));
  });

  it.each([bare, monthly, headless, given(grouped, 'hats')])(
    'can be read back from its Markdown, $one.id',
    ({ site, one, edition }) => {
      const [, body = ''] =
        /\n---\n\n# [^\n]+\n\n([\s\S]*)$/.exec(writeCaseFile('md', site, one, edition)) ?? [];
      const { sections, faults } = readBody(body, 'zh', 1);
      expect(faults).toEqual([]);
      expect(sections.map(({ heading }) => heading)).toEqual(
        one.sections.map(({ heading }) => heading),
      );
      expect(
        sections.flatMap(({ paragraphs }) =>
          paragraphs.map(({ text, heading }) => [text, heading]),
        ),
      ).toEqual(paragraphsOf(one).map(({ text, heading }) => [text, heading]));
    },
  );
});
