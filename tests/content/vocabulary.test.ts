import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { ledgerOf } from '../../src/book/ledger.ts';
import { vocabularyIn } from '../../src/book/vocabulary.ts';
import { officesOf } from '../../src/charts/districts.ts';
import { dataDictionary } from '../../src/exports/json-schema.ts';
import { writeSitemap } from '../../src/exports/sitemap.ts';
import { tableOf } from '../../src/exports/tables/index.ts';
import { panelOf } from '../../src/facts/panel.ts';
import { languages } from '../../src/i18n/languages.ts';
import { describeProblem } from '../../src/read/problem.ts';
import { knownValues } from '../../src/schema/vocabulary.ts';
import { type VocabularyName, vocabularies } from '../../src/schema/vocabulary-files.ts';
import type { Site } from '../../src/site/site.ts';
import { carriedIn } from '../../src/text/carrying-words.ts';
import { EditedContent } from '../../support/edited-content.ts';
import { sampled } from '../support/sampled.ts';

const four = 'cases/2016-04.md';
const english = 'translations/en/2016-04.md';
const file = (name: string) => `registry/vocabulary/${name}.yaml`;
const real = new EditedContent().content();
const problemsOf = (content: EditedContent) => content.content().problems.map(describeProblem);
const vocabularyNames = Object.keys(vocabularies) as VocabularyName[];

/** Content whose case 4 counts lamps and concerns a geographical indication, as if it had never been published. */
function withLamps(): EditedContent {
  const content = new EditedContent();
  const source = 'sources/2016.txt';
  content.edit(source, '缝纫机头共 1621 台', '缝纫机头共 1621 盏');
  content.edit(
    source,
    '同年 9 月上海市第三中级人民法院作出上述判决。',
    '同年 9 月上海市第三中级人民法院作出上述判决。该批货物还冒用地理标志。',
  );
  const sha256 = createHash('sha256').update(content.text(source)).digest('hex');
  content.edit('editions/2016.yaml', /sha256: \S+/, `sha256: ${sha256}`);
  content.write(four, content.text(four).replaceAll('1621台', '1621盏'));
  content.write(english, content.text(english).replaceAll('1,621 units', '1,621 lanterns'));
  content.edit(
    four,
    '同年9月上海市第三中级人民法院作出上述判决。',
    '同年9月上海市第三中级人民法院作出上述判决。该批货物还冒用地理标志。',
  );
  content.edit(
    four,
    'rights:\n',
    'rights:\n  geographical-indication: { at: f3, exact: 冒用地理标志 }\n',
  );
  return content;
}

/** Writes other words in the text of case 4, and in its source. */
function reword(content: EditedContent, was: string, now: string): void {
  const source = content.text('sources/2016.txt');
  const [from, to] = ['案例四', '案例五'].map((label) => source.indexOf(label));
  const changed = source.slice(from, to).replaceAll(was, now);
  content.write('sources/2016.txt', source.slice(0, from) + changed + source.slice(to));
  const sha256 = createHash('sha256').update(content.text('sources/2016.txt')).digest('hex');
  content.edit('editions/2016.yaml', /sha256: \S+/, `sha256: ${sha256}`);
  content.write(four, content.text(four).replaceAll(was, now));
}

/** Publishes content for the first time. */
function publish(content: EditedContent): void {
  content.write('ledger.yaml', stringify(ledgerOf(content.content().sites.zh.book)));
}

const lamp = /^盏: .*\n/mu;
const indication = /^geographical-indication: .*\n/mu;

