import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { type Language, languages } from '../../src/i18n/languages.ts';
import { boundNumbers } from '../../src/text/phrases.ts';
import { textOf, within } from '../support/html.ts';
import { pageOf, pagesOf } from '../support/pages.ts';
import { builds, builtSite } from '../support/sites.ts';

/** What a person reads in content/cases of 2016, as the overview has to say it. */
interface Expected {
  notStated: string;
  /** The row of case 4: its cells, each a list of values with what is said of them. */
  caseFour: readonly (readonly string[])[];
  /** The values and the quantities of the ten cases. */
  values: readonly (readonly string[])[];
  quantities: readonly (readonly string[])[];
  /** The title of each chart. */
  titles: readonly string[];
  /** Rows of the tables behind the charts. */
  rows: readonly (readonly [chart: string, row: readonly string[]])[];
}

const expected: Readonly<Record<Language, Expected>> = {
  zh: {
    notStated: '未载明',
    caseFour: [
      ['出口'],
      ['商标权'],
      ['上海', '宁波｜提及'],
      ['宁波口岸｜此前路线｜推断'],
      ['SINGER', '蝴蝶牌BUTTERFLY'],
      ['缝纫机头'],
      ['未载明'],
      ['布控', '风险分析'],
      ['1,621台｜查扣缝纫机头'],
      ['27,346美元｜查扣缝纫机头货值'],
      [
        '查扣｜行政',
        '此前受罚｜行政',
        '移送｜刑事',
        '通报｜刑事',
        '判决｜刑事',
        '罚金｜刑事',
        '帮扶指导',
        '查获｜行政｜推断',
        '市场成效',
      ],
      // Of 2014 is only what a text tells of earlier times.
      ['2015年'],
    ],
    values: [
      ['950余万元'],
      ['约1300万元'],
      ['约126万余元'],
      ['27,346美元'],
      ['42万余元', '50万元'],
      ['166.4万元'],
      ['约68万元人民币', '133万多元'],
      ['720余万元'],
      ['107.95万美元'],
      ['未载明'],
    ],
    quantities: [
      ['80余吨', '31.7吨', '38.1吨', '11万桶'],
      ['12,766台'],
      ['200余万件', '6,302副', '43副', '225件'],
      ['1,621台'],
      ['17,382双', '7,327件'],
      ['33,700双', '3,350双', '50余万双'],
      ['9万多把', '15万个'],
      ['10.4万件'],
      ['未载明'],
      ['300个', '140个', '90个', '2,256双'],
    ],
    titles: [
      '10案中7案进入公安环节，2案写明判决或处罚',
      '办案最多的是宁波海关、黄埔海关、上海海关，各3案',
      '以人民币写明的货值，由42万余元（案例五）到约1300万元（案例二）',
      '以“双”计的数量，由2,256双（案例十）到50余万双（案例六）',
      '案文写到最多的是宁波海关，见于4案',
    ],
    rows: [
      ['stages', ['案例四', '查扣与办案', '2015年7月', '上海海关连续查扣两批缝纫机头', '']],
      ['stages', ['案例四', '线索与行动', '', '加载风险参数重点监控', '']],
      ['stages', ['案例四', '公安', '', '移送上海市公安局', '刑事']],
      [
        'districts',
        ['上海海关', '3', '案例二（标题写明）', '案例三（标题写明）', '案例四（标题写明）'],
      ],
      // It acts in three cases, and is mentioned in the fourth.
      [
        'districts',
        [
          '宁波海关',
          '3',
          '案例一（标题写明）',
          '案例二（标题写明）',
          '案例四（仅提及）',
          '案例七（标题写明）',
        ],
      ],
      ['values', ['案例一', '海关查扣润滑油货值', '950余万元', '人民币', '余（不止此数）']],
      ['quantities', ['案例四', '查扣缝纫机头', '1,621台', '台', '确数']],
      ['places', ['普劳萨巴洛克港', '口岸', '1', '东经103.8°', '北纬1.21°']],
    ],
  },
  en: {
    notStated: 'Not stated',
    caseFour: [
      ['Export'],
      ['Trademark right'],
      ['Shanghai', 'Ningbo｜mentioned'],
      ['Ningbo Port｜earlier route｜inferred'],
      ['SINGER', 'BUTTERFLY'],
      ['Sewing machine heads'],
      ['Not stated'],
      ['Targeting', 'Risk analysis'],
      ['1,621 units｜Sewing machine heads seized'],
      ['USD 27,346｜Value of the sewing machine heads seized'],
      [
        'Seizure｜administrative',
        'Earlier penalty｜administrative',
        'Transfer｜criminal',
        'Notification｜criminal',
        'Judgment｜criminal',
        'Criminal fine｜criminal',
        'Guidance',
        'Interception｜administrative｜inferred',
        'Market effect',
      ],
      ['2015'],
    ],
    values: [
      ['more than RMB 9.5 million'],
      ['about RMB 13 million'],
      ['about RMB 1.26 million or more'],
      ['USD 27,346'],
      ['more than RMB 420,000', 'RMB 500,000'],
      ['RMB 1,664,000'],
      ['about RMB 680,000', 'more than RMB 1.33 million'],
      ['more than RMB 7.2 million'],
      ['USD 1,079,500'],
      ['Not stated'],
    ],
    quantities: [
      ['more than 80 tonnes', '31.7 tonnes', '38.1 tonnes', '110,000 cans or drums'],
      ['12,766 units'],
      ['more than 2 million items', '6,302 pairs', '43 pairs', '225 items'],
      ['1,621 units'],
      ['17,382 pairs', '7,327 cold-weather jackets'],
      ['33,700 pairs', '3,350 pairs', 'more than 500,000 pairs'],
      ['more than 90,000 padlocks', '150,000 padlocks'],
      ['104,000 items'],
      ['Not stated'],
      ['300 handbags', '140 handbags', '90 handbags', '2,256 pairs'],
    ],
    titles: [
      '7 of 10 cases reached the police; 2 are told to have ended in a judgment or penalty',
      'Ningbo Customs, Huangpu Customs and Shanghai Customs handled the most cases: 3 each',
      'Values of goods stated in Renminbi (RMB) run from more than RMB 420,000 (Case 5) to about RMB 13 million (Case 2)',
      'Quantities stated in pairs (sports shoes, casual shoes and socks) run from 2,256 pairs (Case 10) to more than 500,000 pairs (Case 6)',
      'Ningbo Customs is named in the most cases: 4',
    ],
    rows: [
      [
        'stages',
        [
          'Case 4',
          'Seizure and inquiry',
          'July 2015',
          '2 batches of sewing machine heads seized by Shanghai Customs',
          '',
        ],
      ],
      [
        'districts',
        [
          'Shanghai Customs',
          '3',
          'Case 2 (Named in the title)',
          'Case 3 (Named in the title)',
          'Case 4 (Named in the title)',
        ],
      ],
      [
        'values',
        [
          'Case 1',
          'Value of the lubricants seized by Customs',
          'more than RMB 9.5 million',
          'Renminbi (RMB)',
          'More than this',
        ],
      ],
      ['quantities', ['Case 4', 'Sewing machine heads seized', '1,621 units', 'units', 'Exact']],
      [
        'quantities',
        [
          'Case 3',
          'Eyewear infringing “OAKLEY” intercepted by Nanjing Customs',
          '6,302 pairs',
          'pairs (eyewear)',
          'Exact',
        ],
      ],
      ['places', ['Pulau Sebarok', 'Port', '1', '103.8° E', '1.21° N']],
    ],
  },
};

