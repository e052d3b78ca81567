import type { Span } from '../text/sentences.ts';
import type { Cutter } from './asks.ts';
import { spellings } from './lexicon.ts';
import type { MeaningKind } from './meanings.ts';
import type { NameKind } from './names.ts';
import { parseQuery, type Query, type QueryPart } from './parse-query.ts';
import type { SearchBook } from './search-book.ts';
import { tokensIn } from './segments.ts';
import { isCommon, isSilent } from './silent-words.ts';

/** Words between a negation and a name that say nothing themselves: not handled by Shanghai, did not go to court. */
const lightWords =
  '(?:any|an?|the|about|at|by|via|through|using|in|from|with|for|of|to|was|were|is|are|involv(?:e[sd]?|ing)|(?:[a-z]+(?:ed|ing)|go|gone|went|come|bound|sent|made) (?:for|to|from|by|in))';
/** Words that leave out what is named behind them: 不是耐克, 没有专利的案件, cases without Nike. A question (有没有) is none. */
const negation = new RegExp(
  [
    '(?<!是)既?不(?:是|在|属于|含|要|经[过由]?|包[括含])',
    // Nobody is left out with what was done to him: 没有人被抓, 无人被抓.
    '(?<!有)(?:(?:没有?|无)\\p{Script=Han}{0,5}人(?=被)|(?:不|没有?|未)涉及|没(?:有|人|(?=[被上去走用])))',
    '并非',
    '排?除了?(?!此)',
    '(?<!\\p{Script=Han})[非无不未]\\s?',
    `\\b(?:non[- ]|(?:${[
      '(?:all|any|every)(?:thing|one)?(?: cases)? (?:but|except)',
      "(?:[a-z]+n't|no[tr]|neither|no(?:body| one)?|never|without|except(?: for)?|excluding|minus|besides|instead of|(?:other|rather|apart|aside) (?:than|from)|(?:unrelated|not related) to)",
    ].join('|')})\\b(?: ${lightWords})* )`,
  ].join('|'),
  'u',
);
/** The same said behind the names, and how it is said before them: 挂锁除外, 鞋以外的货物, 警察没有参与, police not involved. */
const behind: readonly (readonly [RegExp, string])[] = [
  [/[跟与和同]([\p{Script=Han}、a-z]+?)无关/u, '除'],
  [/(?<!除.*)((?:(?!除)[\p{Script=Han}、a-z])+?)(?:无关|除外|(?=[以之]外))/u, '除'],
  [/^(\p{Script=Han}+?)(?:没有?|[未不])(?=(?:参[与加]|介入)$)/u, '没有'],
  [/^(?:the )?([a-z ]+?) (?:(?:was|were|is|are) )?not involved/, 'no '],
];
/** What may stand between a negation and what is left out, and says less than it: 没有通过邮寄, no suspects arrested. */
const light =
  /^(?:(?:有|被|写明?|提[到及]|说明|通过|经[过由]|使用|利用|采用|走|上|去|过(?!境)|发现|查[获到扣出]|侵犯|出现|任何|犯罪|嫌疑|人)+|(?:criminal )?(?:suspects?|persons?|people|offenders?) (?:(?:was|were|been) )?)/u;
/** What joins a further name that is left out. */
const joint =
  /^\s?(?:[、,和与及或跟]|以及|也?不是|也?不涉及|(?:and|or|nor)\b(?: (?:not|no|without)\b)?) ?/u;
/** What ends the names that are left out, with what they would do: 没有公安参与的案件. */
const ending =
  /^(?:海关|警方)?(?:参[与加]|介入|协助|经手|办理|处理|审[判理]|裁[决定]|决定|程序| (?:decisions?|rulings?|orders?|trials?|proceedings|sentences?|terms?)| (?:(?:was|were) )?(?:involve(?:ment|d)|imposed|made|given|filed|found|taken|paid|issued|brought)| (?:ports?|channels?|goods|products))?(?:[之以除]?外)?(?:渠道|方式|平台|销售)?的?(?:案[件例子]?)?(?=$|[\s)])/u;
/** The same before what is asked for: 除宁波外的挂锁, 没有商标的鞋. */
const outside = /^(?:[之以]外|外(?=[的,)]|$))?的?/u;

