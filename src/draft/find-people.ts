import { findAll } from '../text/find-all.ts';
import { clauseAround, type Span } from '../text/sentences.ts';
import type { DraftParagraph, Place } from './draft-text.ts';

/** A company or person of the text. */
export interface FoundParty extends Place {
  name: string;
  /** Whether it is named as the holder of a right. */
  isHolder: boolean;
  /** What the text says that it calls it from there on: 以下简称“甲公司”. */
  short?: string;
}

const holderWords = /(?:权利人|著作权人|专利权人|商标权人|商标权利人|版权人|持有人)$/u;
/** A series of names behind such a word: 权利人甲公司、乙公司. */
const holderSeries =
  /(?:权利人|著作权人|专利权人|商标权人|持有人)(?:[^，。；、“”]{2,30}(?:公司|会社|企业|合伙|基金会)[、和及与])+$/u;
/** What stands before and after one whose right goods are said to infringe: 侵犯甲公司“剃须刀头”外观设计专利权. */
const infringed = /(?:侵犯|侵害)了?(?:权利人)?$/u;
const itsRight =
  /^(?:等|公司)?(?:已?在[^，。；]{0,12}备案)?的?(?:“[^”]{1,30}”[、和及]?)*[^，。；“”]{0,12}?(?:商标|专利|著作|版权|知识产权|标志专有权)/u;
/** What asks Customs to act on a right of whoever stands between: 依某公司申请，扣留涉嫌侵犯其…. */
const asking = /(?:依据?|根据|应)(?:权利人)?$/u;
const asked = /^的?(?:申请|请求|举报)，/u;
/** What a holder of a right does, after its name. */
const holderDeeds =
  /^(?!无法|未能|不能|没有|无权)(?:已|在|向|于|的|就|依法|提出|海关)*[^。；]{0,12}?(?:举报|备案|确认|鉴定|辨认|申请(?:海关)?扣留|扣留申请|提供担保|其“|维权|商标专用权|权利(?!人)|投诉|申请，称)|^(?:(?!称|取得|获|得到|系|经|由|被|其|未|无)[^。；]){0,12}?授权(?!许可|的|书|生产|委托)|^[均都]?认为[^，。；]{0,12}侵(?:犯|权)|^(?:逾期)?未[^，。；]{0,12}(?:申请|请求)/u;

/** What a holder alone asks of Customs. */
const applying =
  /^(?:[均都也已遂即]|随即|及时|立即)*(?:向[^，。；]{0,10}海关[^，。；]{0,8})?(?:申请(?:海关)?扣留|申请采取(?:知识产权)?保护|提[出交][^，。；]{0,8}扣留[^，。；]{0,4}申请)/u;

/** Further names behind one, of whom the same is told: 甲公司、乙公司确认. */
const series = /^(?:[、和与及][^，。；、]{2,20}?(?:公司|会社|企业|合伙|基金会|协会))+/u;

/** What a text calls a name from there on. */
const shortName = /^（(?:[以之]?[下后])?(?:简称|称)(?:为|：)?“?(?<name>[^“”（）]{2,16})”?）/u;

/** Where a firm is from, or what it is called elsewhere: （瑞士）, （Nordbär AB）. */
const bracket = /^（[^（）]{1,40}）/u;

/** A right that stands recorded for the one named before it: 某公司向海关总署备案的“推车”专利权. */
const recorded =
  /^(?:[向在]海关(?:总署)?)?备案的[^，。；]{0,30}(?:专利|商标|著作|知识产权)|^的(?:“[^”]{1,30}”[、和及]?)+[^，。；]{0,24}备案/u;

/** Where names begin: after these words. */
const before =
  '认定|反映|生产商|供应商|供货商|加工商|经销商|代理商|[区境]内|收发货人|发货人|收货人|经营单位|被告单位|被告人|同一|判决|判令|法院|侵犯|侵害|涉嫌|指导|请求|申请|扣留|货主|该|依据|依法|依|查验|查获|查扣|海关接|辖区企业|(?:出口|进口|涉案|生产|申报|经营|当事)企业|取得|锁定|查明|假冒|擅自|使用|权利人|著作权人|专利权人|商标权人|持有人|当事人|接到|收到|委托|通知|根据|会同|联合|原告|被告|以及|对|由|从|与|和|及|将|把|被|经|据|为|是|向|因|系|称|自(?!动|行车)|在|了|的|[一两几多数\\d]家';
