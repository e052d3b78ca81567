/** What a sum or a count is asked for as, in the words round its number: 罚款超过10万, 10万以上的罚款, 数量超过10万件. */
export interface AskedMoney {
  /** The kinds of figures (figure-kinds.yaml) that it can be. */
  kinds: string[];
  /** Whether it is a sum, and no number of things or people. */
  isSum: boolean;
  /** ISO 4217, of a sum whose currency a reader of Chinese leaves out. */
  currency?: string;
  /** How many characters before the number say so, and how many after it and its currency. */
  before: number;
  after: number;
}

const fines = ['fine', 'criminal-fine'];
const values = ['value', 'amount-involved'];

/** The words for sums and for counts, with the kinds of figures that they mean to a reader. 价值 is said of a case as well, 货值 of goods alone. */
const nouns: readonly (readonly [zh: string, en: string, kinds: string[]])[] = [
  ['罚款?', 'fine[ds]?', fines],
  ['罚金', 'criminal fines?', ['criminal-fine']],
  ['货值', 'goods value', ['value']],
  ['金额|价值|案值|涉案|值', 'worth|valued?|values', values],
  ['(?:涉案)?数量|件数', 'quantity', ['quantity']],
  ['人数', 'number of people', ['people']],
];

/** What the words before a number, or else those after it, ask for it as. */
export function moneyBeside(before: string, after: string): AskedMoney | undefined {
  for (const [zh, en, kinds] of nouns) {
    const led = new RegExp(
      `(?:(${zh})(?:金额|价值)?(?:[在为是达到共约]|是否|介于|[总合]计)*|(?<![\\p{L}-])(?:${en})(?: (?:at|of|is|was|between|from))?) ?$`,
      'u',
    ).exec(before);
    const found = led ?? new RegExp(`^(?:的?(${zh})|(?: in| of)? (?:${en})\\b)`, 'u').exec(after);
    if (!found) continue;
    const length = found[0].length;
    const isSum = !/^(?:quantity|people)$/.test(kinds[0] ?? '');
    return {
      kinds,
      isSum,
      ...(found[1] && isSum && { currency: 'CNY' }),
      before: led ? length : 0,
      after: led ? 0 : length,
    };
  }
  return undefined;
}
