import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../src/read/problem.ts';
import { deleteIn, setIn } from '../../support/edit-yaml.ts';
import { EditedContent } from '../../support/edited-content.ts';
import { sampled } from '../support/sampled.ts';

const english = 'translations/en/2016-04.md';
const four = 'cases/2016-04.md';
const six = 'cases/2016-06.md';
const nine = 'cases/2016-09.md';
const ten = 'cases/2016-10.md';
const edition = 'editions/2016.yaml';
const registry = (name: string) => `registry/${name}.yaml`;
const vocabulary = (name: string) => registry(`vocabulary/${name}`);

/** A line of a map in a case's front matter that begins with an id. */
const entry = (id: string) => new RegExp(`\\n  ${id}: \\{[^\\n]*\\}(?=\\n)`);

/**
 * A mistake: what the editor does, and what the message must say, in its order. One mistake gives one message; where it
 * has several causes there is a message for each.
 */
type Mistake = [
  name: string,
  make: (content: EditedContent) => void,
  ...messages: [RegExp, ...RegExp[]],
];

const ofTheForm: Mistake[] = [
  [
    'an unknown key',
    (c) => c.edit(four, 'summary:', 'directon: export\nsummary:'),
    /^content\/cases\/2016-04\.md:3 directon: found the unknown key "directon"\. Allowed: title, .*direction.*write "direction" if that is meant\.$/,
  ],
  [
    'a key that is misspelt, and so missing',
    (c) => c.edit(four, 'summary:', 'sumary:'),
    /^content\/cases\/2016-04\.md:3 sumary: found the unknown key "sumary"\. Allowed: .*write "summary" if that is meant\.$/,
  ],
  [
    'a key that is missing',
    (c) => c.edit(four, /\nsummary: [^\n]*/, ''),
    /2016-04\.md:\d+ summary: found nothing\. Allowed: text\. Add it\.$/,
  ],
  [
    'an unknown key of an entry',
    (c) => c.edit(four, 'heads-seized: { label', 'heads-seized: { value: 1621, label'),
    /2016-04\.md:\d+ figures\.heads-seized\.value: found the unknown key "value"\. Allowed: label, kind, unit, of, formula, at, exact, prefix, suffix, quotes, inferred, note\. Take it out\.$/,
  ],
  [
    'a misspelt key of an entry',
    (c) => c.edit(four, 'exact: 缝纫机头共1621台', 'exat: 缝纫机头共1621台'),
    /2016-04\.md:\d+ figures\.heads-seized\.exat: found the unknown key "exat"\. .*write "exact" if that is meant\.$/,
  ],
  [
    'a list in place of a map',
    (c) => c.edit(four, 'ports:\n  ningbo: {', 'ports:\n  - { id: ningbo,'),
    /2016-04\.md:\d+ ports: found \[\{.*\. Allowed: entries under their ids, as "heads-seized: \{ … \}"\./,
  ],
  [
    'a list of rights in place of a map',
    (c) => c.edit(four, /rights:\n {2}trademark: [^\n]*/, 'rights: [trademark]'),
    /2016-04\.md:\d+ rights: found \["trademark"\]\. Allowed: .*\. Correct the value\.$/,
  ],
  [
    'words in place of an entry',
    (c) =>
      c.edit(
        four,
        'trademark: { at: title, exact: 假冒商标缝纫机头 }',
        'trademark: 假冒商标缝纫机头',
      ),
    /2016-04\.md:\d+ rights\.trademark: found "假冒商标缝纫机头"\. Allowed: an entry with at, exact, prefix, suffix, quotes, inferred, note\./,
  ],
  [
    'text behind a half-width comma',
    (c) => c.edit(ten, 'label: 暂停货物通关并通知权利人', 'label: 暂停货物通关,并通知权利人'),
    /2016-10\.md:\d+ outcomes\.release-suspended\.并通知权利人: found the unknown key "并通知权利人"\. .*half-width ","\?/,
  ],
  [
    'an entry that was moved with its blanks',
    (c) =>
      c.edit(
        registry('brands'),
        '  forms: [TRI-CYIRCELE]\n',
        '  forms: [TRI-CYIRCELE]\n  anta: { zh: 安踏, en: Anta }\n',
      ),
    /registry\/brands\.yaml:\d+ [a-z-]+\.[a-z-]+: found the unknown key .*looks like an entry of its own, moved to the right: begin its line at the margin\.$/,
  ],
  [
    'a quote under another paragraph',
    (c) => c.edit(ten, 'at: f1, exact: 暂停该批货物的通关', 'at: r1, exact: 暂停该批货物的通关'),
    /2016-10\.md:\d+ outcomes\.release-suspended: found "暂停该批货物的通关并通知权利人确权" nowhere in r1\. .*The words stand in f1: write "at: f1"\.$/,
  ],
  [
    'an id in capitals',
    (c) => c.edit(four, '  transfer-to-police:\n', '  Transfer-to-police:\n'),
    /2016-04\.md:\d+ events\.Transfer-to-police: found the key "Transfer-to-police"\. Allowed: an id in lower-case letters, digits and single hyphens.*Correct the key\.$/,
  ],
  [
    'an id that stands twice in a map',
    (c) => c.edit(four, '  batches-seized: {', '  heads-seized: {'),
    /2016-04\.md:\d+ heads-seized: found the key "heads-seized" a second time, after line \d+\. Allowed: each key once\. Join the two, take one out, or give it another name\.$/,
  ],
  [
    'a fact without words',
    (c) => c.edit(four, 'at: f3, exact: 缝纫机头共1621台', 'at: f3'),
    /2016-04\.md:\d+ figures\.heads-seized: found .*\. Allowed: the words \("at" and "exact", or "quotes"\) for a figure of the text, "formula" without words for a computed one\./,
  ],
  [
    'a fact without the paragraph of its words',
    (c) => c.edit(four, 'at: title, exact: 上海海关', 'exact: 上海海关'),
    /2016-04\.md:\d+ customs\.shanghai: found .*\. Allowed: the words: "at" and "exact" for one quote, or "quotes" for several\./,
  ],
  [
    'quotes and a single quote together',
    (c) =>
      c.edit(
        ten,
        'role: mentioned, quotes: [',
        'role: mentioned, at: r1, exact: 尼泊尔, quotes: [',
      ),
    /2016-10\.md:\d+ countries\.NP: found .*\. Allowed: the words: "at" and "exact" for one quote, or "quotes" for several\./,
  ],
  [
    'an inference with a note beside it',
    (c) => c.edit(six, '嫌疑集装箱, inferred', '嫌疑集装箱, note: 见案文。, inferred'),
    /2016-06\.md:\d+ detection\.inspection\.note: found "见案文。"\. Allowed: "inferred" with the reason, or "note" on what is stated, not both\./,
  ],
  [
    'an inference without its reason',
    (c) => c.edit(six, /\n {4}inferred: 案文未写“海运”[^\n]*/, '\n    inferred: true'),
    /2016-06\.md:\d+ channels\.sea\.inferred: found true\. Allowed: text\./,
  ],
  [
    'a direction that does not exist',
    (c) => c.edit(four, 'direction: { value: export', 'direction: { value: exprot'),
    /2016-04\.md:\d+ direction\.value: found "exprot"\. Allowed: import, export\. Write "export" if that is meant\.$/,
  ],
  [
    'a country code that does not exist',
    (c) => c.edit(six, '  SG: {', '  SX1: {'),
    /2016-06\.md:\d+ countries\.SX1: found the key "SX1"\. Allowed: a country code of ISO 3166-1 in two capital letters, such as US\. Correct the key\.$/,
  ],
  [
    'a region that is no country',
    (c) => c.edit(six, '  SG: {', '  EU: {'),
    /2016-06\.md:\d+ countries\.EU: found the key "EU"\. Allowed: a country code of ISO 3166-1/,
  ],
  [
    'five figures in the headline',
    (c) => c.edit(four, 'prison-term], outcome', 'prison-term, batches-seized], outcome'),
    /2016-04\.md:\d+ headline\.figures: found \[.*\]\. Allowed: a list of at most four ids of figures\./,
  ],
  [
    'a summary of two sentences',
    (c) => c.edit(four, '缙云一家企业', '本案很重要。缙云一家企业'),
    /2016-04\.md:3 summary: found "本案.*\. Allowed: one sentence that ends in a full stop/,
  ],
  [
    'an exception for a list of names that does not exist',
    (c) => c.edit(four, '\nnotes:', '\nnotNamed: { brand: { nike: 与此无关 } }\nnotes:'),
    /2016-04\.md:\d+ notNamed\.brand: found the unknown key "brand"\. Allowed: brands, ports, customs, goods\. Take it out, or write "brands" if that is meant\.$/,
  ],
  [
    'broken YAML',
    (c) => c.edit(four, 'prison-term], outcome', 'prison-term, outcome'),
    /2016-04\.md:\d+ YAML: found .*\. Allowed: valid YAML\. /,
  ],
  [
    'a colon in a text without quotes',
    (c) => c.edit(four, 'summary: 缙云', 'summary: 案情: 缙云'),
    /2016-04\.md:3 YAML: found a second ": " after a key, or a line further to the right than the one before it\. Allowed: valid YAML\. Put the text in quotes/,
  ],
  [
    'a colon in a text without quotes, in braces',
    (c) => c.edit(four, 'label: 公安机关,', 'label: 注: 公安机关,'),
    /2016-04\.md:\d+ YAML: found a second ": " after a key in \{ … \}, or a full-width "，" where "," parts two entries\. Allowed: valid YAML\. Put the text in quotes "…", or write ","/,
  ],
  [
    'a full-width comma in braces',
    (c) => c.edit(four, 'label: 公安机关,', 'label: 公安机关，'),
    /2016-04\.md:\d+ YAML: found a second ": " after a key in \{ … \}, or a full-width "，"/,
  ],
  [
    'a full-width colon in braces',
    (c) => c.edit(four, 'label: 公安机关,', 'label：公安机关,'),
    /2016-04\.md:\d+ YAML: found "label：公安机关", in which a full-width "：" stands for ":"\. Allowed: valid YAML\. Write ":" and a space after the key/,
  ],
  [
    'a colon without its space in braces',
    (c) => c.edit(four, 'label: 公安机关,', 'label:公安机关,'),
    /2016-04\.md:\d+ YAML: found "label:公安机关", in which no space follows the ":"\./,
  ],
  [
    'an asterisk without quotes',
    (c) => c.edit(four, 'label: 公安机关,', 'label: *公安机关,'),
    /2016-04\.md:\d+ YAML: found "\*公安机关" without quotes, which YAML reads as an alias\. .*in quotes/,
  ],
  [
    'an exclamation mark without quotes',
    (c) => c.edit(four, 'label: 公安机关,', 'label: !important 公安机关,'),
    /2016-04\.md:\d+ YAML: found .*!important/,
  ],
  [
    'no front matter',
    (c) => c.edit(four, '---\ntitle', 'title'),
    /2016-04\.md:1 front matter: found .*Add the two lines\./,
  ],
  [
    'a file in another encoding',
    (c) => c.writeBytes(four, Buffer.from([0xd6, 0xd0])),
    /content\/cases\/2016-04\.md:1 file: found bytes that are not UTF-8\. Allowed: text in UTF-8\. Save the file as UTF-8\./,
  ],
];

const ofNames: Mistake[] = [
  [
    'a brand that no registry has',
    (c) => c.edit(four, '  singer:\n', '  snger:\n'),
    /2016-04\.md:\d+ brands\.snger: found "snger"\. Allowed: an id in content\/registry\/brands\.yaml; nearest: singer/,
  ],
  [
    'a brand that no registry has, of which figures are counted',
    (c) => c.edit(six, '  converse: { role', '  converze: { role'),
    /2016-06\.md:\d+ brands\.converze: found "converze"\. Allowed: an id in content\/registry\/brands\.yaml; nearest: converse/,
  ],
  [
    'a port that no registry has',
    (c) => c.edit(four, 'ports:\n  ningbo:', 'ports:\n  ningpo:'),
    /2016-04\.md:\d+ ports\.ningpo: found "ningpo"\. Allowed: an id in content\/registry\/ports\.yaml; nearest: ningbo/,
  ],
  [
    'a customs office that no registry has',
    (c) => c.edit(four, '  shanghai: { role', '  shanghia: { role'),
    /2016-04\.md:\d+ customs\.shanghia: found "shanghia"\. Allowed: .*nearest: shanghai/,
  ],
  [
    'goods that no registry has',
    (c) => c.edit(ten, '  handbags: {', '  handbag: {'),
    /2016-10\.md:\d+ goods\.handbag: found "handbag"\. Allowed: .*nearest: handbags/,
  ],
  [
    'a right that no vocabulary has',
    (c) => c.edit(four, '  trademark: {', '  trademarks: {'),
    /2016-04\.md:\d+ rights\.trademarks.*: found .*"trademarks".* Allowed: .*trademark/,
  ],
  [
    'a channel that no vocabulary has',
    (c) => c.edit(six, '  sea:\n', '  ship:\n'),
    /2016-06\.md:\d+ channels\.ship.*: found .*"ship".* Allowed: .*sea/,
  ],
  [
    'a role that no vocabulary has',
    (c) => c.edit(four, 'ningbo: { role: mentioned', 'ningbo: { role: named'),
    /2016-04\.md:\d+ customs\.ningbo\.role: found "named"\. Allowed: .*titled, acting, declared-to, mentioned/,
  ],
  [
    'a role in Chinese',
    (c) => c.edit(four, 'ningbo: { role: mentioned', 'ningbo: { role: 经办'),
    /2016-04\.md:\d+ customs\.ningbo\.role: found "经办"\. Allowed: an id in content\/registry\/vocabulary\/customs-roles\.yaml: titled, acting, declared-to, mentioned; nearest: acting; what its words can say: acting\./,
  ],
  [
    'a role in capitals',
    (c) => c.edit(four, 'ningbo: { role: mentioned', 'ningbo: { role: Acting'),
    /2016-04\.md:\d+ customs\.ningbo\.role: found "Acting"\. Allowed: an id in .*: titled, acting, declared-to, mentioned; nearest: acting; what its words can say: acting\./,
  ],
  [
    'a role against the title',
    (c) => c.edit(four, 'ningbo: { role: mentioned', 'ningbo: { role: titled'),
    /2016-04\.md:\d+ customs\.ningbo\.role: found "titled" for "ningbo", which does not stand in the title\. Allowed: acting, mentioned\./,
  ],
  [
    'a brand that the text names and the case does not declare',
    (c) => c.edit(four, entry('butterfly'), ''),
    /2016-04\.md:\d+ brands: found no "butterfly", though paragraph f3 names it\. Allowed: .*"notNamed"/,
  ],
  [
    'a port that the text names and the case does not declare',
    (c) => c.edit(six, entry('pulau-sebarok'), ''),
    /2016-06\.md:\d+ ports: found no "pulau-sebarok", though paragraph f1 names it\./,
  ],
  [
    'a customs office that the text names and the case does not declare',
    (c) => c.edit('cases/2016-07.md', entry('beilun'), ''),
    /2016-07\.md:\d+ customs: found no "beilun", though paragraph f1 names it\./,
  ],
  [
    'a brand that no word of the text names',
    (c) =>
      c.edit(
        six,
        'brands:\n',
        'brands:\n  puma: { role: mark, at: f1, exact: 侵犯“CONVERSE”商标专用权 }\n',
      ),
    /2016-06\.md:\d+ brands\.puma: found "puma", which no word of the text names\./,
  ],
  [
    'a brand whose words name another',
    (c) =>
      c.edit(
        six,
        'mark, at: f1, exact: 近似“ALL STAR”商标',
        'mark, at: f1, exact: 侵犯“CONVERSE”商标专用权',
      ),
    /2016-06\.md:\d+ brands\.all-star.*: found "all-star", which the words "侵犯“CONVERSE”商标专用权" do not name\./,
  ],
  [
    'an exception that is none',
    (c) => c.edit(four, '\nnotes:', '\nnotNamed: { brands: { nike: 与此无关 } }\nnotes:'),
    /2016-04\.md:\d+ notNamed\.brands\.nike: found "nike" of brands, which the text does not name\./,
  ],
  [
    'a country that the words do not name',
    (c) => c.edit(six, '  SG: {', '  VN: {'),
    /2016-06\.md:\d+ countries\.VN.*: found "VN", which the words "到新加坡普劳萨巴洛克港" do not name\. Allowed: .*SG/,
  ],
  [
    'an outcome in a country that its paragraph does not name',
    (c) =>
      c.edit(
        'cases/2016-03.md',
        'country: US, at: f2, exact: 对其国内',
        'country: VN, at: f2, exact: 对其国内',
      ),
    /2016-03\.md:\d+ outcomes\.us-case\.country: found "VN", which no paragraph of its words names\. Allowed: .*US.*none for what came about in China/,
  ],
  [
    'an outcome that its words do not carry',
    (c) => c.edit(ten, 'value: confiscation', 'value: arrest'),
    /2016-10\.md:\d+ outcomes\.goods-confiscated\.value: found "arrest", which the words "依法没收侵权货物" do not say\. Allowed: .*confiscation/,
  ],
  [
    'a topic that no registry has',
    (c) => c.edit(four, 'port-shifting: {', 'port-shiftng: {'),
    /2016-04\.md:\d+ reasons\.r1\.topics\.port-shiftng.*: found "port-shiftng"\. Allowed: .*nearest: port-shifting/,
  ],
  [
    'a topic that its words do not carry',
    (c) =>
      c.edit(
        four,
        'deterrence: { exact: 处以罚金刑和实刑并处的重罚，极大震慑不法企业 }',
        'deterrence: { exact: 主观恶性较深 }',
      ),
    /2016-04\.md:\d+ reasons\.r2\.topics\.deterrence.*: found "deterrence" with the words "主观恶性较深" of r2\. Allowed: words of r2 with one of/,
  ],
  [
    'a reason without an entry',
    (c) => c.edit(four, /\n {2}r3:\n[\s\S]*?(?=\nnotes:)/, ''),
    /2016-04\.md:\d+ reasons: found r1, r2\. Allowed: one entry a reason, in order: r1, r2, r3\./,
  ],
  [
    'an entry for a reason that does not exist',
    (c) => c.edit(four, '  r3:\n', '  r4:\n'),
    /2016-04\.md:\d+ reasons: found r1, r2, r4\. Allowed: one entry a reason, in order: r1, r2, r3\./,
  ],
];

const ofReadings: Mistake[] = [
  [
    'a quote that does not stand in the text',
    (c) => c.edit(four, 'exact: 缝纫机头共1621台', 'exact: 缝纫机头共1612台'),
    /2016-04\.md:\d+ figures\.heads-seized: found "缝纫机头共1612台" nowhere in f3\. Allowed: .*nearest: "缝纫机头共1621台.*Copy the words from the text\.$/,
  ],
  [
    'a quote that stands there twice',
    (c) =>
      c.edit(
        four,
        '    quotes:\n      - { at: f1, exact: 2016年3月',
        '    quotes:\n      - { at: f3, exact: 上海海关 }\n      - { at: f1, exact: 2016年3月',
      ),
    /2016-04\.md:\d+ events\.transfer-to-police\.quotes\[0\]: found "上海海关" 3 times in f3\. .*as prefix or suffix\.$/,
  ],
  [
    'a quote in a paragraph that does not exist',
    (c) => c.edit(four, 'at: f3, exact: 货值27346美元', 'at: f9, exact: 货值27346美元'),
    /2016-04\.md:\d+ figures\.heads-value\.at: found the paragraph "f9"\. Allowed: title, f1, f2, f3, r1, r2, r3\. Name the paragraph/,
    /2016-04\.md:\d+ figures: found no figure, date or identifier for "台，货值27346美元。上" in f3\./,
  ],
  [
    'a quote of a topic that does not stand in its reason',
    (c) => c.edit(four, 'exact: 帮扶企业培训维权队伍', 'exact: 帮扶企业培训队伍'),
    /2016-04\.md:\d+ reasons\.r3\.topics\.trade-facilitation: found "帮扶企业培训队伍" nowhere in r3\./,
  ],
  [
    'a note on words that do not stand in the text',
    (c) => c.edit(four, 'exact: 不发企业', 'exact: 不法企业'),
    /2016-04\.md:\d+ notes\.bufa: found "不法企业" nowhere in f2\. Allowed: words that stand there; nearest: /,
  ],
  [
    'words that are no number and do not stand in the text',
    (c) => c.edit(ten, 'r2: [一套]', 'r2: [一条]'),
    /2016-10\.md:\d+ notNumbers\.r2\[0\]: found "一条" nowhere in r2\. Allowed: words that stand there\./,
  ],
  [
    'a quote with two numbers',
    (c) => c.edit(four, 'exact: 缝纫机头共1621台', 'exact: 缝纫机头共1621台，货值27346美元'),
    /2016-04\.md:\d+ figures\.heads-seized: found the numbers "1621", "27346" in "缝纫机头共1621台，货值27346美元"\. Allowed: a quote with exactly one number\. Quote the words/,
  ],
  [
    'a quote without a number',
    (c) => c.edit(six, 'exact: 一批休闲鞋（无品牌）', 'exact: 权利人耐克创新有限合伙公司在'),
    /2016-06\.md:\d+ figures\.declared-batch: found no number in "权利人耐克创新有限合伙公司在"\. Allowed: a quote with exactly one number\./,
  ],
  [
    'a quote that cuts a number',
    (c) => c.edit(four, 'exact: 缝纫机头共1621台', 'exact: 21台，货值'),
    /2016-04\.md:\d+ figures\.heads-seized: found "21台，货值", which cuts the number "1621" in two\. Allowed: words that hold the whole number\./,
  ],
  [
    'quotes that say different numbers',
    (c) =>
      c.edit(
        four,
        'at: f3, exact: 货值27346美元',
        'quotes: [{ at: f3, exact: 货值27346美元 }, { at: f3, exact: 共1621台 }]',
      ),
    /2016-04\.md:\d+ figures\.heads-value: found 27346 USD in "货值27346美元" and 1621 台 in another quote\. Allowed: quotes that say the same number, unit and hedge\./,
  ],
  [
    'a kind that the unit can’t have',
    (c) => c.edit(four, 'heads-seized: { label', 'heads-seized: { kind: people, label'),
    /2016-04\.md:\d+ figures\.heads-seized\.kind: found "people"\. Allowed: a kind counted in 台 that "缝纫机头共1621台" can be: quantity\b/,
  ],
  [
    'a number of the text that no figure has',
    (c) => c.edit(six, entry('seized-value'), ''),
    /2016-06\.md:\d+ figures: found no figure, date or identifier for ".*166\.4万.*" in f1\. Allowed: each number of the text accounted for\./,
  ],
  [
    'a headline figure that the case does not have',
    (c) => c.edit(four, 'figures: [heads-seized,', 'figures: [heads-siezed,'),
    /2016-04\.md:4 headline\.figures\[0\]: found "heads-siezed"\. Allowed: an id in "figures" of this case; nearest: heads-seized/,
  ],
  [
    'a headline outcome that the case does not have',
    (c) => c.edit(four, 'outcome: imprisonment', 'outcome: prison'),
    /2016-04\.md:4 headline\.outcome: found "prison"\. Allowed: an id in "outcomes" of this case/,
  ],
  [
    'a figure of goods that the case does not declare',
    (c) =>
      c.edit(four, '查扣缝纫机头, of: sewing-machine-heads', '查扣缝纫机头, of: sewing-machines'),
    /2016-04\.md:\d+ figures\.heads-seized\.of: found "sewing-machines"\. Allowed: what "goods" and "brands" of this case declare; nearest: sewing-machine-heads\. Correct the id, or declare it\.$/,
  ],
  [
    'a figure of two brands',
    (c) => c.edit(six, 'of: [casual-shoes, converse]', 'of: [casual-shoes, converse, all-star]'),
    /2016-06\.md:\d+ figures\.converse-shoes\.of: found the brands "converse" and "all-star"\. Allowed: one of the goods, one of the brands, or one of each\. Take "of" out/,
  ],
  [
    'a figure of goods that its sentence does not name',
    (c) => c.edit('cases/2016-03.md', 'of: [caps, nba]', 'of: [eyewear, nba]'),
    /2016-03\.md:\d+ figures\.nba-caps-batch\.of: found "eyewear"\. Allowed: goods of this case that the sentence ".*" names\./,
  ],
  [
    'a formula of a figure that does not exist',
    (c) =>
      c.edit(
        six,
        'formula: converse-shoes + all-star-shoes',
        'formula: converse-shoes + allstar-shoes',
      ),
    /2016-06\.md:\d+ figures\.customs-shoes-total: found .*allstar-shoes.* Allowed: ids of figures of the text between spaced signs \+ - \* \/\. Correct the formula\./,
  ],
  [
    'a formula and words together',
    (c) =>
      c.edit(
        six,
        'formula: converse-shoes + all-star-shoes',
        'at: f1, exact: 休闲鞋33700双, formula: converse-shoes + all-star-shoes',
      ),
    /2016-06\.md:\d+ figures\.customs-shoes-total: found .*\. Allowed: the words .* for a figure of the text, "formula" without words for a computed one\./,
  ],
  [
    'words that can’t be read, of a figure from which another is computed',
    (c) =>
      c.edit(six, 'exact: 休闲鞋33700双', 'exact: 休闲鞋33700双和近似“ALL STAR”商标休闲鞋3350双'),
    /2016-06\.md:\d+ figures\.converse-shoes: found the numbers "33700", "3350" in/,
  ],
  [
    'a date typed for what the words state',
    (c) =>
      c.edit(
        four,
        '查扣两批缝纫机头, kind: seizure,',
        '查扣两批缝纫机头, kind: seizure, date: 2015-07-01,',
      ),
    /2016-04\.md:\d+ events\.seizure-of-two-batches: found "date: 2015-07-01" of a stated event\. Allowed: the date that the words give\. Take "date" out, or say under "inferred"/,
  ],
  [
    'a date of an inferred event that is none',
    (c) => c.edit(six, '    kind: declaration\n', '    kind: declaration\n    date: 2016-03-32\n'),
    /2016-06\.md:\d+ events\.export-declared\.date: found "2016-03-32"\. Allowed: a date that exists, which 2016-03-32 does not; a date "YYYY", "YYYY-MM" or "YYYY-MM-DD", or an interval/,
  ],
  [
    'a unit typed for what the words state',
    (c) => c.edit(four, 'heads-value: { label', 'heads-value: { unit: CNY, label'),
    /2016-04\.md:\d+ figures\.heads-value: found "unit: CNY" of a figure of the text\. Allowed: USD\. Take "unit" out: it is read from the words\.$/,
  ],
  [
    'a date of an inferred event that is not in its words',
    (c) => c.edit(six, '    kind: declaration\n', '    kind: declaration\n    date: 2016-03-11\n'),
    /2016-06\.md:\d+ events\.export-declared: found "date: 2016-03-11"\. Allowed: a date that begins with "2016-03-10", as its words give it\./,
  ],
  [
    'an event whose words have no date',
    (c) =>
      c.edit(
        four,
        'exact: 2015年7月，上海海关通过风险布控连续查扣两批',
        'exact: 上海海关通过风险布控连续查扣两批',
      ),
    /2016-04\.md:\d+ events\.seizure-of-two-batches: found no date in the words\. Allowed: words that hold the date\. Quote the words that fix the date\.$/,
  ],
  [
    'an event whose words have two dates',
    (c) =>
      c.edit(
        four,
        'at: f2, exact: 2015年上海海关在开展的“清风”行动时排查发现',
        'quotes: [{ at: f2, exact: 2015年上海海关在开展的“清风”行动时排查发现 }, { at: f3, exact: 曾于2014年 }]',
      ),
    /2016-04\.md:\d+ events\.qingfeng-operation: found the dates 2015 and 2014 in the words\. Allowed: words that hold one date/,
  ],
  [
    'a branch of law against the words',
    (c) => c.edit(ten, 'value: fine, at: f1', 'value: fine, sphere: criminal, at: f1'),
    /2016-10\.md:\d+ outcomes\.party-fined\.sphere: found "criminal" for fine\. Allowed: administrative/,
  ],
  [
    'a branch of law that the outcome can’t have',
    (c) => c.edit(four, 'value: guidance, at', 'value: guidance, sphere: civil, at'),
    /2016-04\.md:\d+ outcomes\.guidance-to-holder\.sphere: found "civil" for guidance\. Allowed: none/,
  ],
  [
    'a number in a label that the text does not have',
    (c) => c.edit(four, 'label: 连续查扣批数', 'label: 连续查扣的88批'),
    /2016-04\.md:\d+ figures\.batches-seized\.label: found the number 88\. Allowed: the number of the figure itself, 2\. Correct it, or leave the number out/,
  ],
  [
    'a term of years in a summary that the text does not have',
    (c) => c.edit(four, '相关责任人获刑。', '相关责任人被判处有期徒刑4年。'),
    /2016-04\.md:\d+ summary: found the number 48 \(months\), read from "有期徒刑4年"\. Allowed: the numbers of the figures \(18, /,
  ],
  [
    'a reading that is not the one that was published',
    (c) =>
      c.edit(
        'ledger.yaml',
        'figures-heads-seized: 1621 台, quantity',
        'figures-heads-seized: 1612 台, quantity',
      ),
    /^content\/ledger\.yaml:1 cases\.2016-04\.readings\.figures-heads-seized: found "1621 台, quantity", while it was read as "1612 台, quantity" when it was published\. Allowed: the reading as it was, until somebody approves another\. Correct the words in content\/cases\/2016-04\.md; if the new reading is right, run "npm run ledger -- --approve 2016-04\/figures-heads-seized"\.$/,
  ],
  [
    'the words of one figure given to another',
    (c) =>
      c.edit(
        ten,
        'of: [handbags, prada], at: f1, exact: 300个手提包',
        'of: [handbags, prada], at: f1, exact: 300个手提包使用了“PRADA”商标，140个手提包',
      ),
    /2016-10\.md:\d+ figures\.prada-handbags: found the numbers "300", "140" in/,
  ],
  [
    'the words of two figures exchanged',
    (c) => {
      c.edit(
        ten,
        '手提包, of: [handbags, prada], at: f1, exact: 300个手提包',
        '手提包, of: [handbags, prada], at: f1, exact: 90个手提包',
      );
      c.edit(
        ten,
        'michael-kors], at: f1, exact: 90个手提包',
        'michael-kors], at: f1, exact: 300个手提包',
      );
    },
    /2016-10\.md:\d+ figures\.prada-handbags\.of: found "prada" for what ".*" has of michael-kors\./,
    /2016-10\.md:\d+ figures\.michael-kors-handbags\.of: found "michael-kors" for what ".*" has of prada\./,
  ],
];

const ofTexts: Mistake[] = [
  [
    'a changed title',
    (c) =>
      c.edit(
        four,
        'title: 上海海关查办出口假冒商标缝纫机头案',
        'title: 上海海关查办出口假冒商标缝纫机案',
      ),
    /2016-04\.md:2 title: found ".*缝纫机案.*"\. Allowed: the words of content\/sources\/2016\.txt, ".*缝纫机头案.*"\./,
  ],
  [
    'a corrected misprint in the text',
    (c) => c.edit(four, '部分不发企业出口', '部分不法企业出口'),
    /2016-04\.md:\d+ f2: found ".*不法企业.*"\. Allowed: the words of .*不发企业.*Restore the source’s words/,
  ],
  [
    'an interval of an inferred event whose end no words give',
    (c) =>
      c.edit(
        six,
        '    kind: declaration\n',
        '    kind: declaration\n    date: 2016-03-10/2018-01-01\n',
      ),
    /cases\/2016-06\.md:\d+ events\.export-declared: found "date: 2016-03-10\/2018-01-01"\. Allowed: a date of its words or of the text before them, which give 2016-03-10, 2016-03\./,
  ],
  [
    'topics that are no map',
    (c) => setIn(c, four, ['reasons', 'r1', 'topics'], ['port-shifting']),
    /2016-04\.md:\d+ reasons\.r1\.topics: found \["port-shifting"\]\. Allowed: topics under their ids, as "risk-analysis: \{ exact: … \}"/,
  ],
  [
    'a form that stands only inside a longer name',
    (c) => setIn(c, registry('goods'), ['sewing-machine-heads', 'forms'], ['缝纫机', '机头']),
    /goods\.yaml:\d+ forms\[1\]: found "机头", which stands only inside “缝纫机头”\./,
  ],
  [
    'the hash of a source that is not published yet',
    (c) => {
      deleteIn(c, 'ledger.yaml', ['cases']);
      setIn(c, 'ledger.yaml', ['cases'], {});
      setIn(c, edition, ['source', 'sha256'], '0'.repeat(64));
    },
    /editions\/2016\.yaml:\d+ source\.sha256: found .*"npm run check -- --fix" writes its SHA-256/,
  ],
  [
    'a list published before its events',
    (c) => {
      c.edit(edition, 'published: "2017-04-20"', 'published: "2016-06-10"');
      c.edit(edition, '发布时间：2017-04-20', '发布时间：2016-06-10');
      const source = c.text('sources/2016.txt').replace('2017-04-20', '2016-06-10');
      c.write('sources/2016.txt', source);
      const sha256 = createHash('sha256').update(source).digest('hex');
      c.edit(edition, /sha256: \S+/, `sha256: ${sha256}`);
    },
    /editions\/2016\.yaml:\d+ published: found "2016-06-10", while events of its cases are later: .*2016-09 \(2016-04, judgment\).*\. Allowed: events before a list is published/,
  ],
  [
    'an English heading that answers to another wording',
    (c) => c.edit(english, '## II. Recommendation reasons', '## II. Case review'),
    /translations\/en\/2016-04\.md:\d+ text: found the heading "## II\. Case review"\. Allowed: "## II\. Recommendation reasons", as the case has 二、评选理由 there\./,
  ],
  [
    'a heading without its English in a list that is translated',
    (c) => c.edit(edition, '      english: I. Case information\n', ''),
    /editions\/2016\.yaml:\d+ layout\.parts\[0\]\.english: found nothing\. Allowed: the English of "一、案情介绍", since content\/translations\/en\/2016-01\.md is a translation\./,
  ],
  [
    'a lost paragraph',
    (c) =>
      c.edit(
        nine,
        '由于商品敏感、案值较大，郑州海关搜集固定案件相关证据后，立即向河南省公安厅通报侵权案件线索，目前案件正在办理中。\n',
        '',
      ),
    /content\/cases\/2016-09\.md:\d+ \w+: found ".*"\. Allowed: the words of content\/sources\/2016\.txt, ".*由于商品敏感.*"/,
  ],
  [
    'a third heading',
    (c) => c.append(four, '\n## 三、其他\n'),
    /2016-04\.md:\d+ text: found the heading "## 三、其他"\. Allowed: /,
  ],
  [
    'a heading that is not the source’s',
    (c) => c.edit(four, '## 二、评选理由', '## 二、理由'),
    /2016-04\.md:\d+ text: found the heading "## 二、理由"\. Allowed: .*评选理由/,
  ],
  [
    'a missing heading',
    (c) => c.edit(four, '## 二、评选理由\n\n', ''),
    /2016-04\.md:\d+ text: found .*\. Allowed: .*评选理由/,
  ],
  [
    'HTML in the text',
    (c) => c.edit(four, '依法判决相关责任人有期徒刑', '<b>相关责任人</b>有期徒刑一年零六个月'),
    /2016-04\.md:\d+ text: found Markdown or HTML inside ".*"\. Allowed: the plain words of the source, /,
  ],
  [
    'a paragraph broken over two lines',
    (c) => c.edit(four, '行动时排查发现，浙江', '行动时排查发现，\n浙江'),
    /2016-04\.md:\d+ text: found a paragraph broken over several lines/,
  ],
  [
    'a space between Han and digits',
    (c) => c.edit(four, '共1621台，', '共 1621台，'),
    /2016-04\.md:\d+ text: found a space in "共 1"\. Allowed: no space between Han characters/,
  ],
  [
    'a join whose words do not stand there',
    (c) => c.edit(four, 'joins: { f3:', 'joins: { f2:'),
    /2016-04\.md:\d+ joins\.f2\[0\]: found .* 0 times in f2\./,
  ],
  [
    'a page break without its join',
    (c) => c.edit(four, /joins:[^\n]*\n/, ''),
    /2016-04\.md:\d+ joins: found no join of "INGER”" and "商标的缝纫机" in f3\./,
  ],
];

const ofLists: Mistake[] = [
  [
    'a case that the edition does not list',
    (c) => c.edit(edition, '  - 2016-10\n', ''),
    /2016-10\.md:\d+ entry: found the case 2016-10, which no list holds\. Allowed: cases that stand under "cases" in a file of content\/editions: content\/editions\/2016\.yaml\./,
  ],
  [
    'a case without a file',
    (c) => c.remove(ten),
    /content\/editions\/2016\.yaml:\d+ cases\[9\]: found "2016-10"\. Allowed: the id of a file in content\/cases\. Add content\/cases\/2016-10\.md/,
  ],
  [
    'cases out of order',
    (c) => c.edit(edition, '  - 2016-04\n  - 2016-05\n', '  - 2016-05\n  - 2016-04\n'),
    /editions\/2016\.yaml:\d+ cases\[3\]: found "2016-05"\. Allowed: "2016-04", whose title content\/sources\/2016\.txt has there\. Put the list in the order of the source/,
  ],
  [
    'a day that does not exist',
    (c) => c.edit(edition, '"2017-04-20"', '"2017-04-31"'),
    /editions\/2016\.yaml:\d+ published: found "2017-04-31"\. Allowed: a real day/,
  ],
  [
    'a day that the source does not state',
    (c) => c.edit(edition, '"2017-04-20"', '"2017-04-21"'),
    /editions\/2016\.yaml:\d+ published: found "2017-04-21"\. Allowed: "2017-04-20", as the line "发布时间：2017-04-20" of the source says\./,
  ],
  [
    'a changed source',
    (c) => c.append('sources/2016.txt', '。'),
    /editions\/2016\.yaml:\d+ source\.sha256: found "cd3a.*", while the file has .*never edited/,
  ],
  [
    'a missing source',
    (c) => c.remove('sources/2016.txt'),
    /editions\/2016\.yaml:\d+ source\.file: found "sources\/2016\.txt", which does not exist\./,
  ],
  [
    'a case that another edition lists',
    (c) => {
      c.write('editions/2017.yaml', c.text(edition));
      c.edit('editions/2017.yaml', /cases:\n(?: {2}- [^\n]*\n)+/, 'cases:\n  - 2016-04\n');
    },
    /content\/editions\/2017\.yaml:\d+ cases\[0\]: found "2016-04", which content\/editions\/2016\.yaml lists too\. Allowed: each case in one list\./,
  ],
  [
    'a correction of a case that was never published',
    (c) =>
      c.write(
        'corrections.yaml',
        '- { id: one, case: 2016-4, class: text, was: 甲, now: 乙, reason: { zh: 丙, en: C }, correctedOn: 2026-12-01 }\n',
      ),
    /content\/corrections\.yaml:1 case: found "2016-4"\. Allowed: the id of a case.*nearest: 2016-04/,
  ],
  [
    'a correction of the wrong class',
    (c) =>
      c.write(
        'corrections.yaml',
        '- { id: one, case: 2016-04, class: typo, was: 甲, now: 乙, reason: { zh: 丙, en: C }, correctedOn: "2026-12-01" }\n',
      ),
    /content\/corrections\.yaml:1 \[0\]\.class: found "typo"\. Allowed: text, citation-affecting, metadata, translation, editorial\./,
  ],
  [
    'a published fact that vanishes',
    (c) => c.edit(four, entry('guidance-to-holder'), ''),
    /translations\/en\/2016-04\.md:\d+ labels\.outcomes-guidance-to-holder: found "outcomes-guidance-to-holder", which content\/cases\/2016-04\.md does not have\./,
    /content\/ledger\.yaml:1 cases\.2016-04\.ids: found "outcomes-guidance-to-holder", which was published and is gone\./,
  ],
  [
    'a new fact that the ledger does not have',
    (c) => c.edit('ledger.yaml', '      - outcomes-guidance-to-holder\n', ''),
    /content\/ledger\.yaml:1 cases\.2016-04\.ids: found no entry for "outcomes-guidance-to-holder"\. .*npm run ledger/,
  ],
  [
    'a ledger without its readings',
    (c) => c.edit('ledger.yaml', / {4}readings:\n(?: {6,}[^\n]*\n)+(?=entities:)/, ''),
    /content\/ledger\.yaml:\d+ cases\.2016-10\.readings: found nothing\. Allowed: entries under keys\. Add it\.$/,
  ],
];

const ofRegistries: Mistake[] = [
  [
    'a registry entry that no case uses',
    (c) => c.append(registry('brands'), 'gucci: { en: GUCCI }\n'),
    /content\/registry\/brands\.yaml:\d+ entry: found "gucci", which no case declares\./,
  ],
  [
    'a wording that stands in no text',
    (c) => c.edit(registry('brands'), 'forms: [ADIDAS]', 'forms: [ADIDAS, ADIDDAS]'),
    /registry\/brands\.yaml:\d+ forms\[1\]: found "ADIDDAS", which stands in no case\./,
  ],
  [
    'an alias without a note',
    (c) => c.edit(registry('brands'), /\{ name: 匡威, note: \{.*?\} \}/, '{ name: 匡威 }'),
    /registry\/brands\.yaml:\d+ converse\.aliases\[0\]\.note: found nothing\. Allowed: both languages: .*\. Add it\./,
  ],
  [
    'an id that stands twice',
    (c) => c.append(registry('brands'), 'nike: { en: NIKE }\n'),
    /registry\/brands\.yaml:\d+ nike: found the key "nike" a second time, after line \d+\. Allowed: each key once\./,
  ],
  [
    'a registry that is a list',
    (c) => c.write(registry('customs'), '- shanghai\n'),
    /registry\/customs\.yaml:1 registry: found \["shanghai"\]\. Allowed: entries under their ids/,
  ],
  [
    'a registry that is gone',
    (c) => c.remove(registry('brands')),
    /registry\/brands\.yaml:1 file: found nothing\. Allowed: a YAML file\. Restore it\./,
  ],
  [
    'topics that can’t be read',
    (c) => c.write(registry('topics'), 'initiative: {\n'),
    /registry\/topics\.yaml:\d+ YAML: found .*\. Allowed: valid YAML\./,
  ],
  [
    'a vocabulary that can’t be read',
    (c) => c.append(vocabulary('units'), '台: { en: units, one: unit, counts: [quantity] }\n'),
    /registry\/vocabulary\/units\.yaml:\d+ 台: found the key "台" a second time, after line \d+\./,
  ],
  [
    'an outcome that nothing explains',
    (c) =>
      c.append(
        vocabulary('outcomes'),
        'recall: { zh: 召回, en: Recall, spheres: [administrative], everyday: { zh: [退回], en: [called back] } }\n',
      ),
    /registry\/vocabulary\/outcomes\.yaml:\d+ recall\.note: found no note, and no term of the glossary that explains 召回\. Allowed: what it is, in both languages\. Write a sentence/,
  ],
  [
    'a name that two entries claim',
    (c) => c.edit(registry('brands'), '  en: puma\n', '  en: puma\n  forms: [NIKE]\n'),
    /registry\/brands\.yaml:\d+ entry: found the name "NIKE", which the entry "nike" has too\./,
  ],
  [
    'an id of a registry in capitals',
    (c) => c.edit(registry('brands'), 'puma:\n', 'Puma:\n'),
    /registry\/brands\.yaml:\d+ Puma: found the id "Puma"\. Allowed: .*lower-case letters, digits and single hyphens/,
  ],
  [
    'a house without its district',
    (c) => c.edit(registry('customs'), 'level: house, parent: ningbo', 'level: house'),
    /registry\/customs\.yaml:\d+ beilun\.parent: found nothing\. Allowed: the district that a house belongs to/,
  ],
  [
    'a district that does not exist',
    (c) =>
      c.edit(registry('ports'), 'customs: tianjin, at: [117.83', 'customs: tienjin, at: [117.83'),
    /registry\/ports\.yaml:\d+ customs: found "tienjin"\. Allowed: a district in .*nearest: tianjin/,
  ],
  [
    'a port in China without its district',
    (c) =>
      c.edit(
        registry('ports'),
        'country: CN, customs: tianjin, at: [117.83',
        'country: CN, at: [117.83',
      ),
    /registry\/ports\.yaml:\d+ dongjiang\.customs: found nothing\. Allowed: the district in charge for a port in China/,
  ],
  [
    'latitude and longitude the wrong way round',
    (c) => c.edit(registry('customs'), 'at: [121.84, 29.90]', 'at: [29.90, 121.84]'),
    /registry\/customs\.yaml:\d+ beilun\.at\[1\]: found 121\.84\. Allowed: degrees from -90 to 90/,
  ],
  [
    'a term that no text uses',
    (c) =>
      c.append(
        registry('glossary'),
        'letter-rogatory: { zh: 司法协助请求书, en: Letter rogatory, note: { zh: 请求外国法院协助的文书。, en: A request. } }\n',
      ),
    /registry\/glossary\.yaml:\d+ entry: found "司法协助请求书", which stands in no case\./,
  ],
  [
    'a file name that the site would overlook',
    (c) => c.rename(four, 'cases/2016_4.md'),
    /content\/cases\/2016_4\.md:\d+ file name: found "2016_4\.md"\. .*it would be left out of the site\./,
  ],
];

const ofTranslations: Mistake[] = [
  [
    'a number in an English label that the case does not have',
    (c) => c.edit(english, 'Sewing machine heads seized\n', '1,261 sewing machine heads seized\n'),
    /translations\/en\/2016-04\.md:\d+ labels\.figures-heads-seized: found the number 1261\./,
  ],
  [
    'a scaled number in an English label that the case does not have',
    (c) =>
      c.edit(english, 'Sewing machine heads seized\n', '1.2 million sewing machine heads seized\n'),
    /labels\.figures-heads-seized: found the number 1200000, read from "1\.2 million"\./,
  ],
  [
    'a number in an English note that the Chinese note does not have',
    (c) => c.edit(english, 'the upper limit of the period', 'the upper limit of 5 years'),
    /translations\/en\/2016-04\.md:\d+ notes\.figures-years-of-repeat-export: found the number 5\./,
  ],
  [
    'a year in an English note that the case does not have',
    (c) => c.edit(english, 'had in 2014 …', 'had in 2013 …'),
    /translations\/en\/2016-04\.md:\d+ editorial\.earlier-cases: found the number 2013\./,
  ],
  [
    'HTML in a translation',
    (c) => c.edit(english, ', and imposing criminal fines', ', and imposing <b>criminal fines</b>'),
    /translations\/en\/2016-04\.md:\d+ text: found Markdown or HTML inside ".*"\./,
  ],
  [
    'a number that the translation has otherwise',
    (c) => {
      // Also where the translation quotes the words, or their going would be said as well.
      c.edit(english, '1,621 units in total\n', '1,612 units in total\n');
      c.edit(english, '1,621 units in total, with', '1,612 units in total, with');
    },
    /translations\/en\/2016-04\.md:\d+ f3: found no number 1621\. Allowed: 1621, with neither/,
    /translations\/en\/2016-04\.md:\d+ f3: found the number in “.*1,612.*”\. Allowed: only the numbers that the facts of the case quote/,
  ],
  [
    'a hedge that the translation adds',
    (c) => c.edit(english, 'value of USD 27,346', 'value of about USD 27,346'),
    /translations\/en\/2016-04\.md:\d+ f3: found .*about USD 27,346.*Allowed: 27346 in USD, with neither/,
  ],
  [
    'a date that the translation has otherwise',
    (c) => c.edit(english, 'In July 2015', 'In June 2015'),
    /translations\/en\/2016-04\.md:\d+ f3: found the months .*6.*Allowed: the months of the Chinese paragraph/,
  ],
  [
    'a paragraph that the translation lacks',
    (c) => c.edit(english, /\n\(3\) This case[^\n]*\n/, '\n'),
    /translations\/en\/2016-04\.md:\d+ paragraphs: found the paragraphs f1, f2, f3, r1, r2\. Allowed: those of the case/,
  ],
  [
    'a label without its English',
    (c) => c.edit(english, /\n {2}figures-heads-seized: [^\n]*/, ''),
    /translations\/en\/2016-04\.md:\d+ labels: found no English for "figures-heads-seized"/,
  ],
];

describe.each([
  ['the form of a case', ofTheForm],
  ['names and values', ofNames],
  ['what is read from the words', ofReadings],
  ['the text', ofTexts],
  ['lists and what was published', ofLists],
  ['registries', ofRegistries],
  ['translations', ofTranslations],
])('of an editor’s mistake in %s it is said, once a cause:', (_, mistakes) => {
  for (const [some, options] of sampled(mistakes))
    it.each(some)('%s', options, (_name, make, ...messages) => {
      const content = new EditedContent();
      make(content);
      const said = content.content().problems.map(describeProblem);
      expect(said).toEqual(messages.map((message) => expect.stringMatching(message)));
    });
});

describe('the check', () => {
  it('finds nothing wrong with the content as it is', () => {
    expect(new EditedContent().content().problems).toEqual([]);
  });

  it('says of a case that can’t be read what is wrong with it, and not that it is missing', () => {
    const content = new EditedContent();
    content.edit(four, /\ntitle: [^\n]*/, '\ntitle: 2016');
    expect(content.content().problems.map(describeProblem)).toEqual([
      expect.stringMatching(/2016-04\.md:2 title: found 2016\./),
    ]);
  });

  it('takes days with or without quotes', () => {
    const content = new EditedContent();
    content.edit(edition, '"2017-04-20"', '2017-04-20');
    expect(content.content().problems).toEqual([]);
  });

  it('takes a byte order mark', () => {
    const content = new EditedContent();
    for (const path of [four, english, edition]) content.write(path, `\uFEFF${content.text(path)}`);
    expect(content.content().problems).toEqual([]);
  });

  it('tells the first place of a file that is no YAML, not hundreds that follow from it', () => {
    const content = new EditedContent();
    const wrong = content.text(four).replaceAll(/^( *)([a-z-]+): \{/gm, '$1$2: [');
    content.write(four, wrong);
    expect(content.content().problems).toHaveLength(1);
  });

  it('takes the line ends of Windows', () => {
    const content = new EditedContent();
    for (const path of [four, english, edition, registry('brands'), 'ledger.yaml']) {
      content.write(path, content.text(path).replaceAll('\n', '\r\n'));
    }
    expect(content.content().problems).toEqual([]);
  });
});
