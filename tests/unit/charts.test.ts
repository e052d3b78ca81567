import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import type { Case, Edition } from '../../src/book/book.ts';
import { drawPanels } from '../../src/charts/bar-panels.ts';
import { type Panel, panelsOf, statedByUnit } from '../../src/charts/bars.ts';
import { widths } from '../../src/charts/chart.ts';
import { chartCsv } from '../../src/charts/csv.ts';
import { officesOf } from '../../src/charts/districts.ts';
import { chartsOf } from '../../src/charts/index.ts';
import { type Drawing, type Mark, textWidth } from '../../src/charts/marks.ts';
import { splitFar } from '../../src/charts/place-plot.ts';
import { placesOf } from '../../src/charts/places.ts';
import { pageStyle, renderSvg } from '../../src/charts/render-svg.ts';
import { lightStyle, standaloneSvg } from '../../src/charts/standalone.ts';
import { nameOf } from '../../src/facts/entities.ts';
import { inEdition } from '../../src/facts/pages.ts';
import { branchSaid, stageFacts, stageFinding, stageRows } from '../../src/facts/stages.ts';
import { languages } from '../../src/i18n/languages.ts';
import type { Site } from '../../src/site/site.ts';
import { lightOf, paperColours, tokenOf } from '../../src/styles/tokens.ts';
import { sitesOf2016 } from '../../support/real-sites.ts';

const sites = sitesOf2016;
const { book } = sites.zh;
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const sizes = Object.values(widths);

/** The marks of a drawing where they stand, out of their groups. */
function flat(marks: readonly Mark[], dx = 0, dy = 0): Mark[] {
  return marks.flatMap((mark) =>
    mark.kind === 'group'
      ? flat(mark.marks, dx + mark.x, dy + mark.y)
      : 'x' in mark
        ? [{ ...mark, x: mark.x + dx, y: mark.y + dy }]
        : 'x1' in mark
          ? [{ ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy }]
          : [mark],
  );
}

function textsOf({ marks }: Pick<Drawing, 'marks'>) {
  return flat(marks).flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const { text, x, y, size = 12, anchor = 'start' } = mark;
    const width = textWidth(text, size);
    const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
    return [{ text, left, right: left + width, top: y - size / 2, bottom: y + size / 2 }];
  });
}

/** The site with a second year of the same cases, to see that nothing counts on ten of one year. */
function twoYears(site: Site): Site {
  const next = (one: Case): Case => ({ ...one, id: `x${one.id}`, edition: '2017' });
  const editions = site.book.editions.flatMap((edition) => [
    edition,
    { ...edition, id: '2017', shortName: '2017', cases: edition.cases.map(next) },
  ]);
  const cases = editions.flatMap((edition) => edition.cases);
  return { ...site, book: { ...site.book, editions, cases } };
}

