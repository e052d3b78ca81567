import type { Met, Way } from './met.ts';
import { casesOf, hows } from './met.ts';
import type { Query, QueryPart } from './parse-query.ts';

const bounds = /^(?:more|less|fewer|over|above|under|below)$/;

/** A query that names alternatives: the words of each side, and those that every case must have all the same. */
export interface Alternatives {
  sides: QueryPart[][];
  rest: QueryPart[];
}

const or = /^or$|或者?|还是/u;
/** The commas of a number part nothing. */
const comma = /,(?!\d)/u;

/**
 * The alternatives that a query names: Prada or Guess, 南京、广州或北京. Behind the last of them, a comma begins what is
 * asked of all: Nike or Apple, Vietnam.
 */
export function alternativesIn({ terms }: Pick<Query, 'terms'>): Alternatives | undefined {
  if (!terms.some(({ text, quoted }) => !quoted && or.test(text))) return undefined;
  const sides = parted(terms, /^or$|或者?|还是|、/u);
  const [last, ...rest] = parted(sides.pop() ?? [], comma);
  if (!last || sides.length === 0) return undefined;
  return { sides: [...sides.flatMap((side) => parted(side, comma)), last], rest: rest.flat() };
}

/** Words between signs; those in quotation marks and those of a sum (RMB 10 million or more) are left whole. */
function parted(terms: readonly QueryPart[], sign: RegExp): QueryPart[][] {
  const parts: QueryPart[][] = [[]];
  for (const [place, term] of terms.entries()) {
    const isSum = term.text === 'or' && bounds.test(terms[place + 1]?.text ?? '');
    const isWhole = term.quoted || isSum;
    for (const [at, text] of (isWhole ? [term.text] : term.text.split(sign)).entries()) {
      if (at > 0) parts.push([]);
      if (text !== '') parts.at(-1)?.push({ ...term, text });
    }
  }
  return parts.filter((part) => part.length > 0);
}

/** The parts of two sides, of which a case needs to have one: the last and the first, or, where both have several, all. */
export function joinSides(before: Met[], after: Met[]): Met[] {
  const telling = (met: readonly Met[]) => met.filter(({ ask }) => !ask.common);
  const isEach = telling(after).length > 1 && telling(before).length === telling(after).length;
  const first = after.findIndex(({ ask }) => !ask.common);
  const left = isEach ? before : before.slice(-1);
  const right = isEach ? after : after.slice(Math.max(0, first), first + 1);
  const [one, other] = [asOne(left), asOne(right)];
  if (!one || !other) return [...before, ...after];
  const isHan = /\p{Script=Han}$/u.test(one.ask.text);
  const text = `${one.ask.text}${isHan ? '或' : ' or '}${other.ask.text}`;
  const either = [...(one.ask.either ?? [one.ask.text]), other.ask.text];
  const ask = { text, either, quoted: false, open: false, common: false };
  return [
    ...before.slice(0, -left.length),
    { ask, ways: [...one.ways, ...other.ways] },
    ...after.slice(isEach ? after.length : first + 1),
  ];
}

/** Some parts as one, which the cases have that have all of them. */
function asOne(met: readonly Met[]): Met | undefined {
  const [first, ...more] = met;
  if (!first || more.length === 0) return first;
  const telling = met.filter(({ ask }) => !ask.common);
  const cases = telling.map(casesOf).reduce(inBoth);
  const ways = met.flatMap((one) =>
    one.ways.map((way): Way => ({ ...way, cases: inBoth(way.cases, cases) })),
  );
  const sorted = ways
    .filter((way) => way.cases.size > 0)
    .sort((a, b) => hows.indexOf(b.how) - hows.indexOf(a.how));
  const text = met.map(({ ask }) => ask.text).join(' ');
  return { ask: { ...first.ask, text, spelt: undefined, value: undefined }, ways: sorted };
}

/** What is in both. */
export function inBoth(some: ReadonlySet<number>, others: ReadonlySet<number>): Set<number> {
  return new Set(Array.from(some).filter((one) => others.has(one)));
}
