import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/read/problem.ts';
import { deleteIn, setIn } from '../../support/edit-yaml.ts';
import { EditedContent } from '../../support/edited-content.ts';
import { contentWith, draftOf, knownNames } from '../support/draft-findings.ts';
import { sampled } from '../support/sampled.ts';

const file = (number: string) => `cases/2016-${number}.md`;
const english = (number: string) => `translations/en/2016-${number}.md`;
const registry = (name: string) => `registry/${name}.yaml`;

/** A slip: the kind and what the editor does, what the message must say, and how many there are: one, unless it is said. */
type Slip = [
  name: string,
  make: (content: EditedContent) => void,
  message: RegExp,
  messages?: number,
];

/** What the checks say of the content with a slip. */
function messagesFor(make: (content: EditedContent) => void): string[] {
  const content = new EditedContent();
  make(content);
  return content.content().problems.map(describeProblem);
}

/** Takes an entry out of a registry and out of the cases that declare it. */
function forget(content: EditedContent, list: string, id: string, cases: readonly string[]): void {
  deleteIn(content, registry(list), [id]);
  for (const one of cases) deleteIn(content, file(one), [list, id]);
}

/** Files a fact as stated, without the sentence that says from what it is inferred. */
function state(content: EditedContent, number: string, path: readonly string[], id: string): void {
  deleteIn(content, file(number), [...path, 'inferred']);
  deleteIn(content, `translations/en/2016-${number}.md`, ['notes', id]);
}

const names: Slip[] = [
  [
    'wrong parent: Beilun under Shanghai',
    (c) => setIn(c, registry('customs'), ['beilun', 'parent'], 'shanghai'),
    /registry\/customs\.yaml:\d+ parent: found "shanghai"\. Allowed: "ningbo", since paragraph f1 of content\/cases\/2016-07\.md says "宁波海关隶属北仑海关"\. Correct the district\./,
  ],
  [
    'wrong parent: Xinxiang under Nanjing',
    (c) => setIn(c, registry('customs'), ['xinxiang', 'parent'], 'nanjing'),
    /parent: found "nanjing"\. Allowed: "zhengzhou", since paragraph f1 of content\/cases\/2016-09\.md/,
  ],
  [
    'wrong parent: Pingxiang under Guangzhou',
    (c) => setIn(c, registry('customs'), ['pingxiang', 'parent'], 'guangzhou'),
    /parent: found "guangzhou"\. Allowed: "nanning", since paragraph f1 of content\/cases\/2016-08\.md/,
  ],
  [
    'office in no registry: Xinxiang',
    (c) => forget(c, 'customs', 'xinxiang', ['09']),
    /2016-09\.md:\d+ customs: found "新乡海关" in paragraph f1, which no registry has\. Allowed: offices of content\/registry\/customs\.yaml, .*text-words\.yaml\. Add the office there \(zh: 新乡海关, level: house, parent: zhengzhou\)/,
  ],
  [
    'office in no registry: Gyirong',
    (c) => forget(c, 'customs', 'gyirong', ['10']),
    /2016-10\.md:\d+ customs: found "吉隆海关" in paragraph f1, .*parent: lhasa/,
  ],
  [
    'office in no registry: Pingxiang, whose port stays',
    (c) => forget(c, 'customs', 'pingxiang', ['08']),
    /2016-08\.md:\d+ customs: found "凭祥海关" in paragraph f1, .*parent: nanning/,
  ],
  [
    'port in no registry: Shatian',
    (c) => forget(c, 'ports', 'shatian', ['01']),
    /2016-01\.md:\d+ ports: found "东莞沙田口岸" in paragraph f2, which no registry has\. Allowed: ports of content\/registry\/ports\.yaml, .*Add the port there/,
  ],
  [
    'port in no registry: Dongjiang',
    (c) => forget(c, 'ports', 'dongjiang', ['01']),
    /2016-01\.md:\d+ ports: found "东疆口岸" in paragraph f2/,
  ],
  [
    'port in no registry: Ningbo, whose office stays',
    (c) => forget(c, 'ports', 'ningbo', ['04', '07']),
    /2016-04\.md:\d+ ports: found "宁波口岸" in paragraph f2/,
    2,
  ],
  [
    'port in no registry: Pulau Sebarok',
    (c) => forget(c, 'ports', 'pulau-sebarok', ['06']),
    /2016-06\.md:\d+ ports: found "普劳萨巴洛克港" in paragraph f1/,
  ],
  [
    'mark in no registry: OAKLEY',
    (c) => {
      setIn(c, file('03'), ['figures', 'oakley-eyewear', 'of'], ['eyewear']);
      forget(c, 'brands', 'oakley', ['03']);
    },
    /2016-03\.md:\d+ brands: found the mark “OAKLEY” in paragraph f3, which no registry has\. Allowed: marks of content\/registry\/brands\.yaml, .*Add the mark there and to "brands" of this case/,
  ],
  [
    'mark in no registry: puma, the last of a series',
    (c) => forget(c, 'brands', 'puma', ['05']),
    /2016-05\.md:\d+ brands: found the mark “puma” in paragraph f1/,
  ],
  [
    'mark in no registry: BUTTERFLY',
    (c) => forget(c, 'brands', 'butterfly', ['04']),
    /2016-04\.md:\d+ brands: found the mark “蝴蝶牌BUTTERFLY” in paragraph f3/,
  ],
  [
    'right holder left out: Texas Instruments',
    (c) => deleteIn(c, file('09'), ['holders', 'ti-company']),
    /2016-09\.md:\d+ holders: found no "德州仪器公司", which paragraph f1 calls a right holder\. Allowed: every right holder .*Add it under "holders"/,
  ],
  [
    'right holder left out: Yantai Sanhuan',
    (c) => deleteIn(c, file('07'), ['holders', 'yantai-sanhuan']),
    /2016-07\.md:\d+ holders: found no "烟台三环锁业集团有限公司", which paragraph f1/,
  ],
  [
    'right holder left out: the second of a series',
    (c) => deleteIn(c, file('08'), ['holders', 'jean-cassegrain']),
    /2016-08\.md:\d+ holders: found no "让·卡斯兰简单股份有限公司（法国）", which paragraph f2/,
  ],
];

