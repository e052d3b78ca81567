import type { Vocabulary } from '../schema/vocabulary-files.ts';
import { carriedIn } from '../text/carrying-words.ts';
import type { Span } from '../text/sentences.ts';
import { some } from './draft-case-parts.ts';
import { type DraftParagraph, type Known, quote } from './draft-text.ts';
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
    '(?:最高|(?:第[一二三四五六])?(?:高级|中级))?人民法院|(?:知识产权|互联网|海事|铁路运输)法院|法院',
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

/** What a court or a prosecutor is called once its name is known: 法院 after 上海市第三中级人民法院. */
const shortNames = /^(?:人民)?(?:法院|检察院)$|^检察机关$/u;

/** The authorities that a case names, each once, with its kind. */
export function describeBodies(
  paragraphs: readonly DraftParagraph[],
  { vocabulary }: Known,
): Record<string, unknown> {
  const entries: Record<string, Record<string, unknown>> = {};
  const seen = new Set<string>();
  const found = paragraphs.flatMap((paragraph) =>
    bodiesIn(paragraph.text, vocabulary).map((one) => ({ paragraph, ...one })),
  );
  const shorts = found.filter(({ name }) => shortNames.test(name));
  // Of two courts, no short name tells which is meant.
  const fullNames = new Map(
    [...Map.groupBy(found, ({ kind }) => kind)].flatMap(([kind, own]) => {
      const names = new Set(own.map(({ name }) => name).filter((name) => !shortNames.test(name)));
      const [only] = names;
      return only !== undefined && names.size === 1 ? [[kind, only] as const] : [];
    }),
  );
  for (const { name, kind, ...place } of found) {
    if (seen.has(name)) continue;
    seen.add(name);
    const full = fullNames.get(kind);
    if (full !== undefined && shortNames.test(name)) continue;
    const short = name === full ? shorts.find((one) => one.kind === kind) : undefined;
    entries[freeId(idFor(name), Object.keys(entries))] = {
      kind,
      ...(short && { aka: [short.name] }),
      ...(short ? { quotes: [quote(place), quote(short)] } : quote(place)),
    };
  }
  return some('bodies', entries);
}

/** The authorities of a text, in order. */
export function bodiesIn(text: string, { 'body-kinds': kinds }: Vocabulary): FoundBody[] {
  const known = endings.filter(([kind]) => kinds.has(kind));
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
    .toSorted((a, b) => a.start - b.start);
}

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
  return /公安(?:局|厅|分局)/u.test(core) && own.length > 1 && own.length < 5 ? own : '';
}
