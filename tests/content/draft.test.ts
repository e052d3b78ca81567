import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { assemble } from '../../src/book/assemble.ts';
import { spheresFor } from '../../src/book/expand/spheres.ts';
import { numbersIn } from '../../src/book/numbers-in.ts';
import { draftList } from '../../src/draft/draft-list.ts';
import { questionsIn, summarize } from '../../src/draft/summarize.ts';
import { describeProblem, describeProblems } from '../../src/read/problem.ts';
import { EditedContent } from '../../support/edited-content.ts';
import { realRecords } from '../../support/real-sites.ts';
import {
  contentWith,
  draftOf,
  type Finding,
  findings,
  fullCases,
  knownNames,
} from '../support/draft-findings.ts';

const known = knownNames();
const lists = readdirSync('tests/content/lists')
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.replace('.txt', ''));
/** What must be found in every list without exception. */
const certain = [
  'number',
  'date',
  'no number',
  'office',
  'parent',
  'port',
  'country',
  'mark',
  'right',
  'direction',
];

describe.each(lists)('the draft of %s', (id) => {
  const { drafted, expected } = draftOf(id, known);
  const cases = fullCases(drafted);
  const found = expected.cases.map((one, index): Finding[] => {
    const data = cases[index];
    return data === undefined ? [] : findings(data, one, drafted, known);
  });

  it('cuts the list into its lines, cases and parts', () => {
    expect(drafted.edition.title).toBe(expected.title);
    expect(drafted.edition.published ?? null).toBe(expected.published);
    expect(cases.map(({ title }) => title)).toEqual(expected.cases.map(({ title }) => title));
    const parts = drafted.cases.map((one) => {
      const heading = (kind: string) =>
        one.parts.find((part) => part.kind === kind)?.heading ?? null;
      const texts = one.paragraphs
        .filter(({ kind }) => kind === 'account')
        .map(({ text }) => text.slice(0, 12));
      const reasons = one.paragraphs
        .filter(({ kind }) => kind === 'reasons')
        .map(({ text }) => text.slice(0, 12));
      return { account: heading('account'), reasons: heading('reasons'), texts, points: reasons };
    });
    expect(parts).toEqual(
      expected.cases.map(({ headings, account, reasons }) => ({
        ...headings,
        texts: account.map((text) => text.slice(0, 12)),
        points: reasons.flat().map((text) => text.slice(0, 12)),
      })),
    );
  });

  it('finds every number and date with its value, and every name, parent, mark and right', () => {
    const missed = found.flat().filter(({ sort, isFound }) => certain.includes(sort) && !isFound);
    expect(missed).toEqual([]);
  });

  it('finds the companies, persons, channels and outcomes', () => {
    expect(found.flat().filter(({ isFound }) => !isFound)).toEqual([]);
  });

  it('gives no number twice, and none that the text does not have', () => {
    const counts = cases.map(({ figures }) => figures.length);
    expect(counts).toEqual(expected.cases.map(({ numbers }) => numbers.length));
  });

  it('asks at most 40 questions a case, and reports each once', { tags: ['long'] }, () => {
    for (const one of drafted.cases) expect(questionsIn(one.data)).toBeLessThanOrEqual(40);
    const asked = contentWith(drafted)
      .content()
      .problems.filter(({ isQuestion }) => isQuestion);
    const own = asked.filter(({ file }) => file.startsWith('content/cases/'));
    const written = drafted.cases.reduce((sum, { data }) => sum + questionsIn(data), 0);
    expect(own).toHaveLength(written);
    expect(new Set(own.map(({ file, field }) => `${file} ${field}`)).size).toBe(written);
  });

  it('agrees with the source, character by character', { tags: ['long'] }, () => {
    const problems = contentWith(drafted)
      .content()
      .problems.filter(({ isQuestion }) => !isQuestion);
    const ofText = problems.filter(
      ({ found: words, field }) =>
        /^(?:text|joins|layout|heading|title)/.test(field) || words.includes('source'),
    );
    expect(ofText).toEqual([]);
  });

  it('has the same names in its summary as in its files', () => {
    const summary = summarize(drafted, 'content');
    for (const { name } of drafted.candidates) expect(summary).toContain(name);
    for (const { path } of drafted.files) expect(summary).toContain(`content/${path}`);
  });
});

