/** Which side of a number is asked for: all from it on, or all up to it; and whether the number itself is none of them. */
export interface Bound {
  side: 'from' | 'to';
  strict: boolean;
}

/** What can stand between such words and a number: 超过人民币100万元, over RMB 1 million. */
const between =
  '(?: ?(?:人民币|美元|美金|rmb|cny|usd|us\\$|[¥$€£]|a(?=n? ?[a-z])|了|过|达|于))? ?$';
/** What turns the words of a bound round: 不超过, no less than. */
const not = '(?<not>[不未没]有?|\\b(?:no|not) (?:a )?)?';

/** The words of a bound before a number. */
const before: readonly (readonly [RegExp, Bound])[] = (
  [
    [
      '止|多于|高于|大于|超过|超出|逾|超|\\bover|\\babove|\\b(?:more|greater) than|\\bexceed(?:s|ed|ing)?|>',
      'from',
      true,
    ],
    ['少于|低于|小于|\\bunder|\\bbelow|\\b(?:less|fewer) than|<', 'to', true],
    ['至少|最少|起码|少说|下于?|\\bat least|\\bupwards? of|>=|≥', 'from', false],
    ['到|足|满|达|及', 'to', true],
    ['至多|最多|\\bat most|\\bup to|<=|≤', 'to', false],
  ] as const
).map(([words, side, strict]) => [
  new RegExp(`${not}(?:${words})${between}`, 'u'),
  { side, strict },
]);

/** Of the words before a number, those that are a bound only behind a negation, which does not turn them: 不到, 不止. */
const negative = /[不未没]有?(?:到|足|满|达|及|下于?|止)/u;
/** And those that are none without one. */
const bare = /^(?:到|足|满|达|及|下于?|止)/u;

/** The words of a bound after a number, or after its unit or currency, or behind what is counted: 100个手提包以上. */
const after: readonly (readonly [RegExp, Bound])[] = [
  [
    /^ ?(?:\+|[及或]?以上|(?:or|and) (?:more|over|above)\b|plus\b|(?=\p{Script=Han}{1,6}以上)|(?=(?: [a-z]+){1,3} or (?:more|over|above)$))/u,
    { side: 'from', strict: false },
  ],
  [
    /^ ?(?:[及或]?以[下内]|(?:or|and) (?:less|fewer|under|below)\b|(?=\p{Script=Han}{1,6}以下)|(?=(?: [a-z]+){1,3} or (?:less|fewer|under|below)$))/u,
    { side: 'to', strict: false },
  ],
];

/** A bound in the words before a number, and where they begin. */
export function boundBefore(words: string): { bound: Bound; start: number } | undefined {
  for (const [pattern, bound] of before) {
    const found = pattern.exec(words);
    if (!found || bare.test(found[0])) continue;
    const isTurned = found.groups?.not !== undefined && !negative.test(found[0]);
    return { bound: isTurned ? turned(bound) : bound, start: found.index };
  }
  return undefined;
}

/** All that is not over a number is up to it. */
function turned({ side, strict }: Bound): Bound {
  return { side: side === 'from' ? 'to' : 'from', strict: !strict };
}

/** A bound in the words after a number, and their length. */
export function boundAfter(words: string): { bound: Bound; length: number } | undefined {
  for (const [pattern, bound] of after) {
    const found = pattern.exec(words);
    if (found) return { bound, length: found[0].length };
  }
  return undefined;
}

/** Whether words between two numbers make a range of them, with what stands before the first. */
export function isRange(led: string, joint: string): boolean {
  const found = /^ ?(?:(and|和|与)|[到至~–—-]|to) ?(?:rmb|usd|us\$|[¥$€£])? ?$/u.exec(joint);
  return found !== null && (!found[1] || /(?:\bbetween|介于|在) ?\S{0,4} ?$/u.test(led));
}
