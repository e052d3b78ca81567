import type { Vocabulary } from '../schema/vocabulary-files.ts';
import { carriedIn } from '../text/carrying-words.ts';
import { countryMentions } from '../text/countries.ts';
import type { Span } from '../text/sentences.ts';
import { some } from './draft-case-parts.ts';
import { type DraftParagraph, type Known, type Place, quote } from './draft-text.ts';
import { freeId, idFor } from './find-candidates.ts';
import { regions } from './find-people.ts';

/** An authority of the text that is no customs office. */
interface FoundBody extends Span {
  name: string;
  kind: string;
}

/** How the names of authorities end, by kind. */
const endings: readonly (readonly [string, string])[] = [
  [
    'police',
    '公安局(?:\\p{Script=Han}{2,6}?分局)?|公安分局|公安厅|公安机关|公安部门|警方|缉私(?:局|分局|支队|部门)',
  ],
  ['prosecutor', '(?:最高)?人民检察院|检察院|检察机关'],
  [
    'court',
    '(?:最高|(?:第[一二三四五六])?(?:高级|中级))?人民法院(?:知识产权法庭)?|(?:知识产权|互联网|海事|铁路运输)法院|法院|[高中]院',
  ],
  [
    'ministry',
    '(?:公安|商务|司法|财政|外交|教育|农业农村|文化和旅游|交通运输|工业和信息化)部(?![门分队位件级署长])',
  ],
  ['government', '(?:市场监督管理|知识产权|药品监督管理|烟草专卖|版权|邮政管理)局'],
];
/** What stands before the name of an authority and is no part of it. */
const lead =
  /^.*(?:移送|移交|通报|抄送|报送|报告|提交|起诉|配合|协助|联合|会同|支持|指导|线索|案件|有关|相关|随后|目前|[向由被与及经将对给至到请在已并的该，]|(?<!大)同|(?<!呼)和(?![田平])|于(?!都))/u;

/** What an authority is called in general, or once its name is known: 法院 after 上海市第三中级人民法院. */
const generalNames =
  /^(?:人民)?(?:法院|检察院)$|^(?:检察|公安)机关$|^公安部门$|^警方$|^缉私(?:局|部门)$/u;
/** Those of them that are said of the one that was named before: the police may be others than those of the district. */
const shortNames = /^(?:人民)?(?:法院|检察院)$|^检察机关$|^缉私(?:局|部门)$/u;

/** The authorities that a case names, each once, with its kind and what else it is called. */
export function describeBodies(
  paragraphs: readonly DraftParagraph[],
  { vocabulary }: Known,
): Record<string, unknown> {
  const entries: Record<string, Record<string, unknown>> = {};
  const found = paragraphs.flatMap((paragraph) =>
    bodiesIn(paragraph.text, vocabulary).map((one) => ({ paragraph, ...one })),
  );
  const first = new Map(found.toReversed().map((one) => [`${one.kind} ${one.name}`, one]));
  const own = [...first.values()].toReversed();
  for (const one of own) {
    const { name, kind, ...place } = one;
    const full = fullNameOf(one, own);
    // What a case means is told of authorities in general.
    if (full !== undefined || isInGeneral(one, own)) continue;
    const others = own.filter(
      (other) => fullNameOf(other, own) === name && !isInGeneral(other, own),
    );
    entries[freeId(idFor(name), Object.keys(entries))] = {
      kind,
      ...(others.length > 0 && { aka: others.map((other) => other.name) }),
      ...(others.length > 0 ? { quotes: [place, ...others].map(quote) } : quote(place)),
    };
  }
  return some('bodies', entries);
}

type Named = FoundBody & Place;

/** Whether a general name stands in the reasons alone, though the account names an authority of the kind. */
function isInGeneral({ name, kind, paragraph }: Named, all: readonly Named[]): boolean {
  return (
    paragraph.kind === 'reasons' &&
    generalNames.test(name) &&
    all.some((one) => one.kind === kind && !generalNames.test(one.name))
  );
}

/** A name without what a short one leaves out: 青岛中院 for 青岛市中级人民法院, 福田法院 for 深圳市福田区人民法院. */
function inFull(name: string): string {
  return name
    .replace(/([高中])院$/u, '$1级人民法院')
    .replace(/(?<=.)警方$/u, '公安局')
    .replace(/(?<=^[\p{Script=Han}]{2,3})法院$/u, '人民法院')
    .replaceAll(/[省市区县](?=[\p{Script=Han}]{3})/gu, '');
}

