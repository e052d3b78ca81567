/** Which side of a number is asked for: all from it on, or all up to it. */
export type Bound = 'from' | 'to';

/** What can stand between such words and a number: 超过人民币100万元, over RMB 1 million. */
const between = '(?: ?(?:人民币|美元|美金|rmb|cny|usd|us\\$|[¥$€£]|a(?=n? ?[a-z])|了|过|达))? ?$';

/** The words of a bound before a number, those that hold others first: 不超过 is no 超过. */
const before: readonly (readonly [RegExp, Bound])[] = (
  [
    ['不超过|不多于|不高于|不大于|至多|最多|不到|不足|不满|未满|未达|少于|低于|小于', 'to'],
    ['不少于|不低于|不小于|不下于?|至少|最少|起码|超过|超出|多于|高于|大于|不止|逾|超', 'from'],
    [
      '\\b(?:no|not) more than|\\bat most|\\bup to|\\bunder|\\bbelow|\\b(?:less|fewer) than|<=?|≤',
      'to',
    ],
    [
      '\\b(?:no|not) (?:less|fewer) than|\\bat least|\\bover|\\babove|\\b(?:more|greater) than|\\bexceed(?:s|ed|ing)?|\\bupwards? of|>=?|≥',
      'from',
    ],
  ] as const
).map(([words, bound]) => [new RegExp(`(?:${words})${between}`, 'u'), bound]);

/** The words of a bound after a number, or after its unit or currency. */
const after: readonly (readonly [RegExp, Bound])[] = [
  [
    /^ ?(?:\+|[及或]?以上|起(?!案)|or (?:more|over|above)\b|and (?:more|over|above)\b|plus\b)/u,
    'from',
  ],
  [/^ ?(?:[及或]?以[下内]|or (?:less|fewer|under|below)\b|and (?:less|fewer|below)\b)/u, 'to'],
];

/** A bound in the words before a number, and where they begin. */
export function boundBefore(words: string): { bound: Bound; start: number } | undefined {
  for (const [pattern, bound] of before) {
    const found = pattern.exec(words);
    if (found) return { bound, start: found.index };
  }
  return undefined;
}

/** A bound in the words after a number, and their length. */
export function boundAfter(words: string): { bound: Bound; length: number } | undefined {
  for (const [pattern, bound] of after) {
    const found = pattern.exec(words);
    if (found) return { bound, length: found[0].length };
  }
  return undefined;
}
