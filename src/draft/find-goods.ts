import { numbersIn } from '../book/numbers-in.ts';
import { kindsOf } from '../book/vocabulary.ts';
import type { Span } from '../text/sentences.ts';
import type { DraftParagraph, Known } from './draft-text.ts';
import { endOf, unitOf, verbs } from './find-figures.ts';

/** Goods of a text that no registry has. */
interface FoundGoods extends Span {
  name: string;
}

/** What a title says before the goods: 侵犯“格力”商标权空调案, 出口侵权电动工具案. */
const titled =
  /^.*(?:商标(?:专用)?权?|专利权?|著作权|版权|知识产权|专有权|标识|侵权|假冒|仿冒|冒牌|伪劣|[”》](?:牌|品牌)?)(?:的|等)*(?<names>[\p{Script=Han}A-Za-z、]{2,16}?)(?:出口|进口|进境|出境|走私|放行|系列|大|团伙|串|刑事|行政|民事|侵权|纠纷|等)*(?:案件?)?$/u;

/** Words before a count: 其中皮带300条. */
const before = /[\p{Script=Han}A-Za-z“”、]{2,20}$/u;
/** What stands between them and their number. */
const totals = /(?:共计|合计|总计|共|各|约|近|逾|超过)+$/u;
/** The same where the count stands first: 6000个火花塞使用“NGK”商标. */
const behind =
  /^[A-Za-z]{0,5}[\p{Script=Han}]{1,8}?(?=使用|标有|印有|带有|涉嫌|侵犯|侵权|[，。；、”系为和及与以等“])/u;
/** What stands before the goods that are counted. */
const edge = /^.*(?:侵权|同类|假冒|仿冒|其中|以及|共有|字样|标识|牌(?=.)|[的”])/u;

/** Words that the name of no goods has: what is told of any goods, of rights and of what was done. */
const noGoods =
  /[“”几]|^(?:生产|另外)$|仓储|擅自|外包装|派发|发放|宣传|^牌|外形|外观|托运|制成|^从|构成|正品|近似|标有|印有|带有|标注|贴有|使用|相同|字样|图形|货物|商品|产品|物品|成品|其[他它]|^第|商标|品牌|标识|标志|权|案|海关|口岸|侵|假冒|仿冒|冒牌|伪劣|涉嫌|嫌疑|查|扣留|没收|申报|出口|进口|走私|运往|发现|藏|共计|合计|总计|数量|重量|价值|其中|分别|上述|该批|批次|人员|窝点|线索|公司|企业|车间|仓库|集装箱|邮包|包裹|快件|工厂|作坊|市场|渠道|设备|每|其余|另有|中有$|人民币|行为|以及|进境|出境|放行|纠纷|至少|先后|净重|毛重|若干|是否|^[等重于在为系是]|^未|^不(?:能|是|得|予)|[在另约一二三四五六七八九十两几数]$/u;

/** The goods that a title names by its last words, or that an account counts, of which the registry has none. */
export function goodsIn({ text, kind }: DraftParagraph, known: Known): FoundGoods[] {
  if (kind === 'reasons') return [];
  const taken = known.lexicon.find(text);
  const runs = kind === 'title' ? titledIn(text) : countedIn(text, known);
  return runs.flatMap((run) => {
    const names = text
      .slice(run.start, run.end)
      .replace(/(?:等|予以?|[一二两三四五六七八九十几][箱件批包袋盒票个])+$/u, '');
    return [...names.matchAll(/[^、和及与]+/gu)].flatMap((one) => {
      const from = run.start + one.index;
      const end = from + one[0].length;
      // A mark may stand before the goods: PRADA太阳镜.
      const lead = taken.find(
        (other) => other.collection === 'brands' && other.end < end && other.end > from,
      );
      const start = lead?.end ?? from;
      const name = text.slice(start, end);
      const isKnown = taken.some((other) => other.start < end && start < other.end);
      return isKnown || name.length < 2 || noGoods.test(name) ? [] : [{ name, start, end }];
    });
  });
}

function titledIn(text: string): Span[] {
  const { 0: whole = '', groups } = titled.exec(text) ?? {};
  const names = groups?.names;
  if (names === undefined) return [];
  const start = whole.lastIndexOf(names);
  return [{ start, end: start + names.length }];
}

/** The words before and behind each count of goods. Money and people have other units, and 一个 or 两种 count no goods. */
function countedIn(text: string, { vocabulary }: Known): Span[] {
  let last = 0;
  return numbersIn(text, vocabulary).flatMap((number) => {
    const unit = unitOf(text, number, vocabulary);
    const isOfGoods = kindsOf(vocabulary, unit ?? '').includes('quantity');
    const isSpoken = number.value < 10 && !/\d/.test(text.slice(number.start, number.end));
    if (number.ordinal || isSpoken || !isOfGoods) return [];
    const from = last;
    const end = endOf(text, number, unit, vocabulary);
    last = end;
    const lead = text.slice(0, number.start).replace(totals, '');
    const words = (before.exec(lead.slice(from))?.[0] ?? '').replace(edge, '').replace(verbs, '');
    const rest = behind.exec(text.slice(end))?.[0] ?? '';
    return [
      { start: lead.length - words.length, end: lead.length },
      { start: end, end: end + rest.length },
    ];
  });
}
