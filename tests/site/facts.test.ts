import type { Element, ElementContent } from 'hast';
import { describe, expect, it } from 'vitest';
import { type Case, paragraphsOf } from '../../src/book/book.ts';
import type { ResolvedQuote } from '../../src/book/resolve-quotes.ts';
import { languages } from '../../src/i18n/languages.ts';
import { readSites } from '../../support/real-sites.ts';
import { factRow } from '../support/fact-row.ts';
import { type Html, textOf, within } from '../support/html.ts';
import { pageOf } from '../support/pages.ts';
import { builds, builtSite } from '../support/sites.ts';

const sites = readSites(builds.root);
const classes = ({ properties }: Element) => (properties.className as string[] | undefined) ?? [];

/** Everything inside an element. */
function below({ children }: Element): ElementContent[] {
  return children.flatMap((child) =>
    child.type === 'element' ? [child, ...below(child)] : [child],
  );
}

/** Expects a fact's row to mark these words of the page, all of them and no others. */
function expectMarked(html: Html, one: Case, fact: string, words: readonly ResolvedQuote[]): void {
  const order = ['title', ...paragraphsOf(one).map(({ id }) => id)];
  const [row] = html.all(factRow(fact));
  const name = row && classes(row).find((other) => /^q\w+$/.test(other));
  expect(name, fact).toBeDefined();
  // The outermost marked elements, so that no character is counted twice.
  const outer = html
    .all('.words, .words *')
    .filter((element) => classes(element).includes(name ?? ''));
  const inner = new Set(outer.flatMap(below));
  const marked = outer.filter((element) => !inner.has(element)).map(textOf);
  const quotes = words
    .toSorted(
      (a, b) => order.indexOf(a.paragraph) - order.indexOf(b.paragraph) || a.start - b.start,
    )
    .map(({ exact }) => exact);
  expect(marked.join(''), fact).toBe(quotes.join(''));
  expect(html.all(`.words [id="${fact}"]`), fact).toHaveLength(1);
}

describe.each(sites.zh.book.cases)('the page of $id', (one) => {
  const html = pageOf(builtSite(builds.root, 'zh'), `cases/${one.id}/`);
  const paragraphs = one.sections.flatMap((section) => section.paragraphs);

  it('marks for each fact all of its words and no others', () => {
    for (const { id, evidence } of one.facts.filter((fact) => fact.evidence.length > 0)) {
      expectMarked(html, one, id, evidence);
    }
  });

  it('tells what happened in the order of time, with what went before at the start', () => {
    const dates = html.all('.timeline time').map(({ properties }) => String(properties.dateTime));
    expect(dates.length).toBeGreaterThan(0);
    expect(dates).toEqual(dates.toSorted());
  });

  it('says 未载明 where the text is silent, and why a value is inferred', () => {
    const fields = html.all('.facts .field.named').map((field) => textOf(field));
    expect(fields.some((text) => text.startsWith('运往'))).toBe(true);
    const silent = fields.filter((text) => text.endsWith('未载明'));
    const empty = [one.channels, one.ports, one.brands, one.holders, one.parties, one.bodies];
    expect(silent.length).toBeGreaterThanOrEqual(empty.filter((list) => list.length === 0).length);
    for (const { id, note } of one.facts.filter(({ basis }) => basis === 'inferred')) {
      const row = textOf(html.one(factRow(id)));
      expect(row, id).toContain('推断');
      if (!id.startsWith('events-')) expect(row, id).toContain(note);
    }
  });

  it('keeps the proposed readings out of the text', () => {
    const text = html.all('article#text p').map(textOf).join('\n');
    const source = paragraphs.map((paragraph) => paragraph.text).join('\n');
    for (const { exact, reading, kind, paragraph } of one.notes) {
      if (paragraph !== 'title') expect(text).toContain(exact);
      if (kind === 'sic' && reading !== undefined && !exact.includes(reading)) {
        expect(text.includes(reading), reading).toBe(source.includes(reading));
      }
    }
  });
});

describe.each(sites.en.book.cases)('the English page of $id', (one) => {
  const html = pageOf(builtSite(builds.root, 'en'), `cases/${one.id}/`);

  it('marks the words of the translation, and folds the source’s behind each fact', () => {
    for (const { id, evidence, translated = [] } of one.facts) {
      const row = html.one(translated.length > 0 ? factRow(id) : `[id="${id}"]`);
      const chinese = within(row).all('details:not([open]) q[lang=zh-CN]').map(textOf);
      expect(chinese, id).toEqual(evidence.map(({ exact }) => exact));
      if (translated.length > 0) expectMarked(html, one, id, translated);
      else if (evidence.length > 0) {
        const [first] = evidence;
        expect(within(row).all('a')[0]?.properties.href, id).toBe(`#${first?.paragraph}`);
      }
    }
  });

  it('has every editorial note at its address', () => {
    for (const { id, reason } of one.notes) {
      expect(textOf(html.one(`[id="note-${id}"]`)), id).toContain(reason);
    }
  });
});