const edge = new RegExp(`^.*(?:${before})`, 'u');
/** The same words without those of one character, which names hold as well: 华为. */
const longEdge = new RegExp(
  `^.*(?:${before
    .split('|')
    .filter((word) => word.length > 1)
    .join('|')})`,
  'u',
);
/** What is left of a name that was cut within: the words for its trade. */
const stump =
  /^(?:技术|科技|贸易|商贸|实业|电子|电器|服饰|鞋业|制造|国际|集团|控股|投资|进出口|股份)*有限(?:责任)?公司$/u;
/** Provinces and the like, with which names of companies mostly begin. */
export const regions =
  /(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门|深圳|广州|东莞|佛山|宁波|厦门|青岛|大连|义乌)/u;

const endsWithRegion = new RegExp(`${regions.source}$`, 'u');

/** The companies and persons that paragraphs name: 某公司, 有限公司, 张某; each once. */
export function findParties(paragraphs: readonly DraftParagraph[]): FoundParty[] {
  const found = new Map<string, FoundParty>();
  // The account gives names in full; a title often leaves a part out.
  const ordered = [...paragraphs].sort(
    (a, b) => Number(a.kind === 'title') - Number(b.kind === 'title'),
  );
  for (const paragraph of ordered) {
    for (const span of spansIn(paragraph.text)) {
      const name = paragraph.text.slice(span.start, span.end);
      // 宁畅公司 is 浙江宁畅电器股份有限公司 in short.
      const whole = [...found.values()].find((other) => isShortOf(name, other.name));
      if (whole) {
        whole.short ??= name;
        whole.isHolder ||= isHolder(paragraph.text, span);
        continue;
      }
      const known = [...found.values()].some(
        (other) => other.name.includes(name) || other.short === name,
      );
      if (known) continue;
      const short = shortName.exec(paragraph.text.slice(span.end))?.groups?.name;
      const holds = isHolder(paragraph.text, span) || isHolderAgain(short, paragraphs);
      // 德州仪器公司 is told from 外贸公司 by what is said of it.
      if (!holds && !/某|有限|股份|集团/u.test(name) && !anonymous.test(name) && isNamed.test(name))
        continue;
      found.set(name, { paragraph, ...span, name, isHolder: holds, ...(short && { short }) });
    }
  }
  return [...found.values()];
}

/** Whether a name is what is left of a longer one without its place and trade. */
function isShortOf(name: string, whole: string): boolean {
  const core = /^(\p{Script=Han}{2,4})公司$/u.exec(name)?.[1];
  return (
    core !== undefined &&
    whole.length > name.length + 2 &&
    !regions.test(core) &&
    whole.replace(stump, '').includes(core)
  );
}

/** Whether a short name is told anywhere to be that of a holder. */
function isHolderAgain(name: string | undefined, paragraphs: readonly DraftParagraph[]): boolean {
  return (
    name !== undefined &&
    paragraphs.some(({ text }) => findAll(text, name).some((span) => isHolder(text, span)))
  );
}

function spansIn(text: string): Span[] {
  const companies =
    /(?:[\p{Script=Han}A-Za-z（）()·]|\d(?=[A-Z])){2,30}?(?:公司|株式会社|有限合伙(?!公司|企业)|企业(?![\p{Script=Han}]{0,8}公司)|商行|报关行|货运行|工厂|经营部|个体户|研究所|基金会|协会|(?:奥|组|联合)委会|足联|篮联|联盟|联合会|俱乐部|酒庄|(?<!犯罪|走私|制假|售假)集团(?=[，。、；（）”等的及和与向在于被已未由]|确认|鉴定|申请|认为|授权)|(?<!工)厂(?!商|家|房|区|址|长|牌|名))/gu;
  const firms = [...text.matchAll(companies)].flatMap((match) => {
    const end = match.index + match[0].length;
    const name = nameIn(match[0]);
    return name === undefined ? [] : [{ start: end - name.length, end }];
  });
  // Some names begin with what others end with, or hold a year.
  const others = [
    ...text.matchAll(
      /(?<![\p{Script=Han}A-Za-z])株式会社[\p{Script=Han}A-Za-z]{2,8}?(?=认为|确认|申请|提出|投诉|举报|授权|的|在|向|[、，和与及])|(?<![\p{Script=Han}\d])[\p{Script=Han}\d]{2,30}组织委员会/gu,
    ),
  ].map(({ 0: name, index }) => ({ start: index, end: index + name.length }));
  const persons = [
    ...text.matchAll(
      /(?<name>[\p{Script=Han}]某{1,2}(?!口岸|港|海关|[市县区镇村地]|码头|仓库|机场|航班|班[轮次]|轮|船|品牌|[\p{Script=Han}]{0,10}(?:公司|企业|集团|厂|商行|报关行|货运行|合作社|工作室|中心|市场|商场|酒店|商铺|店|园|小区|大厦|街|路))(?:[甲乙丙丁]|[^等和及与的称说在被因为系到经将对由均也又即、，。；（](?=[、等和（]))?)/gu,
    ),
  ].flatMap((match) => {
    const name = match[0];
    // 浙江某集团 begins with the name of a province.
    const isPlace = endsWithRegion.test(text.slice(0, match.index + 1));
    return /^(?:[\p{Script=Han}])某/u.test(name) &&
      !isPlace &&
      !notSurnames.includes(name.charAt(0))
      ? [{ start: match.index, end: match.index + name.length }]
      : [];
  });
  const apart = firms.filter(
    (one) => !others.some((other) => one.start < other.end && other.start < one.end),
  );
  return [...apart, ...others, ...persons].sort((a, b) => a.start - b.start);
}

