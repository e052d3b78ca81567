import { pinyin } from 'pinyin-pro';
import { countryMentions } from '../text/countries.ts';
import { type Span, sentenceAround } from '../text/sentences.ts';
import type { DraftParagraph, Known, Place } from './draft-text.ts';
import { goodsIn } from './find-goods.ts';
import { acts, isSpokenTo } from './find-roles.ts';

/** A name of the text that no registry has, as an entry that somebody must confirm. */
export interface Candidate {
  collection: 'customs' | 'ports' | 'brands' | 'goods';
  /** A proposed id, which no entry of the registry has. */
  id: string;
  /** The name as written: 新港海关, 港珠澳大桥口岸, HAPPYPAN. */
  name: string;
  /** The same mark in the other script, where pinyin spells it: DERUI beside 德锐. */
  other?: string;
  /** The id of the office that the text states as its parent, or in whose district a port lies. */
  parent?: string;
  places: Place[];
  /** The country abroad whose name stands before that of a port: ISO 3166. */
  country?: string;
}

/** Characters that stand before a name and are no part of it. */
const edges = [
  '权利人',
  '接到',
  '委托',
  '要求',
  '请求',
  '申请',
  '通知',
  '根据',
  '通过',
  '会同',
  '联合',
  '协助',
  '指导',
  '分别',
  '先后',
  '成功',
  '随后',
  '期间',
  '同时',
  '其中',
  '以及',
  '对于',
  '关于',
  '位于',
  '前往',
  '抵达',
  '途经',
  '立足',
  '经由',
  '由',
  '从',
  '向',
  '对',
  '与',
  '同',
  '和',
  '及',
  '在',
  '经',
  '被',
  '将',
  '把',
  '自',
  '至',
  '到',
  '于',
  '往',
  '是',
  '据',
  '令',
  '让',
  '使',
  '该',
  '为',
  '运',
  '达',
  '隶属',
  '所属',
  '下属',
] as const;
const edge = new RegExp(`^.*(?:${edges.join('|')})`, 'u');
/** Words before 海关 that name no office of their own. */
const anyOffice =
  /(?:全国|中国|我国|国内|各地|各|当地|该|本|两|多个?|多地|相关|有关|其他|其它|等|地|境外|国外|外国|境内|直属|隶属|所属|下属|基层|口岸|一线|沿海|内地|属地|查验|驻|美国|美|日本|韩国|欧盟|国际|国家|跨|以|而|但|因|经|并|则|时|后|前|中|了|的|上述|者|人|业|案|法|是|为|请|知|报|门|权|备|在|总署|[一二三四五六七八九十\d]个?)$/u;

/** Words that a name of an office does not have, and those of two countries: 中韩海关. */
const noOffice =
  /^中[韩美日俄欧英法德澳越泰加]$|沿线|班列|不服|推|强化|展现|联系|触发|跨|片区|区域|内陆|双边|现场|企业|报关|加强|提升|完善|支持|协助|配合|服务|促进|加大|落实|围绕|发挥|开展|彰显|体现|国门|执法|系统|综合|改革|部门|方面|之间|中美|两国|对方|充分|密切|积极|有效|侵权|货物|案件|权利|知识/u;