describe('an editor who needs a unit and a kind of right that no vocabulary has', () => {
  it('is told the file, with what would fit', () => {
    const content = withLamps();
    content.edit(file('units'), lamp, '');
    content.edit(file('rights'), indication, '');
    const problems = problemsOf(content);
    expect(problems).toEqual([
      expect.stringMatching(
        /^content\/cases\/2016-04\.md:\d+ rights\.geographical-indication: found "geographical-indication"\. Allowed: an id in content\/registry\/vocabulary\/rights\.yaml: trademark, patent, .*\. Correct it, or add it to that file, in both languages\.$/,
      ),
      expect.stringMatching(
        /^content\/cases\/2016-04\.md:\d+ figures\.heads-seized: found no unit after the number in "缝纫机头共1621盏"\. Allowed: words that hold the number and a unit of content\/registry\/vocabulary\/units\.yaml or a currency of content\/registry\/vocabulary\/currencies\.yaml\./,
      ),
    ]);
  });

  it('adds them there and nowhere else', () => {
    const content = withLamps();
    content.edit(file('units'), lamp, '');
    content.edit(file('rights'), indication, '');
    content.append(file('units'), '盏: { en: lanterns, one: lantern, counts: [quantity] }\n');
    content.append(
      file('rights'),
      'geographical-indication: { zh: 地标, en: Protected place name, words: [地理标志] }\n',
    );
    const english = 'translations/en/2016-04.md';
    content.write(english, content.text(english).replaceAll('1,621 units', '1,621 lanterns'));
    publish(content);
    const { problems, sites } = content.content();
    expect(problems).toEqual([]);
    expect(said(sites.zh)).toEqual({ right: '地标', heads: '1,621盏' });
    expect(said(sites.en)).toEqual({ right: 'Protected place name', heads: '1,621 lanterns' });
    const row = dataDictionary(sites.en).find(({ path }) => path === 'rights[].value');
    expect(row?.values).toContain('geographical-indication');
    const rights = tableOf('cases', sites.zh).rows.find(({ id }) => id === '2016-04')?.rights;
    expect(rights).toEqual(['geographical-indication', 'trademark']);
  });
});

function said(site: Site) {
  const one = site.book.casesById.get('2016-04');
  if (one === undefined) throw new Error('There is no case 2016-04.');
  const { first, rest } = panelOf(site, one);
  const rows = [...first, ...rest].flatMap(({ fields }) => fields.flatMap((field) => field.rows));
  const rowOf = (id: string) => rows.find(({ fact }) => fact.id === id);
  return {
    right: rowOf('rights-geographical-indication')?.label,
    heads: rowOf('figures-heads-seized')?.value,
  };
}

