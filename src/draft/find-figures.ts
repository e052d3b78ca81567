import { readFigure } from '../book/expand/read-figure.ts';
import { numbersIn } from '../book/numbers-in.ts';
import { kindsOf } from '../book/vocabulary.ts';
import type { Vocabulary } from '../schema/vocabulary-files.ts';
import { isSupposed } from '../text/carried-places.ts';
import { carriedIn, carries, lastPlaceOf } from '../text/carrying-words.ts';
import { hedgedWithMultiples } from '../text/multiples.ts';
import { readCurrency, readUnit, type WrittenNumber } from '../text/numbers.ts';
import { clauseAround, type Span, sentenceAround } from '../text/sentences.ts';
import {
  type DraftParagraph,
  type Known,
  type Place,
  wordAround,
  wordStart,
} from './draft-text.ts';
import { marksOfNumerals } from './numerals-in-marks.ts';

/** A number of the text that counts something. */
export interface FoundFigure extends Place {
  number: WrittenNumber;
  /** The unit as vocabularies know it: a measure word or the code of a currency; nothing where none was found. */
  unit: string | undefined;
  /** The word behind the number, which may be a unit that the vocabulary lacks. */
  behind: string;
  /** The kinds that it may be of, the likeliest first. */
  kinds: string[];
  /** Whether its words tell the kind. */
  isTold: boolean;
  /** Whether the book reads the same kind from the words, so that it need not be written. */
  isRead: boolean;
  /** A proposed name for what is counted, from the words beside it. */
  label: string;
  /** What of the registries its words name. */
  of: string[];
}

/** Kinds of figures of goods; of marks, offices and people, goods beside them tell nothing. */
const counting = new Set(['quantity', 'value', 'batches', 'containers', 'unit-price']);

/** The numbers of a paragraph. @param taken where names and dates stand, which no quote cuts */
export function findFigures(
  paragraph: DraftParagraph,
  { vocabulary, lexicon }: Known,
  dates: readonly Span[],
): FoundFigure[] {
  const { text } = paragraph;
  const all = numbersIn(text, vocabulary).filter(({ ordinal }) => !ordinal);
  const marks = [
    ...marksOfNumerals(paragraph, lexicon, all),
    ...lexicon
      .find(text)
      .filter(({ collection }) => collection === 'customs' || collection === 'ports'),
    ...sayingsIn(text),
  ];
  const words = all.filter(
    (number) =>
      isWord(text, number, unitOf(text, number, vocabulary)) ||
      marks.some((mark) => mark.start <= number.start && number.start < mark.end),
  );
  const numbers = all.filter(
    (number) =>
      !words.includes(number) &&
      !dates.some((one) => number.start < one.end && one.start < number.end),
  );
  // A quote holds one number, and no word or date that could be read as another.
  const others = [...dates, ...words];
  let last = 0;
  let series: { unit: string | undefined; kinds: ReturnType<typeof kindsFor> } | undefined;
  return numbers.map((number) => {
    const unit = unitOf(text, number, vocabulary);
    const ofUnit = endOf(text, number, unit, vocabulary);
    const isInSeries = last > 0 && /[、和及]$/u.test(text.slice(last, number.start));
    const behind = lexicon
      .find(text)
      .find((one) => one.collection === 'goods' && one.start === ofUnit);
    // Where the count stands first in a series, its goods stand behind it: 20套花洒、30个阀芯.
    const possible = kindsOf(vocabulary, unit ?? '');
    // And where none stand before it: 3.2吨茶叶.
    const isOfNext =
      behind !== undefined &&
      possible.includes('quantity') &&
      !/每\p{Script=Han}{1,2}$/u.test(text.slice(0, number.start)) &&
      (isInSeries || !hasGoods(text, number.start, lexicon));
    const end = isOfNext ? behind.end : ofUnit;
    const clause = wholeSeries(text, clauseAround(text, { start: number.start, end }));
    const before = others.map((one) => one.end).filter((place) => place <= number.start);
    const earliest = isInSeries ? number.start : Math.max(clause.start, last, ...before);
    const hedge = hedgedWithMultiples(text.slice(earliest, number.start), number.after)?.start;
    const start = Math.min(
      startOf(text, number.start, earliest, paragraph.whole ?? []),
      // No quote leaves out what makes its number inexact.
      hedge === undefined ? number.start : earliest + hedge,
    );
    const seriesStart = last;
    last = end;
    const place = { paragraph, start, end };
    const quoted = { exact: text.slice(start, end), paragraph: paragraph.id, text, start, end };
    const reading = readFigure([quoted], vocabulary);
    const namesIn = (from: number) =>
      lexicon
        .find(text.slice(from, end))
        .filter(({ collection }) => collection === 'goods' || collection === 'brands')
        .map(({ id, collection }) => ({ id, collection }));
    const inWords = namesIn(start);
    const goods = new Set(
      inWords.filter(({ collection }) => collection === 'goods').map(({ id }) => id),
    );
    // A number that counts several goods together is of none of them.
    const named = inWords.map(({ id }) => id).filter((id) => goods.size < 2 || !goods.has(id));
    const told = kindsFor(text, { start: number.start, end }, unit, vocabulary, inWords.length > 0);
    // What stands behind the goods tells nothing of their number: 6000个火花塞使用“NGK”商标.
    const own = isOfNext
      ? { kinds: ['quantity', ...possible.filter((kind) => kind !== 'quantity')], isTold: true }
      : told;
    // Of several in a row, what tells the first tells all: 有期徒刑五年、三年和二年.
    const isInRow = isInSeries && !own.isTold && series?.unit === unit;
    const kinds = (isInRow ? series?.kinds : undefined) ?? own;
    series = { unit, kinds };
    // Of several marks before one number, none alone is counted.
    const brands = new Set(
      namesIn(Math.min(start, Math.max(clause.start, seriesStart))).flatMap(({ id, collection }) =>
        collection === 'brands' ? [id] : [],
      ),
    );
    const isAlone = (id: string) => brands.size < 2 || !brands.has(id);
    return {
      ...place,
      number,
      unit,
      behind: wordBehind(text, number.end),
      ...kinds,
      isRead: 'kind' in reading && reading.kind === kinds.kinds[0],
      label: isOfNext
        ? text.slice(behind.start, behind.end)
        : labelFor(text, { ...place, number, clause }),
      of: counting.has(kinds.kinds[0] ?? '') ? [...new Set(named.filter(isAlone))] : [],
    };
  });
}

