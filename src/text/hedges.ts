import type { Hedge } from '../schema/vocabulary.ts';

/** What can stand between a hedge and its number: 约为人民币950余万元, 超过了10万件. */
const between =
  /(?:人民币|折合|价值|总价|货值|案值|美元|美金|欧元|港币|港元|日元|英镑|RMB|CNY|USD|EUR|HKD|US\$|HK\$|[￥¥€£$]|达到|为|有|合|计|占|达|共|了|在|于|每)$/u;

/** The words before a number that hedge it, the longer ones first: 不超过 is no 超过. */
const before: readonly (readonly [RegExp, Hedge])[] = [
  [/(?:不[少低小]于|不下于?|至少|最少|起码|少说)$/u, 'at-least'],
  [
    /(?:不超过|未超过|没有超过|不[多高大]于|至多|最多|顶多|不到|未到|不足|不满|未满|未达|不及|[少低小]于|将近|接近|几近)$/u,
    'under',
  ],
  [/(?:超[过出]?|突破|[多高大]于|不[止只]|逾|(?<=[值额量])过)$/u, 'over'],
  [
    /(?:大约|约莫|大概|大致|估计|差不多|(?<![节签违条预合履制特公契相缔邀])约|(?<=折|共)合约)$/u,
    'about',
  ],
  [/(?<![附最邻靠临新就远相亲亲切])近$/u, 'under'],
];

/** 近两年 are the last two years, unless words say that time passed: 历时近两年. */
const spell = /^(?:年|个?月|天|日|周|个?星期|小时)/u;
const lasting = /(?:历时|长达|用时|耗时|为期|持续|经过|历经|达|时间)近$/u;

/** The hedge in the words before a number. `after` is the text after the number. */
export function hedgeBefore(words: string, after: string): Hedge {
  return hedgedFrom(words, after)?.hedge ?? 'exact';
}

/** The hedge in the words before a number and where it begins; nothing where the number is exact. */
export function hedgedFrom(
  words: string,
  after: string,
): { hedge: Hedge; start: number } | undefined {
  let rest = words.trimEnd();
  for (
    let shorter = rest.replace(between, '');
    shorter !== rest;
    shorter = rest.replace(between, '')
  ) {
    if (hedgeIn(rest) !== undefined) break;
    rest = shorter.trimEnd();
  }
  if (/近$/u.test(rest) && spell.test(after) && !lasting.test(rest) && !/[接将]近$/u.test(rest))
    return undefined;
  for (const [pattern, hedge] of before) {
    const found = pattern.exec(rest);
    if (found) return { hedge, start: found.index };
  }
  return undefined;
}

function hedgeIn(words: string): Hedge | undefined {
  return before.find(([pattern]) => pattern.test(words))?.[1];
}

/** What can be counted before 以上 or 左右: a unit of a few signs, but no further clause or number. */
const unit =
  '(?:千(?=[克米瓦伏])|[^\\d一二两三四五六七八九十百千万亿，。；：！？、（）“”《》的了在于从由将被和与及至\\s]){0,6}?';
const bounds: readonly (readonly [RegExp, Hedge])[] = [
  [new RegExp(`^${unit}[及或]?以上(?![述海诉级市情几])`, 'u'), 'at-least'],
  [new RegExp(`^${unit}以下(?=$|[，。；、）的罚]|有期)`, 'u'), 'under'],
  [new RegExp(`^${unit}(?:左右|上下(?![游级班线联]))`, 'u'), 'about'],
  [new RegExp(`^${unit}(?:有余|开外|出头)`, 'u'), 'over'],
];
/** 三年多, 5吨余, and 3年多次, which is no such thing. */
const measures =
  '年|个?月|天|日|周|小时|分钟|吨|公斤|千克|克|斤|公里|米|元|美元|欧元|港元|倍|升|亩';
const more = new RegExp(
  `^(?:${measures})(?:余(?![下额款])|多(?![次家种名项批个地国方部关起样元渠年]))`,
  'u',
);

/** The hedge in the words after a number and its unit: 100件以上, 10吨左右, 三年多. */
export function hedgeAfter(after: string): Hedge {
  return hedgedUntil(after)?.hedge ?? 'exact';
}

/** The hedge in the words after a number and where it ends; nothing where the number is exact. */
export function hedgedUntil(after: string): { hedge: Hedge; end: number } | undefined {
  for (const [pattern, hedge] of [...bounds, [more, 'over'] as const]) {
    const found = pattern.exec(after);
    if (found) return { hedge, end: found[0].length };
  }
  return undefined;
}

/**
 * The one hedge that several words round a number make: 约…余 is `about-over`, 数 and 几 are `several` whatever stands
 * before them, and 近…余, which contradicts itself, is `about`.
 */
export function joinHedges(hedges: readonly Hedge[]): Hedge {
  const all = new Set(hedges);
  if (all.has('several')) return 'several';
  const isOver = all.has('over') || all.has('at-least');
  if (all.has('under') && isOver) return 'about';
  if (all.has('about') && isOver) return 'about-over';
  const single = ['over', 'at-least', 'under', 'about'] as const;
  return single.find((hedge) => all.has(hedge)) ?? 'exact';
}