/** The charts in their order, with the number of rows of their tables. */
const charts = [
  // How each case was found, and its events and outcomes that are no background: 14, 5, 18, 13, 3, 16, 12, 12, 10, 10.
  ['stages', 113],
  ['districts', 19],
  ['values', 11],
  ['quantities', 22],
  ['places', 28],
] as const;

/** The cells of case 4 in the picture of the whole: each thing with its date and its number. */
const stagesOfFour = {
  zh: [
    ['行动 2015年', '风险分析'],
    ['布控'],
    ['查扣 2015年7月 1,621台', '查获（推断）'],
    ['移送 刑事 2016年3月', '通报'],
    ['判决 刑事 2016年9月 一年零六个月', '罚金 12万元人民币'],
  ],
  en: [
    ['Operation 2015', 'Risk analysis'],
    ['Targeting'],
    ['Seizure July 2015 1,621 units', 'Interception (inferred)'],
    ['Transfer criminal March 2016', 'Notification'],
    ['Judgment criminal September 2016 1 year and 6 months', 'Criminal fine RMB 120,000'],
  ],
} as const;

/** The last cell of case 9. */
const goesOn = {
  zh: ['尚在办理（推断） 刑事', '案文没有写到结果'],
  en: ['In progress (inferred) criminal', 'The text gives no result'],
} as const;

/** The facts that its parts lead to. */
const stageFactsOfFour = [
  'events-qingfeng-operation',
  'detection-risk-analysis',
  'detection-targeting',
  'events-seizure-of-two-batches',
  'figures-heads-seized',
  'outcomes-later-interceptions',
  'events-transfer-to-police',
  'outcomes-notification',
  'events-judgment',
  'figures-prison-term',
  'outcomes-criminal-fine',
  'figures-fine-total',
];