/** Sayings in quotation marks, and what a headline begins with: “查获一批、深挖一串”, 一枚轴承牵出的链条. */
function sayingsIn(text: string): Span[] {
  const sayings = text.matchAll(
    /“[^“”\d]*[、，][^“”\d]*”|一[\p{Script=Han}](?=[^，。；]{1,8}(?:牵出|引出|撬动|揭开|背后))/gu,
  );
  return [...sayings].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));
}

/** Whether a clause names goods before a place. */
function hasGoods(text: string, place: number, lexicon: Known['lexicon']): boolean {
  const { start } = clauseAround(text, { start: place, end: place });
  return lexicon.find(text.slice(start, place)).some(({ collection }) => collection === 'goods');
}

/** A clause with the marks before its comma, where it begins within a series of them: 标有“A”，“B”商标的钱包. */
function wholeSeries(text: string, clause: Span): Span {
  const isCut = text.startsWith('“', clause.start) && text.slice(0, clause.start).endsWith('”，');
  if (!isCut) return clause;
  const { start } = clauseAround(text, { start: clause.start - 1, end: clause.start - 1 });
  return wholeSeries(text, { start, end: clause.end });
}

/** Whether a numeral without a unit is a part of a word: 一审, 二线, 一以贯之. Digits never are. */
function isWord(text: string, { start, end }: Span, unit: string | undefined): boolean {
  if (unit !== undefined || /\d/.test(text.slice(start, end))) return false;
  if (
    end - start === 1 &&
    /^(?:[审线国]|权利人|合公司|环(?![节保境])|地(?![点区块]))/u.test(text.slice(end))
  ) {
    return true;
  }
  const word = wordAround(text, start);
  return word.start < start || word.end > end;
}

/** The unit of a number as vocabularies know it; nothing where none stands there. */
export function unitOf(
  text: string,
  number: WrittenNumber,
  { units, currencies }: Vocabulary,
): string | undefined {
  return (
    readCurrency(text.slice(0, number.start), number.after, currencies) ??
    readUnit(number.after, [...units.keys()])
  );
}

/** The word directly behind a number, without what makes it inexact. */
function wordBehind(text: string, end: number): string {
  const from = end + (/^[余多]?[万亿]?\s*/u.exec(text.slice(end))?.[0].length ?? 0);
  const word = wordAround(text, from);
  const own = /^\p{L}+/u.exec(text.slice(from, word.end))?.[0] ?? '';
  return own === '' ? '个' : own;
}