/** The offices, ports, marks and goods of a list that no registry has. */
export function findCandidates(paragraphs: readonly DraftParagraph[], known: Known): Candidate[] {
  const found = new Map<string, Candidate>();
  const add = (
    collection: Candidate['collection'],
    name: string,
    place: Place,
    parent?: string,
    country?: string,
  ) => {
    const key = `${collection} ${name.toLowerCase()}`;
    const one = found.get(key) ?? otherScript(found, collection, name);
    if (one) {
      if (one.name.toLowerCase() !== name.toLowerCase()) one.other = name;
      one.places.push(place);
      if (parent !== undefined) one.parent ??= parent;
      return;
    }
    const taken = [
      ...known.registries[collection].map(({ id }) => id),
      ...[...found.values()].filter((other) => other.collection === collection).map(({ id }) => id),
    ];
    const id = freeId(idFor(name.replace(/(?:海关|口岸)$/u, '')), taken);
    found.set(key, {
      collection,
      id,
      name,
      places: [place],
      ...(parent !== undefined && { parent }),
      ...(country !== undefined && { country }),
    });
  };
  for (const paragraph of paragraphs) {
    for (const { name, parent, ...span } of officesIn(paragraph.text, known)) {
      add('customs', name, { paragraph, ...span }, parent);
    }
  }
  // An office that is named with its parent once may be named without it elsewhere.
  const offices = [...found.values()].map(({ name }) => name);
  for (const paragraph of paragraphs) {
    for (const { name, ...span } of knownAgain(paragraph.text, offices, found)) {
      add('customs', name, { paragraph, ...span });
    }
    for (const { name, ...span } of portsIn(paragraph.text, known)) {
      const [first] = countryMentions(name, known.vocabulary.countries);
      const abroad = first?.start === 0 && first.code !== 'CN' ? first : undefined;
      add(
        'ports',
        name.slice(abroad?.end ?? 0),
        { paragraph, start: span.start + (abroad?.end ?? 0), end: span.end },
        abroad ? undefined : districtNear(paragraph.text, span, known),
        abroad?.code,
      );
    }
    for (const { name, ...span } of marksIn(paragraph, known)) {
      add('brands', name, { paragraph, ...span });
    }
  }
  // What a title calls goods by is mostly the end of their name in the account: 耳机, 无线耳机.
  const titlesFirst = paragraphs.toSorted(
    (a, b) => Number(b.kind === 'title') - Number(a.kind === 'title'),
  );
  const brandNames = [...found.values()].flatMap((one) =>
    one.collection === 'brands' ? [one.name] : [],
  );
  for (const paragraph of titlesFirst) {
    for (const { name: whole, ...span } of goodsIn(paragraph, known)) {
      // A mark of the list may stand before the goods, as TENA of TENA围巾.
      const mark = brandNames.find((one) => whole.startsWith(one) && whole.length > one.length + 1);
      const name = whole.slice(mark?.length ?? 0);
      span.start = span.end - name.length;
      const isKnown = [...found.values()].some(
        (one) => one.collection === 'goods' && name !== one.name && name.endsWith(one.name),
      );
      if (!isKnown) add('goods', name, { paragraph, ...span });
    }
  }
  return [...found.values()];
}

/** The district of the office that a text names last before a place, or else first after it. */
function districtNear(
  text: string,
  { start }: Span,
  { lexicon, registries }: Known,
): string | undefined {
  const named = lexicon.find(text).filter(({ collection }) => collection === 'customs');
  const nearest = named.findLast((one) => one.start < start) ?? named[0];
  const office = registries.customs.find(({ id }) => id === nearest?.id);
  return office?.data.parent ?? office?.id;
}

/** A mark that is found already in the other script: 德锐 and DERUI are most likely one. */
function otherScript(
  found: ReadonlyMap<string, Candidate>,
  collection: Candidate['collection'],
  name: string,
): Candidate | undefined {
  if (collection !== 'brands') return undefined;
  const isHan = (text: string) => /\p{Script=Han}/u.test(text);
  return [...found.values()].find(
    (one) =>
      one.collection === 'brands' && one.id === idFor(name) && isHan(one.name) !== isHan(name),
  );
}

interface Found extends Span {
  name: string;
}