/** The name in full of an authority: the one that ends with its name, or of a court the only one; of two, no short name tells which is meant. */
function fullNameOf({ name, kind }: Named, all: readonly Named[]): string | undefined {
  const others = all.filter((one) => one.kind === kind && one.name.length > name.length);
  const longer = others.filter((one) =>
    shortNames.test(name)
      ? !generalNames.test(one.name) && (!name.startsWith('缉私') || one.name.includes('缉私'))
      : !generalNames.test(name) && inFull(one.name).endsWith(inFull(name)),
  );
  return longer.length === 1 ? longer[0]?.name : undefined;
}

/** How the names of authorities of other countries and regions go on. */
export const foreignAuthority =
  /^(?:海关|关税厅|警方|警察(?:厅|局|署)?|国税厅|国境署|移民局|检察院|法院|执法(?:部门|机构|机关))/u;

/**
 * The authorities of other countries and regions: 英国警方. Their customs are no offices of the registry, but customs all the same:
 * 澳门海关.
 */
export function foreignIn(
  text: string,
  countries: Vocabulary['countries'],
): (FoundBody & { code: string })[] {
  return countryMentions(text, countries).flatMap(({ code, start, end: from }) => {
    const [own = ''] = foreignAuthority.exec(text.slice(from)) ?? [];
    const end = from + own.length;
    const kind = own === '海关' ? 'customs-authority' : 'foreign-authority';
    return code === 'CN' || own === ''
      ? []
      : [{ name: text.slice(start, end), kind, code, start, end }];
  });
}

/** The authorities of a text, in order. */
export function bodiesIn(
  text: string,
  { 'body-kinds': kinds, countries }: Vocabulary,
): FoundBody[] {
  const known = endings.filter(([kind]) => kinds.has(kind));
  const abroad = foreignIn(text, countries).filter(({ kind }) => kinds.has(kind));
  const isAbroad = (place: Span) =>
    abroad.some((one) => one.start < place.end && place.start < one.end);
  return known
    .flatMap(([kind, ending]) =>
      [...text.matchAll(new RegExp(ending, 'gu'))].flatMap(({ 0: core, index }) => {
        const end = index + core.length;
        const start = index - placeBefore(text.slice(0, index), core).length;
        const name = text.slice(start, end);
        // The words of the vocabulary have the last say.
        return carriedIn(kinds, [name]).includes(kind) ? [{ name, kind, start, end }] : [];
      }),
    )
    .filter((one) => !isAbroad(one))
    .concat(abroad)
    .toSorted((a, b) => a.start - b.start);
}

/** Words before 法院 that are no place: 徐汇法院, but 最终法院. */
const noPlace =
  /最终|最后|同时|期间|后|前|日|今年|当地|上级|下级|[一二终]审|诉|请|判|审|经|被|由|该|各|我国|全国|有关|相关|人民|公安|检察|海关|企业|如|若|两|至|因|而|且|但|，/u;

/** The name of the place at the end of the words before an authority: 宁波市 of 通报宁波市公安局. */
function placeBefore(before: string, core: string): string {
  const words = /\p{Script=Han}{0,16}$/u.exec(before)?.[0] ?? '';
  const own = words.replace(lead, '');
  // The police of Customs belong to a district: 南京海关缉私局.
  if (core.startsWith('缉私')) return /\p{Script=Han}{0,6}海关$/u.exec(own)?.[0] ?? '';
  const region = regions.exec(own);
  const isPlace = /^\p{Script=Han}+[省市县区州盟旗]$/u.test(own);
  if (isPlace)
    return region && region.index > 0 && region.index < 6 ? own.slice(region.index) : own;
  // 义乌公安局: what is left is short and names the place; 随后公安机关 has none.
  if (region && region.index + region[0].length === own.length) return region[0];
  if (core === '法院' && /^[\p{Script=Han}]{2,3}$/u.test(own) && !noPlace.test(own)) return own;
  return /公安(?:局|厅|分局)|[高中]院$/u.test(core) && own.length > 1 && own.length < 5 ? own : '';
}