const roles: Slip[] = [
  [
    'acting for mentioned: an earlier penalty',
    (c) => setIn(c, file('04'), ['customs', 'ningbo', 'role'], 'acting'),
    /2016-04\.md:\d+ customs\.ningbo\.role: found "acting", though no words let it act; paragraph f3 has "[^"]*被宁波海关行政处罚[^"]*"\. Allowed: mentioned; acting where .*customs-roles\.yaml/,
  ],
  [
    'acting for mentioned: a place that goods leave from',
    (c) => setIn(c, file('08'), ['customs', 'pingxiang', 'role'], 'acting'),
    /2016-08\.md:\d+ customs\.pingxiang\.role: found "acting", though no words let it act/,
  ],
  [
    'mentioned for declared-to',
    (c) => setIn(c, file('07'), ['customs', 'beilun', 'role'], 'mentioned'),
    /2016-07\.md:\d+ customs\.beilun\.role: found "mentioned", though paragraph f1 has "[^"]*北仑海关申报出口[^"]*"\. Allowed: declared-to/,
  ],
  [
    'acting for declared-to',
    (c) => setIn(c, file('09'), ['customs', 'xinxiang', 'role'], 'acting'),
    /2016-09\.md:\d+ customs\.xinxiang\.role: found "acting", though no words let it act; paragraph f1 has "[^"]*新乡海关申报出口[^"]*"\. Allowed: declared-to; acting where/,
  ],
  [
    'mentioned for acting: it detains the goods',
    (c) => setIn(c, file('10'), ['customs', 'gyirong', 'role'], 'mentioned'),
    /2016-10\.md:\d+ customs\.gyirong\.role: found "mentioned", though paragraph f1 has/,
  ],
  [
    'a country of the text that no fact has: the destination',
    (c) => deleteIn(c, file('06'), ['countries']),
    /2016-06\.md:\d+ countries: found no "SG", though paragraph f1 names “新加坡” \(Singapore\)\. Allowed: every country and region that the text names\. Add "SG" with its role/,
  ],
  [
    'a country of the text that no fact has: one that a paragraph compares with',
    (c) => deleteIn(c, file('10'), ['countries']),
    /2016-10\.md:\d+ countries: found no "NP", though paragraph r1 names “尼泊尔”/,
  ],
  [
    'a country of the text that no fact has: Vietnam',
    (c) => deleteIn(c, file('08'), ['countries', 'VN']),
    /2016-08\.md:\d+ countries: found no "VN", though paragraph f1 names “越南”/,
  ],
  [
    'destination as mentioned: 到新加坡',
    (c) => setIn(c, file('06'), ['countries', 'SG', 'role'], 'mentioned'),
    /2016-06\.md:\d+ countries\.SG\.role: found "mentioned", though paragraph f1 has "[^"]*到新加坡[^"]*"\. Allowed: destination, by "says" in .*country-roles\.yaml\. Correct the role/,
  ],
  [
    'destination as mentioned: 向越南出口',
    (c) => {
      state(c, '08', ['countries', 'VN'], 'countries-vn-destination');
      setIn(c, file('08'), ['countries', 'VN', 'role'], 'mentioned');
    },
    /2016-08\.md:\d+ countries\.VN\.role: found "mentioned", though paragraph f1/,
  ],
  [
    'destination as mentioned: 输往美国',
    (c) => setIn(c, file('03'), ['countries', 'US', 'role'], 'mentioned'),
    /2016-03\.md:\d+ countries\.US\.role: found "mentioned", though paragraph f2/,
  ],
  [
    'port role: 从黄埔老港口岸出口 as mentioned',
    (c) => {
      state(c, '06', ['ports', 'huangpu-old-port'], 'ports-huangpu-old-port');
      setIn(c, file('06'), ['ports', 'huangpu-old-port', 'role'], 'mentioned');
    },
    /2016-06\.md:\d+ ports\.huangpu-old-port\.role: found "mentioned", though paragraph f1 has "[^"]*"\. Allowed: left-from, by "says" in .*port-roles\.yaml/,
  ],
  [
    'port role: goods left from Pingxiang',
    (c) => {
      state(c, '08', ['ports', 'pingxiang'], 'ports-pingxiang');
      setIn(c, file('08'), ['ports', 'pingxiang', 'role'], 'mentioned');
    },
    /2016-08\.md:\d+ ports\.pingxiang\.role: found "mentioned", though paragraph f1/,
  ],
  [
    'port role: goods arrived at Dongjiang',
    (c) => setIn(c, file('01'), ['ports', 'dongjiang', 'role'], 'mentioned'),
    /2016-01\.md:\d+ ports\.dongjiang\.role: found "mentioned", though paragraph f2 has .*Allowed: arrived-at/,
  ],
  [
    'port role: one that no words of the quote say',
    (c) => setIn(c, file('10'), ['ports', 'gyirong', 'role'], 'left-from'),
    /2016-10\.md:\d+ ports\.gyirong\.role: found "left-from", which the words "吉隆对尼口岸" do not say\. Allowed: what its words can say: mentioned \(/,
  ],
  [
    'port role: an earlier route that the reasons do not tell of',
    (c) => setIn(c, file('07'), ['ports', 'ningbo', 'role'], 'earlier-route'),
    /2016-07\.md:\d+ ports\.ningbo\.role: found "earlier-route", which the words "宁波口岸" do not say/,
  ],
  [
    'a convicted person as a suspect: the quote says it',
    (c) => setIn(c, file('04'), ['parties', 'responsible-persons', 'role'], 'suspect'),
    /2016-04\.md:\d+ parties\.responsible-persons\.role: found "suspect", which the words "判决相关责任人有期徒刑" do not say\. Allowed: convicted, by "says" in .*party-roles\.yaml/,
  ],
  [
    'a convicted person as a suspect: the sentence says it',
    (c) => {
      setIn(c, file('04'), ['parties', 'responsible-persons', 'role'], 'suspect');
      setIn(c, file('04'), ['parties', 'responsible-persons', 'exact'], '相关责任人');
    },
    /2016-04\.md:\d+ parties\.responsible-persons\.role: found "suspect", though paragraph f1 has "[^"]*判决相关责任人有期徒[^"]*"\. Allowed: convicted, by "says" in .*party-roles\.yaml/,
  ],
  [
    'a party by its name alone, in a role that only more words say: the message asks for a label too',
    (c) => {
      state(c, '04', ['parties', 'jinyun-company'], 'parties-jinyun-company');
      deleteIn(c, file('04'), ['parties', 'jinyun-company', 'quotes', 1]);
    },
    /2016-04\.md:\d+ parties\.jinyun-company\.role: found "convicted", which the words "缙云县某公司" do not say\. .* quote the words that say it and add "label: 缙云县某公司", or say under/,
  ],
  [
    'a party that is called by all the words that say its role',
    (c) => deleteIn(c, file('04'), ['parties', 'responsible-persons', 'label']),
    /2016-04\.md:\d+ parties\.responsible-persons\.label: found no label, so that the party is called by its whole quote "判决相关责任人有期徒刑", which says more than a name \("判决"\)\. Allowed: .* Write the name alone as "label: …"/,
  ],
  [
    'a party that is called by what it did behind its name',
    (c) => deleteIn(c, file('07'), ['parties', 'fujian-company', 'label']),
    /2016-07\.md:\d+ parties\.fujian-company\.label: found no label, so that the party is called by its whole quote "福建省某公司申报出口的挂锁"/,
  ],
  [
    'a role that neither the quote nor the text says: the message offers what the text says',
    (c) => {
      state(c, '08', ['countries', 'VN'], 'countries-vn-destination');
      setIn(c, file('08'), ['countries', 'VN', 'role'], 'origin');
      setIn(c, file('08'), ['countries', 'VN', 'exact'], '越南');
      setIn(c, file('08'), ['countries', 'VN', 'prefix'], '向');
    },
    /2016-08\.md:\d+ countries\.VN\.role: found "origin", which the words "越南" do not say\. Allowed: destination, by "says" in .*country-roles\.yaml/,
  ],
  ...(
    [
      [
        '01',
        ['countries', 'CN'],
        /countries\.CN\.role: found "destination", which the words "中国作为.*" do not say/,
      ],
      [
        '10',
        ['channels', 'land-border'],
        /channels\.land-border(?:\.value)?: found "land-border", which the words/,
      ],
      ['06', ['channels', 'sea'], /channels\.sea(?:\.value)?: found "sea", which the words/],
      [
        '01',
        ['outcomes', 'joint-supervision'],
        /outcomes\.joint-supervision\.sphere: found "none" for supervision/,
      ],
      [
        '06',
        ['detection', 'inspection'],
        /detection\.inspection(?:\.value)?: found "inspection", which/,
      ],
      [
        '07',
        ['outcomes', 'police-filing'],
        /outcomes\.police-filing(?:\.value)?: found "case-filed", which/,
      ],
    ] as const
  ).map(
    ([number, path, message]): Slip => [
      `inferred marked stated: ${number} ${path.join('.')}`,
      (c) => deleteIn(c, file(number), [...path, 'inferred']),
      message,
    ],
  ),
];