describe.each([
  ['value', 'currency'],
  ['quantity', 'unit'],
] as const)('the chart of each %s', (kind, unit) => {
  const groups = statedByUnit(book, kind);
  const panels = panelsOf(groups, (name) => name);
  const stated = book.cases.flatMap((one) =>
    one.figures
      .filter((figure) => figure.kind === kind && figure.basis !== 'computed')
      .map(({ id, value, unit: own, hedge }) => `${one.id} ${id} ${value} ${own} ${hedge}`),
  );

  it(`has one panel for a ${unit}, of at least two bars, and never puts two on one axis`, () => {
    expect(panels.length).toBeGreaterThan(1);
    expect(new Set(panels.map((panel) => panel.unit)).size).toBe(panels.length);
    for (const panel of panels) {
      expect(panel.bars.length).toBeGreaterThan(1);
      expect(new Set(panel.bars.map(({ figure }) => figure.unit))).toEqual(new Set([panel.unit]));
    }
  });

  it('holds every number that a text states, as it states it, and no computed one', () => {
    const held = [...groups.values()].flatMap((bars) =>
      bars.map(
        ({ one, figure: { id, value, unit: own, hedge } }) =>
          `${one.id} ${id} ${value} ${own} ${hedge}`,
      ),
    );
    expect(held.sort()).toEqual([...stated].sort());
    const drawn = panels.flatMap(({ bars }) => bars).length;
    const alone = [...groups.values()].filter((bars) => bars.length === 1).length;
    expect(drawn + alone).toBe(stated.length);
    const chart = chartsOf(sites.zh).find(
      ({ id }) => id === (kind === 'value' ? 'values' : 'quantities'),
    );
    expect(chart?.rows).toHaveLength(stated.length);
  });

  it.each(sizes)(
    'names the one unit on every number of an axis, and begins at zero, at %i px',
    (width) => {
      const written = { CNY: '元', USD: '美元', EUR: '欧元', HKD: '港元' } as Record<
        string,
        string
      >;
      for (const panel of panels) {
        const drawing = drawPanels([panel], sites.zh, width);
        const numbers = textsOf(drawing)
          .map(({ text }) => text)
          .filter((text) => /^[约逾]?\d/.test(text) && text !== '0');
        expect(numbers.length).toBeGreaterThan(panel.bars.length);
        const unitWord = written[panel.unit] ?? panel.unit;
        for (const number of numbers) {
          expect(number).toMatch(new RegExp(`[\\d万亿余多]${unitWord}(?:人民币)?$`));
        }
        expect(textsOf(drawing).some(({ text }) => text === '0')).toBe(true);
      }
    },
  );

  it('draws bars as long as their numbers, from one line, whether a number is exact or not', () => {
    for (const panel of panels) {
      const lengths = barsOf(panel).map(({ width }) => width);
      // The shortest are longer than they should be, so that they can be seen.
      expect(Math.min(...lengths)).toBeGreaterThanOrEqual(3);
      const ratios = lengths.flatMap((length, index) =>
        length > 3 ? [length / (panel.bars[index]?.figure.value ?? 1)] : [],
      );
      expect(Math.max(...ratios) / Math.min(...ratios)).toBeLessThan(1.01);
    }
  });

  it('draws exact numbers full, and others pale', () => {
    for (const panel of panels) {
      const full = barsOf(panel).map(({ opacity }) => opacity === undefined);
      expect(full).toEqual(panel.bars.map(({ figure }) => figure.hedge === 'exact'));
    }
  });

  it.each(sizes)(
    'has evenly spaced numbers on an axis, which no bar outruns, at %i px',
    (width) => {
      for (const panel of panels) {
        const lines = flat(drawPanels([panel], sites.zh, width).marks).flatMap((mark) =>
          mark.kind === 'line' && mark.x1 === mark.x2 && mark.x1 > 1 ? [mark.x1 - 1] : [],
        );
        const steps = lines.map((at, index) => at - (lines[index - 1] ?? 0));
        for (const step of steps) expect(step).toBeCloseTo(steps[0] ?? 0, 6);
        const longest = Math.max(...barsOf(panel, width).map(({ width: length }) => length));
        expect(lines.at(-1)).toBeGreaterThanOrEqual(longest - 0.01);
      }
    },
  );
});

/** The bars of a panel, without what stands below it. */
function barsOf(panel: Panel, width: number = widths.wide) {
  const bars = flat(drawPanels([panel], sites.zh, width).marks).flatMap((mark) =>
    mark.kind === 'rect' && mark.height === 12 && mark.fill === 'accent' && mark.x === 1
      ? [mark]
      : [],
  );
  return bars.slice(0, panel.bars.length);
}