/** Where the words of a number end: after its unit and the hedge behind it. */
export function endOf(
  text: string,
  number: WrittenNumber,
  unit: string | undefined,
  { currencies }: Vocabulary,
): number {
  const rest = text.slice(number.end);
  const written = unit === undefined ? [] : [unit, ...(currencies.get(unit)?.written ?? [])];
  const lengths = written.flatMap((word) => {
    const found = new RegExp(`^[余多]?[万亿]?\\s*${RegExp.escape(word)}`, 'u').exec(rest);
    return found ? [found[0].length] : [];
  });
  const end = number.end + Math.max(0, ...lengths);
  const hedge =
    /^(?:和地区|（地区）)?(?:人民币)?(?:以上|以下|左右|上下|有余|多|余)?/u.exec(
      text.slice(end),
    )?.[0] ?? '';
  // 一年内, but 一年内地…
  const within = /[年月日天周时]$/u.test(text.slice(0, end))
    ? /^[以之]?内(?![地部容外])/u
    : undefined;
  if (within && hedge === '') return end + (within.exec(text.slice(end))?.[0].length ?? 0);
  return end + hedge.length;
}

/** How many characters before a number are quoted at most. */
const shown = 14;

/**
 * Where the words of a number begin: with what is counted, after the verb, or with the verb where nothing stands between;
 * not in the middle of quoted words.
 */
function startOf(text: string, number: number, earliest: number, names: readonly Span[]): number {
  const from = Math.max(earliest, Math.min(number, wordStart(text, number - shown)));
  const words = text.slice(from, number);
  const [lead = ''] = verbs.exec(words) ?? [];
  const counts = words.slice(lead.length).replace(counted, '').replace(particles, '');
  const verb = counts === '' ? (lastVerb.exec(lead)?.[0].length ?? 0) : 0;
  const start = from + lead.length - verb;
  const cut = names.find((one) => one.start < start && start < one.end && one.end <= number);
  return wholeQuotes(text, cut?.end ?? start, number, earliest);
}

/** Words within quotation marks are quoted whole or not at all. */
function wholeQuotes(text: string, from: number, number: number, earliest: number): number {
  let start = from;
  const words = text.slice(start, number);
  const closing = words.search(/^[^“”]*”/u) < 0 ? -1 : words.indexOf('”');
  const opening = text.lastIndexOf('“', start);
  if (closing >= 0) start = opening < earliest ? start + closing + 1 : opening;
  const opened = words.lastIndexOf('“');
  if (opened >= 0 && !words.slice(opened).includes('”')) start = from + opened + 1;
  return start + (particles.exec(text.slice(start, number))?.[0].length ?? 0);
}

/** What no quote begins with. */
const particles = /^(?:[、的了和与及时）)”\s]|等(?![值额级于同])|中(?![性药文国华央高低型东]))+/u;

/** What stands before the sum of several. */
const inAll = /(?:合计|总计|共计)[约近逾]?$/u;

/** How many characters beside a number tell its kind. */
const beside = 10;

/** The kinds of a figure by its unit and the words in its clause, which may name goods. */
function kindsFor(
  text: string,
  { start, end }: Span,
  unit: string | undefined,
  vocabulary: Vocabulary,
  namesGoods: boolean,
): { kinds: string[]; isTold: boolean } {
  if (unit === undefined) return { kinds: ['other'], isTold: false };
  if (isSupposed(text, { start, end })) {
    return { kinds: [...kindsOf(vocabulary, unit)].toSorted(), isTold: false };
  }
  const all = kindsOf(vocabulary, unit);
  // How many are in each of others is no number of the case's: 每箱6瓶.
  if (/每[\p{Script=Han}]{1,2}$/u.test(text.slice(0, start))) {
    // But what one costs is: 每台145元.
    if (all.includes('unit-price')) {
      return {
        kinds: ['unit-price', ...all.filter((kind) => kind !== 'unit-price')],
        isTold: true,
      };
    }
    return { kinds: ['other', ...all.filter((kind) => kind !== 'other')], isTold: false };
  }
  if (all.length < 2) return { kinds: all.length === 0 ? ['other'] : all, isTold: true };
  const clause = clauseAround(text, { start, end });
  const isMoney = vocabulary.currencies.has(unit);
  const before = text.slice(isMoney ? clause.start : Math.max(clause.start, start - beside), start);
  // Behind 、 stands what the next number counts: 轴承24000个、标有“X”商标的手电钻1350台.
  const [after = ''] = text
    .slice(end, Math.min(clause.end, end + (isMoney ? 4 : beside)))
    .split('、');
  const told = all
    .flatMap((kind) => {
      const { words = [], unless } = vocabulary['figure-kinds'].get(kind) ?? {};
      if (!carries({ unless }, [before.slice(before.lastIndexOf('，') + 1)])) return [];
      // What several cost together is no price of one: 零售价合计约60.2万元.
      if (kind === 'unit-price' && inAll.test(before)) return [];
      return words.flatMap((word) => {
        const at = isMoney ? -1 : after.indexOf(word);
        // What stands behind 的 is counted: 24000个标有“X”商标的轴承.
        const next = at > 0 && after.startsWith('的', at + word.length) ? -1 : at;
        const { start: last, end: behind } = lastPlaceOf(before, word);
        const gap = before.length - behind;
        // The end of another word tells nothing: 开关3.5万个.
        const isEnd =
          word.length === 1 &&
          last >= 0 &&
          wordAround(text, start - gap - 1).start < start - gap - 1;
        // What stands after a count is mostly what it counts; before it, only what is next to it. A single character
        // farther off is a part of another word.
        const distance = Math.min(
          next < 0 || (word.length === 1 && next > 0) ? Number.POSITIVE_INFINITY : next,
          last < 0 || isEnd || (!isMoney && gap > (word.length === 1 ? 0 : 2))
            ? Number.POSITIVE_INFINITY
            : gap * 4,
        );
        return Number.isFinite(distance) ? [{ kind, distance, length: word.length }] : [];
      });
    })
    .toSorted((a, b) => a.distance - b.distance || b.length - a.length);
  const [first] = told;
  if (first)
    return { kinds: [first.kind, ...all.filter((kind) => kind !== first.kind)], isTold: true };
  const general = all.filter(
    (kind) => kind !== 'other' && vocabulary['figure-kinds'].get(kind)?.words === undefined,
  );
  const likely = general[0];
  if (likely !== undefined) {
    // What may count anything counts goods for certain only where it names some: 200余份手册 are none.
    const isTold = namesGoods || likely !== 'quantity' || !all.includes('other');
    return { kinds: [likely, ...all.filter((kind) => kind !== likely)], isTold };
  }
  // No kind is offered whose words the sentence lacks.
  const sentence = sentenceAround(text, start);
  const words = [text.slice(sentence.start, sentence.end)];
  const fitting = new Set(carriedIn(vocabulary['figure-kinds'], words));
  const offered = all.filter((kind) => fitting.has(kind));
  return { kinds: offered.length > 0 ? offered : all, isTold: false };
}