const of = (number: string, figure: string, value: string[]) => (c: EditedContent) =>
  setIn(c, file(number), ['figures', figure, 'of'], value);

const numbers: Slip[] = [
  [
    'one brand’s count given to another: PRADA’s to GUESS',
    of('10', 'prada-handbags', ['handbags', 'guess']),
    /2016-10\.md:\d+ figures\.prada-handbags\.of: found "guess" for what "[^"]*300个手提包使用了“PRADA”[^"]*" has of prada\. Allowed: prada\. Correct "of"/,
  ],
  [
    'one brand’s count given to another: OAKLEY’s to Ray-Ban',
    of('03', 'oakley-eyewear', ['eyewear', 'ray-ban']),
    /2016-03\.md:\d+ figures\.oakley-eyewear\.of: found "ray-ban" for what "[^"]*" has of oakley\./,
  ],
  [
    'one brand’s count given to another: ALL STAR’s to CONVERSE',
    of('06', 'all-star-shoes', ['casual-shoes', 'converse']),
    /2016-06\.md:\d+ figures\.all-star-shoes\.of: found "converse" for what "[^"]*" has of all-star\./,
  ],
  [
    'one brand’s count given to another: GUESS’s to MICHAEL KORS',
    of('10', 'guess-handbags', ['handbags', 'michael-kors']),
    /2016-10\.md:\d+ figures\.guess-handbags\.of: found "michael-kors" for what "[^"]*" has of guess\./,
  ],
  [
    'the total given to one brand: SINGER',
    of('04', 'heads-seized', ['sewing-machine-heads', 'singer']),
    /2016-04\.md:\d+ figures\.heads-seized\.of: found "singer" for what "[^"]*1621台[^"]*" has of butterfly, singer\. Allowed: no mark for a figure of several\./,
  ],
  [
    'the total given to one brand: the first of 22 marks',
    of('08', 'pieces', ['nike']),
    /2016-08\.md:\d+ figures\.pieces\.of: found "nike" for what "[^"]*10\.4万件[^"]*" has of nike, apple and others\. Allowed: no mark/,
  ],
  [
    'the total given to one brand: a computed one',
    of('10', 'handbags-total', ['handbags', 'prada']),
    /2016-10\.md:\d+ figures\.handbags-total\.of: found "prada" for what is computed from figures of prada, guess, michael-kors\. Allowed: no mark/,
  ],
  [
    'the total given to one brand: the value of two marks',
    of('03', 'eyewear-value', ['eyewear', 'oakley']),
    /2016-03\.md:\d+ figures\.eyewear-value\.of: found "oakley" for what "[^"]*126万余元[^"]*" has of (?:oakley, ray-ban|ray-ban, oakley)\./,
  ],
  [
    'a figure of several goods given to one: backpacks',
    of('08', 'pieces', ['backpacks']),
    /2016-08\.md:\d+ figures\.pieces\.of: found "backpacks" for what "[^"]*" has of footwear-and-apparel, backpacks, phone-accessories and others\. Allowed: no goods for a figure of several\./,
  ],
  [
    'a figure of several goods given to one: caps',
    of('03', 'jerseys-caps-batch', ['caps']),
    /2016-03\.md:\d+ figures\.jerseys-caps-batch\.of: found "caps" for what "[^"]*球衣、球帽一批[^"]*" has of jerseys, caps\./,
  ],
  [
    'a figure of several goods given to one: padlocks and others',
    of('07', 'first-batch', ['padlocks']),
    /2016-07\.md:\d+ figures\.first-batch\.of: found "padlocks" for what "[^"]*一批挂锁等货物[^"]*" has of padlocks and others\./,
  ],
  [
    'the same figure twice: hoverboards',
    (c) =>
      setIn(c, file('02'), ['figures', 'hoverboards-caught'], {
        label: '查获平衡车',
        of: 'hoverboards',
        at: 'f2',
        exact: '查扣侵权电动平衡车12766台',
      }),
    /2016-02\.md:\d+ figures\.hoverboards-caught: found "12766台" in paragraph f2 a second time, which "hoverboards-seized" quotes too\. Allowed: each number of the text in one figure\./,
  ],
  [
    'the same figure twice: in a shorter quote',
    (c) =>
      setIn(c, file('01'), ['figures', 'people-caught'], {
        label: '抓捕人数',
        at: 'f3',
        exact: '嫌疑人11人',
      }),
    /2016-01\.md:\d+ figures\.people-caught: found "11人" in paragraph f3 a second time, which "suspects-apprehended" quotes too\./,
  ],
  [
    'the same figure twice: the total price',
    (c) =>
      setIn(c, file('09'), ['figures', 'case-value'], {
        label: '案值',
        kind: 'value',
        at: 'f1',
        exact: '107.95万美元',
      }),
    /2016-09\.md:\d+ figures\.case-value: found "107\.95万美元" in paragraph f1 a second time, which "total-price" quotes too\./,
  ],
  [
    'containers counted as goods',
    (c) => setIn(c, file('08'), ['figures', 'containers', 'kind'], 'quantity'),
    /2016-08\.md:\d+ figures\.containers\.kind: found "quantity", though the words beside the number are "5个集装箱的侵权"\. Allowed: containers, by .*figure-kinds\.yaml/,
  ],
  [
    'declarations counted as goods',
    (c) => {
      setIn(c, file('08'), ['figures', 'declarations', 'kind'], 'quantity');
      setIn(c, file('08'), ['figures', 'declarations', 'of'], 'backpacks');
    },
    /2016-08\.md:\d+ figures\.declarations\.kind: found "quantity"\. Allowed: a kind counted in 票 that "6票报关单" can be: batches/,
    2,
  ],
  [
    'right holders counted as companies',
    (c) => setIn(c, file('10'), ['figures', 'holders-confirming', 'kind'], 'firms'),
    /2016-10\.md:\d+ figures\.holders-confirming\.kind: found "firms".*Allowed: .*holders/,
  ],
  [
    'a unit price filed as a value',
    (c) => setIn(c, file('09'), ['figures', 'unit-price', 'kind'], 'value'),
    /2016-09\.md:\d+ figures\.unit-price\.kind: found "value", though the words beside the number are "单价53\.975美元"\. Allowed: unit-price/,
  ],
  [
    'a label of a fine on a value: seized shoes',
    (c) => setIn(c, file('06'), ['figures', 'seized-value', 'label'], '对当事人罚款'),
    /2016-06\.md:\d+ figures\.seized-value\.label: found "对当事人罚款", which names fine, for a figure of the kind value\. Allowed: a label without words of another kind than value, by .*figure-kinds\.yaml/,
  ],
  [
    'a label of a fine on a value: padlocks',
    (c) => setIn(c, file('07'), ['figures', 'first-value', 'label'], '首案罚款'),
    /2016-07\.md:\d+ figures\.first-value\.label: found "首案罚款", which names fine, for a figure of the kind value/,
  ],
  [
    'a label that names another mark than the figure is of',
    (c) => setIn(c, file('10'), ['figures', 'prada-handbags', 'label'], '带有“GUESS”标识的手提包'),
    /2016-10\.md:\d+ figures\.prada-handbags\.label: found "带有“GUESS”标识的手提包", which names “GUESS” \(guess of brands\)\. Allowed: brands that "of" or the sentence of the figure names: prada\. Correct the label/,
  ],
  [
    'a label that names other goods than the sentence',
    (c) => setIn(c, file('04'), ['figures', 'heads-seized', 'label'], '查扣的手提包'),
    /2016-04\.md:\d+ figures\.heads-seized\.label: found "查扣的手提包", which names “手提包” \(handbags of goods\)\. Allowed: goods that .*: sewing-machine-heads\./,
  ],
  [
    'a label that names an office for what the police did',
    (c) =>
      setIn(c, file('01'), ['figures', 'suspects-apprehended', 'label'], '黄埔海关抓捕的嫌疑人'),
    /2016-01\.md:\d+ figures\.suspects-apprehended\.label: found "黄埔海关抓捕的嫌疑人", which names “黄埔海关” \(huangpu of customs\)\. Allowed: customs that .*: \(none\)\./,
  ],
  [
    'a label that calls a part a total',
    (c) => setIn(c, file('10'), ['figures', 'prada-handbags', 'label'], '手提包合计'),
    /2016-10\.md:\d+ figures\.prada-handbags\.label: found "手提包合计", which calls it a total \("合计"\), though the words "[^"]*" do not\. Allowed: a label without words of "sums" in .*text-words\.yaml/,
  ],
  [
    'a label of a value on a fine',
    (c) => setIn(c, file('04'), ['figures', 'fine-total', 'label'], '缝纫机头货值'),
    /2016-04\.md:\d+ figures\.fine-total\.label: found "缝纫机头货值", which names value, for a figure of the kind criminal-fine/,
  ],
  [
    'a real number as no number: an amount',
    (c) => {
      deleteIn(c, file('04'), ['figures', 'heads-value']);
      setIn(c, file('04'), ['headline', 'figures'], ['heads-seized']);
      setIn(c, file('04'), ['notNumbers', 'f3'], ['第三中级人民法院', '27346美元']);
    },
    /2016-04\.md:\d+ notNumbers\.f3\[1\]: found "27346美元", in which "27346美元.*" has a unit\. Allowed: words that hold a numeral and count nothing.*File it under "figures"/,
  ],
  [
    'a real number as no number: people',
    (c) => {
      deleteIn(c, file('06'), ['figures', 'suspects']);
      setIn(c, file('06'), ['headline', 'figures'], ['case-shoes']);
      setIn(c, file('06'), ['notNumbers', 'f2'], ['10名']);
    },
    /2016-06\.md:\d+ notNumbers\.f2\[0\]: found "10名", in which/,
  ],
  [
    'a real number as no number: right holders',
    (c) => {
      deleteIn(c, file('10'), ['figures', 'holders-confirming']);
      setIn(c, file('10'), ['notNumbers', 'f1'], ['四家']);
    },
    /2016-10\.md:\d+ notNumbers\.f1\[0\]: found "四家", in which/,
  ],
  [
    'a real number as no number: one suspect',
    (c) => {
      deleteIn(c, file('03'), ['figures', 'suspect-apprehended']);
      setIn(c, file('03'), ['headline', 'figures'], ['goods-to-us']);
      setIn(c, file('03'), ['notNumbers', 'f3'], ['一名']);
    },
    /2016-03\.md:\d+ notNumbers\.f3\[0\]: found "一名", in which/,
  ],
];