describe('the picture of the whole', () => {
  const rows = stageRows(sites.zh);
  const cellOf = (id: string, stage: string) =>
    rows.find(({ one }) => one.id === id)?.cells.find((cell) => cell.stage === stage);
  const saidIn = (id: string, stage: string) =>
    cellOf(id, stage)?.steps.map(({ kind, dates, figure }) => [kind, ...dates, figure?.text]);

  it('counts the cases that reached the police and a decision; what goes on is none', () => {
    // Read in the texts: cases 2, 5 and 10 never name the police; only cases 4 and 10 tell of an end.
    expect(stageFinding(sites.zh, rows)).toEqual({ cases: 10, police: 7, decided: 2 });
    // A finding alone is no penalty.
    const found = rows.map((row) => ({
      ...row,
      one: {
        ...row.one,
        outcomes: row.one.outcomes.filter(({ value }) => value === 'infringement-found'),
      },
    }));
    expect(stageFinding(sites.zh, found).decided).toBe(0);
    expect(saidIn('2016-09', 'decision')).toEqual([['尚在办理（推断）', undefined]]);
    // 依法开展行政调查: an investigation is begun, and nothing says how it stands.
    expect(saidIn('2016-06', 'seizure')).toContainEqual(['行政调查', undefined]);
  });

  it('tells what goes on apart from what came to an end', () => {
    const open = rows.filter(({ cells }) => cells.some(({ state }) => state === 'open'));
    expect(open.map(({ one }) => one.id)).toEqual(['2016-09']);
    for (const site of Object.values(sites)) {
      const [chart] = chartsOf(site);
      const texts = textsOf(chart?.draw(widths.wide) ?? { marks: [] }).map(({ text }) => text);
      // Words that are longer than their column go on in the next line.
      expect(texts.join(' ').split(site.words.overview.stages.open)).toHaveLength(2);
    }
  });

  it('names another branch of law than most where it begins', () => {
    const said = (id: string, stage: string) => {
      const steps = cellOf(id, stage)?.steps ?? [];
      return steps.map((step, index) => branchSaid(sites.zh, step, steps[index - 1]));
    };
    expect(said('2016-01', 'seizure')).toEqual(['', '', '刑事']);
    expect(said('2016-04', 'decision')).toEqual(['刑事', '']);
    // A notification of another authority first, and none of criminal law.
    expect(said('2016-03', 'police')).toEqual(['', '刑事', '', '', '']);
  });

  it('gives the dates and numbers of the text, at their stages', () => {
    expect(saidIn('2016-04', 'seizure')).toEqual([
      ['查扣', '2015-07', '1,621台'],
      ['查获（推断）', undefined],
    ]);
    // The text calls the same act both: the date stands with the first.
    expect(saidIn('2016-04', 'police')).toEqual([
      ['移送', '2016-03', undefined],
      ['通报', undefined],
    ]);
    expect(saidIn('2016-04', 'decision')).toEqual([
      ['判决', '2016-09', '一年零六个月'],
      ['罚金', '12万元人民币'],
    ]);
    // The first goods were detained, then data compared and risks analysed; the 150,000 were found on that day, and other goods from then on.
    expect(saidIn('2016-07', 'seizure')).toEqual([
      ['扣留', undefined],
      ['数据分析', undefined],
      ['风险分析', undefined],
      ['查获', '2016-03-18', '15万个'],
    ]);
    // The case was solved and measures were taken in the United States; Nanjing's police apprehended a suspect.
    expect(saidIn('2016-03', 'police')?.map(([kind]) => kind)).toEqual([
      '通报',
      '破获（美国）',
      '强制措施（美国）',
      '通报',
      '抓获',
    ]);
    // Two offices seized 3 batches each, and two kinds of shoes were seized: none is the whole.
    expect(saidIn('2016-01', 'seizure')?.map((said) => said.at(-1))).not.toContain('3批');
    expect(saidIn('2016-06', 'seizure')?.map((said) => said.at(-1))).not.toContain('33,700双');
  });

  it('marks a date that is inferred at the date, and what is inferred to have happened at its name', () => {
    const when = (id: string, stage: string) =>
      cellOf(id, stage)?.steps.map((step) => [step.kind, ...step.when]);
    // 3月10日，…向海关申报: the text leaves out the year; the 2016年11月15日至12月31日 of case 2 are those of an operation.
    expect(when('2016-06', 'inspection')?.[0]).toEqual(['申报', '2016年3月10日（推断）']);
    expect(when('2016-02', 'seizure')?.[0]?.at(-1)).toMatch(/（推断）$/);
    expect(when('2016-04', 'seizure')).toEqual([['查扣', '2015年7月'], ['查获（推断）']]);
  });

  it('says in its data what is inferred', () => {
    const [chart] = chartsOf(sites.zh);
    const cells = (chart?.rows ?? []).map((row) => row.map(({ text }) => text));
    expect(
      cells.filter((row) => row.join().includes('2016年3月10日')).map((row) => row[2]),
    ).toEqual(['2016年3月10日（推断）']);
    const values = chartsOf(sites.zh).find(({ id }) => id === 'values');
    const inCase3 = values?.rows.filter(([one]) => one?.text.includes('三')) ?? [];
    expect(inCase3.map(([, label]) => label?.text.endsWith('（推断）'))).toEqual([true]);
  });

  it('counts no case for an office to which goods were only declared', () => {
    const offices = chartsOf(sites.zh).find(({ id }) => id === 'districts');
    const beilun = offices?.rows.find(([name]) => name?.text === '北仑海关') ?? [];
    expect(beilun.map(({ text }) => text)).toEqual(['北仑海关', '0', '案例七（受理申报）']);
  });

  it('tells apart what a text says, what it passes over, and what it does not get to', () => {
    const states = (id: string) =>
      rows.find(({ one }) => one.id === id)?.cells.map(({ state }) => state);
    expect(states('2016-02')).toEqual(['told', 'silent', 'told', 'not-reached', 'not-reached']);
    expect(states('2016-10')).toEqual(['told', 'told', 'told', 'silent', 'told']);
  });

  it('keeps branches of law apart, and takes no administrative filing for the police', () => {
    const spheres = cellOf('2016-01', 'seizure')?.steps.map(({ kind, sphere }) => kind + sphere);
    expect(spheres).toEqual(['查扣administrative', '查获administrative', '查扣criminal']);
    expect(saidIn('2016-09', 'police')).toEqual([
      ['通报', undefined],
      ['移送', undefined],
    ]);
  });

  it('leaves out earlier history alone', () => {
    for (const one of book.cases) {
      const held = stageFacts(sites.zh, one).map(({ fact }) => fact);
      const left = one.facts
        .filter(({ list }) => ['detection', 'events', 'outcomes'].includes(list))
        .map(({ id }) => id)
        .filter((id) => !held.includes(id));
      for (const id of left) {
        const event = one.events.find((own) => id === `events-${own.id}`);
        const outcome = one.outcomes.find((own) => id === `outcomes-${own.id}`);
        const aside = [
          'context',
          'prior-penalty',
          'guidance',
          'market-effect',
          'no-repeat',
          'recognition',
        ];
        const isAside = aside.includes(event?.kind ?? outcome?.value ?? '');
        expect(event?.background || isAside, `${one.id} ${id}`).toBe(true);
      }
    }
  });

  it('is a table as CSV too, with an address in each row', () => {
    const [chart] = chartsOf(sites.zh);
    if (chart === undefined) throw new Error('There is no picture.');
    const lines = chartCsv(chart, sites.zh).trimEnd().split('\n');
    expect(lines[0]).toBe('\uFEFF案例,阶段,日期,事项,法律部门,网址');
    expect(lines).toContain(
      '案例四,公安,2016年3月,上海海关移送、通报上海市公安局,,https://casebook.example/cases/2016-04/#events-transfer-to-police',
    );
    expect(lines).toHaveLength(chart.rows.length + 1);
  });
});

