import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { Problem } from '../../src/read/problem.ts';
import { deleteIn, setIn } from '../../support/edit-yaml.ts';
import { EditedContent } from '../../support/edited-content.ts';
import { sampled } from '../support/sampled.ts';

/*
 * The slips of lists/slips.md, each made on purpose in a list that nobody has published, so that the ledger can't help.
 * What the checks can't see is listed below, since only a second reader can.
 */

const edition = 'editions/2016.yaml';
const caseFile = (number: string) => `cases/2016-${number}.md`;
const english = (number: string) => `translations/en/2016-${number}.md`;
const registry = (name: string) => `registry/${name}.yaml`;

/** A slip: what the editor does, and the file and field that a message must name. */
type Slip = [make: (content: EditedContent) => void, at: RegExp];

/** The slips of a kind, in the order of slips.md: a, b, c. */
type Slips = readonly [a: Slip, b: Slip, c: Slip];

const set =
  (file: string, path: (string | number)[], value: unknown) =>
  (content: EditedContent): void =>
    setIn(content, file, path, value);

/** Takes an entry out of a registry and out of the cases that declare it. */
const forget =
  (list: string, id: string, ...numbers: string[]) =>
  (content: EditedContent): void => {
    deleteIn(content, registry(list), [id]);
    for (const number of numbers) deleteIn(content, caseFile(number), [list, id]);
  };