/** Writes other words for some of a case and its source. */
function rewrite(c: EditedContent, number: string, was: string, now: string): void {
  const source = c.text('sources/2016.txt').replaceAll(was, now);
  c.write('sources/2016.txt', source);
  setIn(
    c,
    'editions/2016.yaml',
    ['source', 'sha256'],
    createHash('sha256').update(source).digest('hex'),
  );
  c.write(file(number), c.text(file(number)).replaceAll(was, now));
}

/** Gives the eyewear of two marks two values, in turn. */
function twoValues(c: EditedContent, [first, second]: [string, string]): void {
  deleteIn(c, file('03'), ['figures', 'eyewear-value']);
  setIn(c, file('03'), ['headline', 'figures'], ['goods-to-us']);
  rewrite(c, '03', '案值约126万余元', '案值分别为人民币120万元和6万元');
  const value = { kind: 'value', at: 'f3' };
  setIn(c, file('03'), ['figures', 'value-1'], {
    label: '第一批案值',
    ...value,
    of: first,
    exact: '120万元',
  });
  setIn(c, file('03'), ['figures', 'value-2'], {
    label: '第二批案值',
    ...value,
    of: second,
    exact: '6万元',
  });
}

/** Says of the socks that they have a mark in words behind them, with a value after those. */
function markBehind(c: EditedContent, mark: string): void {
  rewrite(
    c,
    '10',
    '2256双袜子使用了“DISNEY”商标，',
    '2256双袜子，均使用“DISNEY”商标，价值人民币3万元，',
  );
  setIn(c, file('10'), ['figures', 'disney-socks', 'of'], ['socks', mark]);
  setIn(c, file('10'), ['figures', 'disney-socks', 'exact'], '2256双袜子');
  setIn(c, file('10'), ['figures', 'socks-value'], {
    label: '袜子价值',
    kind: 'value',
    of: 'disney',
    at: 'f1',
    exact: '价值人民币3万元',
  });
}

