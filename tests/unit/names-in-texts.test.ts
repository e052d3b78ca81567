import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/book/lexicon.ts';
import { vocabularyIn } from '../../src/book/vocabulary.ts';
import { countryMentions } from '../../src/text/countries.ts';
import { holderNames } from '../../src/text/holder-names.ts';
import { markNames } from '../../src/text/mark-names.ts';
import { unknownOffices } from '../../src/text/office-names.ts';
import { unknownPorts } from '../../src/text/port-names.ts';
import { isSaidOf } from '../../src/text/said-of.ts';
import { realRecords } from '../../support/real-sites.ts';

const records = realRecords;
const { find } = lexiconOf(records);
const vocabulary = vocabularyIn(records.vocabulary);
const words = (id: string) => vocabulary['text-words'].get(id)?.words ?? [];
const nameWords = {
  before: words('before-names'),
  general: words('general-names'),
  kinds: words('kinds-of-places'),
};

const officesIn = (text: string) =>
  unknownOffices(
    text,
    {
      known: find(text).filter(({ collection }) => collection === 'customs'),
      general: countryMentions(text, vocabulary.countries),
    },
    nameWords,
  );
const namesOf = (found: readonly { name: string }[]) =>
  [...new Set(found.map(({ name }) => name))].sort();
const offices = (text: string) => namesOf(officesIn(text));
const ports = (text: string) => {
  const named = find(text);
  const general = [
    ...countryMentions(text, vocabulary.countries),
    ...named.filter(({ collection }) => collection === 'customs'),
    ...officesIn(text),
  ];
  const known = named.filter(({ collection }) => collection === 'ports');
  return namesOf(unknownPorts(text, { known, general }, nameWords, words('not-ports')));
};
const marks = (text: string) =>
  namesOf(
    markNames(text, {
      nouns: words('mark-nouns'),
      verbs: words('mark-verbs'),
      works: words('works'),
      not: words('not-marks'),
    }),
  );
const holders = (text: string) =>
  namesOf(
    holderNames(text, {
      holders: words('holder-words'),
      ends: words('firm-ends'),
      acts: words('holder-acts'),
      before: words('before-names'),
    }),
  );