describe('the draft of the published list', () => {
  const bytes = readFileSync('content/sources/2016.txt');
  const drafted = draftList(bytes, 'drafted', known);
  const cases = fullCases(drafted);
  const published = assemble(realRecords).cases;
  const pairs = cases.map((draft, index) => {
    const data = published.get(`2016-${String(index + 1).padStart(2, '0')}`)?.entry.data;
    if (data === undefined) throw new Error(`There is no case ${index + 1}.`);
    return { draft, data };
  });

  it('finds every figure of the ten cases, with its value, unit and hedge', () => {
    const missed = pairs.flatMap(({ draft, data }) =>
      data.figures.flatMap(({ id, value, unit, hedge, upTo, evidence = [] }) =>
        evidence
          .filter(({ paragraph }) => {
            return !draft.figures.some(
              (one) =>
                one.value === value &&
                one.unit === unit &&
                one.hedge === hedge &&
                one.upTo === upTo &&
                one.evidence?.some((quote) => quote.paragraph === paragraph),
            );
          })
          .map(({ exact }) => `${id}: ${exact}`),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('finds every date that words of the ten cases give', () => {
    const missed = pairs.flatMap(({ draft, data }) =>
      data.events
        .filter(({ basis }) => basis === 'stated')
        .flatMap(({ id, date, evidence }) =>
          evidence
            .filter(({ exact }) => /\d[年月日]|[同当次][年月日]/u.test(exact))
            .filter(({ paragraph }) => {
              return !draft.events.some((one) => {
                const isSame =
                  one.date === date || date.startsWith(one.date) || one.date.startsWith(date);
                return isSame && one.evidence.some((quote) => quote.paragraph === paragraph);
              });
            })
            .map(({ exact }) => `${id}: ${exact}`),
        ),
    );
    expect(missed).toEqual([]);
  });

  it.each(['customs', 'ports', 'brands', 'goods'] as const)(
    'finds all %s of the ten cases',
    (collection) => {
      const idsOf = (data: (typeof pairs)[number]['data']) =>
        data[collection].map(({ id }) => id).sort();
      expect(pairs.map(({ draft }) => idsOf(draft))).toEqual(pairs.map(({ data }) => idsOf(data)));
    },
  );

  it('knows all its names already', () => {
    expect(drafted.candidates).toEqual([]);
  });

  it('has the titles, joins, rights and directions of the ten cases', () => {
    const of = ({ title, rights, direction }: (typeof pairs)[number]['data']) => ({
      title,
      rights: rights.map(({ value }) => value),
      direction: direction?.value,
    });
    expect(pairs.map(({ draft }) => of(draft))).toEqual(pairs.map(({ data }) => of(data)));
    expect(pairs.map(({ draft }) => draft.joins.length)).toEqual(
      pairs.map(({ data }) => data.joins.length),
    );
  });

  it('copies the source byte for byte', () => {
    const copy = drafted.files.find(({ path }) => path === 'sources/drafted.txt')?.content;
    expect(Buffer.from(copy ?? '').equals(bytes)).toBe(true);
  });
});

describe('a drafted case', () => {
  const { drafted } = draftOf('2031-plain', known);

  it('is refused as long as it is marked, and that is told when nothing else is left', () => {
    const content = new EditedContent();
    content.edit('cases/2016-04.md', 'title: 上海海关查办', 'draft: true\ntitle: 上海海关查办');
    expect(content.content().problems.map(describeProblem)).toEqual([
      'content/cases/2016-04.md:2 draft: found a draft. Allowed: a case that somebody has compared with its source, without "draft". Read the case beside its source; when all is right, take the line out.',
    ]);
  });

  it('tells nothing but the question of a line that holds one', () => {
    const content = new EditedContent();
    content.edit('cases/2016-04.md', 'label: 查扣缝纫机头,', 'label: "? 查扣缝纫机头9999台",');
    expect(content.content().problems.map(describeProblem)).toEqual([
      expect.stringMatching(
        /^content\/cases\/2016-04\.md:\d+ figures\.heads-seized\.label: found the question "查扣缝纫机头9999台"\. Allowed: a name of at most 30 characters for what is meant, which adds no fact\. Write the answer/,
      ),
    ]);
  });

  it('offers the values of a choice', () => {
    const content = new EditedContent();
    content.edit(
      'cases/2016-04.md',
      'ningbo: { role: mentioned,',
      'ningbo: { role: "? mentioned, acting",',
    );
    expect(content.content().problems.map(describeProblem)).toEqual([
      expect.stringMatching(
        /customs\.ningbo\.role: found the question "mentioned, acting"\. Allowed: one of mentioned, acting\. Write the one that the text says/,
      ),
    ]);
  });

  it('tells the labels of a case together, after all that is asked alone', () => {
    const told = describeProblems(contentWith(drafted).content().problems).split('\n\n  ');
    const labels = told.findIndex((one) =>
      /2031-plain-01\.md: \d+ questions\. .*at most 30/.test(one),
    );
    expect(told[labels]).toMatch(/\n {4}\d+ figures\.[a-z-]+\.label: found the question "/);
    const alone = told.findLastIndex((one) => /^content\/[^:]+:\d/.test(one));
    expect(alone).toBeLessThan(labels);
  });

  it('says of a question what may stand in its place, in one message', () => {
    const { problems } = contentWith(drafted).content();
    const summary = problems.filter(
      ({ file, field }) => file.endsWith('2031-plain-01.md') && field === 'summary',
    );
    expect(summary).toHaveLength(1);
    expect(summary[0]).toMatchObject({
      found: 'the question "一句话概括本案，至多120字，以“。”结尾"',
      allowed: 'one sentence of at most 120 characters that ends in a full stop (。)',
    });
  });
});

/** A list of its own, drafted. */
function draftOfText(text: string) {
  return draftList(Buffer.from(text), '2033-own', known);
}

describe('the draft of a list with titles and texts in one line', () => {
  const text = `2033年上半年查获侵权货物情况
1、黄岛海关查获侵权球拍。2033年2月16日，黄岛海关查获球拍840支。
2、流亭机场海关截获侵权手表。5月，流亭机场海关截获手表15块。
`;

  it('parts them at the first full stop and asks whether that is right', () => {
    const { edition, cases } = draftOfText(text);
    expect(cases.map(({ data }) => data.title)).toEqual([
      '黄岛海关查获侵权球拍',
      '流亭机场海关截获侵权手表',
    ]);
    expect(edition.layout).toMatchObject({
      case: '{1}、{title}。',
      parts: [{ kind: 'account', runIn: '? true' }],
    });
    const problems = contentWith(draftOfText(text)).content().problems;
    expect(problems.filter(({ field }) => /runIn/.test(field))).toMatchObject([
      { isQuestion: true, allowed: expect.stringContaining('true, if the text of each case') },
    ]);
    expect(problems.filter(({ field, isQuestion }) => /layout/.test(field) && !isQuestion)).toEqual(
      [],
    );
    expect(problems.filter(({ allowed }) => allowed === 'the answer')).toEqual([]);
  });
});

describe('what a draft takes from clauses', () => {
  const { cases, files } = draftOfText(`2033年上半年查获侵权货物情况
案例1：黄岛海关查获侵权包裹案
2033年2月16日晚，青岛海关所属黄岛海关查获一家公司以跨境电商B2B直接出口方式在三个月之内分别申报的包裹41批，寄往美国。
标有“ROLEX”“OMEGA”商标的手表15块，另有侵犯“LABUBU”著作权的玩具30个。
当事人以市场采购贸易方式向宁波海关隶属北仑海关申报，权利人尤尼克斯株式会社、卡骆驰公司于2月19日提出申请，该关于次日扣留该批货物。
海关将线索通报宁波市公安局和新疆维吾尔自治区公安厅，公安机关报请公安部督办，青岛市中级人民法院判处罚金，市北区人民检察院已提起公诉。
典型意义
本案是原创品牌“走出去”的代表，海关验放中欧班列超过9000列，由一票货物深挖出一个跨省团伙。
案例2：流亭机场海关查获侵权手表案
2033年5月6日，流亭机场海关查获手表15块。
`);
  const data = cases[0]?.data as Record<string, Record<string, Record<string, unknown>>>;
  const entries = (name: string) => Object.values(data[name] ?? {});

  it('takes the authorities with their places and kinds', () => {
    expect(entries('bodies').map(({ exact, kind }) => [exact, kind])).toEqual([
      ['宁波市公安局', 'police'],
      ['新疆维吾尔自治区公安厅', 'police'],
      ['公安机关', 'police'],
      ['公安部', 'ministry'],
      ['青岛市中级人民法院', 'court'],
      ['市北区人民检察院', 'prosecutor'],
    ]);
  });

  it('asks for labels that are no whole clause, and ends no event in the middle of one', () => {
    const labels = entries('events').map(({ label }) => String(label));
    expect(labels).toContain('? 提出申请');
    expect(labels.join()).not.toMatch(/^晚|该关于/);
    const cut = entries('outcomes').map(({ label }) => String(label));
    expect(cut.filter((label) => label.includes('B2B') && !label.startsWith('? '))).toEqual([]);
  });

  it('takes each holder of a series, and no saying for a mark', () => {
    expect(entries('holders').map(({ exact }) => exact)).toEqual([
      '尤尼克斯株式会社',
      '卡骆驰公司',
    ]);
    expect(Object.keys(data.brands ?? {})).toEqual(['rolex', 'omega', 'labubu']);
  });

  it('cuts no name and no number in a quote', () => {
    expect(data.channels?.['market-procurement']?.exact).toBe('市场采购贸易');
  });

  it('asks for channels that only a verb or the significance names', () => {
    expect(data.channels?.post?.exact).toBe('? 寄往美国');
    expect(data.channels?.rail?.exact).toMatch(/^\? .*中欧班列/);
  });

  it('lets the house act, and not the office that it belongs to', () => {
    expect(data.customs?.qingdao?.role).toBe('mentioned');
  });

  it('asks for the role of a work, and counts goods, but no mark of two alone', () => {
    expect(data.brands?.labubu?.role).toBe('? work, mark, holder');
    const watches = entries('figures').find(({ exact }) => String(exact).endsWith('15块'));
    expect(watches?.of).toBe('shoubiao');
  });

  it('proposes what a number counts without the verb or number behind it', () => {
    const labels = entries('figures').map(({ label }) => label);
    expect(labels).toEqual(expect.arrayContaining(['? 货物', '? 跨省团伙']));
  });

  it('asks for an unknown unit with the word behind the number', () => {
    const trains = entries('figures').find(({ exact }) => String(exact).endsWith('9000'));
    expect(trains?.unit).toBe('? 列');
    const content = new EditedContent();
    for (const { path, content: written } of files) {
      if (!path.startsWith('drafts/')) content.writeBytes(path, Buffer.from(written));
    }
    const asked = content.content().problems.filter(({ found }) => found === 'the question "列"');
    expect(asked).toMatchObject([
      { allowed: expect.stringMatching(/units\.yaml; one that is not there is added/) },
    ]);
  });
});

describe('what a draft takes from sentences of other lists', () => {
  const { cases, edition } = draftOfText(`2033年典型案例
2033-04-26　来源：海关总署综合业务司
案例1：宁波海关保护“一种折叠推车”发明专利权案
2033年4月，浙江某婴童用品公司向海关总署备案的“一种折叠推车”发明专利权被侵犯，其向宁波海关提出扣留侵权嫌疑货物的申请。
宁波海关在邮递渠道查获寄往美国、法国及澳大利亚等12个国家和地区的侵权邮包1600个，查获服装3.49万件（双、台），向公安机关移送线索9条，派发手册200余份。
某国际货运代理有限公司委托广州某报关行申报，商品原产于越南，侵犯华为技术有限公司“GUESS”商标权，权利人在20个工作日内向法院提起诉讼。
该批货物已构成侵犯他人注册商标专用权，案件移送海关缉私部门，目前正在进一步侦办中。
案例2：宁波海关查获侵权手表案
2033年5月6日，宁波海关查获手表15块。
`);
  const data = cases[0]?.data as Record<string, Record<string, Record<string, unknown>>>;
  const figure = (end: string) =>
    Object.entries(data.figures ?? {}).find(([, { exact }]) => String(exact).endsWith(end));

  it('takes the day of publication from a line that names its source', () => {
    expect(edition.published).toBe('2033-04-26');
  });

  it('counts no days, countries or leads as goods, offices or right holders', () => {
    expect(figure('20个工作日内')?.[0]).toBe('duration');
    expect(figure('12个国家和地区')?.[0]).toBe('other');
    expect(figure('9条')?.[1].kind).toBe('? quantity, other');
    expect(figure('200余份')?.[1].kind).toBe('? quantity, other');
  });

  it('takes an application for no detention, and a patent’s name for no number', () => {
    expect(JSON.stringify(data.outcomes)).not.toContain('提出扣留');
    expect(JSON.stringify(data.figures)).not.toContain('一种');
  });

  it('cuts no name, and takes no channel from one', () => {
    const named = JSON.stringify([data.parties, data.holders]);
    expect(named).toContain('广州某报关行');
    expect(named).toContain('"华为技术有限公司"');
    expect(named).not.toMatch(/"州某|"技术有限公司/);
    expect(Object.keys(data.channels ?? {})).toEqual(['post']);
  });

  it('takes whom a right is recorded for as its holder', () => {
    expect(JSON.stringify(data.holders)).toContain('浙江某婴童用品公司');
    expect(JSON.stringify(data.parties)).not.toContain('浙江某婴童用品公司');
  });

  it('gives countries of a series the role that the first has', () => {
    const roles = Object.entries(data.countries ?? {}).map(([code, { role }]) => [code, role]);
    expect(Object.fromEntries(roles)).toMatchObject({
      US: 'destination',
      FR: 'destination',
      AU: 'destination',
      VN: 'origin',
    });
  });

  it('tells where goods come from, go through and go to, at home and abroad', () => {
    const [one] = draftOfText(`2034年典型案例
案例1：南京海关查获侵权手表案
2034年5月6日，南京海关所属的新安海关查验南通甲服饰有限公司申报自韩国釜山运往哈萨克斯坦的手表，另一批经荷兰中转至俄罗斯，拟运至墨西哥曼萨尼约港。
当事人不服海关决定，权利人请求判令被告赔偿经济损失100万元，海关拟对孙某处以罚款2000元，孙某被行政拘留10日。
案例2：宁波海关查获侵权手表案
2034年5月6日，宁波海关查获手表15块。
`).cases;
    const told = one?.data as typeof data;
    expect(told.countries?.KZ?.role).toBe('destination');
    expect(told.countries?.RU?.role).toBe('destination');
    expect(told.countries?.KR?.role).not.toBe('destination');
    expect(JSON.stringify(told.parties)).toContain('"南通甲服饰有限公司');
    expect(JSON.stringify(told.customs)).not.toMatch(/不服|的新安/);
    const kinds = Object.values(told.outcomes ?? {}).map(({ value }) => value);
    for (const kind of ['damages', 'fine', 'coercive-measures']) expect(kinds).not.toContain(kind);
    // A sum that is only claimed is not one that was awarded.
    expect(Object.keys(told.figures ?? {})).toContain('damages-claimed');
    expect(Object.keys(told.figures ?? {})).not.toContain('damages');
  });

  it('files what goes to the anti-smuggling police under criminal law, without a question', () => {
    expect(data.outcomes?.transfer).not.toHaveProperty('sphere');
    expect(data.outcomes?.['infringement-found']).toBeDefined();
    expect(JSON.stringify(data.bodies)).toContain('缉私部门');
  });
});

describe('what a draft does not take for a fact', () => {
  const [one] = draftOfText(`2034年典型案例
案例1：南京海关查获侵权轴承案
2034年5月6日，南京海关查获某公司申报出口的标有“ARVENT”标识的轴承300套，另有标有“KELUN”标识的轴承200套经权利人确认为正品，予以放行。权利人提供担保，没有一台涉案样机流入市场，担保金予以退还，权利人要求该公司支付仓储费5万元。
次月，权利人向苏州市中级人民法院提起诉讼。同年12月，江苏省高级人民法院驳回上诉，维持原判，判令被告停止侵害。
二是专利权海关保护有章可循，加大赔偿力度形成震慑。
`).cases;
  const data = one?.data as Record<string, Record<string, Record<string, unknown>>>;

  it('is what is denied, paid back, or only a slogan', () => {
    expect(Object.keys(data.figures ?? {})).not.toContain('damages-claimed');
    const words = JSON.stringify([data.figures, data.outcomes, data.customs]);
    for (const none of ['一台', '退还', '赔偿力度', '专利权海关'])
      expect(words).not.toContain(none);
  });

  it('is a mark of genuine goods, of which it asks', () => {
    const brands = JSON.stringify([data.brands, data.brandLabels, data.notNamed]);
    expect(brands).toMatch(/"kelun":\{"role":"\? genuine, mark, holder"/);
  });

  it('is a suit or an appeal for a matter beside the case', () => {
    const kinds = Object.values(data.events ?? {}).map(({ kind }) => kind);
    expect(kinds).toEqual(['interception', 'lawsuit', 'judgment']);
    const values = Object.values(data.outcomes ?? {}).map(({ value }) => value);
    for (const value of ['lawsuit', 'appeal-dismissed', 'injunction'])
      expect(values).toContain(value);
    expect(data.outcomes?.injunction).not.toHaveProperty('sphere');
  });
});

describe('what a draft takes from cases that end before a prosecutor or a court', () => {
  const { cases } = draftOfText(`2034年典型案例
案例1：上海海关查获侵犯国际篮联商标权篮球案
2034年3月，宁波某制球厂委托舟山某报关有限公司向上海海关申报出口篮球和数据线一批，收货单位为越南某公司，目的地是越南，价格合计人民币6万元。
权利人国际篮联确认货物侵权。戴森公司认为其余货物侵犯其专利权。上海2034年亚运会期间，海关加强监管。
2034年5月，检察院对其中1人作出不起诉决定，法院判处另1人有期徒刑六个月，没收违法所得3万元。
案例2：黄埔海关查办进口侵权硒鼓案
2034年4月，黄埔海关依珠海市某科技有限公司申请，扣留涉嫌侵犯其专利权的硒鼓15个。权利人申请诉前财产保全后提起诉讼，法院驳回其诉讼请求，权利人后撤回上诉，货物退运出境。
`);
  type Entries = Record<string, Record<string, unknown>>;
  const [ball, drum] = cases.map(({ data }) => data as Record<string, Entries>);
  const values = (entries: Entries = {}) => Object.values(entries).map(({ value }) => value);

  it('takes federations and short names of companies as holders where they are said to be', () => {
    expect(Object.values(ball?.holders ?? {}).map(({ exact }) => exact)).toEqual([
      '国际篮联',
      '戴森公司',
    ]);
    expect(Object.values(drum?.holders ?? {}).map(({ exact }) => exact)).toEqual([
      '珠海市某科技有限公司',
    ]);
  });

  it('tells who engages from who is engaged, and where the text says a role with 为 or 是', () => {
    const roles = Object.values(ball?.parties ?? {}).map(({ label, role }) => [label, role]);
    expect(Object.fromEntries(roles)).toEqual({
      宁波某制球厂: 'consignor',
      舟山某报关有限公司: 'declarant',
      越南某公司: 'consignee',
    });
    expect(ball?.countries?.VN?.role).toBe('destination');
  });

  it('takes no event from a year in a name, no method from a name of goods, and a total as a value', () => {
    expect(JSON.stringify(ball?.events)).not.toContain('亚运会');
    expect(ball?.detection).toBeUndefined();
    expect(ball?.figures?.value?.exact).toBe('价格合计人民币6万元');
  });

  it('tells how each ended, and lets the judgment stand for what it orders', () => {
    // The title says what was seized.
    expect(values(ball?.outcomes)).toEqual([
      'interception',
      'non-prosecution',
      'judgment',
      'confiscation',
    ]);
    expect(ball?.headline?.outcome).toBe('judgment');
    expect(values(drum?.outcomes)).toEqual([
      'detention',
      'lawsuit',
      'claim-dismissed',
      'withdrawal',
      'goods-returned',
    ]);
  });
});

describe('what a draft takes from what is claimed, cited or only said in passing', () => {
  const { cases } = draftOfText(`2034年典型案例
案例1：上海海关查办专利芯片案
2034年3月，上海海关根据大连海关通报的线索扣留芯片15颗，当事人辩称其行为属于代工，不构成侵权，并请求海关放行。权利人向法院起诉，法院作出保全裁定，收货人支付许可费80万元。
当事人不服处罚决定，提起行政诉讼。上海海关缉私局立案侦查，海关驳回当事人的申请。上海海关指导该协会完成备案。货物是否构成侵权应当个案判断。
案例2：宁波海关查获侵权手表案
2034年5月6日，宁波海关查获手表15块。
`);
  const data = cases[0]?.data as Record<string, Record<string, Record<string, unknown>>>;

  it('tells no outcome of it, and no sum as damages', () => {
    const told = Object.values(data.outcomes ?? {}).map(({ value }) => value);
    expect(told).toEqual(['detention', 'lawsuit', 'administrative-suit', 'case-filed']);
  });

  it.each([
    ['上海海关缉私局立案', ['criminal']],
    ['上海海关立案', ['administrative']],
    ['上海海关将线索移送黄埔海关缉私局后立案', ['administrative']],
  ])('files %s under the branch of law of who acts', (text, spheres) => {
    const kind = { spheres: ['administrative', 'criminal'], words: ['立案'] };
    expect(spheresFor(kind, [{ text, start: 0, end: text.length }])).toEqual(spheres);
    expect(data.figures?.damages).toBeUndefined();
  });

  it('makes no office or holder of the words round it', () => {
    expect(Object.keys(data.customs ?? {})).toEqual(['shanghai', 'dalian']);
    expect(data.holders).toBeUndefined();
  });
});

describe('the names that a draft found', () => {
  const waiting = 'drafts/2033-own.yaml';
  const only = (content: EditedContent) => content.content().problems.map(describeProblem);

  it('are told where they wait, where a case declares one', () => {
    const content = new EditedContent();
    content.edit('cases/2016-04.md', '  butterfly: { role', '  buterflai: { role');
    content.write(waiting, 'brands:\n  buterflai: { zh: 蝴蝶牌, en: "? Buterflai" }\n');
    expect(only(content)).toContainEqual(
      expect.stringMatching(
        /2016-04\.md:\d+ brands\.buterflai: found "buterflai"\. .* Move its entry from content\/drafts\/2033-own\.yaml, where it waits, to the registry\.$/,
      ),
    );
  });

  it.each([
    [
      'brands:\n  alpha: { en: ALPHA }\nports:\n  beta: { zh: 贝塔港 }\n',
      'the drafted names alpha, beta',
    ],
    ['# All are moved.\n', 'no name'],
  ])('are reported when nothing else is wrong and their file was left: %j', (text, found) => {
    const content = new EditedContent();
    content.write(waiting, text);
    expect(only(content)).toEqual([
      `content/${waiting}:1 file: found ${found}. Allowed: no such file once every name is in its registry or taken out. Move what is right to content/registry, take the rest out of the cases, and delete the file.`,
    ]);
  });

  it('are left alone while a case is not finished', () => {
    const content = new EditedContent();
    content.write(waiting, 'brands:\n  alpha: { en: ALPHA }\n');
    content.edit('cases/2016-04.md', 'label: 查扣缝纫机头,', 'label: "? 查扣缝纫机头",');
    expect(only(content)).toEqual([expect.stringContaining('found the question')]);
  });
});

describe('the draft of marks that hold a numeral', () => {
  const drafted = draftOfText(`2033年上半年查获侵权货物情况
案例1：黄岛海关查获侵权挂锁案
2033年2月16日，黄岛海关查获标有“六环”“七匹狼”商标的挂锁840把、袜子300双，权利人烟台六环锁业集团有限公司确认侵权。
标有“三环”商标的挂锁15把也被查获，烟台三环锁业集团有限公司未参与。
案例2：流亭机场海关查获侵权药品案
2033年5月6日，流亭机场海关查获侵犯“999”商标的药品999盒。
`);
  const parts = drafted.cases.map(
    ({ data }) => data as Record<string, Record<string, { exact: string }>>,
  );

  it('has no figure of them, neither in quotation marks nor in the name of a firm', () => {
    const words = parts.map(({ figures = {} }) => Object.values(figures).map(({ exact }) => exact));
    expect(words).toEqual([
      ['商标的挂锁840把', '袜子300双', '商标的挂锁15把'],
      ['“999”商标的药品999盒'],
    ]);
    expect(parts.map(({ notNumbers }) => notNumbers)).toEqual([undefined, undefined]);
  });

  it('lets the check say of names that wait for their registry only that', () => {
    const content = new EditedContent();
    for (const { path, content: written } of drafted.files) {
      if (!path.startsWith('drafts/')) content.writeBytes(path, Buffer.from(written));
    }
    const told = content.content().problems.filter(({ isQuestion }) => !isQuestion);
    expect(told.map(({ field }) => field).toSorted()).toEqual([
      'brands.999',
      'brands.liuhuan',
      'brands.qipilang',
      'customs.huangdao',
      'customs.liutingjichang',
    ]);
  });
});

describe('what a draft takes from the account and the meaning of cases', () => {
  const { cases, files } = draftOfText(`2035年典型案例
案例1：天津海关查获侵犯“菲格”商标权电饭锅案
2035年2月3日，天津海关查验一批从日本横滨港申报进口的小家电，发现电饭锅1,200台、电熨斗800个及挂锁50把涉嫌侵犯“菲格”商标权，罚款不低于货值的两倍。
2035年5月，天津海关缉私局对汉沽某仓库开展调查，移送天津市和平区人民检察院审查起诉，检察院提起公诉后，天津市和平区人民法院作出判决，该法院判处李某有期徒刑一年，缓刑十八个月。
2034年，天津海关共扣留侵权货物410批次。
典型意义
2034年以来，天津关区累计查获侵权货物320批次、77万件。海关与法院协作，该案法院作出的判决有示范意义。
案例2：天津海关查获侵犯专利权案
2035年6月1日，天津海关扣留货物200件，向天津市高级人民法院、天津市第一中级人民法院移送线索，法院已受理。
`);
  const [first, second] = cases.map(({ data }) => data as Record<string, Record<string, unknown>>);

  it('drafts the goods that a title names and an account counts, each with its entry, and none that the registry has', () => {
    expect(Object.keys(first?.goods ?? {})).toEqual(['dianfanguo', 'dianyundou', 'padlocks']);
    const names = files.find(({ path }) => path.startsWith('drafts/'))?.content;
    expect(String(names)).toContain(`goods:
  dianfanguo: { zh: 电饭锅, en: "? what these goods are called in English" }
  dianyundou: { zh: 电熨斗, en: "? what these goods are called in English" }
`);
    expect(second?.goods).toBeUndefined();
  });

  it('takes a court by its full name, and its short one for the same where there is one court alone', () => {
    const bodies = Object.values(first?.bodies ?? {});
    expect(bodies).toMatchObject([
      { kind: 'police', exact: '天津海关缉私局' },
      { kind: 'prosecutor', aka: ['检察院'] },
      { kind: 'court', aka: ['法院'], quotes: [{ exact: '天津市和平区人民法院' }, {}] },
    ]);
    expect(Object.values(second?.bodies ?? {})).toHaveLength(3);
  });

  it('reads where goods came from round what stands between, a place that is called 某 as no person, and a multiple with its hedge', () => {
    expect(first?.countries).toEqual({
      JP: { role: 'origin', at: 'f1', exact: '从日本横滨港申报进口' },
    });
    expect(Object.values(first?.parties ?? {})).toMatchObject([{ label: '李某' }]);
    expect(Object.values(first?.figures ?? {})).toContainEqual(
      expect.objectContaining({ exact: '不低于货值的两倍' }),
    );
    // A sentence that is suspended for a time is no longer for it.
    expect(Object.keys(first?.figures ?? {})).toEqual(
      expect.arrayContaining(['prison-term', 'suspension']),
    );
    expect(first?.figures).not.toHaveProperty('prison-term-2');
    expect(numbersIn('罚款不低于货值的两倍', known.vocabulary)).toMatchObject([
      { value: 2, hedge: 'at-least' },
    ]);
    expect(numbersIn('没有超过货值的两倍', known.vocabulary)).toMatchObject([
      { value: 2, hedge: 'under' },
    ]);
    expect(numbersIn('为货值的两倍', known.vocabulary)).toMatchObject([
      { value: 2, hedge: 'exact' },
    ]);
  });

  it('takes what the meaning counts of years and districts for no event or outcome of the case', () => {
    const inReasons = (name: string) =>
      Object.values(first?.[name] ?? {}).filter((one) => JSON.stringify(one).includes('"r1"'));
    expect(inReasons('events')).toMatchObject([{ kind: 'context', background: true }]);
    expect(
      inReasons('outcomes')
        .map((one) => JSON.stringify(one))
        .join(''),
    ).not.toContain('关区');
  });
});

describe('what a draft takes from texts that deny, compare and name at length', () => {
  const { cases, files } = draftOfText(`2036年典型案例
案例1：福州海关查获侵犯“LUKA”商标权水壶案
2036年3月1日，应权利人卢卡株式会社和富士自动机株式会社要求，经风险研判，福州海关所属马尾海关对福建恒丰日用品有限公司申报出口至荷兰鹿特丹港的货物实施查验，查获侵权水壶3000个。另有500个保温杯标有“LUKA”字样，系授权生产的正品，“MOKA”咖啡机20台一并扣留。
发货人请求提供反担保放行，海关未同意。发货人起诉后撤回诉讼，福建省福州市中级人民法院受理，福州中院驳回上诉，判决已生效。每箱24个水壶，案值超过前一年的3倍，又一成果得到肯定。
会同香港海关开展联合行动，从福州某批发市场查获同类货物，经卢卡株式会社、莫卡公司确认侵权，浙江莱恩酒庄未提出申请，福建省福州市公安局立案侦查，福州市公安局抓获2人。
典型意义
2035年，福州海关共为企业挽回损失800万元，泉州海关查扣侵权货物50批。公安机关与海关协作。
`);
  const data = cases[0]?.data as Record<string, Record<string, Record<string, unknown>>>;
  const values = Object.values(data.outcomes ?? {}).map(({ value }) => value);
  const words = JSON.stringify(data);

  it('files nothing that was only asked for, withdrawn or told a second time', () => {
    for (const none of ['security-paid', 'release', 'lawsuit', 'judgment'])
      expect(values).not.toContain(none);
    expect(values).toContain('not-infringing');
    expect(data.outcomes?.['appeal-dismissed']?.sphere).toBe('? civil, criminal');
  });

  it('reads no number into a word, a ratio or a year that is compared', () => {
    expect(words).not.toContain('percentage');
    expect(Object.values(data.figures ?? {})).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          exact: expect.stringMatching(/每箱24个/),
          kind: expect.stringMatching(/^\? other/),
        }),
        expect.objectContaining({ exact: expect.stringMatching(/超过前一年的3倍$/) }),
      ]),
    );
  });

  it('takes names whole, each once: firms, ports with their country, customs abroad, the police', () => {
    const holders = Object.values(data.holders ?? {}).map(({ exact }) => exact);
    expect(holders).toEqual(
      expect.arrayContaining(['卢卡株式会社', '富士自动机株式会社', '莫卡公司', '浙江莱恩酒庄']),
    );
    expect(data.ports?.lutedangang).toMatchObject({ role: 'destination' });
    const bodies = Object.values(data.bodies ?? {});
    expect(bodies).toMatchObject([
      { kind: 'court', aka: ['福州中院'] },
      { kind: 'customs-authority', exact: '香港海关' },
      { kind: 'police', aka: ['福州市公安局'] },
    ]);
    expect(words).not.toContain('"州某"');
    const names = String(files.find(({ path }) => path.startsWith('drafts/'))?.content);
    expect(names).toContain('country: NL');
    for (const name of ['水壶', '保温杯', '咖啡机']) expect(names).toContain(`zh: ${name},`);
    expect(names).toContain('moka: { en: MOKA }');
  });

  it('asks for the role of a mark that genuine goods have as well, and dates what is told far behind its day', () => {
    expect(data.brands?.luka).toMatchObject({ role: expect.stringMatching(/^\? genuine/) });
    const [first] = Object.values(data.events ?? {});
    expect(first?.kind).toBe('inspection');
  });

  it('takes no office for one that acts because its year is counted', () => {
    expect(data.customs?.quanzhou?.role ?? 'mentioned').toBe('mentioned');
  });
});

describe('what a draft takes from words that only look like others', () => {
  const { cases, files } = draftOfText(`2037年典型案例
案例1：长沙海关查获侵犯“TENA”商标权T恤案
2037年4月2日，2036年星沙海关曾通过境外网站获悉线索。长沙海关查验经湖南长沙港运抵德国的集装箱，查获36套餐具、800个LED台灯以及TENA围巾12条、发带四千八百只，“TENA”标识的帽子系授权经销商品，收发货人湖南恒新贸易有限公司无法提供授权证明。
罚款人民币叁拾伍万元，长沙县人民法院判决湖南恒新贸易有限公司赔偿，岳麓法院另案判处刘某有期徒刑一年，判决尚未生效。如法院认定侵权，最高可判处七年有期徒刑，海关将没收全部货物。附带民事公益诉讼另行审理，侵权货物不宜捐赠。
典型意义
全国海关查扣侵权货物3.5亿余件，尺度一成不变，推动创新高地建设。
`);
  const data = cases[0]?.data as Record<string, Record<string, Record<string, unknown>>>;
  const words = JSON.stringify(data);
  const names = String(files.find(({ path }) => path.startsWith('drafts/'))?.content);
  const values = Object.values(data.outcomes ?? {}).map(({ value }) => value);

  it('takes no word out of two others, none that is supposed, and none from a sentence on the whole country', () => {
    expect(data.channels).toBeUndefined();
    for (const none of ['donation', 'seizure', 'confiscation']) expect(values).not.toContain(none);
    expect(words).not.toMatch(/percentage|尚未生效|最高可判处七年有期徒刑","value/u);
    const supposed = Object.values(data.figures ?? {}).find(({ exact }) =>
      String(exact).includes('七年'),
    );
    expect(supposed?.kind).toMatch(/^\? /);
  });

  it('drafts goods with Latin letters, behind a mark or behind their number, with what counts them', () => {
    for (const name of ['T恤', '餐具', 'LED台灯', '围巾', '发带'])
      expect(names).toContain(`zh: ${name},`);
    const lamps = Object.values(data.figures ?? {}).find(({ exact }) =>
      String(exact).startsWith('800个'),
    );
    expect(lamps).toMatchObject({ exact: '800个LED台灯', of: 'led-tai-deng' });
    expect(data.brands?.tena?.role).toMatch(/^\? genuine/);
  });

  it('reads the numerals of deeds, and names an infringer no holder, each court by its own name', () => {
    expect(data.figures?.fine).toMatchObject({ exact: '罚款人民币叁拾伍万元' });
    expect(numbersIn('罚款人民币叁拾伍万元', known.vocabulary)).toMatchObject([{ value: 350_000 }]);
    expect(numbersIn('大陆地区，收拾行李', known.vocabulary)).toEqual([]);
    expect(data.holders).toBeUndefined();
    const courts = Object.values(data.bodies ?? {}).filter(({ kind }) => kind === 'court');
    expect(courts.map(({ exact }) => exact)).toContain('岳麓法院');
    expect(names).toContain('zh: 星沙海关');
    expect(names).toMatch(/zh: (?:湖南)?长沙港,/);
  });
});

it('a draft tells the terms in a row by the first, an airport, and no day of what this year is compared with', () => {
  const { cases, files } = draftOfText(`2039年典型案例
案例1：昆明海关查获侵犯“NOVA”商标权耳饰案
2039年6月8日，昆明海关在昆明长水国际机场旅检渠道查验旅客行李，查获耳饰60对，当事人委托鉴定机构于7月2日鉴定。赵某、钱某、孙某分别判处有期徒刑二年、一年六个月和十个月，并处罚金6万元、4万元。走访企业80次，案件较2038年减少3起。
`);
  const data = cases[0]?.data as Record<string, Record<string, Record<string, unknown>>>;
  expect(Object.keys(data.figures ?? {})).toEqual([
    'pairs',
    'prison-term',
    'prison-term-2',
    'prison-term-3',
    'criminal-fine',
    'criminal-fine-2',
    'times',
    'cases',
  ]);
  expect(JSON.stringify(data.figures)).not.toContain('"kind":"?');
  expect(String(files.at(-1)?.content)).toContain('en: "? Kunmingchangshui Airport"');
  expect(
    Object.values(data.events ?? {}).map(({ kind, background }) => [kind, background]),
  ).toEqual([
    ['inspection', undefined],
    ['confirmation', undefined],
    ['context', true],
  ]);
  const channel = data.channels?.passenger;
  expect(channel).not.toHaveProperty('quotes');
});

it('a draft gives each count its goods, all goods of a sum and one name for a mark and its picture, and asks what only a title says', () => {
  const { cases, files } = draftOfText(`2040年典型案例
案例1：大连海关联合公安机关查获侵犯“WOLVE”商标权阀门案
2040年5月6日，大连海关查获标有“WOLVE”商标的阀门31000个、标有“山岳及图”商标的水龙头2200套，另有面霜、眼影盘合计780盒。生产企业台州某洁具有限公司未提供授权。
`);
  const data = cases[0]?.data as Record<string, Record<string, Record<string, unknown>>>;
  expect(Object.entries(data.figures ?? {}).map(([id, { exact, of }]) => [id, exact, of])).toEqual([
    ['pieces', '“WOLVE”商标的阀门31000个', ['wolve', 'famen']],
    ['sets', '“山岳及图”商标的水龙头2200套', ['shanyue', 'shuilongtou']],
    ['boxes', '面霜、眼影盘合计780盒', undefined],
  ]);
  const names = String(files.at(-1)?.content);
  for (const name of ['面霜', '眼影盘', '山岳']) expect(names).toContain(`zh: ${name},`);
  expect(names).not.toContain('及图');
  expect(Object.values(data.parties ?? {}).map(({ exact }) => exact)).toEqual([
    '台州某洁具有限公司',
  ]);
  expect(data.detection?.['joint-operation']?.exact).toMatch(/^\? 大连海关联合公安机关/);
});

it('a draft takes no request for a decision, no invention for a mark and no meaning for a second outcome', () => {
  const { cases, files } = draftOfText(`2040年典型案例
案例1：福州海关查获进口侵犯发明专利权阀芯案
一、案情
2040年2月3日，福州海关依据权利人申请扣留了申报进口至浙江的一批阀芯，涉嫌侵犯其“一种静音阀芯”发明专利权，该阀芯销往30余个国家和地区。3月1日，平潭海关（隶属福州海关）将线索移送福州市公安局。4月5日，权利人向福州市中级人民法院申请证据保全，法院裁定准许。权利人起诉，请求法院判令台州某阀门有限公司停止侵权，赔偿损失70万元。5月8日，法院认定台州某阀门有限公司构成专利侵权，判令其赔偿损失20万元。6月9日，福州海关作出复议决定，维持处罚。
二、典型意义
本案中，海关及时移送线索，形成了执法合力。判决明确了是否构成侵权的标准。
`);
  const data = cases[0]?.data as Record<string, Record<string, Record<string, unknown>>>;
  expect(data.brands).toBeUndefined();
  expect(String(files.at(-1)?.content)).not.toContain('一种静音阀芯');
  expect(String(files.at(-1)?.content)).toMatch(/zh: 平潭海关,.*parent: fuzhou/);
  expect(Object.keys(data.parties ?? {})).toEqual(['taizhoumoufamen']);
  const words = JSON.stringify(data.outcomes);
  expect(words).not.toContain('请求法院');
  const kinds = Object.values(data.outcomes ?? {}).map(({ value }) => value);
  for (const once of ['detention', 'transfer', 'damages', 'infringement-found'])
    expect(kinds.filter((kind) => kind === once)).toHaveLength(1);
  expect(Object.values(data.events ?? {}).map(({ kind }) => kind)).toEqual([
    'detention',
    'transfer',
    'preservation',
    'judgment',
    'review',
  ]);
  const exact = (part: string) =>
    Object.values(data.figures ?? {}).find((one) => String(one.exact).includes(part));
  expect(exact('一批')?.label).toBe('? 阀芯');
  expect(exact('30余个')?.exact).toContain('30余个国家和地区');
  expect(Object.keys(data.rights ?? {})).toEqual(['patent']);
  expect(data.reasons?.r1?.label).toBe('? 海关及时移送线索，形成了执法合力');
});

describe('what a draft takes from who acts, who thinks and who only intends', () => {
  const { cases, files } = draftOfText(`2041年典型案例
案例1：南京海关查获侵犯“BOSCH”等商标权钻头系列案
一、案情
2041年3月2日，常州某机电有限公司持一般贸易单证向南京海关所属新生圩海关申报出口一批钻头。海关此前接到戴尔公司举报，反映泰州某泵业有限公司生产的水泵涉嫌侵权。现场扣押假冒钻头整机和散件3万余件、配件若干。4月3日，又在龙潭港查获侵犯“BOSCH”“东成”商标权的网关、开关2.6万余个，采购价每只12元，同类正品市场售价总计约33.5万元。罗技公司（瑞士）、北通电子有限公司先后确认上述货物侵权。
5月6日，南京海关将线索通报江苏省泰州市公安局，并移交南京海关缉私局。泰州警方与缉私局联合行动，抓获犯罪嫌疑人钱某明、赵某等4人。该案已移送审查起诉。6月7日，法院判处钱某明有期徒刑一年。
二、典型意义
海关立足陆路口岸特点，形成了合力。
案例2：杭州海关查获侵犯“美加净”商标权唇膏案
一、案情
2041年7月8日，收件人孙某称拟在网店转卖，杭州海关查获的唇膏上使用与“飘霜”相近的标识，印有“雪团子”图案的礼盒30盒。株式会社三丽鸥认为该批礼盒构成侵权，但未提供担保，海关予以放行；杭州2022年亚运会组织委员会确认挂件侵犯其标志专有权。
8月9日，宁波市中级人民法院作出民事裁定，此后最高人民法院知识产权法庭受理上诉。孙某在两年内曾因侵权被青岛海关处罚，海关责令其改正并约谈平台企业，没收唇膏。
`);
  type Facts = Record<string, Record<string, Record<string, unknown>>>;
  const [first = {}, second = {}] = cases.map(({ data }) => data as Facts);
  const labels = (one: Facts, name: string) =>
    Object.values(one[name] ?? {}).map(({ label, exact }) => label ?? exact);
  const words = (one: Facts, name: string) => JSON.stringify(one[name] ?? {});
  const figure = (end: string) =>
    Object.entries({ ...first.figures, ...second.figures }).find(([, { exact }]) =>
      String(exact).endsWith(end),
    );
  const names = String(files.find(({ path }) => path.startsWith('drafts/'))?.content);

  it('takes the end of a word for no word of its own, and each price for what it is', () => {
    expect(figure('2.6万余个')?.[0]).toMatch(/^pieces/);
    expect(figure('每只12元')?.[0]).toBe('unit-price');
    expect(figure('33.5万元')?.[0]).toBe('value');
    expect(figure('3万余件')?.[1].exact).toContain('整机和散件');
    expect(figure('两年内')?.[0]).toBe('duration');
  });

  it('names who declared, received, reported and was judged', () => {
    expect(Object.values(first.parties ?? {})).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ role: 'declarant', label: '常州某机电有限公司' }),
        expect.objectContaining({ role: 'manufacturer', label: '泰州某泵业有限公司' }),
        expect.objectContaining({ role: 'convicted', label: '钱某明' }),
      ]),
    );
    expect(Object.values(second.parties ?? {})).toMatchObject([
      { role: 'consignee', label: '孙某' },
    ]);
    expect(Object.keys(first.detection ?? {})).toContain('holder-tip');
    expect(Object.keys(first.detection ?? {})).not.toContain('public-tip');
    expect(labels(first, 'holders')).toEqual(
      expect.arrayContaining(['罗技公司', '北通电子有限公司']),
    );
    expect(labels(second, 'holders')).toEqual(
      expect.arrayContaining(['株式会社三丽鸥', '杭州2022年亚运会组织委员会']),
    );
  });

  it('takes the short name of an authority for the one before it, and a tribunal for itself', () => {
    expect(Object.values(first.bodies ?? {})).toMatchObject([
      { kind: 'police', aka: ['泰州警方'] },
      { kind: 'police', aka: ['缉私局'] },
      { kind: 'court' },
    ]);
    expect(labels(second, 'bodies')).toEqual(['宁波市中级人民法院', '最高人民法院知识产权法庭']);
  });

  it('takes no opinion for a finding, no intention for a channel, no ruling for a judgment', () => {
    expect(words(second, 'outcomes')).not.toMatch(/infringement-found|"judgment"/);
    expect(second).not.toHaveProperty('channels');
    expect(words(second, 'events')).not.toContain('"judgment"');
    const transfers = Object.values(first.outcomes ?? {}).filter(
      ({ value }) => value === 'transfer',
    );
    expect(transfers.map(({ sphere }) => sphere)).toEqual([undefined]);
    expect(second.headline?.outcome).toBe('confiscation');
  });

  it('asks of a picture or a similar sign what it is, and finds no goods or port in words', () => {
    expect(names).toMatch(/zh: 飘霜,.*\n.*zh: 雪团子,/);
    expect(second.brands?.xuetuanzi?.role).toBe('? work, mark, holder');
    expect(second.brands?.xuetuanzi?.exact).toContain('图案');
    expect(names).not.toMatch(/若干|陆路口岸/);
  });
});