describe('the other charts', () => {
  it('draw places far from the rest apart', () => {
    const { places } = placesOf(sites.zh);
    const { near, far } = splitFar(places);
    expect(far.map(({ short }) => short).sort()).toEqual(
      ['吉隆', '吉隆口岸', '拉萨', '普劳萨巴洛克港'].sort(),
    );
    expect(near.length + far.length).toBe(places.length);
  });

  it('hold every customs office of every case with its role', () => {
    const held = officesOf(book).flatMap(({ office, roles }) =>
      roles.map(({ one, role }) => `${one.id} ${office.id} ${role}`),
    );
    const declared = book.cases.flatMap((one) =>
      one.customs.map(({ id, role }) => `${one.id} ${id} ${role}`),
    );
    expect(held.sort()).toEqual(declared.sort());
  });

  it('count the cases that an office handled, not those that only mention it', () => {
    const chart = chartsOf(sites.zh).find(({ id }) => id === 'districts');
    const counted = new Map(chart?.rows.map(([office, count]) => [office?.text, count?.text]));
    // Ningbo is mentioned in case 4 for where an earlier case was; Pingxiang never acts.
    expect([counted.get('宁波海关'), counted.get('凭祥海关')]).toEqual(['3', '0']);
    const texts = textsOf(chart?.draw(widths.wide) ?? { marks: [] }).map(({ text }) => text);
    expect(texts).toContain('办案数');
  });

  it('place every office and port that a case names, with the number of its cases', () => {
    const { places, unplaced } = placesOf(sites.zh);
    expect(unplaced).toEqual([]);
    for (const { collection, id, cases } of places) {
      expect(cases).toBe(
        book.cases.filter((one) => one[collection].some((own) => own.id === id)).length,
      );
    }
    const named = new Set(
      book.cases.flatMap((one) => [
        ...one.customs.map(({ id }) => `customs ${id}`),
        ...one.ports.map(({ id }) => `ports ${id}`),
      ]),
    );
    expect(new Set(places.map(({ collection, id }) => `${collection} ${id}`))).toEqual(named);
  });

  it.each(languages)('leave out what has no coordinates, and say so, in %s', (language) => {
    const site = sites[language];
    const [[id, office] = []] = [...site.book.customs];
    if (!id || !office) throw new Error('There is no customs office.');
    const customs = new Map(site.book.customs).set(id, { ...office, at: undefined });
    const charts = chartsOf({ ...site, book: { ...site.book, customs } });
    const places = charts.find((chart) => chart.id === 'places');
    const name = nameOf(office, language);
    expect(places?.sentence).toContain(name);
    expect(places?.rows.some(([head]) => head?.text === name)).toBe(false);
  });
});

