import { describe, expect, it } from 'vitest';
import { describeProblem, describeProblems } from '../../src/read/problem.ts';
import { EditedContent } from '../../support/edited-content.ts';

const rightsOfFour =
  'rights:\n  - value: trademark\n    basis: stated\n    evidence:\n      - { paragraph: title, exact: 假冒商标缝纫机头 }\n';
const english = 'translations/en/2016-04.md';
const four = 'cases/2016-04.md';
const six = 'cases/2016-06.md';
const edition = 'editions/2016.yaml';
const registry = (name: string) => `registry/${name}.yaml`;

/** A mistake: what the editor does, and what the message must say, in its order. */
type Mistake = [name: string, make: (content: EditedContent) => void, message: RegExp];

const mistakes: Mistake[] = [
  [
    'an unknown key',
    (c) => c.edit(four, '---\ntitle: ', '---\ndirecton: export\ntitle: '),
    /content\/cases\/2016-04\.md:\d+ directon: found the unknown key "directon"\. Allowed: .*direction.*write "direction"/,
  ],
  [
    'a missing key',
    (c) => c.edit(four, rightsOfFour, ''),
    /2016-04\.md:\d+ rights: found nothing\. Allowed: a list.* Add it\./,
  ],
  [
    'a direction that does not exist',
    (c) => c.edit(four, 'value: export', 'value: exprot'),
    /2016-04\.md:\d+ direction\.value: found "exprot"\. Allowed: import, export\./,
  ],
  [
    'a right that does not exist',
    (c) => c.edit(four, 'value: trademark', 'value: trademarks'),
    /2016-04\.md:\d+ rights\[0\]\.value: found "trademarks"\. Allowed: an id in content\/registry\/vocabulary\/rights\.yaml; nearest: trademark; what its words can say: trademark\. Correct it, or add it to that file, in both languages\./,
  ],
  [
    'no right at all',
    (c) => c.edit(four, rightsOfFour, 'rights: []\n'),
    /2016-04\.md:\d+ rights: found \[\]\. Allowed: at least one kind of right\./,
  ],
  [
    'a channel that does not exist',
    (c) => c.edit(six, 'value: sea', 'value: ship'),
    /2016-06\.md:\d+ channels\[0\]\.value: found "ship"\. Allowed: an id in content\/registry\/vocabulary\/channels\.yaml: sea, .*land-border.*; what its words can say: sea\./,
  ],
  [
    'a country code that does not exist',
    (c) => c.edit(six, 'code: SG', 'code: SX1'),
    /2016-06\.md:\d+ countries\[0\]\.code: found "SX1"\. Allowed: a country code of ISO 3166-1/,
  ],
  [
    'a region that is no country',
    (c) => c.edit(six, 'code: SG', 'code: EU'),
    /2016-06\.md:\d+ countries\[0\]\.code: found "EU"\. Allowed: a country code of ISO 3166-1/,
  ],
  [
    'a headline figure that the case does not have',
    (c) => c.edit(four, 'figure: heads-seized,', 'figure: heads-siezed,'),
    /2016-04\.md:\d+ headline\.figure: found "heads-siezed"\. Allowed: an id in "figures" of this case; nearest: heads-seized/,
  ],
  [
    'a headline outcome that the case does not have',
    (c) => c.edit(four, 'outcome: imprisonment', 'outcome: prison'),
    /2016-04\.md:\d+ headline\.outcome: found "prison"\. Allowed: an id in "outcomes" of this case/,
  ],
  [
    'a brand that no registry has',
    (c) => c.edit(four, 'id: singer\n', 'id: snger\n'),
    /2016-04\.md:\d+ brands\[0\]: found "snger"\. Allowed: an id in content\/registry\/brands\.yaml; nearest: singer/,
  ],
  [
    'a port that no registry has',
    (c) => c.edit(four, 'ports:\n  - id: ningbo', 'ports:\n  - id: ningpo'),
    /2016-04\.md:\d+ ports\[0\]: found "ningpo"\. Allowed: an id in content\/registry\/ports\.yaml; nearest: ningbo/,
  ],
  [
    'a customs office that no registry has',
    (c) => c.edit(four, 'id: shanghai\n', 'id: shanghia\n'),
    /2016-04\.md:\d+ customs\[0\]: found "shanghia"\. Allowed: .*nearest: shanghai/,
  ],
  [
    'goods that no registry has',
    (c) => c.edit(four, 'goods:\n  - id: sewing-machine-heads', 'goods:\n  - id: sewing-machines'),
    /2016-04\.md:\d+ goods\[0\]: found "sewing-machines"\. Allowed: .*nearest: sewing-machine-heads/,
  ],
  [
    'an entry named twice',
    (c) =>
      c.edit(
        four,
        'customs:\n',
        `customs:\n  - id: shanghai\n    role: titled\n    basis: stated\n    evidence: [{ paragraph: title, exact: 上海海关 }]\n`,
      ),
    /2016-04\.md:\d+ customs: found .*Allowed: a list in which each entry stands once\./,
  ],
  [
    'a role that does not exist',
    (c) => c.edit(four, 'role: mentioned', 'role: named'),
    /2016-04\.md:\d+ customs\[1\]\.role: found "named"\. Allowed: an id in content\/registry\/vocabulary\/customs-roles\.yaml: titled, acting, mentioned\./,
  ],
  [
    'a role against the title',
    (c) => c.edit(four, 'role: mentioned', 'role: titled'),
    /2016-04\.md:\d+ customs\[1\]\.role: found "titled" for "ningbo", which does not stand in the title\. Allowed: acting, mentioned\./,
  ],
  [
    'a changed title',
    (c) =>
      c.edit(
        four,
        'title: 上海海关查办出口假冒商标缝纫机头案',
        'title: 上海海关查办出口假冒商标缝纫机案',
      ),
    /2016-04\.md:\d+ title: found ".*缝纫机案.*"\. Allowed: the words of content\/sources\/2016\.txt, ".*缝纫机头案.*"\./,
  ],
  [
    'a corrected misprint in the text',
    (c) => c.edit(four, '部分不发企业出口', '部分不法企业出口'),
    /2016-04\.md:\d+ f2: found ".*不法企业.*"\. Allowed: the words of .*不发企业.*Restore the source’s words/,
  ],
  [
    'a lost paragraph',
    (c) =>
      c.edit(
        'cases/2016-09.md',
        '由于商品敏感、案值较大，郑州海关搜集固定案件相关证据后，立即向河南省公安厅通报侵权案件线索，目前案件正在办理中。\n',
        '',
      ),
    /content\/cases\/2016-09\.md:\d+ \w+: found ".*"\. Allowed: the words of content\/sources\/2016\.txt, ".*由于商品敏感.*"/,
  ],
  [
    'a brand that the text names and the case does not declare',
    (c) => c.edit(four, / {2}- id: butterfly\n[\s\S]*?(?=holders:)/, ''),
    /2016-04\.md:\d+ brands: found no "butterfly", though paragraph f3 names it\. Allowed: .*"notNamed"/,
  ],
  [
    'a port that the text names and the case does not declare',
    (c) => c.edit(six, / {2}- id: pulau-sebarok\n[\s\S]*?(?=brands:)/, ''),
    /2016-06\.md:\d+ ports: found no "pulau-sebarok", though paragraph f1 names it\./,
  ],
  [
    'a customs office that the text names and the case does not declare',
    (c) => c.edit('cases/2016-07.md', / {2}- id: beilun\n[\s\S]*?(?=ports:)/, ''),
    /2016-07\.md:\d+ customs: found no "beilun", though paragraph f1 names it\./,
  ],
  [
    'a brand that no word of the text names',
    (c) =>
      c.edit(
        six,
        'brands:\n',
        'brands:\n  - id: puma\n    role: mark\n    written: [CONVERSE]\n    basis: stated\n    evidence: [{ paragraph: f1, exact: 侵犯“CONVERSE”商标专用权 }]\n',
      ),
    /2016-06\.md:\d+ brands\[0\]: found "puma", which no word of the text names\./,
  ],
  [
    'an exception that is none',
    (c) =>
      c.edit(
        four,
        'ports:\n',
        'notNamed:\n  - { collection: brands, id: nike, reason: 与此无关 }\nports:\n',
      ),
    /2016-04\.md:\d+ notNamed\[0\]: found "nike" of brands, which the text does not name\./,
  ],
  [
    'a case that the edition does not list',
    (c) => c.edit(edition, '  - 2016-04\n', ''),
    /^The content has 1 problem:\s+content\/cases\/2016-04\.md:\d+ entry: found the case 2016-04, which no list holds\. Allowed: cases that stand under "cases" in a file of content\/editions: content\/editions\/2016\.yaml\./,
  ],
  [
    'a case that the edition lists and that has no file',
    (c) => c.remove('cases/2016-10.md'),
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
    /editions\/2016\.yaml:\d+ published: found "2017-04-31"\. Allowed: a real day written "YYYY-MM-DD", or a month/,
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
    /registry\/brands\.yaml:\d+ YAML: found Map keys must be unique/,
  ],
  [
    'a name that two entries claim',
    (c) => c.edit(registry('brands'), '  en: puma\n', '  en: puma\n  forms: [NIKE]\n'),
    /registry\/brands\.yaml:\d+ entry: found the name "NIKE", which the entry "nike" has too\./,
  ],
  [
    'an id in capitals',
    (c) => c.edit(registry('brands'), 'puma:\n', 'Puma:\n'),
    /registry\/brands\.yaml:\d+ Puma: found the id "Puma"\. Allowed: lower-case letters, digits and single hyphens\./,
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
    'broken YAML',
    (c) => c.edit(four, 'channels: []', 'channels: ['),
    /2016-04\.md:\d+ YAML: found .*\. Allowed: valid YAML in which each key stands once\./,
  ],
  [
    'no front matter',
    (c) => c.edit(four, '---\ntitle', 'title'),
    /2016-04\.md:\d+ front matter: found .*Add the two lines\./,
  ],
  [
    'a file name that the site would overlook',
    (c) => c.rename(four, 'cases/2016_04.md'),
    /content\/cases\/2016_04\.md:\d+ file name: found "2016_04\.md"\. Allowed: lower-case letters, digits and single hyphens, .*it would be left out of the site\./,
  ],
  [
    'a join whose words do not stand there',
    (c) => c.edit(four, 'paragraph: f3\n    before', 'paragraph: f2\n    before'),
    /2016-04\.md:\d+ joins\[0\]: found .* 0 times in f2\./,
  ],
  [
    'a third heading',
    (c) => c.append(four, '\n## 三、其他\n'),
    /2016-04\.md:\d+ text: found the heading "## 三、其他"\. Allowed: the parts of "layout" in content\/editions\/2016\.yaml: "## 一、案情介绍", then/,
  ],
  [
    'a heading that is not the source’s',
    (c) => c.edit(four, '## 二、评选理由', '## 二、理由'),
    /2016-04\.md:\d+ text: found the heading "## 二、理由"\. Allowed: .*评选理由/,
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
    'a summary of two sentences',
    (c) => c.edit(four, '缙云一家企业', '本案很重要。缙云一家企业'),
    /2016-04\.md:\d+ summary: found "本案.*"\. Allowed: one sentence that ends in a full stop/,
  ],
  [
    'a quote that does not stand in the text',
    (c) => c.edit(four, 'exact: 缝纫机头共1621台', 'exact: 缝纫机头共1612台'),
    /2016-04\.md:\d+ figures\[3\]\.evidence\[0\]: found "缝纫机头共1612台" nowhere in f3\. Allowed: .*nearest: "缝纫机头共1621台/,
  ],
  [
    'a quote that stands there twice',
    (c) =>
      c.edit(
        four,
        'exact: 2016年3月上海海关将',
        'exact: 上海海关 }\n      - { paragraph: f3, exact: 2016年3月上海海关将',
      ),
    /2016-04\.md:\d+ events\[0\]\.evidence\[1\]: found "上海海关" 3 times in f3\. .*as prefix or suffix\./,
  ],
  [
    'a quote in a paragraph that does not exist',
    (c) =>
      c.edit(four, 'paragraph: f3, exact: 货值27346美元', 'paragraph: f9, exact: 货值27346美元'),
    /2016-04\.md:\d+ figures\[4\]\.evidence\[0\]\.paragraph: found the paragraph "f9"\. Allowed: title, f1, f2, f3, r1, r2, r3\./,
  ],
  [
    'a figure that its words do not say',
    (c) => c.edit(four, 'value: 1621', 'value: 1612'),
    /2016-04\.md:\d+ figures\[3\]\.value: found 1612\. Allowed: 1621, as "缝纫机头共1621台" says\./,
  ],
  [
    'a currency that the words do not say',
    (c) => c.edit(four, 'unit: USD', 'unit: CNY'),
    /2016-04\.md:\d+ figures\[4\]\.unit: found "CNY"\. Allowed: the unit of "货值27346美元": USD\./,
  ],
  [
    'a hedge left out',
    (c) => c.edit('cases/2016-02.md', 'hedge: about', 'hedge: exact'),
    /2016-02\.md:\d+ figures\[2\]\.hedge: found "exact"\. Allowed: about, as "价值人民币约1300万元" says\./,
  ],
  [
    'a date that the words do not give',
    (c) => c.edit(four, 'date: "2015-07"', 'date: "2015-08"'),
    /2016-04\.md:\d+ events\[3\]\.date: found "2015-08"\. Allowed: the date that the quotes give: year 2015, month 7, day none\./,
  ],
  [
    'a date more precise than the text',
    (c) => c.edit(four, 'date: "2015-07"', 'date: "2015-07-01"'),
    /2016-04\.md:\d+ events\[3\]\.date: found "2015-07-01"/,
  ],
  [
    'a date of the wrong form',
    (c) => c.edit(four, 'date: "2015-07"', 'date: "2015.7"'),
    /2016-04\.md:\d+ events\[3\]\.date: found "2015\.7"\. Allowed: a date "YYYY", "YYYY-MM"/,
  ],
  [
    'a number of the text that no figure has',
    (c) => c.edit(four, / {2}- id: heads-value\n[\s\S]*?(?= {2}- id: years-of)/, ''),
    /2016-04\.md:\d+ figures: found no figure, date or identifier for "台，货值27346美元。上" in f3\./,
  ],
  [
    'an inference without its reason',
    (c) => c.edit(six, /\n {4}note: 案文未写“海运”.*/, ''),
    /2016-06\.md:\d+ channels\[0\]\.note: found nothing\. Allowed: a sentence that says from which words the value is inferred\./,
  ],
  [
    'a sum that does not add up',
    (c) => c.edit(six, 'value: 37050', 'value: 37500'),
    /2016-06\.md:\d+ figures\[9\]\.value: found 37500\. Allowed: converse-shoes \+ all-star-shoes = 37050\./,
  ],
  [
    'an outcome that its words do not carry',
    (c) => c.edit('cases/2016-10.md', 'value: confiscation', 'value: arrest'),
    /2016-10\.md:\d+ outcomes\[2\]\.value: found "arrest", which the words "依法没收侵权货物" do not say\. Allowed: what its words can say: confiscation \(content\/registry\/vocabulary\/outcomes\.yaml\)\./,
  ],
  [
    'a topic that no registry has',
    (c) => c.edit(four, '- id: port-shifting', '- id: port-shiftng'),
    /2016-04\.md:\d+ reasons\[0\]\.topics\[0\]\.id: found "port-shiftng"\. Allowed: .*nearest: port-shifting/,
  ],
  [
    'a reason without an entry',
    (c) => c.edit(four, / {2}- paragraph: r3\n[\s\S]*?(?=identifiers:)/, ''),
    /2016-04\.md:\d+ reasons: found r1, r2\. Allowed: one entry a reason, in order: r1, r2, r3\./,
  ],
  [
    'a page break without its join',
    (c) => c.edit(four, /joins:\n[\s\S]*?(?=---)/, 'joins: []\n'),
    /2016-04\.md:\d+ joins: found no join of "INGER”" and "商标的缝纫机" in f3\./,
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
    'a number in a label that the text does not have',
    (c) => c.edit(four, 'label: 连续查扣批数', 'label: 连续查扣的88批'),
    /2016-04\.md:139 figures\[2\]\.label: found the number 88\. Allowed: numbers that the text or the facts have/,
  ],
  [
    'a number in an English label that the case does not have',
    (c) => c.edit(english, 'Sewing machine heads seized\n', '1,261 sewing machine heads seized\n'),
    /translations\/en\/2016-04\.md:\d+ labels\.figures-heads-seized: found the number 1261\./,
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
    (c) => c.edit(english, 'criminal fines totalling', '<b>criminal fines</b> totalling'),
    /translations\/en\/2016-04\.md:\d+ text: found Markdown or HTML inside ".*"\./,
  ],
  [
    'a number that the translation has otherwise',
    (c) => c.edit(english, '1,621 units', '1,612 units'),
    /translations\/en\/2016-04\.md:\d+ f3: found no number 1621\. Allowed: 1621, with neither/,
  ],
  [
    'a hedge that the translation adds',
    (c) => c.edit(english, 'value of USD 27,346', 'value of about USD 27,346'),
    /translations\/en\/2016-04\.md:\d+ f3: found .*about USD 27,346.*Allowed: 27346 in USD, with neither "more than" nor "about"/,
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
  [
    'a published fact that vanishes',
    (c) => c.edit(four, / {2}- id: guidance-to-holder\n[\s\S]*?(?= {2}- id: later-seizures)/, ''),
    /content\/ledger\.yaml:1 cases\.2016-04\.ids: found "outcomes-guidance-to-holder", which was published and is gone\./,
  ],
  [
    'a new fact that the ledger does not have',
    (c) => c.edit('ledger.yaml', '      - outcomes-guidance-to-holder\n', ''),
    /content\/ledger\.yaml:1 cases\.2016-04\.ids: found no entry for "outcomes-guidance-to-holder"\. .*npm run ledger/,
  ],
  [
    'a case that another edition lists',
    (c) => {
      c.write('editions/2017.yaml', c.text(edition));
      c.edit('editions/2017.yaml', /cases:\n(?: {2}- [^\n]*\n)+/, 'cases:\n  - 2016-04\n');
    },
    /content\/editions\/2017\.yaml:\d+ cases\[0\]: found "2016-04", which content\/editions\/2016\.yaml lists too\. Allowed: each case in one list/,
  ],
  [
    'an asterisk without quotes',
    (c) => c.edit(four, 'channels: []', 'channels: *4'),
    /content\/cases\/2016-04\.md:\d+ YAML: found "\*4" without quotes, which YAML reads as an alias\./,
  ],
  [
    'an exclamation mark without quotes',
    (c) => c.edit(four, 'value: 1621', 'value: !important 1621'),
    /content\/cases\/2016-04\.md:\d+ YAML: found .*!important/,
  ],
  [
    'a file in another encoding',
    (c) => c.writeBytes(four, Buffer.from([0xd6, 0xd0])),
    /content\/cases\/2016-04\.md:1 file: found bytes that are not UTF-8\. Allowed: text in UTF-8\. Save the file as UTF-8\./,
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
        '- { id: one, case: 2016-04, class: typo, was: 甲, now: 乙, reason: 丙, correctedOn: "2026-12-01" }\n',
      ),
    /content\/corrections\.yaml:1 \[0\]\.class: found "typo"\. Allowed: text, citation-affecting, metadata, translation, editorial\./,
  ],
];