/** Writes words for others wherever a case, its source and its translation have them, and the code of its country. */
const move =
  (
    number: string,
    words: readonly [string, string],
    names: readonly [string, string],
    code: string,
  ) =>
  (content: EditedContent): void => {
    const path = caseFile(number);
    const [was] = [...content.text(path).matchAll(/^ {2}([A-Z]{2}): \{ role: destination/gmu)];
    content.write(
      path,
      content
        .text(path)
        .replaceAll(...words)
        .replace(`\n  ${was?.[1]}: {`, `\n  ${code}: {`),
    );
    content.write(
      english(number),
      content
        .text(english(number))
        .replaceAll(...names)
        .replace(`countries-${was?.[1]?.toLowerCase()}-`, `countries-${code.toLowerCase()}-`),
    );
    const source = content.text('sources/2016.txt');
    // Only the place in this case: other cases of the list may name the country too.
    const [, title = ''] = /^title: (.*)$/mu.exec(content.text(path)) ?? [];
    const from = source.replaceAll(/\s/gu, '').length > 0 ? source.indexOf(title.slice(0, 6)) : 0;
    content.write(
      'sources/2016.txt',
      source.slice(0, from) + source.slice(from).replaceAll(...words),
    );
    const bytes = content.read('sources/2016.txt') ?? Buffer.from('');
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    setIn(content, edition, ['source', 'sha256'], sha256);
  };

const pumps = {
  file: 'cases/pumps.md',
  edition: 'editions/2032-tianjin.yaml',
  text: `2032年3月，某公司向天津海关申报出口一批水泵到印度尼西亚。海关在5个集装箱内发现水泵2860台。

同月，天津海关扣留上述水泵。2032年9月，某公司停产。`,
  title: '天津海关查获出口侵权水泵案',
};

/** Adds a list of one case to the content, which is right as it stands. */
function addPumps(content: EditedContent): void {
  const heading = '天津海关公布2032年知识产权保护典型案例';
  const source = `${heading}\n\n${pumps.title}\n\n${pumps.text}\n`;
  content.write('sources/2032-tianjin.txt', source);
  content.write(
    pumps.edition,
    stringify({
      year: 2032,
      title: heading,
      shortName: { zh: '2032年天津', en: 'Tianjin 2032' },
      customs: 'tianjin',
      english: { title: 'Typical cases of 2032' },
      source: {
        file: 'sources/2032-tianjin.txt',
        sha256: createHash('sha256').update(source).digest('hex'),
      },
      layout: { before: [heading], case: '{title}', parts: [{ kind: 'account' }] },
      cases: ['pumps'],
    }),
  );
  content.append(
    registry('goods'),
    'water-pumps: { zh: 水泵, en: Water pumps, everyday: { zh: [抽水机], en: [pumps] } }\n',
  );
  content.write(
    pumps.file,
    `---
title: ${pumps.title}
summary: 天津海关在集装箱内查获侵权水泵并扣留。
headline: { figures: [pumps, containers], outcome: detention }
direction: { value: export, at: title, exact: 出口 }
goods:
  water-pumps: { at: title, exact: 水泵 }
countries:
  ID: { role: destination, at: f1, exact: 到印度尼西亚 }
customs:
  tianjin: { role: titled, at: title, exact: 天津海关 }
figures:
  batch: { label: 申报出口的水泵, of: water-pumps, at: f1, exact: 一批水泵 }
  containers: { label: 装有水泵的集装箱, at: f1, exact: 5个集装箱 }
  pumps: { label: 发现的水泵, of: water-pumps, at: f1, exact: 水泵2860台 }
events:
  declared: { label: 某公司申报出口, kind: declaration, at: f1, exact: 2032年3月，某公司向天津海关申报出口 }
  detained: { label: 天津海关扣留, kind: context, at: f2, exact: 同月，天津海关扣留上述水泵 }
  stopped: { label: 某公司停产, kind: context, at: f2, exact: 2032年9月，某公司停产 }
outcomes:
  detention: { label: 扣留水泵, value: detention, at: f2, exact: 天津海关扣留上述水泵 }
---

${pumps.text}
`,
  );
}

const inPumps =
  (change: (content: EditedContent) => void) =>
  (content: EditedContent): void => {
    addPumps(content);
    change(content);
  };

const names: Record<string, Slips> = {
  'wrong parent': [
    [set(registry('customs'), ['beilun', 'parent'], 'shanghai'), /customs\.yaml .*parent/],
    [set(registry('customs'), ['xinxiang', 'parent'], 'nanjing'), /customs\.yaml .*parent/],
    [set(registry('customs'), ['pingxiang', 'parent'], 'guangzhou'), /customs\.yaml .*parent/],
  ],
  'acting for mentioned': [
    [set(caseFile('04'), ['customs', 'ningbo', 'role'], 'acting'), /2016-04\.md customs\.ningbo/],
    [
      set(caseFile('08'), ['customs', 'pingxiang', 'role'], 'acting'),
      /2016-08\.md customs\.pingxiang/,
    ],
    [
      set(caseFile('07'), ['customs', 'beilun', 'role'], 'mentioned'),
      /2016-07\.md customs\.beilun/,
    ],
  ],
  'office in no registry': [
    [forget('customs', 'xinxiang', '09'), /2016-09\.md customs/],
    [forget('customs', 'gyirong', '10'), /2016-10\.md customs/],
    [forget('customs', 'pingxiang', '08'), /2016-08\.md customs/],
  ],
  'port in no registry': [
    [forget('ports', 'shatian', '01'), /2016-01\.md ports/],
    [forget('ports', 'dongjiang', '01'), /2016-01\.md ports/],
    [forget('ports', 'ningbo', '04', '07'), /2016-0[47]\.md ports/],
  ],
  '“X”商标 in no registry': [
    [
      (c) => {
        forget('brands', 'oakley', '03')(c);
        setIn(c, caseFile('03'), ['figures', 'oakley-eyewear', 'of'], 'eyewear');
      },
      /2016-03\.md brands/,
    ],
    [forget('brands', 'puma', '05'), /2016-05\.md brands/],
    [forget('brands', 'butterfly', '04'), /2016-04\.md brands/],
  ],
  'right holder left out': [
    [(c) => deleteIn(c, caseFile('09'), ['holders']), /2016-09\.md holders/],
    [(c) => deleteIn(c, caseFile('07'), ['holders']), /2016-07\.md holders/],
    [(c) => deleteIn(c, caseFile('08'), ['holders', 'jean-cassegrain']), /2016-08\.md holders/],
  ],
  'wrong issuer': [
    [
      (c) => {
        deleteIn(c, edition, ['issuer']);
        setIn(c, edition, ['customs'], 'shanghai');
      },
      /2016\.yaml customs/,
    ],
    [
      (c) => {
        deleteIn(c, edition, ['issuer']);
        setIn(c, edition, ['customs'], 'huangpu');
      },
      /2016\.yaml customs/,
    ],
    [
      inPumps((c) => {
        deleteIn(c, pumps.edition, ['customs']);
        setIn(c, pumps.edition, ['issuer'], { zh: '海关总署', en: 'General Administration' });
      }),
      /2032-tianjin\.yaml (?:issuer|customs)/,
    ],
  ],
};

const ofFigure = (number: string, id: string, of: string | string[]) =>
  set(caseFile(number), ['figures', id, 'of'], of);
const labelled = (number: string, id: string, label: string) =>
  set(caseFile(number), ['figures', id, 'label'], label);
const figureAt = (number: string, id: string) => new RegExp(`2016-${number}\\.md figures\\.${id}`);

const numbers: Record<string, Slips> = {
  'one brand’s count given to another': [
    [ofFigure('10', 'prada-handbags', ['handbags', 'guess']), figureAt('10', 'prada-handbags')],
    [ofFigure('03', 'oakley-eyewear', ['eyewear', 'ray-ban']), figureAt('03', 'oakley-eyewear')],
    [
      ofFigure('06', 'all-star-shoes', ['casual-shoes', 'converse']),
      figureAt('06', 'all-star-shoes'),
    ],
  ],
  'total given to one brand': [
    [
      ofFigure('04', 'heads-seized', ['sewing-machine-heads', 'singer']),
      figureAt('04', 'heads-seized'),
    ],
    [ofFigure('08', 'pieces', 'nike'), figureAt('08', 'pieces')],
    [ofFigure('10', 'handbags-total', ['handbags', 'prada']), figureAt('10', 'handbags-total')],
  ],
  'figure of two goods given to one': [
    [ofFigure('08', 'pieces', 'backpacks'), figureAt('08', 'pieces')],
    [ofFigure('03', 'jerseys-caps-batch', 'caps'), figureAt('03', 'jerseys-caps-batch')],
    [ofFigure('07', 'first-batch', 'padlocks'), figureAt('07', 'first-batch')],
  ],
  'containers counted as goods': [
    [
      (c) => {
        setIn(c, caseFile('08'), ['figures', 'containers', 'kind'], 'quantity');
        ofFigure('08', 'containers', 'footwear-and-apparel')(c);
      },
      figureAt('08', 'containers'),
    ],
    [
      (c) => {
        setIn(c, caseFile('08'), ['figures', 'declarations', 'kind'], 'quantity');
        ofFigure('08', 'declarations', 'backpacks')(c);
      },
      figureAt('08', 'declarations'),
    ],
    [
      inPumps((c) => {
        setIn(c, pumps.file, ['figures', 'containers', 'kind'], 'quantity');
        setIn(c, pumps.file, ['figures', 'containers', 'of'], 'water-pumps');
      }),
      /pumps\.md figures\.containers/,
    ],
  ],
  'label of a fine on a value': [
    [labelled('06', 'seized-value', '对当事人罚款'), figureAt('06', 'seized-value')],
    [labelled('07', 'first-value', '首案罚款'), figureAt('07', 'first-value')],
    [labelled('04', 'fine-total', '缝纫机头货值'), figureAt('04', 'fine-total')],
  ],
  'same figure twice': [
    [
      set(caseFile('02'), ['figures', 'hoverboards-caught'], {
        label: '查获平衡车',
        of: 'hoverboards',
        at: 'f2',
        exact: '查扣侵权电动平衡车12766台',
      }),
      /2016-02\.md figures/,
    ],
    [
      set(caseFile('01'), ['figures', 'people-caught'], {
        label: '抓捕人数',
        at: 'f3',
        exact: '嫌疑人11人',
      }),
      /2016-01\.md figures/,
    ],
    [
      set(caseFile('09'), ['figures', 'case-value'], {
        label: '案值',
        kind: 'value',
        at: 'f1',
        exact: '107.95万美元',
      }),
      /2016-09\.md figures/,
    ],
  ],
  'real number filed as no number': [
    [
      (c) => {
        deleteIn(c, caseFile('04'), ['figures', 'heads-value']);
        setIn(c, caseFile('04'), ['headline', 'figures'], ['heads-seized']);
        setIn(c, caseFile('04'), ['notNumbers', 'f3'], ['第三中级人民法院', '27346美元']);
      },
      /2016-04\.md notNumbers/,
    ],
    [
      (c) => {
        deleteIn(c, caseFile('06'), ['figures', 'suspects']);
        setIn(c, caseFile('06'), ['headline', 'figures'], ['case-shoes']);
        setIn(c, caseFile('06'), ['notNumbers', 'f2'], ['10名']);
      },
      /2016-06\.md notNumbers/,
    ],
    [
      (c) => {
        deleteIn(c, caseFile('10'), ['figures', 'holders-confirming']);
        setIn(c, caseFile('10'), ['notNumbers', 'f1'], ['四家']);
      },
      /2016-10\.md notNumbers/,
    ],
  ],
};

const published = (date: string) => set(edition, ['published'], date);

const dates: Record<string, Slips> = {
  '同月 and the like read as another': [
    [
      set(caseFile('04'), ['events', 'second-judgment'], {
        label: '作出上述判决',
        kind: 'judgment',
        date: '2015-09',
        at: 'f3',
        exact: '同年9月上海市第三中级人民法院作出上述判决',
      }),
      /2016-04\.md events\.second-judgment/,
    ],
    [
      set(caseFile('08'), ['events', 'goods-caught', 'date'], '2016-08-06'),
      /2016-08\.md events\.goods-caught/,
    ],
    [
      inPumps(set(pumps.file, ['events', 'detained', 'date'], '2032-09')),
      /pumps\.md events\.detained/,
    ],
  ],
  'list published before its events': [
    [published('2016-04-20'), /2016\.yaml published/],
    [published('2016-12-30'), /2016\.yaml published/],
    [published('2016-11'), /2016\.yaml published/],
  ],
};

const asMentioned = (number: string, code: string): Slip => [
  set(caseFile(number), ['countries', code, 'role'], 'mentioned'),
  new RegExp(`2016-${number}\\.md countries\\.${code}`),
];
const asStated = (number: string, list: string, id: string): Slip => [
  (c) => deleteIn(c, caseFile(number), [list, id, 'inferred']),
  new RegExp(`2016-${number}\\.md ${list}\\.${id}`),
];
const sphere = (number: string, id: string, value: string): Slip => [
  set(caseFile(number), ['outcomes', id, 'sphere'], value),
  new RegExp(`2016-${number}\\.md outcomes\\.${id}`),
];

/** Changes the end of a summary. */
const summary = (number: string, was: string, now: string): Slip => [
  (c) => c.edit(caseFile(number), was, now),
  new RegExp(`2016-${number}\\.md summary`),
];

const others: Record<string, Slips> = {
  'customs seizure as criminal': [
    sphere('01', 'customs-seizure', 'criminal'),
    sphere('06', 'customs-seizure', 'criminal'),
    [
      (c) => {
        deleteIn(c, caseFile('06'), ['outcomes', 'police-seizure', 'inferred']);
        setIn(c, caseFile('06'), ['outcomes', 'police-seizure', 'sphere'], 'administrative');
      },
      /2016-06\.md outcomes\.police-seizure/,
    ],
  ],
  'doubled outcome': [
    [
      set(caseFile('10'), ['outcomes', 'confiscation'], {
        label: '没收货物',
        value: 'confiscation',
        at: 'f1',
        exact: '依法没收侵权货物',
      }),
      /2016-10\.md outcomes/,
    ],
    [
      set(caseFile('01'), ['outcomes', 'dens-broken'], {
        label: '捣毁窝点',
        value: 'raid',
        at: 'f3',
        exact: '捣毁境内仓储窝点',
      }),
      /2016-01\.md outcomes/,
    ],
    [
      set(caseFile('07'), ['outcomes', 'first-detention'], {
        label: '扣留货物',
        value: 'detention',
        at: 'f1',
        exact: '宁波海关扣留涉案货物后',
      }),
      /2016-07\.md outcomes/,
    ],
  ],
  'India for Indonesia': [
    [
      (c) => {
        deleteIn(c, caseFile('08'), ['countries', 'VN', 'inferred']);
        move('08', ['越南', '印度尼西亚'], ['Vietnam', 'Indonesia'], 'IN')(c);
      },
      /2016-08\.md countries\.IN/,
    ],
    [
      move('06', ['新加坡', '赤道几内亚'], ['Singapore', 'Equatorial Guinea'], 'GN'),
      /2016-06\.md countries\.GN/,
    ],
    [inPumps((c) => c.edit(pumps.file, '  ID: {', '  IN: {')), /pumps\.md countries\.IN/],
  ],
  'destination as mentioned': [
    asMentioned('06', 'SG'),
    [
      (c) => {
        deleteIn(c, caseFile('08'), ['countries', 'VN', 'inferred']);
        setIn(c, caseFile('08'), ['countries', 'VN', 'role'], 'mentioned');
      },
      /2016-08\.md countries\.VN/,
    ],
    asMentioned('03', 'US'),
  ],
  'inferred marked stated': [
    asStated('01', 'countries', 'CN'),
    asStated('07', 'outcomes', 'police-filing'),
    asStated('10', 'channels', 'land-border'),
  ],
  'summary with an outcome that is none of the case': [
    summary('09', '郑州海关向公安机关通报线索。', '郑州海关没收货物并处罚款。'),
    summary('08', '混装，公安部门决定立案侦办。', '混装，公安部门抓获犯罪嫌疑人。'),
    summary('05', '此后该企业未再出现侵权违法行为。', '此后该企业被判决赔偿。'),
  ],
};

const paragraphs: Record<string, Slip> = {
  'split a': [
    (c) => c.edit(caseFile('02'), '价值人民币约1300万元。有效', '价值人民币约1300万元。\n\n有效'),
    /2016-02\.md /,
  ],
  'merged b': [
    (c) => c.edit(caseFile('02'), '专项行动。\n\n行动期间，', '专项行动。行动期间，'),
    /2016-02\.md /,
  ],
  'split or merged c': [
    (c) => c.edit(caseFile('06'), '督办专案。\n\n（二）', '督办专案。（二）'),
    /2016-06\.md /,
  ],
};

const inEnglish = (
  number: string,
  ...changes: readonly (readonly [was: string, now: string])[]
): Slip => [
  (content) => {
    const path = english(number);
    // Also where the translation quotes the words; none is changed into what another one changes.
    let text = content.text(path);
    for (const [index, [was]] of changes.entries()) {
      if (!text.includes(was)) throw new Error(`"${was}" does not stand in ${path}.`);
      text = text.replaceAll(was, `\u0000${index}`);
    }
    for (const [index, [, now]] of changes.entries()) text = text.replaceAll(`\u0000${index}`, now);
    content.write(path, text);
  },
  new RegExp(`translations/en/2016-${number}\\.md`),
];

const translations: Record<string, Slips> = {
  'two numbers swapped': [
    inEnglish(
      '10',
      ['300 handbags bore', '140 handbags bore'],
      ['140 handbags bore', '300 handbags bore'],
    ),
    inEnglish(
      '01',
      ['amounting to 31.7 tonnes', 'amounting to 38.1 tonnes'],
      ['amounting to 38.1 tonnes', 'amounting to 31.7 tonnes'],
    ),
    inEnglish('06', ['33,700 pairs', '3,350 pairs'], ['3,350 pairs', '33,700 pairs']),
  ],
  'country changed': [
    inEnglish('06', ['Pulau Sebarok, Singapore', 'Pulau Sebarok, Malaysia']),
    inEnglish('08', ['to Vietnam from', 'to Laos from']),
    inEnglish('10', ['Nepal earthquake of', 'India earthquake of']),
  ],
  'direction changed': [
    inEnglish('09', ['the export of integrated circuits (', 'the import of integrated circuits (']),
    inEnglish('01', [
      'lubricants imported from key countries',
      'lubricants exported to key countries',
    ]),
    inEnglish('07', ['padlocks and other goods for export', 'padlocks and other goods for import']),
  ],
  'place changed': [
    inEnglish('06', ['exported from Huangpu Old Port', 'exported from Huangpu New Port']),
    inEnglish('01', [
      'at Tianjin Xingang and at Dongjiang Port',
      'at Dongjiang Port and at Huangpu New Port',
    ]),
    inEnglish('04', ['mostly from Ningbo Port', 'mostly from Shanghai Port']),
  ],
  'unit changed': [
    inEnglish('01', ['amounting to 31.7 tonnes', 'amounting to 31.7 kilograms']),
    inEnglish('03', ['6,302 pairs of eyewear', '6,302 boxes of eyewear']),
    inEnglish('04', ['USD 27,346', 'RMB 27,346']),
  ],
};

/**
 * The slips that no check sees: their rows and the reason. What a check learns to see must be taken out here, and what
 * stays belongs to the README's list of what only a second reader can see.
 */
const unseen: readonly (readonly [kind: string, rows: string, why: string])[] = [];
const onlyAReader: Readonly<Record<string, string>> = Object.fromEntries(
  unseen.flatMap(([kind, letters, why]) => [...letters].map((row) => [`${kind} ${row}`, why])),
);

const rows = (kinds: Record<string, Slips>) =>
  Object.entries(kinds).flatMap(([kind, slips]) =>
    slips.map((slip, index): [string, Slip] => [`${kind} ${'abc'.charAt(index)}`, slip]),
  );

const chinese = [
  ...rows(names),
  ...rows(numbers),
  ...rows(dates),
  ...rows(others),
  ...Object.entries(paragraphs),
];
const all = [...chinese, ...rows(translations)];

/** What is wrong with content that was never published: the ledger is as empty as that of a new list. */
function problemsOf(make: (content: EditedContent) => void): Problem[] {
  const content = new EditedContent();
  content.write('ledger.yaml', 'cases: {}\nentities: {}\n');
  make(content);
  return content.content().problems.filter(({ file }) => file !== 'content/ledger.yaml');
}

function isSeen([make, at]: Slip, isEnglish: boolean): boolean {
  return problemsOf(make)
    .filter(({ file }) => isEnglish || !file.startsWith('content/translations/'))
    .some(({ file, field }) => at.test(`${file} ${field}`));
}

describe('a slip made on purpose', () => {
  it('is one of the list, and none of the list is left out', () => {
    const list = readFileSync('tests/content/lists/slips.md', 'utf8');
    let kind = '';
    const listed = list.split('\n').flatMap((line) => {
      const [, first = '', letter = ''] = line.split('|').map((cell) => cell.trim());
      if (!/^[abc]$/.test(letter)) return [];
      kind = first === '' ? kind : first;
      return [`${kind.replace(/^one brand's/, 'one brand’s')} ${letter}`];
    });
    expect(all.map(([name]) => name).sort()).toEqual(listed.sort());
  });

  it('is made in content that has no other fault', () => {
    expect(problemsOf(() => undefined)).toEqual([]);
    expect(problemsOf(addPumps)).toEqual([]);
    expect(problemsOf(move('08', ['越南', '印度尼西亚'], ['Vietnam', 'Indonesia'], 'ID'))).toEqual(
      [],
    );
    expect(
      problemsOf(move('06', ['新加坡', '赤道几内亚'], ['Singapore', 'Equatorial Guinea'], 'GQ')),
    ).toEqual([]);
  });

  for (const [some, options] of sampled(chinese))
    it.each(some)('is seen, or known to be for a reader: %s', options, (name, slip) => {
      expect(isSeen(slip, false), onlyAReader[name]).toBe(!(name in onlyAReader));
    });

  for (const [some, options] of sampled(rows(translations)))
    it.each(some)('in English is seen, or known to be for a reader: %s', options, (name, slip) => {
      expect(isSeen(slip, true), onlyAReader[name]).toBe(!(name in onlyAReader));
    });

  it('is for a reader only if it is in the list', () => {
    const known = all.map(([name]) => name);
    expect(Object.keys(onlyAReader).filter((name) => !known.includes(name))).toEqual([]);
  });
});