describe('npm run draft', { tags: ['program'] }, () => {
  const run = (...given: string[]) =>
    spawnSync(process.execPath, ['src/commands/draft.ts', ...given], { encoding: 'utf8' });
  const folder = mkdtempSync(join(tmpdir(), 'draft-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes the files of a list, and none over another', () => {
    const given = ['tests/content/lists/2031-plain.txt', '--edition', 'plain', '--to', folder];
    const first = run(...given);
    expect(first.stderr).toBe('');
    expect(first.stdout).toContain('plain-01: ');
    const path = join(folder, 'cases/plain-02.md');
    writeFileSync(path, 'mine');
    const second = run(...given);
    expect(second.status).toBe(1);
    expect(second.stderr).toContain(
      `These files exist, and no draft is written over them:\n  ${path}`,
    );
    expect(readFileSync(path, 'utf8')).toBe('mine');
  });

  it.each([
    [['nowhere.txt', '--edition', 'plain'], 'There is no file nowhere.txt.'],
    [['package.json', '--edition', 'Plain 1'], '"Plain 1" is no id of a list'],
    [['package.json', '--edition', 'plain'], 'package.json: found no line that labels a case'],
    [['public/favicon.svg'], 'Name the list with --edition ID'],
    [['--edition', 'plain'], 'Name the FILE that holds the list'],
    [['--wrong'], 'npm run draft -- FILE --edition ID [--to FOLDER]'],
  ])('says what is wrong with %s', (given, message) => {
    const { status, stderr } = run(...given);
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
  });

  it('prints its usage in three lines', () => {
    const { status, stdout, stderr } = run('--help');
    expect([status, stderr, stdout.trimEnd().split('\n').length]).toEqual([0, '', 3]);
  });
});

describe('what a draft takes from firms in short, foreign authorities, promises and suits', () => {
  const { cases, files } = draftOfText(`2042年典型案例
案例1：湛江海关查获侵犯“丰洋”商标权水泵案
一、案情
2042年3月5日，湛江海关所属霞山海关依托大数据模型锁定异常报关单，现场查获标有“丰洋”标识的水泵800台，货值过60万元。湖南丰洋泵业股份有限公司是一家专业生产水泵的企业，丰洋公司向湛江海关申请扣留。当事人广西某进出口有限公司（以下简称“广西某公司”）向湛江海关所属遂溪海关申报出口，广西某公司称水泵系客户授权生产，并承诺销毁包装。岳阳丁公司提供运输。
3月20日在广西某公司申报出口的货物中，又查获阀门2.5吨。该公司曾因侵权于2040年被海口海关处罚。湛江海关没收上述货物，罚款5万元。该公司不服，海南海关总署经复议维持原处罚决定，该公司提起行政诉讼，一审法院判决驳回其诉讼请求。没收的水泵经拍卖所得上缴国库。
案例2：西宁海关查获侵权围巾案
一、案情
2042年6月1日，西宁海关联合兰州、银川两地海关，查验搭乘某航班自泰国入境的旅客携带的围巾，当事人主动放弃货物，海关不予行政处罚。线索通报法国警方，法国警方据此抓获4人。权利人向法院提起诉讼，申请财产保全，海关协助法院予以扣押围巾，法院判决西宁某商行赔偿8万元。
`);
  type Facts = Record<string, Record<string, Record<string, unknown>>>;
  const [first = {}, second = {}] = cases.map(({ data }) => data as Facts);
  const values = (one: Facts) => Object.values(one.outcomes ?? {}).map(({ value }) => value);
  const outcome = (one: Facts, value: string) =>
    Object.values(one.outcomes ?? {}).filter((own) => own.value === value);
  const words = (one: Facts, name: string) => JSON.stringify(one[name] ?? {});

  it('takes a name in short for the one before it, and a word about others’ permission for no holder', () => {
    expect(Object.values(first.holders ?? {}).map(({ exact }) => exact)).toEqual([
      '湖南丰洋泵业股份有限公司',
    ]);
    const parties = Object.values(first.parties ?? {}).map(({ label, exact }) => label ?? exact);
    expect(parties.toSorted()).toEqual(['岳阳丁公司', '广西某进出口有限公司'].toSorted());
  });

  it('tells who acts from who is declared to, told of or named with others', () => {
    const roles = Object.values(first.customs ?? {}).map(({ exact, role }) => [exact, role]);
    expect(roles).toContainEqual(['霞山海关', 'acting']);
    expect(roles).toContainEqual(['遂溪海关', 'declared-to']);
    expect(Object.keys(second.customs ?? {})).toEqual(
      expect.arrayContaining(['lanzhou', 'yinchuan']),
    );
    expect(Object.values(second.parties ?? {}).map(({ exact }) => exact)).not.toContain('乘某');
    // Who is ordered to pay damages is not convicted.
    expect(words(second, 'parties')).not.toContain('"convicted"');
    expect(Object.values(second.bodies ?? {})).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'foreign-authority', exact: '法国警方' }),
      ]),
    );
  });

  it('files reviews, suits, earlier penalties and what was given up, and no promise', () => {
    expect(values(first)).toEqual(
      expect.arrayContaining([
        'confiscation',
        'fine',
        'prior-penalty',
        'decision-upheld',
        'administrative-suit',
        'claim-dismissed',
        'auction',
      ]),
    );
    expect(values(first)).not.toContain('destruction');
    expect(outcome(first, 'judgment').map(({ sphere }) => sphere)).toEqual([undefined]);
    expect(outcome(first, 'confiscation').map(({ sphere }) => sphere)).toEqual([undefined]);
    expect(values(second)).toEqual(
      expect.arrayContaining(['abandonment', 'not-penalised', 'property-preservation']),
    );
    expect(values(second)).not.toContain('seizure');
    expect(outcome(second, 'apprehension')).toMatchObject([{ country: 'FR' }]);
    expect(outcome(second, 'judgment').map(({ sphere }) => sphere)).toEqual([undefined]);
    expect(first.headline?.outcome).not.toBe('auction');
  });

  it('dates what was found among declared goods, and counts goods that stand behind their number', () => {
    const dated = Object.values(first.events ?? {}).map(({ kind, exact }) => [
      kind,
      String(exact).slice(0, 5),
    ]);
    expect(dated).toEqual(expect.arrayContaining([['interception', '3月20日']]));
    const names = String(files.find(({ path }) => path.startsWith('drafts/'))?.content);
    expect(names).not.toMatch(/zh: (?:生产|另外)/);
    expect(Object.values(first.figures ?? {})).toEqual(
      expect.arrayContaining([expect.objectContaining({ exact: '货值过60万元' })]),
    );
    expect(words(first, 'rights')).toContain('侵犯“丰洋”商标权');
    expect(Object.values(second.countries ?? {})).toEqual(
      expect.arrayContaining([expect.objectContaining({ role: 'origin', exact: '自泰国入境' })]),
    );
  });
});
