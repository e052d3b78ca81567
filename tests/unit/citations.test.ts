import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { type Case, type Edition, paragraphsOf } from '../../src/book/book.ts';
import { writeBibtex } from '../../src/exports/bibtex.ts';
import { type CitationStyle, citationStyles } from '../../src/exports/citation-styles/index.ts';
import { locales } from '../../src/exports/citation-styles/locales.ts';
import {
  fillPlace,
  fillSlot,
  slotted,
  withPlaceSlot,
} from '../../src/exports/citation-template.ts';
import { citationTemplate, cite } from '../../src/exports/cite.ts';
import { writeCslJson } from '../../src/exports/csl-json.ts';
import { type CslRecord, cslDate, cslRecord, editionRecord } from '../../src/exports/csl-record.ts';
import { writeRis } from '../../src/exports/ris.ts';
import type { Language } from '../../src/i18n/languages.ts';
import type { Site } from '../../src/site/site.ts';
import { sitesOf2016 } from '../../support/real-sites.ts';

const sites = sitesOf2016;
const accessed = '2026-11-23';
const cases = sites.zh.book.cases.filter(({ edition }) => edition === '2016');
const styles = Object.keys(citationStyles) as CitationStyle[];

function record(id: string, paragraph?: string, language: Language = 'zh'): CslRecord {
  const site = sites[language];
  return cslRecord(site, caseOf(site, id), editionOf(site), { accessed, paragraph });
}

function englishRecord(id: string, paragraph?: string): CslRecord {
  return record(id, paragraph, 'en');
}

function collection(language: Language = 'zh'): CslRecord {
  const site = sites[language];
  return editionRecord(site, editionOf(site), { accessed });
}

function caseOf({ book }: Site, id: string): Case {
  const one = book.casesById.get(id);
  if (one === undefined) throw new Error(`There is no case ${id}.`);
  return one;
}

function editionOf({ book }: Site): Edition {
  const edition = book.editions.find(({ id }) => id === '2016');
  if (edition === undefined) throw new Error('There is no edition 2016.');
  return edition;
}

describe('the record of a case', () => {
  it('is CSL-JSON in the order of the fields that was agreed', () => {
    expect(JSON.stringify(record('2016-04'))).toBe(
      '{"id":"2016-04","type":"webpage","language":"zh-CN","title":"上海海关查办出口假冒商标缝纫机头案：2016年中国海关知识产权保护典型案例之四","container-title":"海关知识产权案例集","author":[{"literal":"海关总署"}],"issued":{"date-parts":[[2017,4,20]]},"accessed":{"date-parts":[[2026,11,23]]},"URL":"https://casebook.example/cases/2016-04/"}',
    );
  });

  it('takes title, publisher and day from the edition', () => {
    const other = {
      ...editionOf(sites.zh),
      title: '某年案例',
      issuer: '某署',
      published: '2020-01-02',
    };
    expect(cslRecord(sites.zh, caseOf(sites.zh, '2016-10'), other)).toMatchObject({
      title: '拉萨海关查办出口假冒商标商品案：某年案例之十',
      author: [{ literal: '某署' }],
      issued: { 'date-parts': [[2020, 1, 2]] },
    });
  });

  it('names the section of a paragraph as that case does', () => {
    expect(record('2016-03', 'r2').locator).toBe('案件点评第2段');
    // The source has 二、评选理由：, with a colon.
    expect(record('2016-09', 'r1').locator).toBe('评选理由第1段');
    for (const one of cases) {
      for (const { id } of paragraphsOf(one)) {
        expect(record(one.id, id).locator).toMatch(/^(案情介绍|评选理由|案件点评)第[1-9]段$/);
      }
    }
  });

  it('refuses a paragraph that is not there and a day that is none', () => {
    expect(() => record('2016-04', 'f9')).toThrow('There is no paragraph "f9" in case 2016-04.');
    expect(() => cslDate('23 Nov 2026')).toThrow(/must be written YYYY-MM-DD/);
  });
});