/** What is said of figures. */
function saidOfFigures(make: (content: EditedContent) => void): string[] {
  return messagesFor(make).filter((text) => / figures\./.test(text));
}

/** Writes another country for one in a case, its translation and the source, and gives it a code. */
function moveCountry(
  c: EditedContent,
  number: string,
  [was, now]: [string, string],
  [wasCode, code]: [string, string],
): void {
  const source = c.text('sources/2016.txt').replaceAll(was, now);
  c.write('sources/2016.txt', source);
  setIn(
    c,
    'editions/2016.yaml',
    ['source', 'sha256'],
    createHash('sha256').update(source).digest('hex'),
  );
  c.write(
    file(number),
    c.text(file(number)).replaceAll(was, now).replace(`\n  ${wasCode}: {`, `\n  ${code}: {`),
  );
}

const outcomes: Slip[] = [
  [
    'a customs seizure as criminal: five offices',
    (c) => setIn(c, file('01'), ['outcomes', 'customs-seizure', 'sphere'], 'criminal'),
    /2016-01\.md:\d+ outcomes\.customs-seizure\.sphere: found "criminal" for seizure\. Allowed: administrative/,
  ],
  [
    'a customs seizure as criminal: shoes',
    (c) => setIn(c, file('06'), ['outcomes', 'customs-seizure', 'sphere'], 'criminal'),
    /2016-06\.md:\d+ outcomes\.customs-seizure\.sphere: found "criminal" for seizure\. Allowed: administrative/,
  ],
  [
    'a notification of an authority abroad as criminal',
    (c) => setIn(c, file('03'), ['outcomes', 'notification-to-ice', 'sphere'], 'criminal'),
    /2016-03\.md:\d+ outcomes\.notification-to-ice\.sphere: found "criminal" for notification\. Allowed: none,/,
  ],
  [
    'a notification of the police as administrative, by Customs that gives it',
    (c) =>
      setIn(
        c,
        file('03'),
        ['outcomes', 'notification-to-jiangsu-police', 'sphere'],
        'administrative',
      ),
    /2016-03\.md:\d+ outcomes\.notification-to-jiangsu-police\.sphere: found "administrative" for notification\. Allowed: criminal,/,
  ],
  [
    'a police seizure as administrative',
    (c) => {
      state(c, '06', ['outcomes', 'police-seizure'], 'outcomes-police-seizure');
      setIn(c, file('06'), ['outcomes', 'police-seizure', 'sphere'], 'administrative');
    },
    /2016-06\.md:\d+ outcomes\.police-seizure\.sphere: found "administrative" for seizure\. Allowed: criminal/,
  ],
  [
    'a doubled outcome: confiscation',
    (c) =>
      setIn(c, file('10'), ['outcomes', 'confiscation'], {
        label: '没收货物',
        value: 'confiscation',
        at: 'f1',
        exact: '依法没收侵权货物',
      }),
    /2016-10\.md:\d+ outcomes\.confiscation: found an outcome of the same kind a second time in the words "依法没收侵权货物", which "goods-confiscated" quotes too/,
  ],
  [
    'a doubled outcome: a raid, in a shorter quote',
    (c) =>
      setIn(c, file('01'), ['outcomes', 'dens-broken'], {
        label: '捣毁窝点',
        value: 'raid',
        at: 'f3',
        exact: '捣毁境内仓储窝点',
      }),
    /2016-01\.md:\d+ outcomes\.dens-broken: found an outcome of the same kind a second time/,
  ],
  [
    'a doubled outcome: a detention, in a longer quote',
    (c) =>
      setIn(c, file('07'), ['outcomes', 'first-detention'], {
        label: '扣留货物',
        value: 'detention',
        at: 'f1',
        exact: '宁波海关扣留涉案货物后',
      }),
    /2016-07\.md:\d+ outcomes\.first-detention: found an outcome of the same kind a second time/,
  ],
  [
    'a doubled event',
    (c) =>
      setIn(c, file('07'), ['events', 'export-declared'], {
        label: '申报出口',
        kind: 'declaration',
        at: 'f1',
        exact: '2016年2月1日，浙江某公司向宁波海关隶属北仑海关申报',
      }),
    /2016-07\.md:\d+ events\.export-declared: found an event of the same kind and date a second time/,
  ],
  [
    'an event whose words are of another kind',
    (c) => setIn(c, file('07'), ['events', 'first-declaration', 'kind'], 'judgment'),
    /2016-07\.md:\d+ events\.first-declaration\.kind: found "judgment", which the words/,
  ],
  [
    'India for Indonesia',
    (c) => {
      state(c, '08', ['countries', 'VN'], 'countries-vn-destination');
      moveCountry(c, '08', ['越南', '印度尼西亚'], ['VN', 'IN']);
    },
    /2016-08\.md:\d+ countries\.IN(?:\.code)?: found "IN", which the words "向印度尼西亚出口" do not name\. Allowed: .*its words name ID/,
  ],
  [
    'Guinea for Equatorial Guinea',
    (c) => moveCountry(c, '06', ['新加坡', '赤道几内亚'], ['SG', 'GN']),
    /2016-06\.md:\d+ countries\.GN(?:\.code)?: found "GN", which the words .*its words name GQ/,
  ],
  [
    'a summary with an outcome that is none of the case: confiscation and a fine',
    (c) => c.edit(file('09'), '，郑州海关向公安机关通报线索。', '，郑州海关没收货物并处罚款。'),
    /2016-09\.md:\d+ summary: found "没收", which claims confiscation, though no outcome of the case is of that kind\. Allowed: words of the outcomes that the case has: notification, transfer, case-filed, pending \("claims" in [\s\S]*2016-09\.md:\d+ summary: found "处罚款"/,
    2,
  ],
  [
    'a summary with an outcome that is none of the case: an arrest',
    (c) => c.edit(file('08'), '混装，公安部门决定立案侦办。', '混装，公安部门抓获犯罪嫌疑人。'),
    /2016-08\.md:\d+ summary: found "抓获", which claims apprehension/,
  ],
  [
    'a summary with an outcome that is none of the case: a judgment and damages',
    (c) => c.edit(file('05'), '此后该企业未再出现侵权违法行为。', '此后该企业被判决赔偿。'),
    /2016-05\.md:\d+ summary: found "判决", which claims judgment[\s\S]*found "赔偿", which claims damages/,
    2,
  ],
  [
    'a label with an outcome that is none of the case',
    (c) => setIn(c, file('09'), ['events', 'export-declared', 'label'], '货物申报后被没收'),
    /2016-09\.md:\d+ events\.export-declared\.label: found "没收", which claims confiscation/,
  ],
  [
    'a label of an outcome that names another of the case',
    (c) => setIn(c, file('10'), ['outcomes', 'goods-confiscated', 'label'], '对当事人罚款'),
    /2016-10\.md:\d+ outcomes\.goods-confiscated\.label: found "对当事人罚款", which claims fine, prior-penalty, for an outcome of the kind confiscation/,
  ],
  [
    'a summary that doubts what the text does not doubt',
    (c) => c.edit(file('05'), 'summary: 厦门海关查验', 'summary: 厦门海关因涉嫌侵权查验'),
    /2016-05\.md:\d+ summary: found "涉嫌", which the text does not say/,
  ],
  [
    'a summary without the hedge of its number',
    (c) => c.edit(file('01'), '汽车润滑油80余吨，公安', '汽车润滑油80吨，公安'),
    /2016-01\.md:\d+ summary: found "[^"]*80吨[^"]*", which is "exact"\. Allowed: "over", as the figure "lubricants-seized" has it/,
  ],
  [
    'a label with a hedge that the number has not',
    (c) => setIn(c, file('02'), ['figures', 'hoverboards-seized', 'label'], '查扣平衡车近12766台'),
    /2016-02\.md:\d+ figures\.hoverboards-seized\.label: found .*which is "under"\. Allowed: "exact"/,
  ],
  [
    'a summary without the hedge of its amount',
    (c) => c.edit(file('06'), '打掉一个长期从事', '打掉一个涉案4亿元、长期从事'),
    /2016-06\.md:\d+ summary: found "涉案4亿元", which is "exact"\. Allowed: "over", as the figure "case-amount" has it/,
  ],
  [
    'a label with its amount in another currency',
    (c) => setIn(c, file('09'), ['figures', 'total-price', 'label'], '申报总价107.95万元'),
    /2016-09\.md:\d+ figures\.total-price\.label: found "总价107\.95万元", which is in CNY\. Allowed: USD, as the figure "total-price" has it\. Write the amount in the currency/,
  ],
  [
    'a summary with its amount in another currency before the number',
    (c) => c.edit(file('06'), '打掉一个长期从事', '打掉一个涉案逾4亿港币、长期从事'),
    /2016-06\.md:\d+ summary: found "案逾4亿港币", which is in HKD\. Allowed: CNY/,
  ],
  [
    'an English label without the hedge of its amount',
    (c) =>
      c.edit(
        english('06'),
        'figures-case-amount: Amount involved in the whole case',
        'figures-case-amount: Amount involved in the whole case, RMB 400 million',
      ),
    /translations\/en\/2016-06\.md:\d+ labels\.figures-case-amount: found "RMB 400 million", which is "exact"\. Allowed: "over", as the figure "case-amount" has it/,
  ],
  [
    'an English label with its amount in another currency',
    (c) =>
      c.edit(
        english('09'),
        /figures-total-price: .*/u,
        'figures-total-price: RMB 1,079,500 declared',
      ),
    /translations\/en\/2016-09\.md:\d+ labels\.figures-total-price: found "RMB 1,079,500", which is in CNY\. Allowed: USD/,
  ],
  [
    'an English summary without the hedge of its number',
    (c) => c.edit(english('01'), /(?<=summary: .*)more than 80 tonnes/u, '80 tonnes'),
    /translations\/en\/2016-01\.md:\d+ summary: found "80", which is "exact"\. Allowed: "over", as the figure "lubricants-seized" has it/,
  ],
];

const lists: Slip[] = [
  [
    'wrong issuer: an office for the General Administration',
    (c) => issuedBy(c, 'shanghai'),
    /editions\/2016\.yaml:\d+ customs: found "上海海关", which no line of the list names, nor "issuerNote"\. Allowed: an issuer that a line names/,
  ],
  [
    'wrong issuer: the first office of its first case',
    (c) => issuedBy(c, 'huangpu'),
    /editions\/2016\.yaml:\d+ customs: found "黄埔海关"/,
  ],
  [
    'wrong issuer: the title names another office',
    (c) => {
      const source = c
        .text('sources/2016.txt')
        .replace('2016 年中国海关知识产权', '2016 年天津海关知识产权');
      c.write('sources/2016.txt', source);
      setIn(
        c,
        'editions/2016.yaml',
        ['source', 'sha256'],
        createHash('sha256').update(source).digest('hex'),
      );
      setIn(c, 'editions/2016.yaml', ['title'], '2016年天津海关知识产权保护典型案例');
      setIn(
        c,
        'editions/2016.yaml',
        ['layout', 'before', 0],
        '2016 年天津海关知识产权保护典型案例',
      );
      deleteIn(c, 'editions/2016.yaml', ['issuerNote']);
    },
    /editions\/2016\.yaml:\d+ issuer: found "海关总署"\. Allowed: "customs: tianjin", which the line "2016年天津海关知识产权保护典型案例" names/,
  ],
  [
    'a paragraph split',
    (c) => c.edit(file('02'), '价值人民币约1300万元。有效', '价值人民币约1300万元。\n\n有效'),
    /2016-02\.md:\d+ f3: found f3, which begins with "有效遏制了平衡车" inside a line of the source\. Allowed: paragraphs that begin where a line of the source begins\. Join it/,
  ],
  [
    'paragraphs merged',
    (c) => c.edit(file('02'), '专项行动。\n\n行动期间', '专项行动。行动期间'),
    /2016-02\.md:\d+ f1: found "[^"]*专项行动。" and "行动期间[^"]*" in one paragraph, f1, though the source has them on two lines/,
  ],
  [
    'reasons merged',
    (c) => c.edit(file('06'), '督办专案。\n\n（二）本案是', '督办专案。（二）本案是'),
    /2016-06\.md:\d+ /,
  ],
  ...['2016-04-20', '2016-12-30', '2016-11'].map(
    (date): Slip => [
      `a list before its events: ${date}`,
      (c) => published(c, date),
      new RegExp(
        `editions/2016\\.yaml:\\d+ published: found "${date}", while events of its cases are later: .*2016-11-15/2016-12-31 \\(2016-02, special-operation\\)`,
      ),
    ],
  ),
];

const dates: Slip[] = [
  [
    'a typed date from nowhere: the quote leaves out the words of the date',
    laterSeizures('2016-11-02/..', '随后宁波海关又连续查获三起'),
    /2016-07\.md:\d+ events\.later-interceptions: found "date: 2016-11-02\/\.\."\. Allowed: a date of its words or of the text before them, which give 2016-02-01, 2016-03-18\./,
  ],
  [
    'a typed date with a day that no words give',
    (c) => {
      setIn(c, file('04'), ['events', 'judgment', 'date'], '2016-09-13');
      setIn(c, file('04'), ['events', 'judgment', 'inferred'], '判决日期。');
    },
    /2016-04\.md:\d+ events\.judgment: found "date: 2016-09-13"\. Allowed: a date of its words or of the text before them, which give 2016-09/,
  ],
];

/** Gives the last event of a case a typed date and other words. */
function laterSeizures(date: string, exact: string) {
  return (c: EditedContent): void => {
    const path = ['events', 'later-interceptions'];
    deleteIn(c, file('07'), [...path, 'quotes']);
    setIn(c, file('07'), [...path, 'date'], date);
    setIn(c, file('07'), [...path, 'at'], 'f3');
    setIn(c, file('07'), [...path, 'exact'], exact);
  };
}

function issuedBy(c: EditedContent, office: string): void {
  deleteIn(c, 'editions/2016.yaml', ['issuer']);
  setIn(c, 'editions/2016.yaml', ['customs'], office);
}

/** Gives the list another date of publication, in the source too. */
function published(c: EditedContent, date: string): void {
  const source = c.text('sources/2016.txt').replace('2017-04-20', date);
  c.write('sources/2016.txt', source);
  setIn(
    c,
    'editions/2016.yaml',
    ['source', 'sha256'],
    createHash('sha256').update(source).digest('hex'),
  );
  setIn(c, 'editions/2016.yaml', ['layout', 'before', 1], `发布时间：${date}`);
  setIn(c, 'editions/2016.yaml', ['published'], date);
}

const known = knownNames();
const sampleLists = readdirSync('tests/content/lists')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));