describe.each(languages)('the names of places in %s', (language) => {
  const chart = chartsOf(sites[language]).find(({ id }) => id === 'places');

  it.each(sizes)(
    'are crossed by no line that leads to a name, at %i px',
    { tags: ['long'] },
    (width) => {
      const drawing = chart?.draw(width) ?? { marks: [] };
      const lines = flat(drawing.marks).flatMap((mark) =>
        mark.kind === 'line' && mark.dash === undefined ? [mark] : [],
      );
      expect(lines.length).toBeGreaterThan(3);
      for (const { x1, y1, x2, y2 } of lines) {
        for (const { text, left, right, top, bottom } of textsOf(drawing)) {
          const isOn = (part: number) => {
            const [x, y] = [x1 + (x2 - x1) * part, y1 + (y2 - y1) * part];
            return x > left && x < right && y > top && y < bottom;
          };
          const crossed = Array.from({ length: 201 }, (_, index) => isOn(index / 200));
          expect(crossed.includes(true), `the line to ${x2} ${y2} crosses ${text}`).toBe(false);
        }
      }
    },
  );

  it.each(sizes)('name the small plot and the area of the main one, at %i px', (width) => {
    const texts = textsOf(chart?.draw(width) ?? { marks: [] }).map(({ text }) => text);
    const { far, main } = sites[language].words.overview.places;
    expect(texts).toContain(far);
    expect(texts.join(language === 'en' ? ' ' : '')).toContain(main);
  });
});

const charts = languages.flatMap((language) =>
  chartsOf(sites[language]).map((chart) => [chart.id, language, chart] as const),
);