describe('citations', () => {
  it.each([
    [
      'gbt-7714-2025',
      '海关总署. 上海海关查办出口假冒商标缝纫机头案：2016年中国海关知识产权保护典型案例之四[EB/OL]. （2017-04-20）[2026-11-23]. https://casebook.example/cases/2016-04/.',
    ],
    [
      'gbt-7714-2015',
      '海关总署. 上海海关查办出口假冒商标缝纫机头案：2016年中国海关知识产权保护典型案例之四[EB/OL]. (2017-04-20)[2026-11-23]. https://casebook.example/cases/2016-04/.',
    ],
    [
      'legal-manual',
      '海关总署：《上海海关查办出口假冒商标缝纫机头案：2016年中国海关知识产权保护典型案例之四》，2017年4月20日公布，载海关知识产权案例集，https://casebook.example/cases/2016-04/。',
    ],
  ] as const)('of case 4 follow %s', (style, expected) => {
    expect(cite(record('2016-04'), style)).toBe(expected);
  });

  it.each([
    [
      'gbt-7714-2025',
      '海关总署. 拉萨海关查办出口假冒商标商品案：2016年中国海关知识产权保护典型案例之十[EB/OL]. （2017-04-20）[2026-11-23]. https://casebook.example/cases/2016-10/.',
    ],
    [
      'gbt-7714-2015',
      '海关总署. 拉萨海关查办出口假冒商标商品案：2016年中国海关知识产权保护典型案例之十[EB/OL]. (2017-04-20)[2026-11-23]. https://casebook.example/cases/2016-10/.',
    ],
    [
      'legal-manual',
      '海关总署：《拉萨海关查办出口假冒商标商品案：2016年中国海关知识产权保护典型案例之十》，2017年4月20日公布，载海关知识产权案例集，https://casebook.example/cases/2016-10/。',
    ],
  ] as const)('of case 10 follow %s', (style, expected) => {
    expect(cite(record('2016-10'), style)).toBe(expected);
  });

  it.each([
    [
      'gbt-7714-2025',
      '海关总署. 上海海关查办出口假冒商标缝纫机头案：2016年中国海关知识产权保护典型案例之四[EB/OL]. 案情介绍第3段（2017-04-20）[2026-11-23]. https://casebook.example/cases/2016-04/#f3.',
    ],
    [
      'gbt-7714-2015',
      '海关总署. 上海海关查办出口假冒商标缝纫机头案：2016年中国海关知识产权保护典型案例之四[EB/OL]. 案情介绍第3段(2017-04-20)[2026-11-23]. https://casebook.example/cases/2016-04/#f3.',
    ],
    [
      'legal-manual',
      '海关总署：《上海海关查办出口假冒商标缝纫机头案：2016年中国海关知识产权保护典型案例之四》，2017年4月20日公布，载海关知识产权案例集，案情介绍第3段，https://casebook.example/cases/2016-04/#f3。',
    ],
  ] as const)('of a paragraph name it and lead to it in %s', (style, expected) => {
    expect(cite(record('2016-04', 'f3'), style)).toBe(expected);
  });

  it.each([
    [
      'gbt-7714-2025',
      '海关总署. 2016年中国海关知识产权保护典型案例[EB/OL]. （2017-04-20）[2026-11-23]. https://casebook.example/cases/.',
    ],
    [
      'gbt-7714-2015',
      '海关总署. 2016年中国海关知识产权保护典型案例[EB/OL]. (2017-04-20)[2026-11-23]. https://casebook.example/cases/.',
    ],
    [
      'legal-manual',
      '海关总署：《2016年中国海关知识产权保护典型案例》，2017年4月20日公布，载海关知识产权案例集，https://casebook.example/cases/。',
    ],
  ] as const)('of the whole list follow %s', (style, expected) => {
    expect(cite(collection(), style)).toBe(expected);
  });

  it('in English give the translated titles, the kind of text and the day of access', () => {
    expect(cite(englishRecord('2016-04'), 'english')).toBe(
      'General Administration of Customs of China, Shanghai Customs: handling of the export of sewing machine heads bearing counterfeit trademarks (case 4), in 2016 Typical Cases of IP Protection by China Customs (20 Apr. 2017) (unofficial translation), https://casebook.example/en/cases/2016-04/ (accessed 23 Nov. 2026).',
    );
    expect(cite(englishRecord('2016-04', 'f3'), 'english')).toBe(
      'General Administration of Customs of China, Shanghai Customs: handling of the export of sewing machine heads bearing counterfeit trademarks (case 4), in 2016 Typical Cases of IP Protection by China Customs (20 Apr. 2017) (unofficial translation), Case information, para. 3, https://casebook.example/en/cases/2016-04/#f3 (accessed 23 Nov. 2026).',
    );
    expect(cite(collection('en'), 'english')).toBe(
      'General Administration of Customs of China, 2016 Typical Cases of IP Protection by China Customs (20 Apr. 2017) (unofficial translation), https://casebook.example/en/cases/ (accessed 23 Nov. 2026).',
    );
    expect(englishRecord('2016-04').language).toBe('en');
  });

  it('by the Chinese standard say of a translation that it is one, and from which list', () => {
    expect(cite(englishRecord('2016-04'), 'gbt-7714-2025')).toBe(
      'General Administration of Customs of China. Shanghai Customs: handling of the export of sewing machine heads bearing counterfeit trademarks (case 4), in 2016 Typical Cases of IP Protection by China Customs (unofficial translation)[EB/OL]. （2017-04-20）[2026-11-23]. https://casebook.example/en/cases/2016-04/.',
    );
  });

  it('leave quotation marks and special characters of a title as they are', () => {
    const title = '“清风”行动‘A’&B<C：100%';
    expect(cite({ ...record('2016-04'), title }, 'legal-manual')).toContain(`《${title}》`);
    expect(cite({ ...record('2016-04'), title }, 'english')).toContain(`, ${title} (20 Apr.`);
  });

  it('of every case and paragraph are whole and clean in every style', { tags: ['long'] }, () => {
    for (const one of cases) {
      for (const paragraph of [undefined, ...paragraphsOf(one).map(({ id }) => id)]) {
        for (const style of styles) {
          const zh = cite(record(one.id, paragraph), style);
          const en = cite(englishRecord(one.id, paragraph), style);
          for (const citation of [zh, en]) {
            expect(citation).not.toMatch(/undefined|null|NaN|\[object|<|&[a-z#]/);
            expect(citation).not.toMatch(/\.\.|，，|。。|,,|，。|\.,|,\.|\(\)|（）|\[\]|《》/);
            expect(citation).not.toMatch(/^\s|\s$|\s\s|[\n\t]|[（《，。：]\s|\s[）》，。：,.)\]]/);
            expect(citation).toContain(`/${one.id}/${paragraph ? `#${paragraph}` : ''}`);
          }
          expect(zh).toContain(one.title);
        }
      }
    }
  });
});

describe('the place in a citation', () => {
  it('is a slot that any paragraph fills', () => {
    const made = withPlaceSlot('第1段案. 案情第1段. https://x.example/#f1.', 'f1', '案情第1段');
    expect(made).toBe('第1段案. {place}. https://x.example/#{paragraph}.');
    expect(fillPlace(made, 'r12', '理由第12段')).toBe(
      '第1段案. 理由第12段. https://x.example/#r12.',
    );
  });

  it('must be in the citation', () => {
    expect(() => withPlaceSlot('案. https://x.example/.', 'f1', '案情第1段')).toThrow(
      'does not name its place, "案情第1段"',
    );
  });
});

describe('the template of a citation', () => {
  it.each(styles)('gives with any day what the processor gives, in %s', (style) => {
    for (const item of [record('2016-04', 'f3'), englishRecord('2016-04'), collection()]) {
      const template = slotted(citationTemplate(item, style));
      for (let month = 1; month <= 12; month += 1) {
        for (const day of ['01', '09', '10', '28']) {
          const read = `2027-${String(month).padStart(2, '0')}-${day}`;
          expect(fillSlot(template, read)).toBe(cite({ ...item, accessed: cslDate(read) }, style));
        }
      }
    }
  });

  it('says how each style writes the day', () => {
    const formats = styles.map((style) => citationTemplate(record('2016-04'), style).date);
    expect(formats).toEqual(['iso', 'iso', null, 'day-month-year']);
  });

  it('keeps the day of publication apart, even when it is the day of access', () => {
    const item = { ...record('2016-04'), accessed: cslDate('2017-04-20') };
    const { before, after } = citationTemplate(item, 'gbt-7714-2025');
    expect(before).toMatch(/\[EB\/OL\]\. （2017-04-20）\[$/);
    expect(after).toBe(']. https://casebook.example/cases/2016-04/.');
  });
});

describe('the styles', () => {
  it.each(Object.entries({ ...citationStyles, ...locales }))(
    '%s is well-formed XML in the namespace of CSL',
    (_, xml) => {
      const parser = new SaxesParser({ xmlns: true });
      const namespaces = new Set<string>();
      parser.on('opentag', ({ uri }) => namespaces.add(uri));
      parser.on('error', (error) => {
        throw error;
      });
      parser.write(xml).close();
      expect([...namespaces]).toEqual(['http://purl.org/net/xbiblio/csl']);
    },
  );
});

describe('BibTeX', () => {
  it('is an @online entry with the institution in double braces', () => {
    expect(writeBibtex(record('2016-04'))).toBe(`@online{customs-ip-2016-04,
  author       = {{海关总署}},
  title        = {上海海关查办出口假冒商标缝纫机头案：2016年中国海关知识产权保护典型案例之四},
  organization = {{海关知识产权案例集}},
  date         = {2017-04-20},
  url          = {https://casebook.example/cases/2016-04/},
  urldate      = {2026-11-23},
  langid       = {chinese},
}
`);
    expect(writeBibtex(englishRecord('2016-04'))).toContain('langid       = {english}');
  });

  it('keeps the capitals of names in braces, so that no style makes them small', () => {
    expect(writeBibtex(englishRecord('2016-01'))).toContain(
      '  title        = {{Huangpu}, {Tianjin}, {Hangzhou}, {Ningbo} and {Guangzhou} {Customs}: joint handling of a special investigation into imported automotive lubricants bearing counterfeit trademarks (case 1)},\n' +
        '  titleaddon   = {2016 {Typical} {Cases} of {IP} {Protection} by {China} {Customs}},\n',
    );
    const title = '查办出口侵犯“NIKE”商标鞋案 & China–US, Xi’an, Levi’s';
    expect(writeBibtex({ ...record('2016-04'), title })).toContain(
      'title        = {查办出口侵犯“{NIKE}”商标鞋案 \\& {China–US}, {Xi’an}, {Levi’s}},\n',
    );
  });

  it('is read back as it was written, special characters included', () => {
    const title = 'A & B_C, 100% of {x} for $5 #1 ~ ^ \\ — “清风”';
    const [item] = new Cite(writeBibtex({ ...englishRecord('2016-04', 'f3'), title })).data;
    expect(item).toMatchObject({
      type: 'webpage',
      title,
      author: [{ family: 'General Administration of Customs of China' }],
      publisher: 'Casebook of China Customs IP Cases',
      note: 'unofficial translation',
      issued: { 'date-parts': [[2017, 4, 20]] },
      accessed: { 'date-parts': [[2026, 11, 23]] },
      URL: 'https://casebook.example/en/cases/2016-04/#f3',
    });
  });
});

describe('RIS', () => {
  it('has a tag, two spaces, a hyphen and a space on every line, each ended by CR LF', () => {
    const ris = writeRis(record('2016-04'));
    expect(ris.split('\r\n')).toEqual([
      'TY  - ELEC',
      'ID  - 2016-04',
      'AU  - 海关总署',
      'TI  - 上海海关查办出口假冒商标缝纫机头案：2016年中国海关知识产权保护典型案例之四',
      'T2  - 海关知识产权案例集',
      'PY  - 2017',
      'DA  - 2017/04/20/',
      'Y2  - 2026/11/23/',
      'LA  - zh-CN',
      'UR  - https://casebook.example/cases/2016-04/',
      'ER  - ',
      '',
    ]);
  });

  it('has a body as one word, which bibutils does not cut into given and family names', () => {
    expect(writeRis(englishRecord('2016-04'))).toContain(
      '\r\nAU  - General\u00A0Administration\u00A0of\u00A0Customs\u00A0of\u00A0China\r\n',
    );
  });

  it('is read back as it was written', () => {
    const item = record('2016-04');
    expect(new Cite(writeRis(item)).data[0]).toMatchObject({
      id: item.id,
      type: item.type,
      language: item.language,
      title: item.title,
      author: [{ family: '海关总署' }],
      issued: item.issued,
      URL: item.URL,
    });
  });
});

it('every case and the list can be had in every format', () => {
  const items = [
    collection(),
    collection('en'),
    ...cases.flatMap(({ id }) => [record(id), englishRecord(id)]),
  ];
  for (const item of items) {
    expect(JSON.parse(writeCslJson(item))).toEqual([item]);
    for (const file of [writeCslJson(item), writeBibtex(item), writeRis(item)]) {
      expect(file).not.toMatch(/undefined|null|NaN|\[object/);
      expect(file).toContain(item.URL);
    }
    expect(new Cite(writeBibtex(item)).data).toMatchObject([
      { title: item.title, issued: item.issued, accessed: item.accessed, URL: item.URL },
    ]);
    expect(new Cite(writeRis(item)).data).toMatchObject([
      { title: item.title, issued: item.issued, URL: item.URL },
    ]);
  }
});