/** A drafted case with answers in place of its questions. */
function answered(text: string): string {
  return text
    .replace(/^draft: true\n/mu, '')
    .replace(/^summary: .*$/mu, 'summary: 海关查办本案。')
    .replaceAll(/label: "\? ([^"]*)"/gu, 'label: "$1"')
    .replaceAll(/"\? ([a-z-]+)(?:, [^"]*)?"/gu, '$1');
}

/**
 * What the answers get wrong and the checks rightly say: the first role that a draft proposes, its label without the hedge of
 * the number or cut inside one, its kind of an amount, and the last mark of a series.
 */
const isOfAnswer =
  /countries\.\w+\.role: found "mentioned"|customs\.\w+\.role: found "mentioned"|label: found "[^"]*", which is "exact"|label: found the number|kind: found "value"|of: found "nfl"/;

describe('what the text settles', () => {
  it('holds for the cases as they are', () => {
    expect(new EditedContent().content().problems.map(describeProblem)).toEqual([]);
  });

  // A draft holds what its words say. Its questions are answered with what it proposes first, or left out.
  for (const [some, options] of sampled(sampleLists))
    it.each(some)('is not said to be wrong in the draft of %s', options, (id) => {
      const { drafted } = draftOf(id, known);
      const content = contentWith(drafted);
      for (const { path } of drafted.files) {
        if (path.startsWith('cases/')) content.write(path, answered(content.text(path)));
      }
      const problems = content.content().problems.filter(({ isQuestion }) => !isQuestion);
      const said = problems.map(describeProblem).filter((text) => !isOfAnswer.test(text));
      expect(said).toEqual([]);
    });

  it('gives each of two values after 分别 to its name in turn', () => {
    expect(saidOfFigures((c) => twoValues(c, ['oakley', 'ray-ban']))).toEqual([]);
    expect(saidOfFigures((c) => twoValues(c, ['ray-ban', 'oakley']))).toEqual([
      expect.stringMatching(/figures\.value-1\.of: found "ray-ban" .* has of oakley\. /),
      expect.stringMatching(/figures\.value-2\.of: found "oakley" .* has of ray-ban\. /),
    ]);
  });

  it('gives a mark behind 均 to the numbers before it', () => {
    expect(saidOfFigures((c) => markBehind(c, 'disney'))).toEqual([]);
    expect(saidOfFigures((c) => markBehind(c, 'prada'))).toEqual([
      expect.stringMatching(/figures\.disney-socks\.of: found "prada" .* has of disney\. /),
    ]);
  });

  it('lets a date have the open end that its words mean', () => {
    expect(messagesFor(laterSeizures('2016-03-18/..', '随后宁波海关又连续查获三起'))).toEqual([]);
  });

  describe.each([
    ['names', names],
    ['roles and what is inferred', roles],
    ['numbers', numbers],
    ['outcomes and our own words', outcomes],
    ['lists', lists],
    ['dates', dates],
  ])('of %s', (_, slips) => {
    for (const [some, options] of sampled(slips))
      it.each(some)('%s', options, (_name, make, message, count = 1) => {
        const messages = messagesFor(make);
        expect(messages.join('\n')).toMatch(message);
        expect(messages).toHaveLength(count);
      });
  });
});