describe.each(charts)('%s in %s', (_id, _language, chart) => {
  it.each(sizes)('keeps its words apart from each other at %i px', { tags: ['long'] }, (width) => {
    const texts = textsOf(chart.draw(width));
    for (const [index, one] of texts.entries()) {
      for (const other of texts.slice(index + 1)) {
        const apart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top;
        expect(apart, `${one.text} and ${other.text}`).toBe(true);
      }
    }
  });

  it('is a file of its own, in the light colours, with its citation', () => {
    const svg = standaloneSvg(chart, 'Title & site', tokens);
    const faults: Error[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => faults.push(error));
    parser.write(svg).close();
    expect(faults).toEqual([]);
    expect(svg).toContain('Title &amp; site');
    expect(svg).not.toMatch(/var\(|light-dark|undefined|NaN|href|<script/);
  });

  it('names itself, and has a table with an address in every row', () => {
    expect(renderSvg(chart.draw(widths.wide), chart, pageStyle)).toContain(`role="img"`);
    for (const row of chart.rows) expect(row.some(({ path }) => path !== undefined)).toBe(true);
  });
});

// Latin letters are taken to be wider than most faces have them: long words in English would seem to leave the sheet.
describe.each(chartsOf(sites.zh).map((chart) => [chart.id, chart] as const))('%s', (_id, chart) => {
  it.each(sizes)('keeps its words on the sheet at %i px', (width) => {
    const drawing = chart.draw(width);
    for (const one of textsOf(drawing)) {
      expect(one.left, one.text).toBeGreaterThanOrEqual(-1);
      expect(one.right, one.text).toBeLessThanOrEqual(drawing.width + 1);
      expect(one.top, one.text).toBeGreaterThanOrEqual(-1);
      expect(one.bottom, one.text).toBeLessThanOrEqual(drawing.height + 1);
    }
  });
});

describe.each(languages)('the charts in %s', (language) => {
  const site = sites[language];

  it('are whole over two years, and name the year', { tags: ['long'] }, () => {
    for (const chart of chartsOf(twoYears(site))) {
      for (const width of sizes) {
        const svg = renderSvg(chart.draw(width), chart, pageStyle);
        expect(svg, chart.id).not.toMatch(/NaN|undefined|Infinity|="-\d+(?:\.\d+)?" height/);
      }
    }
    const stages = chartsOf(twoYears(site)).find(({ id }) => id === 'stages');
    const texts = textsOf(stages?.draw(widths.wide) ?? { marks: [] });
    expect(texts.map(({ text }) => text)).toContain('2017');
  });

  it('are none for fewer than three cases, and none that would be empty', () => {
    const [one] = site.book.cases;
    if (one === undefined) throw new Error('There is no case.');
    expect(chartsOf(copies(site, one, 2))).toEqual([]);
    const silent = { ...one, detection: [], outcomes: [], events: [], figures: [], reasons: [] };
    expect(chartsOf(copies(site, silent, 3)).map(({ id }) => id)).toEqual(['districts', 'places']);
  });

  it('are whole for thirty cases, and for lists with long names of one case each', {
    tags: ['long'],
  }, () => {
    const [one] = site.book.cases;
    if (one === undefined) throw new Error('There is no case.');
    const thirty = copies(site, one, 30);
    const { editions } = copies(site, one, 12).book;
    const lists = editions[0]?.cases.map((own, at) => ({
      ...(editions[0] as Edition),
      id: `list-${at}`,
      shortName: `20${10 + at}年上半年`,
      cases: [{ ...own, edition: `list-${at}` }],
    }));
    const many = { ...thirty, book: { ...thirty.book, editions: lists ?? [] } };
    const small = {
      ...many,
      book: { ...many.book, cases: many.book.editions.flatMap(({ cases }) => cases) },
    };
    for (const within of [thirty, small]) {
      for (const chart of chartsOf(within)) {
        for (const width of sizes) {
          const drawing = chart.draw(width);
          for (const text of textsOf(drawing)) {
            expect(text.left, text.text).toBeGreaterThanOrEqual(-1);
            expect(text.right, text.text).toBeLessThanOrEqual(drawing.width + 1);
          }
        }
      }
    }
  });

  it.each(site.book.cases)(
    'are whole for a list of cases like $id, however little they say',
    (one) => {
      for (const bare of [false, true]) {
        const said = bare ? { ...one, detection: [], outcomes: [], events: [], figures: [] } : one;
        for (const chart of chartsOf(copies(site, said, 3))) {
          for (const width of sizes) {
            const svg = renderSvg(chart.draw(width), chart, pageStyle);
            expect(JSON.stringify(svg), chart.id).not.toMatch(/NaN|Infinity|undefined/);
          }
        }
      }
    },
  );
});

/** The site with one list, of some copies of a case. */
function copies(site: Site, one: Case, count: number): Site {
  const edition = site.book.editions.find(({ id }) => id === one.edition);
  if (edition === undefined) throw new Error(`${one.id} is in no edition.`);
  const cases = Array.from({ length: count }, (_, at) => ({
    ...one,
    id: `copy-${at}`,
    edition: 'copies',
    number: at + 1,
  }));
  const list = { ...edition, id: 'copies', cases };
  return inEdition({ ...site, book: { ...site.book, editions: [edition, list] } }, list);
}

describe('the tokens file', () => {
  it('gives the light colours and the faces of a file of its own', () => {
    const { ink, face } = lightStyle(tokens);
    expect(ink('paper')).toMatch(/^#[0-9a-f]{3,6}$/);
    expect(ink('on-seal')).toMatch(/^#[0-9a-f]{3,6}$/);
    expect(face(true)).toContain('Cambria');
    const chinese = readFileSync('src/styles/chinese.css', 'utf8');
    expect(lightStyle(chinese + tokens).face(true)).toContain('Songti SC');
  });

  it('is read alike however it is laid out, and an absent token is an error', () => {
    const css =
      ':root {\n  --ink-soft: #555;\n  --paper: light-dark(\n    #eee,\n    #111\n  );\n}';
    expect(paperColours(css)).toEqual({ light: '#eee', dark: '#111' });
    expect(paperColours('--paper: #555;')).toEqual({ light: '#555', dark: '#555' });
    expect([lightOf(css, 'paper'), lightOf(css, 'ink-soft')]).toEqual(['#eee', '#555']);
    expect(tokenOf(css, 'paper')).toBe('light-dark( #eee, #111 )');
    expect(() => paperColours('')).toThrow('src/styles/tokens.css has no "--paper".');
  });
});