describe('the vocabularies', () => {
  it('name every value in both languages', () => {
    const han = /\p{Script=Han}/u;
    const wrong = vocabularyNames.flatMap((name) =>
      real.records.vocabulary[name].flatMap(({ id, data }) => {
        const [zh, en] = ['zh' in data ? data.zh : id, 'en' in data ? data.en : ''];
        // Forms of a country have no name, and what words of texts are is explained to editors.
        const isNamed = name !== 'countries' && name !== 'text-words';
        return !isNamed || (han.test(zh) && en !== '' && !han.test(en)) || id === '%'
          ? []
          : [`${name} ${id}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it.each(languages)('give a label for every value that the cases have, in %s', (language) => {
    const { book, words } = real.sites[language];
    const labels = book.cases.flatMap((one) => [
      ...one.rights.map(({ value }) => [value, words.label('rights', value)]),
      ...one.channels.map(({ value }) => [value, words.label('channels', value)]),
      ...one.outcomes.map(({ value }) => [value, words.label('outcomes', value)]),
      ...one.events.map(({ kind }) => [kind, words.label('event-kinds', kind)]),
    ]);
    expect(labels.length).toBeGreaterThan(50);
    expect(labels.filter(([id, label]) => id === label)).toEqual([]);
  });

  it.each(Object.entries(knownValues))('have the values that programs know: %s', (name, values) => {
    const ids = real.records.vocabulary[name as VocabularyName].map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([...values]));
  });

  it('count each kind of figure in some unit', () => {
    const { units, 'figure-kinds': kinds } = real.records.vocabulary;
    const counted = new Set(units.flatMap(({ data }) => data.counts));
    const uncounted = kinds.filter(({ id, data }) => data.money !== true && !counted.has(id));
    expect(uncounted.map(({ id }) => id)).toEqual([]);
  });
});

describe('a mistake in a vocabulary is reported:', () => {
  const mistakes: [string, (content: EditedContent) => void, RegExp][] = [
    [
      'a value without its English',
      (c) => c.edit(file('rights'), /^copyright: .*$/m, 'copyright: { zh: 著作权 }'),
      /vocabulary\/rights\.yaml:\d+ copyright\.en: found nothing\. Allowed: text\. Add it\./,
    ],
    [
      'a value that the programs know by name and that is gone',
      (c) => c.edit(file('customs-roles'), /^titled: .*\n/m, ''),
      /vocabulary\/customs-roles\.yaml:1 titled: found no "titled"\. Allowed: a vocabulary with titled, acting, declared-to, which the programs know by name\. Restore it\./,
    ],
    [
      'a branch of law that does not exist',
      (c) => c.edit(file('outcomes'), /(?<=^arrest: .*spheres: )\[criminal\]/m, '[criminel]'),
      /vocabulary\/outcomes\.yaml:\d+ arrest\.spheres\[0\]: found "criminel"\. Allowed: an id in content\/registry\/vocabulary\/spheres\.yaml; nearest: criminal, civil\./,
    ],
    [
      'a kind of figure that does not exist',
      (c) => c.edit(file('units'), lamp, '盏: { en: lamps, one: lamp, counts: [quantities] }\n'),
      /vocabulary\/units\.yaml:\d+ 盏\.counts\[0\]: found "quantities"\. Allowed: an id in content\/registry\/vocabulary\/figure-kinds\.yaml; nearest: quantity\./,
    ],
    [
      'a stage that does not exist',
      (c) => c.edit(file('event-kinds'), /(?<=^tip: .*)stage: lead/m, 'stage: leads'),
      /vocabulary\/event-kinds\.yaml:\d+ tip\.stage: found "leads"\. Allowed: an id in content\/registry\/vocabulary\/stages\.yaml; nearest: lead\./,
    ],
    [
      'a unit under a Latin word',
      (c) => c.append(file('units'), 'lamp: { en: lamps, one: lamp, counts: [quantity] }\n'),
      /vocabulary\/units\.yaml:\d+ lamp: found the id "lamp"\. Allowed: the Chinese word itself\. Choose another id/,
    ],
    [
      'a currency that does not exist',
      (c) => c.append(file('currencies'), 'RMB: { zh: 人民币, en: RMB, written: [块], code: R }\n'),
      /vocabulary\/currencies\.yaml:\d+ RMB: found "RMB"\. Allowed: a code of ISO 4217\./,
    ],
    [
      'a country that does not exist',
      (c) => c.append(file('countries'), 'UK: { forms: [英伦] }\n'),
      /vocabulary\/countries\.yaml:\d+ UK: found "UK"\. Allowed: a code of ISO 3166-1\./,
    ],
    [
      'a file that is no vocabulary',
      (c) => c.write(file('unit'), '盏: { en: lamps }\n'),
      /vocabulary\/unit\.yaml:1 file name: found "unit\.yaml"\. Allowed: .*units\.yaml.*it would not be read\./,
    ],
    [
      'a vocabulary that is gone',
      (c) => c.remove(file('channels')),
      /vocabulary\/channels\.yaml:1 file: found nothing\. Allowed: a YAML file\. Restore it\./,
    ],
    [
      'a word of the text that is no number, taken out',
      (c) => c.edit(file('numeral-words'), /^统一: .*\n/mu, ''),
      /2016-02\.md:\d+ figures: found no figure, date or identifier for ".*统一.*" in r2\..*content\/registry\/vocabulary\/numeral-words\.yaml/,
    ],
    [
      'a currency of the text, taken out',
      (c) => c.edit(file('currencies'), /^USD: .*\n/m, ''),
      /2016-04\.md:\d+ figures\.heads-value: found no unit after the number in "货值27346美元"\. Allowed: .*content\/registry\/vocabulary\/currencies\.yaml/,
    ],
    [
      'a kind that a unit can’t count',
      (c) =>
        c.edit(
          file('units'),
          '台: { en: units, one: unit, plain: true, counts: [quantity]',
          '台: { en: units, one: unit, plain: true, counts: [cases, offices]',
        ),
      /2016-04\.md:\d+ figures\.heads-seized: found no kind that the unit 台 and the words beside it tell\. Allowed: "kind": offices, by content\/registry\/vocabulary\/figure-kinds\.yaml and content\/registry\/vocabulary\/units\.yaml\. Add "kind"\./,
    ],
    [
      'another country than the words name',
      (c) => c.edit('cases/2016-06.md', '  SG: {', '  ID: {'),
      /2016-06\.md:\d+ countries\.ID: found "ID", which the words ".*" do not name\. Allowed: a quote with one of "印度尼西亚", "印尼"; its words name SG; further forms go into content\/registry\/vocabulary\/countries\.yaml\./,
    ],
  ];
  for (const [some, options] of sampled(mistakes))
    it.each(some)('%s', options, (_, make, message) => {
      const content = new EditedContent();
      make(content);
      expect(problemsOf(content).join('\n')).toMatch(message);
    });

  it('once, and not again for every case that is told in it', () => {
    for (const path of [file('channels'), file('customs-roles')]) {
      const content = new EditedContent();
      content.write(path, 'one');
      expect(problemsOf(content)).toHaveLength(1);
    }
    const content = new EditedContent();
    content.edit(file('customs-roles'), /^titled: .*\n/m, '');
    expect(problemsOf(content)).toHaveLength(1);
  });

  it('with the line of the field, in an entry of several lines', () => {
    const content = new EditedContent();
    content.write(
      file('units'),
      content
        .text(file('units'))
        .replace(lamp, '盏:\n  en: lamps\n  one: lamp\n  counts:\n    - lights\n'),
    );
    const at = content.text(file('units')).split('\n').indexOf('    - lights') + 1;
    expect(problemsOf(content)).toEqual([
      expect.stringContaining(`units.yaml:${at} 盏.counts[0]: found "lights"`),
    ]);
  });
});

describe('the registry of customs offices', () => {
  const { zh, en } = real.sites;
  const { customs } = real.records;

  it('has the 42 districts and the 3 special offices, used or not', () => {
    const levels = Map.groupBy(customs, ({ data }) => data.level);
    expect(levels.get('district')?.length).toBe(42);
    expect(levels.get('special')?.length).toBe(3);
    expect(customs.filter(({ data }) => data.at === undefined)).toEqual([]);
  });

  it.each([zh, en])('gives those that a case names a page, and no others, in $language', (site) => {
    const named = new Set(zh.book.cases.flatMap((one) => one.customs.map(({ id }) => id)));
    expect(named.size).toBeLessThan(customs.length);
    expect([...site.book.customs.keys()].sort()).toEqual([...named].sort());
    expect(ledgerOf(site.book).entities.customs).toEqual([...named].sort());
    expect(writeSitemap(site)).not.toContain('customs/urumqi');
    expect(writeSitemap(site)).toContain('customs/shanghai');
    expect(
      officesOf(site.book)
        .map(({ office }) => office.id)
        .sort(),
    ).toEqual([...named].sort());
  });

  it('complains of a house that no case names', () => {
    const content = new EditedContent();
    content.append(
      'registry/customs.yaml',
      'xiangyang: { zh: 襄阳海关, en: Xiangyang Customs, short: 襄阳, level: house, parent: wuhan }\n',
    );
    expect(problemsOf(content)).toEqual([
      expect.stringMatching(/customs\.yaml:\d+ entry: found "xiangyang", which no case declares/),
    ]);
  });

  it('keeps a house in the chart when no case names its district', { tags: ['long'] }, () => {
    const content = new EditedContent();
    content.edit('registry/customs.yaml', 'parent: zhengzhou', 'parent: taiyuan');
    publish(content);
    const { problems, sites } = content.content();
    // Its own district is the one that the text names, and that is all there is to say.
    expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
      'content/registry/customs.yaml parent',
    ]);
    expect(officesOf(sites.zh.book).map(({ office }) => office.id)).toContain('xinxiang');
    expect(sites.zh.book.customs.get('taiyuan')).toMatchObject({ zh: '太原海关', cases: [] });
  });

  it('knows a district of a text that no case has named before', { tags: ['long'] }, () => {
    const content = new EditedContent();
    reword(content, '宁波海关', '武汉海关');
    expect(problemsOf(content).join('\n')).toMatch(/customs: found no "wuhan", though .* names it/);
  });

  it('finds a special office by its own name, without 海关 behind it', { tags: ['long'] }, () => {
    const content = new EditedContent();
    reword(
      content,
      '上海海关通过风险布控连续查扣两批出口假冒',
      '海关总署广东分署、天津特派员办事处会同上海海关通过风险布控连续查扣两批出口假冒',
    );
    const problems = problemsOf(content).join('\n');
    expect(problems).toMatch(
      /found no "guangdong-sub-administration", though paragraph f3 names it/,
    );
    expect(problems).toMatch(/found no "tianjin-commissioner", though paragraph f3 names it/);
    expect(problems).not.toMatch(/found no "tianjin",/);
  });
});

describe('words of the texts', () => {
  const outcomes = vocabularyIn(real.records.vocabulary).outcomes;

  it.each([
    ['认定上述电动剃须刀侵犯“X”商标专用权', ['infringement-found']],
    ['认定上述货物侵权', ['infringement-found']],
    ['认定上述货物未侵犯“X”商标专用权', ['not-infringing']],
    ['认定上述货物不侵权', ['not-infringing']],
    ['涉嫌侵犯“X”商标专用权', []],
  ])('carry whether %s', (words, found) => {
    const kinds = ['infringement-found', 'not-infringing'];
    expect(carriedIn(outcomes, [words]).filter((id) => kinds.includes(id))).toEqual(found);
  });
});