/** Words before a number that say how it was counted or came about, and not what it counts. */
const counted =
  /(?:另外|共计|合计|总计|累计|折合|共有|共|计|约|近|逾|超过|不到|不足|至少|达到|达|为|有|各|均|等|先后|的|数量|人民币|大约|将近|总|重|净)+$/u;
const verb =
  '(?:标有|印有|带有|标注|贴有|为|是|查获|查扣|查出|查发|查处|查验|发现|抓获|捣毁|扣留|没收|收缴|缴获|打掉|破获|捕获|拦截|深?挖出|牵出|引出|申报|出口(?![额量值])|进口(?![额量值])|夹藏|藏匿|装有|涉及|涉嫌|侵犯|处以|并处|判处|作出|缴纳|提供|处|先后|连续|其中|分别|在|对(?![应外于方比])|将|又|另有|另(?!外)|以及|(?<=[\\d十百千万亿余多][\\p{Script=Han}]{0,3}|[”，；。]|^)[及和]|从|于|内有|内|有(?![期关效限权]))';
/** What stands before what is counted: all up to the last verb. */
export const verbs = new RegExp(`^.*${verb}`, 'u');
const lastVerb = new RegExp(`${verb}$`, 'u');

/** A longer label goes without the marks, in characters. */
const longestMarked = 24;

/** A proposed label: the words before the number, or those after it, without verbs. */
function labelFor(
  text: string,
  { start, number, end, clause }: Place & { number: Span; clause: Span },
): string {
  const whole = text.slice(start, number.start);
  const words = whole.replace(counted, '');
  // The words of a mark are no verbs.
  const before = words.startsWith('“')
    ? words
    : words
        .replace(verbs, '')
        .replace(/^.*(?:港|口岸)的/u, '')
        .replace(particles, '');
  const after =
    /^[^，。；：、“（”）\d的到至往向给由从在时和及与]{2,12}/u
      .exec(text.slice(end, clause.end))?.[0]
      .replace(/^(?:的|余|多)|(?:进行|实施|予以).*$/gu, '')
      .replace(/^(?:标有|印有|涉嫌|侵犯).*$|(?:使用|标有|印有|贴有|[中内里])$/gu, '')
      .replace(/(?:深?挖出|牵出|引出|发现|查获|抓获).*$/u, '') ?? '';
  // What 的 leads to stands behind the number: 至巴基斯坦的一票轴承.
  const first = whole.endsWith('的') && after.length > 1 ? after : before;
  if (first.length > longestMarked) return first.replace(/^.*”/u, '').slice(-20);
  return [first, after].find((one) => one.length > 1) ?? text.slice(number.start, end);
}
