import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesIn } from '../../src/read/content-files.ts';
import { englishPattern } from '../../src/text/english.ts';
import { EditedContent } from '../../support/edited-content.ts';
import { random } from '../../support/random.ts';
import { sampled } from '../support/sampled.ts';

const seed = 20170420;
const disk = filesIn('content');
const next = random(seed);
const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
const other = <T>(list: readonly T[], value: T): T => pick(list.filter((one) => one !== value));

/** Changes one of the places of a pattern in a text; undefined where there is none. */
function changeOne(
  text: string,
  pattern: RegExp,
  change: (match: string) => string,
): string | undefined {
  const places = [...text.matchAll(pattern)];
  if (places.length === 0) return undefined;
  const { 0: match, index } = pick(places);
  return text.slice(0, index) + change(match) + text.slice(index + match.length);
}

const months =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/g;
/** What the registries say of their entries. */
interface Entry {
  en: string;
  enForms?: string[];
  zh?: string;
  forms?: string[];
}
const registry = (name: string): Entry[] =>
  Object.values(
    parse(disk.read(`registry/${name}.yaml`)?.toString() ?? '') as Record<string, Entry>,
  );
const names = ['brands', 'customs', 'ports'].flatMap(registry).map(({ en }) => en);
const terms = registry('glossary');

/** A mutation of one English paragraph, or of a whole text; undefined where it has nothing to change. */
type Mutation = (english: string, chinese: string) => string | undefined;

const mutations: Record<string, Mutation> = {
  'a digit': (text) =>
    changeOne(text.replace(/^\(\d+\)/, ''), /\d/g, (digit) => other([...'123456789'], digit)),
  'a hedge taken out': (text) => changeOne(text, /\b(?:more than|about) (?=[A-Z\d])/g, () => ''),
  'a hedge put in': (text) =>
    changeOne(text, /(?<!(?:more than|about) )\b(?:RMB|USD) \d/g, (match) => `about ${match}`),
  'a currency': (text) =>
    changeOne(text, /\b(?:RMB|USD)\b/g, (code) => other(['RMB', 'USD', 'EUR'], code)),
  'a month': (text) => changeOne(text, months, (month) => (month === 'June' ? 'October' : 'June')),
  'a number in words': (text) => changeOne(text, /\b[2-9]\b(?![\d,.])/g, () => 'seven'),
  'a name for another': (text) => {
    const named = names.filter((name) => text.includes(name));
    if (named.length === 0) return undefined;
    const name = pick(named);
    return text.replaceAll(name, other(names, name));
  },
  'a term of the glossary': (text, chinese) => {
    const used = terms.filter(({ zh, forms = [] }) =>
      [zh ?? '', ...forms].some((wording) => chinese.includes(wording)),
    );
    if (used.length === 0) return undefined;
    const { en, enForms = [] } = pick(used);
    return [en, ...enForms].reduce(
      (left, wording) => left.replaceAll(new RegExp(englishPattern(wording), 'gi'), 'such a thing'),
      text,
    );
  },
  'a tag': (text) => changeOne(text, /\b\w+\b/g, (word) => `<b>${word}</b>`),
};