describe.each(languages)('the facts in %s', (language) => {
  it.each(sites[language].book.cases)('of $id have the addresses that their data give', (one) => {
    const html = pageOf(builtSite(builds.root, language), `cases/${one.id}/`);
    for (const { id } of one.facts) expect(html.all(`[id="${id}"]`), id).toHaveLength(1);
  });

  it('are explained in the data dictionary, field by field', () => {
    const html = pageOf(builtSite(builds.root, language), 'data/dictionary/');
    const rows = html.all('tbody tr').map((row) => within(row).all('td, th').map(textOf));
    expect(rows.length).toBeGreaterThan(100);
    expect(rows.filter((cells) => cells.at(-1)?.trim() === '')).toEqual([]);
  });
});

it('a case says under its title what it comes to, each figure and the outcome a link to its sentence', () => {
  const html = pageOf(builtSite(builds.root, 'zh'), 'cases/2016-04/');
  const shown = html
    .all('.headlines a')
    .map((link) => [textOf(link).trim().replace(/\s+/g, ' '), link.properties.href]);
  expect(shown).toEqual([
    ['1,621台 查扣缝纫机头', '#figures-heads-seized'],
    ['27,346美元 查扣缝纫机头货值', '#figures-heads-value'],
    ['12万元人民币 责任单位和责任人罚金合计', '#figures-fine-total'],
    ['一年零六个月 相关责任人有期徒刑', '#figures-prison-term'],
    ['相关责任人被判处有期徒刑 结果', '#outcomes-imprisonment'],
  ]);
  expect(html.all('.facts h2').map(textOf)).toEqual([
    '处理与结果',
    '数字',
    '各方与口岸',
    '概要',
    '理由的主题',
  ]);
});

it('each editorial note stands in full once, and the margin leads to it', () => {
  const html = pageOf(builtSite(builds.root, 'zh'), 'cases/2016-04/');
  const ways = html.all('.margin a').map(({ properties }) => String(properties.href));
  expect(ways).toContain('#about-note-bufa');
  for (const way of ways) expect(html.all(`.notes [id="${way.slice(1)}"]`), way).toHaveLength(1);
  const notes = textOf(html.one('main')).split('疑“发”为“法”之误');
  expect(notes).toHaveLength(2);
});

it('the English facts keep hedges, currencies and units', () => {
  const site = builtSite(builds.root, 'en');
  const facts = (id: string) => textOf(pageOf(site, `cases/${id}/`).one('.facts'));
  expect(facts('2016-01')).toContain('more than 80 tonnes');
  expect(facts('2016-01')).toContain('more than RMB 9.5 million');
  expect(facts('2016-03')).toContain('about RMB 1.26 million or more');
  expect(facts('2016-04')).toContain('1 year and 6 months');
  expect(textOf(pageOf(site, 'cases/2016-02/').one('.timeline'))).toContain(
    '15 November to 31 December 2016',
  );
});

describe.each(languages)('the list of cases in %s', (language) => {
  it('marks what is inferred, and nothing that the text states', () => {
    const site = builtSite(builds.root, language);
    const html = pageOf(site, 'cases/');
    const inferred = { zh: '推断', en: 'inferred' }[language];
    const rows = html.all('.case-table tbody tr');
    let looked = 0;
    for (const one of sites[language].book.cases) {
      const row = rows.find((all) => within(all).all(`a[href$="/cases/${one.id}/"]`).length > 0);
      if (row === undefined) continue;
      looked += 1;
      const wayTo = (collection: string, id: string) =>
        within(row)
          .all('li')
          .find((item) => within(item).all(`a[href$="/${collection}/${id}/"]`).length > 0);
      const told = [
        ...one.facts
          .filter(({ path: [list] }) => ['brands', 'customs', 'goods'].includes(String(list)))
          .map((fact) => {
            const [collection = '', ...id] = fact.id.split('-');
            return { fact, place: wayTo(collection, id.join('-')) };
          }),
        ...one.facts
          .filter(({ id }) => id === 'direction')
          .map((fact) => ({ fact, place: within(row).all('td[data-label]')[0] })),
      ];
      expect(told.length, one.id).toBeGreaterThan(0);
      for (const { fact, place } of told) {
        const isSaid = textOf(place as Element).includes(inferred);
        expect(isSaid, `${one.id} ${fact.id}`).toBe(fact.basis === 'inferred');
      }
    }
    expect(looked).toBe(rows.length);
    expect(looked).toBeGreaterThan(0);
  });
});

it('a list of several years says too what a port is in all its cases', () => {
  const html = pageOf(builtSite(builds.lists, 'en'), 'ports/');
  const [row] = html.all('.entity-index li').filter((one) => textOf(one).includes('Pulau Sebarok'));
  expect(row && textOf(row)).toContain('declared destination');
});

it('the timeline of a case has the steps of a stage that the text gives no date', () => {
  const timeline = within(pageOf(builtSite(builds.root, 'zh'), 'cases/2016-10/').one('.timeline'));
  const steps = timeline
    .all('li')
    .filter((stage) => within(stage).all('time').length === 0)
    .map((stage) => [
      textOf(within(stage).one('h3')),
      within(stage)
        .all('a')
        .map((link) => textOf(link)),
    ]);
  expect(steps).toEqual([
    ['查扣与办案', ['暂停货物通关并通知权利人', '扣留侵权嫌疑货物']],
    ['处理结果', ['认定构成侵权', '没收侵权货物', '对当事人处以罚款']],
  ]);
});