/** The cells of case 4 lead to these facts of its page. */
const factsOfFour = [
  'direction',
  'rights-trademark',
  'customs-shanghai',
  'customs-ningbo',
  'ports-ningbo',
  'brands-singer',
  'brands-butterfly',
  'goods-sewing-machine-heads',
  'detection-targeting',
  'detection-risk-analysis',
  'figures-heads-seized',
  'figures-heads-value',
  'outcomes-seizure',
  'outcomes-prior-penalty',
  'outcomes-transfer',
  'outcomes-notification',
  'outcomes-conviction',
  'outcomes-criminal-fine',
  'outcomes-guidance-to-holder',
  'outcomes-later-interceptions',
  'outcomes-market-recovery',
  'events-qingfeng-operation',
];

/** The cases that say nothing for a column. */
const silent = {
  ports: ['2016-02', '2016-03', '2016-05', '2016-09'],
  marks: ['2016-02'],
  channels: ['2016-02', '2016-04', '2016-07'],
  quantity: ['2016-09'],
  value: ['2016-10'],
} as const;

const cases = Array.from(
  { length: 10 },
  (_, index) => `2016-${String(index + 1).padStart(2, '0')}`,
);

/** The values of a cell, each with what is said of it after a bar. */
function valuesOf(cell: Element): string[] {
  const items = within(cell).all('li');
  return items.length === 0
    ? [textOf(cell)]
    : items.map((item) =>
        item.children
          .map(textOf)
          .filter((text) => text.trim() !== '')
          .join('｜'),
      );
}