/** Offices after 隶属, 所属 or 下属, with their parent, and others before 海关 that the registry does not have. */
function officesIn(
  text: string,
  { lexicon, vocabulary }: Known,
): (Found & { parent?: string | undefined })[] {
  const mentions = lexicon.find(text).filter(({ collection }) => collection === 'customs');
  const isKnown = (span: Span) =>
    mentions.some((one) => one.start < span.end && span.start < one.end);
  const houses = [
    ...text.matchAll(
      /(?:隶属|所属|下属)(?:的)?(?<names>[^，。；：“”（）]{1,12}?海关(?:[、和及与][^，。；：、“”（）]{1,8}?海关)*|(?:[^，。；：“”（）]{1,8}、)+[^，。；：“”（）、]{1,8}?海关)/gu,
    ),
  ];
  const named = houses.flatMap((match) => {
    const names = match.groups?.names ?? '';
    const from = match.index + match[0].length - names.length;
    const parent = mentions.findLast(
      (one) => one.end <= match.index && match.index - one.end < 2,
    )?.id;
    return splitNames(names, from).flatMap((one) => {
      const exact = text.slice(one.start, one.end);
      const name = exact.endsWith('海关') ? exact : `${exact}海关`;
      return isKnown(one) ? [] : [{ ...one, name, parent }];
    });
  });
  const inHouse = (span: Span) =>
    named.some((one) => one.start <= span.start && span.end <= one.end);
  const others = [
    ...text.matchAll(/(?<name>[\p{Script=Han}]{2,10}?)海关(?!总署|[编备注申法监关])/gu),
  ].flatMap((match) => {
    const end = match.index + match[0].length;
    const words = match.groups?.name ?? '';
    // 2042年义乌海关, but 日照海关.
    const isDated = /\d$/.test(text.slice(0, match.index));
    const name = words.replace(edge, '').replace(isDated ? /^[的年月日]/u : /^的/u, '');
    const span = { start: end - 2 - name.length, end };
    // Those of Hong Kong, Macao and other countries are no offices of the casebook's registry.
    const isAbroad = countryMentions(name, vocabulary.countries).some(
      (one) => one.end === name.length,
    );
    const isName =
      !isAbroad &&
      name.length > 1 &&
      name.length < 9 &&
      !anyOffice.test(name) &&
      !noOffice.test(name);
    // Without a parent, it must be said to do something, or something be said to it.
    // Its parent may stand in brackets behind it: 新港海关（隶属天津海关）扣留.
    const [within = ''] = /^（(?:隶属|所属|下属)[^（）]*）/u.exec(text.slice(end)) ?? [];
    const isActing =
      acts.test(text.slice(end + within.length)) || isSpokenTo.test(text.slice(0, span.start));
    const isTitled = span.start === 0;
    if (!isActing && !isTitled) return [];
    const parent = mentions.find((one) => end <= one.start && one.end <= end + within.length)?.id;
    return isName && !isKnown(span) && !inHouse(span)
      ? [{ ...span, name: `${name}海关`, parent }]
      : [];
  });
  return [...named, ...others].sort((a, b) => a.start - b.start);
}

function splitNames(names: string, from: number): Span[] {
  return [...names.matchAll(/[^、和及与]+/gu)].map(({ 0: name, index }) => ({
    start: from + index,
    end: from + index + name.length,
  }));
}

/** Further places of offices that were found, where they do not count yet. */
function knownAgain(
  text: string,
  names: readonly string[],
  found: ReadonlyMap<string, Candidate>,
): Found[] {
  return names.flatMap((name) => {
    const places = found.get(`customs ${name.toLowerCase()}`)?.places ?? [];
    return [...text.matchAll(new RegExp(RegExp.escape(name), 'gu'))].flatMap(({ index }) => {
      const end = index + name.length;
      const isNew = !places.some((one) => one.paragraph.text === text && one.end === end);
      return isNew ? [{ name, start: index, end }] : [];
    });
  });
}

/** Words before 口岸 or 港 that name none, alone or one after another. */
const anyPort =
  /^(?:首都|重要|各|多个?|多地|主要|内陆|沿海|陆路|陆|海运|空运|航空|水运|铁路|公路|一线|出境|进境|出口|进口|进出口|相关|有关|不同|其他|其它|全国|国内|我国|本|该|两|等|货运|离境|入境|边境|沿线|申报|境内|境外|主|实施|监管|重点|地|的|转|空|到|离|来|在|涉|抵|运|香|出|进|入|\d+个?|[一二三四五六七八九十]个?)+$/u;
/** Words that a name of a port does not have. */
const noPort =
  /公安|移送|开展|总结|案件|积极|加强|艰苦|强化|维护|提升|优化|完善|侵权|货物|借|利用|更换|严|防[范控止]|某$|企业|查|海关|通关|漂移/u;

/** What stands before the name of a port and is no part of it, besides what stands before any name. */
const portEdge = /^.*(?:出口|进口|申报|公司|海关|货物|转运|驶)/u;

