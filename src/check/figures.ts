import { statementOf } from '../book/expand/figures.ts';
import type { Lexicon } from '../book/lexicon.ts';
import type { ResolvedCase } from '../book/resolve-case.ts';
import type { ResolvedQuote } from '../book/resolve-quotes.ts';
import { kindsOf } from '../book/vocabulary.ts';
import type { Figure } from '../schema/case.ts';
import { type Vocabulary, vocabularyFile } from '../schema/vocabulary-files.ts';
import { carriedIn, carries } from '../text/carrying-words.ts';
import type { CaseCheck } from './check.ts';
import { quotesOf } from './quotes-of.ts';

/** Reports figures of a kind that their words can't have, or of goods and brands that their sentence does not name. */
export const figures: CaseCheck = (one, { lexicon, vocabulary }, report) => {
  const quotes = quotesOf(one);
  for (const [index, figure] of one.entry.data.figures.entries()) {
    const wrong: Wrong = (field, found, allowed) =>
      report(one.entry, ['figures', index, field], {
        found,
        allowed,
        advice: 'Correct it, or quote the words that say it.',
      });
    for (const quote of quotes(['figures', index])) {
      const text = one.texts.get(quote.paragraph) ?? '';
      const sentence = statementOf({ text, start: quote.start });
      reportKind(figure, quote, sentence, vocabulary, wrong);
      reportCounted(figure, one, sentence, lexicon, wrong);
    }
  }
};

type Wrong = (field: string, found: string, allowed: string) => void;

function reportKind(
  { kind, unit }: Figure,
  { exact }: ResolvedQuote,
  sentence: string,
  vocabulary: Vocabulary,
  wrong: Wrong,
): void {
  const kinds = vocabulary['figure-kinds'];
  const known = kinds.get(kind);
  const counted = kindsOf(vocabulary, unit);
  // A kind or a unit that no vocabulary has is reported by the check of the vocabularies.
  if (known === undefined || counted.length === 0) return;
  // A unit that counts one kind alone needs no word: 查获32宗.
  const isTold = counted.length === 1 || carries(known, [sentence]);
  if (counted.includes(kind) && isTold) return;
  const fitting = carriedIn(kinds, [sentence]).filter((other) => counted.includes(other));
  wrong(
    'kind',
    `"${kind}"`,
    `a kind counted in ${unit} that "${exact}" can be: ${fitting.join(', ') || '(none)'}, by ${vocabularyFile('figure-kinds')} and ${vocabularyFile('units')}`,
  );
}

function reportCounted(
  { of }: Figure,
  { entry }: ResolvedCase,
  sentence: string,
  { wordingsOf }: Lexicon,
  wrong: Wrong,
): void {
  for (const [collection, id] of [
    ['goods', of?.goods],
    ['brands', of?.brand],
  ] as const) {
    if (id === undefined) continue;
    const names = wordingsOf(collection, id).map((name) => name.toLowerCase());
    // What the case does not declare, and what no registry has, is reported elsewhere.
    const isKnown = entry.data[collection].some((one) => one.id === id) && names.length > 0;
    if (!isKnown || names.some((name) => sentence.toLowerCase().includes(name))) continue;
    const allowed = `${collection} of this case that the sentence "${sentence.slice(0, 40)}…" names`;
    wrong('of', `"${id}"`, allowed);
  }
}
