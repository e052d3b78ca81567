import type { Span } from '../text/sentences.ts';
import type { DraftParagraph, Known } from './draft-text.ts';

/** Goods of a text that no registry has. */
interface FoundGoods extends Span {
  name: string;
}

/** What a title says before the goods: 侵犯“格力”商标权空调案, 出口侵权电动工具案. */
const titled =
  /^.*(?:商标(?:专用)?权?|专利权?|著作权|版权|知识产权|专有权|标识|侵权|假冒|仿冒|冒牌|伪劣|[”》](?:牌|品牌)?)(?:的|等)*(?<names>[\p{Script=Han}A-Za-z、]{2,16}?)(?:出口|进口|进境|出境|走私|放行|系列|大|团伙|串|刑事|行政|民事|侵权|纠纷|等)*(?:案件?)?$/u;

/** Words before a count: 其中皮带300条. What is told of money or people has another unit. */
const counted =
  /(?<names>[\p{Script=Han}A-Za-z“”、]{2,20}?)(?:共计|合计|总计|共|各|约|近|逾|超过)*(?:\d[\d,，.]*)(?:余|多)?[万千]?(?:余|多)?(?:件|个|双|只|条|台|副|瓶|支|盒|包|箱|套|把|顶|块|部|辆|张|片|枚|粒|卷|桶|罐|本|对|根|艘|架|吨|千克|公斤|米)/gu;
/** The same where the count stands first: 6000个火花塞使用“NGK”商标. */
const countedBehind =
  /\d[\d,.]*(?:余|多)?[万千]?(?:余|多)?(?:件|个|双|只|条|台|副|瓶|支|盒|套|把|顶|块|部|辆|张|片|枚|卷|桶|罐|本|根|艘|架|吨|千克|公斤)(?<names>[A-Za-z]{0,5}[\p{Script=Han}]{1,8}?)(?=使用|标有|印有|带有|涉嫌|侵犯|侵权|[，。；、”系为和及与以等“])/gu;
/** What stands before the goods that are counted. */
const edge = /^.*(?:侵权|假冒|仿冒|其中|以及|字样|标识|牌(?=.)|[的”、及和与])/u;

/** Words that the name of no goods has: what is told of any goods, of rights and of what was done. */
const noGoods =
  /[“”几]|^牌|外形|外观|托运|制成|^从|构成|正品|近似|标有|印有|带有|标注|贴有|使用|相同|字样|图形|货物|商品|产品|物品|商标|品牌|标识|标志|权|案|海关|口岸|侵|假冒|仿冒|冒牌|伪劣|涉嫌|嫌疑|查|扣留|没收|申报|出口|进口|走私|运往|发现|藏|共计|合计|总计|数量|重量|价值|其中|分别|上述|该批|批次|人员|窝点|线索|公司|企业|车间|仓库|集装箱|邮包|包裹|快件|工厂|作坊|市场|渠道|设备|每|其余|另有|中有$|人民币|行为|以及|进境|出境|放行|纠纷|至少|先后|净重|毛重|^[等重于在为系是]|[在另约一二三四五六七八九十两几数]$/u;

/** The goods that a title names by its last words, or that an account counts, of which the registry has none. */
export function goodsIn({ text, kind }: DraftParagraph, { lexicon }: Known): FoundGoods[] {
  if (kind === 'reasons') return [];
  const taken = lexicon.find(text);
  const title = kind === 'title' ? titled.exec(text) : null;
  const matches =
    kind === 'title'
      ? title
        ? [title]
        : []
      : [...text.matchAll(counted), ...text.matchAll(countedBehind)];
  return matches.flatMap(({ 0: whole, index, groups }) => {
    const words = groups?.names ?? '';
    const names = kind === 'title' ? words : words.replace(edge, '');
    const from = index + whole.lastIndexOf(words) + words.length - names.length;
    return [...names.replace(/等+$/u, '').matchAll(/[^、和及与]+/gu)].flatMap((one) => {
      const end = from + one.index + one[0].length;
      // A mark may stand before the goods: PRADA太阳镜.
      const lead = taken.find(
        (other) => other.collection === 'brands' && other.end < end && other.end > from + one.index,
      );
      const start = lead?.end ?? from + one.index;
      const name = text.slice(start, end);
      const isKnown = taken.some((other) => other.start < end && start < other.end);
      return isKnown || name.length < 2 || noGoods.test(name) ? [] : [{ name, start, end }];
    });
  });
}