function portsIn(text: string, { lexicon }: Known): Found[] {
  const mentions = lexicon.find(text).filter(({ collection }) => collection === 'ports');
  const pattern =
    /(?<name>[\p{Script=Han}]{1,14}?)(?<kind>口岸|(?:国际)?机场(?!海关|集团|公司)|港(?=[，。；、）的]|出口|进口|出境|进境|启运|装|运|查|码头|转|离|申报|海运))/gu;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { name: words = '', kind = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const name = words.replace(edge, '').replace(portEdge, '');
    const start = end - kind.length - name.length;
    const isKnown = mentions.some((one) => one.start < end && start < one.end);
    if (name.length < 2 || isKnown || anyPort.test(name) || noPort.test(name)) return [];
    return [{ name: `${name}${kind}`, start, end }];
  });
}

const quoted = '“[^“”]{1,30}”';
const series = new RegExp(`${quoted}(?:[、，和与及]?${quoted})*`, 'gu');
/** What follows the name of a mark, and what stands before it. */
const isMarkAfter =
  /^(?:等)?(?:(?:相同|近似|类似|相近)的?|\d+个|多个|系列|知名|著名|注册|文字|图形|中文|英文|组合|专用)*(?:商标|标识|标志|品牌|牌|图形|字样|LOGO|logo|地理标志|文字|标记)/u;
const isMarkBefore =
  /(?:标有|印有|带有|标注|贴有|假冒|冒用|仿冒|侵犯|使用了?|近似|注册的?|商标|品牌|其)(?:了|的|为|是|涉嫌|知名|注册)?$/u;
/** What is counted behind a mark, in a sentence that spoke of marks before: 标有“A”标识的手机30部、“B”充电器20个. */
const isCounted = /^[\p{Script=Han}]{1,10}(?:约|近|逾|共)?\d/u;
const isMarked = /(?:标有|印有|带有|标注|贴有|假冒|侵犯|商标|标识)[^。；]*[、，及和与]$/u;

/** What is called so in the text and is no mark: operations, names of declared goods. */
const isOtherAfter = /^(?:美术|作品|行动|专项|等品名|品名|的?(?:发明|实用新型|外观设计)?专利)/u;
const isOther = /(?:行动|专项|申报|品名|品名为|名为|称为|以|等)$/u;

function sentenceTo(text: string, end: number): string {
  return text.slice(sentenceAround(text, end).start, end);
}

/** The marks between quotation marks: “X”商标, “A”、“B”等标识, 标有“X”. */
function marksIn({ text, kind }: DraftParagraph, { lexicon }: Known): Found[] {
  return [...text.matchAll(series)].flatMap((match) => {
    const after = text.slice(match.index + match[0].length);
    const before = text.slice(Math.max(0, match.index - 8), match.index);
    if (isOtherAfter.test(after) || isOther.test(before)) return [];
    // What a case means is told with sayings, too: 原创品牌“走出去”.
    const isLed =
      kind !== 'reasons' &&
      (isMarkBefore.test(before) ||
        (isCounted.test(after) && isMarked.test(sentenceTo(text, match.index))));
    if (!isMarkAfter.test(after) && !isLed) return [];
    return [...match[0].matchAll(/“([^“”]+)”/gu)].flatMap((item) => {
      // The picture belongs to the same mark: “海桐及图”.
      const name = (item[1] ?? '').replace(/(?<=.)[及和与+](?:图形?|device)$/u, '');
      const start = match.index + item.index + 1;
      const isKnown = lexicon.find(name).some(({ collection }) => collection === 'brands');
      return isKnown ? [] : [{ name, start, end: start + name.length }];
    });
  });
}

/** An id for a name: Latin letters as they are, Chinese in pinyin. */
export function idFor(name: string): string {
  const latin = pinyin(name, {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  }).join('-');
  const joined =
    /\p{Script=Han}/u.test(name) && !/[A-Za-z]/.test(name) ? latin.replaceAll('-', '') : latin;
  const id = joined
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return id === '' ? 'unnamed' : id;
}

/** An id that is not taken: the proposed one, or with a number behind it. */
export function freeId(id: string, taken: readonly string[]): string {
  let free = id;
  for (let number = 2; taken.includes(free); number++) free = `${id}-${number}`;
  return free;
}