/** Mutations of the whole text below the front matter. */
const ofTheText: Record<string, Mutation> = {
  'a paragraph that is gone': (body) => {
    const lines = body.split('\n');
    const at = pick(lines.flatMap((line, index) => (isParagraph(line) ? [index] : [])));
    return lines.toSpliced(at, 2).join('\n');
  },
  'a paragraph in two': (body) => changeOne(body, /(?<=[a-z]{3}[.;]) (?=[A-Z])/g, () => '\n\n'),
  'a heading': (body) => changeOne(body, /^## .*$/gm, (heading) => `${heading} again`),
};

const isParagraph = (line: string) => line.length > 40 && !line.startsWith('#');

const paths = disk.list('translations/en').map((name) => `translations/en/${name}`);

/** The lines of the Chinese text, which stand where the English ones do. */
function chineseOf(path: string): string[] {
  const file = disk.read(path.replace('translations/en', 'cases'))?.toString('utf8') ?? '';
  return file.replace(/^---\n[\s\S]*?\n---\n/, '').split('\n');
}

/** The problems found in the translation, and nowhere else: the ledger alone would know of any change. */
function problemsWith(path: string, text: string) {
  const content = new EditedContent();
  content.write(path, text);
  return content.content().problems.filter(({ file }) => file === `content/${path}`);
}

/** Changes the English at random, each kind of change as often as the others, and gives those that no check saw. */
function mutateAtRandom(rounds: number): string[] {
  const made = new Map<string, number>();
  const missed: string[] = [];
  const kinds = [...Object.entries(mutations), ...Object.entries(ofTheText)];
  for (let round = 0; round < rounds; ) {
    const [kind, mutate] = kinds[round % kinds.length] ?? pick(kinds);
    const path = pick(paths);
    const file = disk.read(path)?.toString('utf8') ?? '';
    const [, front = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(file) ?? [];
    const lines = body.split('\n');
    const at = pick(lines.flatMap((line, index) => (isParagraph(line) ? [index] : [])));
    const inPlace = kind in mutations;
    const now = inPlace ? mutate(lines[at] ?? '', chineseOf(path)[at] ?? '') : mutate(body, '');
    const changed = now !== undefined && inPlace ? lines.with(at, now).join('\n') : now;
    if (changed === undefined || changed === body) continue;
    round += 1;
    made.set(kind, (made.get(kind) ?? 0) + 1);
    if (problemsWith(path, front + changed).length === 0) {
      missed.push(`${path} ${kind}: ${lines[at]?.slice(0, 60)}`);
    }
  }
  for (const [kind] of kinds) {
    expect(made.get(kind), kind).toBeGreaterThanOrEqual(Math.floor(rounds / kinds.length));
  }
  return missed;
}

it(`catches mutations of the English: 30 at random, seed ${seed}`, { tags: ['long'] }, () => {
  expect(mutateAtRandom(30)).toEqual([]);
});

it('catches 210 more', { tags: ['long'] }, () => {
  expect(mutateAtRandom(210)).toEqual([]);
});

/** A slip of meaning in one translation: words of its text, and what stands there instead. */
type Slip = readonly [id: string, was: string, now: string];

/** Slips that leave every number and name in its paragraph, or change what only the Chinese words tell. */
const slips: Record<string, readonly Slip[]> = {
  'two numbers exchanged': [
    [
      '2016-01',
      'amounting to 31.7 tonnes',
      'amounting to 38.1 tonnes|38.1 tonnes, at Tianjin|31.7 tonnes, at Tianjin',
    ],
    ['2016-02', 'a total of 28 cases', 'a total of 12,766 cases|12,766 units|28 units'],
    ['2016-03', '6,302 pairs of', '43 pairs of|43 pairs of|6,302 pairs of'],
    [
      '2016-06',
      '33,700 pairs of casual',
      '3,350 pairs of casual|3,350 pairs of casual shoes bearing|33,700 pairs of casual shoes bearing',
    ],
    [
      '2016-09',
      'price of USD 53.975',
      'price of USD 1,079,500|total price of USD 1,079,500|total price of USD 53.975',
    ],
    [
      '2016-10',
      '300 handbags bore',
      '90 handbags bore|90 handbags bore the “MICHAEL|300 handbags bore the “MICHAEL',
    ],
    ['2016-08', 'covering 5 containers', 'covering 6 containers|6 declarations,|5 declarations,'],
  ],
  'two dates exchanged': [
    [
      '2016-04',
      'In March 2016, Shanghai',
      'In September 2016, Shanghai|; in September 2016|; in March 2016',
    ],
    [
      '2016-04',
      'In July 2015, Shanghai',
      'In March 2016, Shanghai|serious, in March 2016|serious, in July 2015',
    ],
    ['2016-03', 'March and April 2016', 'April and March 2016'],
  ],
  'a country': [
    [
      '2016-03',
      'items of infringing goods bound for the United States',
      'items of infringing goods bound for France',
    ],
    ['2016-06', 'Pulau Sebarok, Singapore', 'Pulau Sebarok, Malaysia'],
    ['2016-08', 'goods to Vietnam', 'goods to Thailand'],
    ['2016-08', 'S.A.S. (France)', 'S.A.S. (Italy)'],
    ['2016-10', 'facing Nepal', 'facing India'],
    ['2016-01', 'the UK Intellectual Property Office', 'the French Intellectual Property Office'],
  ],
  'a direction': [
    ['2016-01', 'arose at the import stage', 'arose at the export stage'],
    ['2016-02', 'in respect of exported hoverboards', 'in respect of imported hoverboards'],
    ['2016-05', 'jackets declared for export', 'jackets declared for import'],
    ['2016-07', 'and other goods for export', 'and other goods for import'],
    ['2016-09', 'the export of integrated circuits', 'the import of integrated circuits'],
    ['2016-08', 'case of infringing exports', 'case of infringing imports'],
  ],
  'a place or an office for another of the paragraph': [
    [
      '2016-01',
      'tonnes, at Huangpu New Port',
      'tonnes, at Tianjin Xingang|tonnes, at Tianjin Xingang and at D|tonnes, at Huangpu New Port and at D',
    ],
    [
      '2016-01',
      'During the operation, Huangpu Customs',
      'During the operation, Tianjin Customs|; Tianjin Customs|; Huangpu Customs',
    ],
    [
      '2016-04',
      'penalty from Ningbo Customs for exporting sewing machines',
      'penalty from Shanghai Customs for exporting sewing machines',
    ],
    [
      '2016-07',
      'to Beilun Customs, subordinate to Ningbo Customs',
      'to Ningbo Customs, subordinate to Beilun Customs',
    ],
    [
      '2016-10',
      'to Gyirong Customs, subordinate to Lhasa Customs',
      'to Lhasa Customs, subordinate to Gyirong Customs',
    ],
    [
      '2016-10',
      'handbags bore the “PRADA”',
      'handbags bore the “GUESS”|140 handbags bore the “GUESS”|140 handbags bore the “PRADA”',
    ],
  ],
  'a unit': [
    ['2016-01', 'more than 80 tonnes', 'more than 80 kilograms'],
    ['2016-01', 'seized 110,000 cans or drums', 'seized 110,000 bottles'],
    ['2016-03', '225 items in total', '225 pairs in total'],
    ['2016-04', '1,621 units in total, with', '1,621 pairs in total, with'],
    ['2016-05', 'on 17,382 pairs', 'on 17,382 cartons'],
    ['2016-08', 'covering 5 containers', 'covering 5 parcels'],
    ['2016-10', '2,256 pairs of socks', '2,256 items of socks'],
    ['2016-04', 'imprisonment of 1 year and 6 months', 'imprisonment of 1 month and 6 years'],
  ],
  'the name of a party': [
    [
      '2016-05',
      'by Fujian Yidatong Enterprise Service Co., Ltd., Xiamen',
      'by Fujian Yongda Enterprise Service Co., Ltd., Xiamen',
    ],
    ['2016-07', 'Yantai Tri-Circle Lock Industry Group', 'Yantai Three-Star Lock Industry Group'],
    ['2016-06', 'a trading company in Chongqing declared', 'a trading company in Chengdu declared'],
    ['2016-08', 'Nike Innovate C.V., Jean', 'Nike Holdings B.V., Jean'],
    ['2016-01', 'Mr Sean Dennehey', 'Mr John Dennehey'],
  ],
};

describe('a slip of meaning in the English', () => {
  for (const [kind, list] of Object.entries(slips)) {
    for (const [some, options] of sampled(list))
      it.each(some)(`${kind}: %s, ${'%s'}`, options, (id, was, now) => {
        const path = `translations/en/${id}.md`;
        const file = disk.read(path)?.toString('utf8') ?? '';
        const [, front = '', body = ''] = /^(---\n[\s\S]*?\n---\n)([\s\S]*)$/.exec(file) ?? [];
        const [first = '', ...further] = now.split('|');
        const changes = [[was, first], ...pairs(further)];
        // Each change is made to the text as it was, so that two numbers can take each other's place.
        const places = changes.map(([from = '', to = '']) => {
          const at = body.indexOf(from);
          expect(body.split(from), from).toHaveLength(2);
          return { at, from, to };
        });
        const changed = places
          .sort((a, b) => b.at - a.at)
          .reduce(
            (text, { at, from, to }) => text.slice(0, at) + to + text.slice(at + from.length),
            body,
          );
        const problems = problemsWith(path, front + changed);
        // Words under "quotes" that are gone are no proof: the paragraph itself must be reported.
        expect(problems.filter(({ field }) => /^[fr]\d+$/.test(field))).not.toEqual([]);
      });
    it(`${kind} is tried at least three times`, () => {
      expect(list.length).toBeGreaterThanOrEqual(3);
    });
  }
});

it('finds nothing wrong with the ten translations', () => {
  const { problems } = new EditedContent().content();
  expect(problems.filter(({ file }) => file.startsWith('content/translations/'))).toEqual([]);
});

function pairs(list: readonly string[]): [string, string][] {
  return list.flatMap((one, index) => (index % 2 === 0 ? [[one, list[index + 1] ?? '']] : []));
}
