import { describe, expect, it } from 'vitest';
import { entityRows, sayOf } from '../../src/facts/entity-table.ts';
import { casesOfSubject, subjectsOf } from '../../src/facts/subjects.ts';
import { languages } from '../../src/i18n/languages.ts';
import { realSites } from '../../support/real-sites.ts';

const collections = ['brands', 'ports', 'customs', 'goods'] as const;

it.each(collections)(
  'in English, the names of %s with as many cases stand by their letters',
  (name) => {
    const letters = subjectsOf(realSites.en, name).map(
      ({ label, cases }) => `${999 - cases.length} ${label.toLowerCase()}`,
    );
    expect(letters).toEqual(letters.toSorted(new Intl.Collator('en').compare));
  },
);

describe.each(languages)('the summary of a page in %s', (language) => {
  const site = realSites[language];
  const pages = collections.flatMap((collection) =>
    subjectsOf(site, collection).map((subject) => {
      const cases = casesOfSubject(site.book, subject);
      return {
        collection,
        id: collection === 'customs' ? `${subject.id}-customs` : subject.id,
        rows: entityRows(site, subject, cases),
        said: sayOf(site, subject, cases),
      };
    }),
  );

  it('passes over no outcome in a branch of law', () => {
    for (const { rows, said } of pages) {
      const outcomes = rows.flatMap(({ cells }) => cells.outcomes);
      for (const { text, note } of outcomes) if (note !== '') expect(said).toContain(text);
    }
  });

  it('says where it passes over goods or ports', () => {
    const more = language === 'zh' ? /等(?:；|。)/ : / and others(?:;|\.)/;
    for (const { collection, rows, said } of pages)
      for (const column of ['goods', 'ports'] as const) {
        // A page about goods does not list them.
        if (collection === column) continue;
        const names = new Set(rows.flatMap(({ cells }) => cells[column].map(({ text }) => text)));
        if ([...names].some((name) => names.size > 4 && !said.includes(name)))
          expect(said).toMatch(more);
      }
  });

  it('calls no port one of the goods that only their earlier route or a remark names', () => {
    const singer = pages.find(({ rows }) => rows.map(({ one }) => one.id).join() === '2016-04');
    const said = { zh: '口岸：宁波口岸（此前路线）', en: 'Ports: Ningbo Port (earlier route)' };
    expect(singer?.said).toContain(said[language]);
  });

  it('says in how many of its cases a brand is named by its right holder alone', () => {
    // Case 6 names 耐克创新有限合伙公司 and no mark of it; cases 5 and 8 have “nike” and “NIKE”.
    const of = (id: string) => pages.find((page) => page.id === id)?.said;
    const said = {
      zh: '3个案例，其中1个案例的案文只写到权利人。',
      en: '3 cases, 1 of which names only the right holder.',
    };
    expect(of('nike')).toContain(said[language]);
    expect(of('adidas')).not.toMatch(/只写到权利人|only the right holder/);
  });

  it('says at once what a port or a brand is, where it is that in all its cases', () => {
    const first = (id: string) => {
      const { said = '' } = pages.find((page) => page.id === id) ?? {};
      return said.slice(0, said.search(/[：:]/));
    };
    const said = {
      zh: ['普劳萨巴洛克港（申报的目的港）', 'Longchamp（权利人・推断）', '耐克 NIKE', '宁波海关'],
      en: [
        'Pulau Sebarok (declared destination)',
        'Longchamp (right holder · inferred)',
        'NIKE',
        'Ningbo Customs',
      ],
    };
    expect(['pulau-sebarok', 'longchamp', 'nike', 'ningbo-customs'].map(first)).toEqual(
      said[language],
    );
  });
});

describe('the table of a brand or of goods', () => {
  const site = realSites.zh;
  const cellsOf = (collection: 'brands' | 'goods', id: string, one: string) => {
    const subject = subjectsOf(site, collection).find((own) => own.id === id);
    if (subject === undefined) throw new Error(`There is no ${id}.`);
    const row = entityRows(site, subject, casesOfSubject(site.book, subject)).find(
      (own) => own.one.id === one,
    );
    const said = (column: 'goods' | 'outcomes') =>
      row?.cells[column].map(({ text, ofCase }) => (ofCase ? `（${text}）` : text));
    return { goods: said('goods'), outcomes: said('outcomes') };
  };

  it('gives a brand the goods that stand with it, and none of others or of no brand', () => {
    // 侵犯“NFL”、“RE”、“NBA”、“ADIDAS”、“REEBOK”商标专用权的球衣、球帽一批
    expect(cellsOf('brands', 'nfl', '2016-03').goods).toEqual(['球帽', '球衣']);
    expect(cellsOf('brands', 'oakley', '2016-03').goods).toEqual(['眼镜']);
    expect(cellsOf('brands', 'disney', '2016-10').goods).toEqual(['袜子']);
    expect(cellsOf('brands', 'guess', '2016-10').goods).toEqual(['手提包']);
    // Longchamp is the holder of a right whose mark the text does not name.
    expect(cellsOf('brands', 'longchamp', '2016-08').goods).toEqual([
      '（鞋服）',
      '（背包）',
      '（手机配件）',
    ]);
  });

  it('marks what is told of the whole case, and leaves out what is told of others', () => {
    expect(cellsOf('brands', 'nike', '2016-08').outcomes).toEqual([
      '（查获）',
      '（通报）',
      '（立案）',
    ]);
    // The earlier penalty and the case that was transferred and judged are told of SINGER.
    const butterfly = cellsOf('brands', 'butterfly', '2016-04').outcomes ?? [];
    expect(butterfly[0]).toBe('查扣');
    for (const other of ['此前受罚', '移送', '判决', '罚金'])
      expect(butterfly.join()).not.toContain(other);
    const medicines = cellsOf('goods', 'medicines', '2016-03').outcomes ?? [];
    expect(medicines[0]).toBe('查获');
    expect(medicines).toContain('（抓获）');
  });
});