/** What can be left out by its name, wherever it is typed. */
const nameable = new Set<NameKind | MeaningKind>([
  'brands',
  'ports',
  'customs',
  'goods',
  'channels',
  'rights',
  'outcomes',
  'countries',
  'bodies',
  'places',
  'directions',
  'detections',
  'wordings',
]);
/** Negations that mostly make one word with what follows. */
const bound = /^(?:non[- ]|[非无不未])$/;
/** What somebody does or decides: of 没有法院判决, it is left out, and not whose it is. */
const acts = new Set(['outcomes', 'detections']);
/** Who does or decides it: of no shoes seized, the shoes are left out. */
const actors = new Set(['bodies', 'customs', 'countries', 'wordings']);

/** The sphere of an act. */
const sphere = /^(?:criminal|civil|administrative|judicial|刑事|民事|行政|司法)$/;

/** At most so many characters or English words are left out at once. */
const most = { characters: 8, words: 4 };

/** Words that are left out: where they stand in a text, and what they name, if they name something. */
interface LeftOut extends Span {
  kind?: string | undefined;
}

/**
 * A query that leaves out in words what a minus would, as if it had one; nothing for any other. What is left out is a
 * name or words that the texts have, and that they do not have behind such a word themselves.
 */
export async function withNegation(
  folded: string,
  { lexicon }: Cutter,
  { index }: SearchBook,
): Promise<Query | undefined> {
  const kindOf = (words: string): string | undefined => {
    const named = spellings(lexicon.find(words)).find(({ kind }) => nameable.has(kind))?.kind;
    // A country with what takes goods there: 运往越南.
    const rest = words.replace(/^(?:出口|[运销发寄])?[到至往]?/u, '');
    const isWay = !named && rest !== words && kindOf(rest) === 'countries';
    return isWay ? 'countries' : named;
  };
  /** Whether what follows asks for nothing, or for things of a sort: 没有商标的鞋. */
  const isOfThings = (text: string) =>
    tokensIn(text.replace(ending, '')).every(
      ({ text: word }) =>
        isSilent(word) || (text.startsWith('的') && (isCommon(word) || kindOf(word) !== undefined)),
    );
  /** What the one that is named does or decides, where the words behind it say so: 判决 of 法院判决. */
  const actOf = (text: string, { end }: Span): LeftOut | undefined => {
    const start = end + Number(text.charAt(end) === ' ');
    const rest = text.slice(start);
    return endsIn(rest)
      .map((size): LeftOut => ({ start, end: start + size, kind: kindOf(rest.slice(0, size)) }))
      .findLast((act) => acts.has(act.kind ?? '') && ending.test(text.slice(act.end)));
  };
  /** What of the beginning of a text is left out by a word before it: the longest name, or else the longest words. */
  const leftOut = async (text: string, before: string): Promise<LeftOut | undefined> => {
    // A word may stand between that says nothing, or less: 没被罚款, 没有查获鞋.
    const starts = [0, light.exec(text)?.[0].length ?? 0];
    if (/^\p{Script=Han}/u.test(text) && isSilent(text.charAt(0))) starts.push(1);
    const [own, ...others] = [...new Set(starts)].map((start) =>
      endsIn(text.slice(start))
        .map((end) => ({ start, end: start + end }))
        .sort((a, b) => b.end - a.end),
    );
    const spans = [own ?? [], ...others].flat().sort((a, b) => b.end - a.end);
    const named = (some: readonly Span[] = []) =>
      some
        .map((span): LeftOut => ({ ...span, kind: kindOf(text.slice(span.start, span.end)) }))
        // 未经许可 and non-compliance are words of their own.
        .find(({ kind }) => kind !== undefined && (kind !== 'wordings' || !bound.test(before)));
    const first = named(own);
    const isAct = acts.has(first?.kind ?? '');
    const one = (isAct && named(others.flat())) || first || named(others.flat());
    // What has a name together with it is no such word: 没有再侵权.
    const isName = ({ end }: Span) => lexicon.find(before + text.slice(0, end)) !== undefined;
    if (spans.some((span) => span.end >= (one?.end ?? 0) && isName(span))) return undefined;
    if (one) return (actors.has(one.kind ?? '') && actOf(text, one)) || one;
    for (const span of spans) {
      const words = text.slice(span.start, span.end);
      // Other words may go on with what follows: no authorization from the right holder.
      if (isSilent(words) || words.length < 2 || /[的了]$/.test(words)) continue;
      if (!isOfThings(text.slice(span.end))) continue;
      // 无期徒刑 is no 期徒刑 that is left out: the texts have 有期徒刑.
      if ((await index.withPhrase(`有${words}`)).size > 0) continue;
      const own = await index.withForms(words, false);
      if (own.size > 0 && (await index.withPhrase(before + words)).size === 0)
        return (await isDenied(words, own)) ? undefined : span;
    }
    return bound.test(before) ? undefined : wordsApart(text, before);
  };
  /** Whether every case that has words denies them itself: 没有购买凭证, of 无法提供合法购买凭证. */
  const isDenied = async (words: string, cases: ReadonlySet<number>): Promise<boolean> => {
    const denied = new RegExp(
      `(?:[无未不没]|难以|\\b(?:not?|unable|without|lack\\w*)\\b)[^，。；：,.;:]*${words.replace(/[^\p{L}\p{N}]/gu, '.')}`,
      'iu',
    );
    const texts = await Promise.all([...cases].map((one) => index.load(one)));
    return texts.every(({ paragraphs }) => paragraphs.some(({ text }) => denied.test(text)));
  };
  /** An act in words to the end of a query that texts have, but never in a row: 没有刑事处罚. */
  const wordsApart = async (text: string, before: string): Promise<LeftOut | undefined> => {
    const end = endsIn(text).find((size) => text.slice(size).replace(ending, '') === '') ?? 0;
    const words = tokensIn(text.slice(0, end)).map((token) => token.text);
    const says = (word: string) => word.length > 1 && !isSilent(word) && !isCommon(word);
    if (words.length < 2 || !words.every(says)) return undefined;
    const cases = await Promise.all(words.map((word) => index.withForms(word, false)));
    const kinds = words.map(kindOf);
    // Without an act among them, they may say what all cases are about: without a stated value.
    const isAct = words.some((word, at) => acts.has(kinds[at] ?? '') || sphere.test(word));
    const isKnown = isAct && kinds.every((kind, at) => kind !== undefined || cases[at]?.size);
    // A text says no further infringement itself.
    const isOwn = (await index.withPhrase(before + words[0])).size > 0;
    return isKnown && !isOwn ? { start: 0, end } : undefined;
  };
  /** Where the names begin that a text ends in, with those that are joined to the last: 挂锁 of 宁波海关查办的挂锁. */
  const lastNames = (text: string): number => {
    for (let begin = 0, words = text; ; ) {
      const start = [...words].findIndex((sign, at) => sign !== ' ' && kindOf(words.slice(at)));
      if (start < 0) return begin;
      begin = start;
      const before = words.slice(0, start);
      words = before.replace(/[、和与及或跟]$/u, '');
      if (words === before) return begin;
    }
  };
  let rest = behind.reduce(
    (text, [pattern, before]) =>
      text.replace(pattern, (_, words: string) => {
        const begin = lastNames(words);
        return words.slice(0, begin) + before + words.slice(begin);
      }),
    folded,
  );
  const without: QueryPart[] = [];
  for (let found = negation.exec(rest); found; found = negation.exec(rest)) {
    const from = found.index + found[0].length;
    let end = from;
    let first: LeftOut | undefined;
    for (let at = from; ; ) {
      const one = await leftOut(rest.slice(at), found[0]);
      // A comma goes on with things of the same sort alone: except Nike, exports.
      if (!one || (/,\s?$/.test(rest.slice(end, at)) && one.kind !== first?.kind)) break;
      first ??= one;
      without.push({
        text: rest.slice(at + one.start, at + one.end),
        quoted: false,
        negated: true,
      });
      end = at + one.end;
      const [more = ''] = joint.exec(rest.slice(end)) ?? [];
      if (more === '') break;
      at = end + more.length;
    }
    if (!first) break;
    rest = `${rest.slice(0, found.index)} ${rest.slice(end).replace(ending, '').replace(outside, '')}`;
  }
  if (without.length === 0) return undefined;
  const query = parseQuery(rest.replace(/\b(?:neither|nor)\b|既/gu, ' '));
  // All cases are of goods and of offices: 鞋以外的货物.
  const isAny = query.terms.every(
    ({ text, quoted }) => !quoted && (isCommon(text) || isSilent(text)),
  );
  return { ...query, ...(isAny && { terms: [] }), without: [...query.without, ...without] };
}

/** Where words that a text begins with may end, the first one first. */
function endsIn(text: string): number[] {
  const ends = [...text.matchAll(/\p{Script=Han}|[\p{L}\p{N}](?![\p{L}\p{N}'’])/gu)].map(
    ({ 0: last, index }) => index + last.length,
  );
  const isHan = /^\p{Script=Han}/u.test(text);
  // A quotation, a minus or a sign of a list ends them.
  const limit = text.search(/["-]|[、,;]/);
  return ends
    .filter((end) => limit < 0 || end <= limit)
    .slice(0, isHan ? most.characters : most.words);
}
