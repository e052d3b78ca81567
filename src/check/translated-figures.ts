import { countedNouns, fitsNoun } from '../book/english/figure-nouns.ts';
import { nounAfter } from '../text/english-nouns.ts';
import { isSameHedge, readEnglishNumbers } from '../text/english-numbers.ts';
import type { TranslationCheck } from './check.ts';
import { differenceFrom, figuresOf } from './repeated-figures.ts';

/**
 * Reports numbers of a translation's summary and labels that have another hedge or currency than the figure they repeat:
 * RMB 400 million for more than RMB 400 million. A count repeats the figures whose noun it has.
 */
export const translatedFigures: TranslationCheck = ({ entry, source }, context, report) => {
  const { vocabulary, goods } = context;
  const { figures } = source.entry.data;
  const nouns = countedNouns(vocabulary, goods);
  const compare = (path: readonly PropertyKey[], words: string) => {
    for (const number of readEnglishNumbers(words, vocabulary.currencies)) {
      const { value, currency, start, end } = number;
      const keys = nounAfter(words, end, nouns)?.keys ?? new Set<string>();
      const same = figuresOf(figures, value, currency, vocabulary).filter(
        (one) => currency !== undefined || fitsNoun(one, keys),
      );
      const wrong = differenceFrom(same, number, isSameHedge);
      if (wrong) {
        const found = `"${words.slice(start, end)}", which is ${wrong.found}`;
        report(entry, path, { ...wrong, found });
      }
    }
  };
  compare(['summary'], entry.data.summary);
  for (const [id, label] of Object.entries(entry.data.labels ?? {})) compare(['labels', id], label);
};