describe('the names of offices, ports, marks and right holders', () => {
  const folder = 'tests/content/lists';
  const lists = readdirSync(folder).filter((name) => name.endsWith('.txt'));

  it.each(lists)('are found in %s, and no others', (name) => {
    const expected = JSON.parse(
      readFileSync(`${folder}/${name.replace('.txt', '.expected.json')}`, 'utf8'),
    ) as {
      edition: {
        cases: {
          customs: { name: string }[];
          ports: string[];
          marks: string[];
          holders: string[];
        }[];
      };
    };
    // White space stands in no text of a case, and numbers of cases belong to the list.
    const lines = readFileSync(`${folder}/${name}`, 'utf8')
      .split('\n')
      .map((line) => line.replace(/\s+/gu, ''));
    const all = (of: (line: string) => string[]) => [...new Set(lines.flatMap(of))].sort();
    const { cases } = expected.edition;
    const known = new Set(records.customs.map(({ data }) => data.zh));
    const wanted = (names: readonly (string | { name: string })[]) =>
      [...new Set(names.map((one) => (typeof one === 'string' ? one : one.name)))].sort();
    expect(all(offices)).toEqual(
      wanted(cases.flatMap((one) => one.customs)).filter((office) => !known.has(office)),
    );
    expect(all(ports)).toEqual(wanted(cases.flatMap((one) => one.ports)));
    expect(all(marks)).toEqual(wanted(cases.flatMap((one) => one.marks)));
    expect(all(holders)).toEqual(wanted(cases.flatMap((one) => one.holders)));
  });

  it.each([
    '全国海关、各地海关和当地海关加强协作，中国海关会同美国海关开展执法。',
    '海关总署组织口岸海关与内地公安联合行动，各直属海关、隶属海关及现场海关配合。',
    '当事人向海关申报出口，经海关查验发现侵权，海关依法扣留。',
    '本案体现了海关对权利人的保护，是知识产权海关保护的典型案例，绷紧知识产权海关保护这根弦。',
    '不法分子逃避海关监管，企图绕过多地海关，被海关查获后报告办案海关。',
    '兄弟海关、主管海关、申报地海关、出口地海关、目的国海关与国外海关互通信息。',
    '行动中海关保持高压，案件中口岸海关快速反应，近年来海关始终严打。',
    '多个口岸短期内密集查获，海关加强口岸防控，传统海运口岸与边境陆路口岸同步布控。',
    '在香港、澳门查获，货物经香港出港，自由贸易港建设、粤港澳大湾区与港口管理。',
    '更换出口口岸，总结口岸侵权案例，沿线重要口岸和内陆口岸的空港、海港、目的港。',
    '近年来，随着跨境电商的快速发展，海关监管面临新挑战，亟需海关创新监管模式。',
    '企业所在地海关上门服务，进出口环节海关行政执法，跨境侵权治理离不开各国海关合作。',
    '多部门联合推动海关、法院、检察院形成合力，形成海关打击、公安深挖格局，展示负责任海关形象。',
    '加大跨境电商渠道海关监管力度，提升特色产业海关保护水平，为推动跨境电子商务海关知识产权治理。',
    '国门一线海关人坚守岗位，欧盟海关、香港海关和澳门海关同步收网，粤港澳三地海关联合执法。',
    '海关护航口岸高质量发展，货物抵达港口后存放于港区，提单注明起运港，离港前查验。',
    '在海关系统推广，使海关执法更有力，促使海关、公安一揽子推进。',
  ])('are none in %s', (text) => {
    expect(offices(text)).toEqual([]);
    expect(ports(text)).toEqual([]);
  });

  it.each([
    ['“清风”行动和“龙腾行动”维护“中国制造”品牌。', []],
    ['以“化纤包”等品名申报，印有“海风兔”图案。', []],
    ['推动“两法衔接”，探索“大协同”理念，打击“代购”“海淘”。', []],
    ['假冒“甲牌”、“乙牌”等知名品牌商品。', ['乙牌', '甲牌']],
    ['使用了“丙”文字及图商标，近似“丁”商标。', ['丁', '丙']],
    ['“A”“B”等至少15个商标的专用权。', ['A', 'B']],
    ['冒用“戊”地理标志专用标志。', ['戊']],
  ])('that are marks: %s', (text, found) => {
    expect(marks(text)).toEqual(found);
  });

  it.each([
    ['某公司向海关申报，权利人某公司确认。', []],
    ['经商标权利人甲乙集团有限公司确认。', ['甲乙集团有限公司']],
    [
      '甲甲有限公司、乙乙公司（法国）等21家知识产权权利人申请保护。',
      ['甲甲有限公司', '乙乙公司（法国）'],
    ],
    ['广西丙贸易有限公司申报出口货物。', []],
    ['接到丁股份有限公司举报，称货物侵犯其商标权。', ['丁股份有限公司']],
  ])('that are right holders: %s', (text, found) => {
    expect(holders(text)).toEqual([...found].sort());
  });
});

describe('what a text says of a name', () => {
  const said = (text: string, name: string, pattern: string) => {
    const places = countryMentions(text, vocabulary.countries);
    const place = places.find(({ start, end }) => text.slice(start, end) === name);
    return place !== undefined && isSaidOf(text, place, places, pattern);
  };

  it('is what stands round it', () => {
    expect(said('向越南出口大批货物', '越南', '向{name}出口')).toBe(true);
    expect(said('向越南海关通报', '越南', '向{name}出口')).toBe(false);
  });

  it('is what stands round its series', () => {
    expect(said('输往香港、阿联酋的耳机', '阿联酋', '输往{name}')).toBe(true);
    expect(said('寄自法国、意大利和日本', '日本', '寄自{name}')).toBe(true);
  });

  it('ends with its sentence', () => {
    expect(said('申报出口一批鞋（无品牌）到新加坡', '新加坡', '出口…到{name}')).toBe(true);
    expect(said('申报出口一批鞋。货物到新加坡', '新加坡', '出口…到{name}')).toBe(false);
  });
});
