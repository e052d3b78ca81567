import type { Cutter } from './asks.ts';
import type { MeaningKind } from './meanings.ts';
import type { NameKind } from './names.ts';
import { parseQuery, type Query, type QueryPart } from './parse-query.ts';
import { segments } from './segments.ts';

/** Words that leave out what is named behind them: 不是耐克, 没有专利的案件, cases without Nike, not about patents. */
const negation =
  /(?:不是|不在|不属于|(?:不|没有|未)?涉及(?<=[不有未]涉及)|不包括|不含|没有|并非|除了?)(?<zh>\p{Script=Han}+)|\b(?:not|no|without|except(?: for)?|excluding|other than)(?: (?:any|the|about|at|in|from|with|for|involv(?:e|es|ed|ing)|relat(?:ed|ing) to))* (?<en>[\p{L}\p{N}][^"]*)/u;
/** Those that say nothing else. */
const clear =
  /^(?:不是|.{1,2}涉及|不包括|不含|除|not (?:about|involv|relat)|except|excluding|other than)/u;
/** What ends the name that is left out. */
const ending = /^(?:之外|以外|外)?的?(?:案[件例子]?)?$/u;

/** What can be left out by its name: anything else may be words of a sentence. */
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
]);

/** A query that leaves out in words what a minus would, as if it had one; nothing for any other. */
export function withNegation(folded: string, { lexicon }: Cutter): Query | undefined {
  const { 0: whole = '', index = 0, groups = {} } = negation.exec(folded) ?? {};
  const text = groups.zh ?? groups.en ?? '';
  const isName = (words: string) => {
    const { names = [], meanings = [] } = lexicon.find(words) ?? {};
    return [...names, ...meanings].some(({ kind }) => nameable.has(kind));
  };
  const sizes = groups.zh
    ? [...text].map((_, at) => at + 1)
    : [...text.matchAll(/(?<=[\p{L}\p{N}])(?![\p{L}\p{N}])/gu)].map(({ index: end }) => end);
  const named = sizes.findLast((one) => isName(text.slice(0, one)));
  // 没有 and its like are words of sentences as well.
  const size = named ?? (clear.test(whole) ? segments(text)[0]?.length : undefined);
  if (size === undefined) return undefined;
  const end = index + whole.length - text.length + size;
  const rest = `${folded.slice(0, index)} ${folded.slice(end).replace(ending, '')}`;
  const query = parseQuery(rest);
  const without: QueryPart = { text: text.slice(0, size), quoted: false };
  return { ...query, without: [...query.without, without] };
}

const bounds = /^(?:more|less|fewer|over|above|under|below)$/;

/** The sides of a query that names alternatives (Prada or Guess, 耐克或普拉达), each with its words. */
export function alternativesIn({ terms }: Pick<Query, 'terms'>): QueryPart[][] | undefined {
  const sides: QueryPart[][] = [[]];
  for (const [place, term] of terms.entries()) {
    // RMB 10 million or more is one sum.
    const isBound = bounds.test(terms[place + 1]?.text ?? '');
    const pieces = term.quoted || isBound ? [term.text] : term.text.split(/^or$|或者?|还是/u);
    for (const [at, text] of pieces.entries()) {
      if (at > 0) sides.push([]);
      if (text !== '') sides.at(-1)?.push({ ...term, text });
    }
  }
  return sides.length > 1 && sides.every((side) => side.length > 0) ? sides : undefined;
}