describe.each(languages)('the overview of 2016 in %s', (language) => {
  const site = builtSite(builds.root, language);
  const html = pageOf(site, 'overview/2016/');
  const { notStated, caseFour, values, quantities, titles, rows } = expected[language];
  const compared = html.all('.overview-table tbody tr');
  const column = (name: string) => html.all(`.overview-table td.${name}`);

  it('compares the ten cases, each under its own title', () => {
    const heads = html.all('.overview-table tbody th').map((head) => within(head));
    expect(heads.map((head) => head.one('a').properties.href)).toEqual(
      cases.map((id) => `${site.base}cases/${id}/`),
    );
    for (const [index, head] of heads.entries()) {
      const page = pageOf(site, `cases/${cases[index]}/`);
      expect(textOf(head.one('a'))).toContain(textOf(page.one('h1')));
    }
  });

  it('says of case 4 what its text says, and leads from each value to its words', () => {
    const row = within(compared[3] ?? html.one('table'));
    expect(row.all('td').map(valuesOf)).toEqual(caseFour);
    expect(row.all('td a').map(({ properties }) => properties.href)).toEqual(
      factsOfFour.map((fact) => `${site.base}cases/2016-04/#${fact}`),
    );
  });

  it('states each value and quantity as the text does, hedge and all', () => {
    const stated = (name: string) =>
      column(name).map((cell) => valuesOf(cell).map((value) => value.replace(/｜.*/, '')));
    expect(stated('value')).toEqual(values);
    expect(stated('quantity')).toEqual(quantities);
  });

  it('says where a text states none, and nowhere else', () => {
    const found = html.all('.overview-table tbody tr').flatMap((row, index) =>
      within(row)
        .all('td')
        .filter((cell) => within(cell).all('.absent').length > 0)
        .map((cell) => `${[cell.properties.className].flat()[0]} ${cases[index]}`),
    );
    const wanted = Object.entries(silent).flatMap(([name, ids]) =>
      ids.map((id) => `${name} ${id}`),
    );
    expect(found.toSorted()).toEqual(wanted.toSorted());
    expect(new Set(html.all('.overview-table .absent').map(textOf))).toEqual(new Set([notStated]));
  });

  it('has five charts, each with a finding as its title, a picture and a table of all its rows', () => {
    expect(html.all('figure.figure').map(({ properties }) => properties.id)).toEqual(
      charts.map(([id]) => id),
    );
    expect(html.all('figure.figure h2').map(textOf)).toEqual(titles.map(boundNumbers));
    for (const [id, count] of charts) {
      expect(html.all(`#${id}-table tbody tr`), id).toHaveLength(count);
      const files = html.all(`#${id} save-figure a`).map(({ properties }) => properties.href);
      expect(files).toEqual([
        `${site.base}overview/2016/figures/${id}.svg`,
        `${site.base}overview/2016/figures/${id}.csv`,
      ]);
      const drawings = html.all(`#${id} svg`);
      // The picture of the whole is a table of links.
      expect(drawings.length > 0, id).toBe(id !== 'stages');
      for (const { properties } of drawings) {
        expect(properties.role).toBe('img');
        for (const name of ['ariaLabelledBy', 'ariaDescribedBy']) {
          const [target] = [properties[name]].flat();
          expect(textOf(html.one(`#${target}`)), name).not.toBe('');
        }
      }
    }
  });

  it('shows how far each case went, each step with its date and number, linked to their words', () => {
    const pictured = html.all('table.stages tbody tr');
    expect(pictured).toHaveLength(10);
    const four = within(pictured[3] ?? html.one('table'));
    const said = four.all('td').map((cell) =>
      within(cell)
        .all('li')
        .map((one) => textOf(one).replace(/\s+/g, ' ').trim()),
    );
    expect(said).toEqual(stagesOfFour[language]);
    expect(four.all('td a').map(({ properties }) => properties.href)).toEqual(
      stageFactsOfFour.map((fact) => `${site.base}cases/2016-04/#${fact}`),
    );
    // The text of case 2 says nothing of an inspection, and ends with the seizure.
    const two = within(pictured[1] ?? html.one('table'));
    expect(two.all('td.absent').map((cell) => textOf(cell).trim())).toEqual([notStated]);
    expect(two.one('td.end').properties.colSpan).toBe(2);
    // Case 9 goes on: no result is said, and none seems to be.
    const nine = within(pictured[8] ?? html.one('table'));
    expect(nine.all('td.told')).toHaveLength(4);
    expect(nine.all('td.open li, td.open p').map((one) => textOf(one).trim())).toEqual(
      goesOn[language],
    );
  });

  it('has a row of signs for each case, which leads to its card', () => {
    const rows = html.all('.stage-map li');
    expect(rows).toHaveLength(10);
    const signs = rows.map((row) =>
      within(row)
        .all('a > span:not(.seal)')
        .map((cell) =>
          within(cell)
            .all('i')
            .map(({ properties }) => [properties.className].flat().join(' '))
            .join(', '),
        ),
    );
    // The line of a branch of law is that of the legend.
    const criminal = 'dashed dated';
    expect(signs[3]).toEqual(['solid dated', 'solid told', 'solid dated', criminal, criminal]);
    expect(signs[4]).toEqual(['silent', 'solid dated', 'solid told', 'not-reached', 'not-reached']);
    const both = 'solid told, dashed told';
    expect(signs[5]).toEqual(['solid dated', 'solid dated', both, both, 'not-reached']);
    expect(signs[8]).toEqual(['solid told', 'solid dated', 'solid told', 'dashed told', 'open']);
    for (const row of rows) {
      const { href } = within(row).one('a').properties;
      expect(html.all(`table.stages tr${href}`)).toHaveLength(1);
    }
  });

  it('has the same bars in both languages', () => {
    const counts = (name: Language) =>
      pageOf(builtSite(builds.root, name), 'overview/2016/')
        .all('#values .wide, #quantities .wide')
        .map((plot) => within(plot).all('text[font-weight="600"][font-size="13"]').length);
    // The number of panels: currencies and units of the source that several numbers have.
    expect(counts(language)).toEqual([2, 6]);
  });

  it('shows a choice of columns, and offers the others', () => {
    const boxes = html.all('.columns input').map(({ properties }) => properties);
    expect(boxes.filter(({ checked }) => checked).map(({ value }) => value)).toEqual([
      'direction',
      'marks',
      'goods',
      'quantity',
      'value',
      'outcomes',
    ]);
    const named = html
      .all('.overview-table thead th[class]')
      .map(({ properties }) => properties.className);
    expect(named.flat()).toEqual(boxes.map(({ value }) => value));
  });

  it.each(rows)('has in the table of %s the row that the text gives', (id, row) => {
    const found = html
      .all(`#${id}-table tbody tr`)
      .map((one) => within(one).all(':is(th, td):not(:has(li)), li').map(textOf));
    expect(found).toContainEqual(row);
  });

  it('takes the colours of its drawings from the tokens only', () => {
    const drawings =
      pagesOf(site)
        .get('overview/2016/')
        ?.source.match(/<svg.*?<\/svg>/gs) ?? [];
    expect(drawings.length).toBeGreaterThanOrEqual(charts.length);
    for (const svg of drawings) expect(svg).not.toMatch(/#[0-9a-f]{3,8}"|rgb\(|style=/i);
  });
});

it.each(languages)('the overview in %s shows the latest year', (language) => {
  const site = builtSite(builds.root, language);
  const years = [...pagesOf(site).keys()].filter((path) => /^overview\/\d/.test(path)).sort();
  const shown = (path: string) =>
    pageOf(site, path)
      .all('.overview-table tbody th a')
      .map(({ properties }) => properties.href);
  const latest = shown(years.at(-1) ?? '');
  expect(latest).not.toEqual([]);
  // Of several lists it shows those before too.
  expect(shown('overview/').slice(-latest.length)).toEqual(latest);
});
