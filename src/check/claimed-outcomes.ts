import { memoizeFunction } from '../memoize.ts';
import { type Vocabulary, vocabularyFile } from '../schema/vocabulary-files.ts';
import { carriedIn } from '../text/carrying-words.ts';
import type { CaseCheck } from './check.ts';
import { otherAmounts } from './label-kinds.ts';
import { quotesOf } from './quotes-of.ts';
import { textWords } from './text-words.ts';

/**
 * Reports words of our own summary and labels that claim an outcome which the case does not have (没收 where nothing is
 * confiscated), and labels of outcomes that claim only others than their own.
 */
export const claimedOutcomes: CaseCheck = (one, { vocabulary }, report) => {
  const { entry } = one;
  const { data } = entry;
  const quotes = quotesOf(one);
  // An outcome whose words are of another kind than its value is reported itself.
  const carried = data.outcomes.map((_, index) =>
    carriedIn(
      vocabulary.outcomes,
      quotes(['outcomes', index]).map(({ exact }) => exact),
    ),
  );
  const own = new Set(data.outcomes.map(({ value }) => value));
  const values = own.union(new Set(carried.flat()));
  const file = vocabularyFile('outcomes');
  const compare = (path: (string | number)[], words: string) => {
    for (const { word, kinds } of claimsIn(words, vocabulary)) {
      if (kinds.some((kind) => values.has(kind))) continue;
      report(entry, path, {
        found: `"${word}", which claims ${kinds.join(' or ')}, though no outcome of the case is of that kind`,
        allowed: `words of the outcomes that the case has: ${[...own].join(', ') || '(none)'} ("claims" in ${file})`,
        advice: 'Say it in other words, or add the outcome with the words of the text.',
      });
    }
  };
  compare(['summary'], data.summary);
  for (const [index, figure] of data.figures.entries()) {
    // A label that names another amount is reported itself.
    if (otherAmounts(figure, vocabulary).length === 0) {
      compare(['figures', index, 'label'], figure.label);
    }
  }
  for (const list of ['events', 'outcomes', 'reasons'] as const) {
    for (const [index, { label }] of data[list].entries()) compare([list, index, 'label'], label);
  }
  for (const [index, { label, value, basis }] of data.outcomes.entries()) {
    if (basis === 'stated' && !carried[index]?.includes(value)) continue;
    const hasClaims = vocabulary.outcomes.get(value)?.claims !== undefined;
    const claims = hasClaims ? claimsIn(label, vocabulary) : [];
    if (claims.length === 0 || claims.some(({ kinds }) => kinds.includes(value))) continue;
    report(entry, ['outcomes', index, 'label'], {
      found: `"${label}", which claims ${claims.flatMap(({ kinds }) => kinds).join(', ')}, for an outcome of the kind ${value}`,
      allowed: `a label without words of another kind than ${value} ("claims" in ${file})`,
      advice: 'Correct the label, or the kind.',
    });
  }
};

interface Claim {
  word: string;
  /** The kinds of outcomes that the word claims, one or the other. */
  kinds: string[];
}

/** The words of a text that claim an outcome; of 有期徒刑 and 徒刑 the longer one. Those after 未 claim nothing. */
function claimsIn(text: string, vocabulary: Vocabulary): Claim[] {
  const { kinds, pattern } = claimWords(vocabulary.outcomes);
  if (kinds.size === 0) return [];
  const negations = textWords(vocabulary, 'negations');
  return [...text.matchAll(pattern)].flatMap((match) => {
    const before = text.slice(0, match.index);
    if (negations.some((word) => before.endsWith(word))) return [];
    return [{ word: match[0], kinds: kinds.get(match[0]) ?? [] }];
  });
}

/** The words that claim outcomes, with the kinds that each claims, and a pattern that finds them, longer ones first. */
const claimWords = memoizeFunction((outcomes: Vocabulary['outcomes']) => {
  const kinds = new Map<string, string[]>();
  for (const [id, { claims = [] }] of outcomes) {
    for (const word of claims) kinds.set(word, [...(kinds.get(word) ?? []), id]);
  }
  const all = [...kinds.keys()].sort((a, b) => b.length - a.length);
  return { kinds, pattern: new RegExp(all.map(RegExp.escape).join('|'), 'gu') };
});