/** Characters before 某 that are no family name. */
const notSurnames = '内外国地省市县有对由该与和在从因为及将被把按经是以到据给让使某一了的于';

/** Whether a name is that of whoever asks Customs to act on its right. */
function asksCustoms(text: string, { start, end }: Span): boolean {
  return asking.test(text.slice(0, start)) && asked.test(text.slice(end));
}

/** Names of firms that a letter or a number stands for: 临沂X公司, 江苏丙公司. */
const anonymous = /(?:[A-Z甲乙丙丁]|[X×*]{2,})(?:公司|企业|厂)$/u;

/** Companies that are spoken of and not named. */
const anyCompany =
  /^(?:该|本|各|多|相关|有关|当地|上述|其他|某些)|(?:外贸|报关|物流|货代|代理|贸易|快递|运输|商标|权利人|科技|跨国|大型|进出口|国外|境外|国内|知名|母|子|分)公司$/u;

/** How names end that say of themselves what they name. */
const isNamed =
  /^株式会社|(?:公司|会社|组织委员会|酒庄|委会|足联|篮联|联盟|联合会|俱乐部|基金会|协会)$/u;

/** The name at the end of words: a company that is named, or one that the text calls 某. */
function nameIn(words: string): string | undefined {
  if (/(?:某|有限(?:责任)?公司|有限合伙(?:公司|企业)?|股份公司|集团公司|集团)/u.test(words)) {
    const cut = words.replace(edge, '');
    const whole = stump.test(cut) ? words.replace(longEdge, '') : cut;
    if (/^某/u.test(whole) && /某/u.test(words)) return whole;
    const region = regions.exec(words);
    // A name that begins with a province may hold words that else stand before names.
    const own =
      region && !/某/u.test(words.slice(0, region.index)) ? words.slice(region.index) : whole;
    const isWhole = own.length > whole.length && own.length - whole.length < 5;
    const name = isWhole && !/(?:委托|通知|举报|联合|海关)/u.test(own) ? own : whole;
    return name.length > 2 ? name.replace(/^[（(）)]+/u, '') : undefined;
  }
  const name = words.replace(edge, '');
  return name.length > 3 && isNamed.test(name) && !anyCompany.test(name) ? name : undefined;
}

function isHolder(text: string, span: Span): boolean {
  const name = text.slice(span.start, span.end);
  if (infringed.test(text.slice(0, span.start)) && itsRight.test(text.slice(span.end))) return true;
  if (name.includes('某'))
    return (
      holderWords.test(text.slice(0, span.start)) ||
      recorded.test(text.slice(span.end)) ||
      applying.test(text.slice(span.end)) ||
      asksCustoms(text, span)
    );
  const clause = clauseAround(text, span);
  const rest = text
    .slice(span.end, Math.min(text.length, clause.end + 16))
    .replace(bracket, '')
    .replace(series, '')
    .replace(bracket, '');
  const lead = text.slice(0, span.start);
  if (asksCustoms(text, span)) return true;
  if (recorded.test(rest)) return true;
  return holderWords.test(lead) || holderSeries.test(lead) || holderDeeds.test(rest);
}