describe('an editor’s mistake is reported by a message that names it:', () => {
  it.each(mistakes)('%s', (_, make, message) => {
    const content = new EditedContent();
    make(content);
    expect(describeProblems(content.content().problems)).toMatch(message);
  });
});

describe('the check', () => {
  it('finds nothing wrong with the content as it is', () => {
    expect(new EditedContent().content().problems).toEqual([]);
  });

  it('says of a case that can’t be read what is wrong with it, and not that it is missing', () => {
    const content = new EditedContent();
    content.edit(four, 'value: export', 'value: exprot');
    expect(content.content().problems.map(describeProblem)).toEqual([
      expect.stringMatching(/2016-04\.md:\d+ direction\.value: found "exprot"\./),
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

  it('tells the first errors of a file that is no YAML, not hundreds that follow from them', () => {
    const content = new EditedContent();
    const wrong = content.text(four).replaceAll(/^( *)- id: /gm, '$1- id: [');
    content.write(four, wrong);
    const { problems } = content.content();
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.length).toBeLessThanOrEqual(3);
  });

  it('takes the line ends of Windows', () => {
    const content = new EditedContent();
    for (const path of [four, english, edition, registry('brands'), 'ledger.yaml']) {
      content.write(path, content.text(path).replaceAll('\n', '\r\n'));
    }
    expect(content.content().problems).toEqual([]);
  });
});
