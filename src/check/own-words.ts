import { labelled } from '../book/translate.ts';
import type { CaseCheck } from './check.ts';
import { numbersOf, reportUnknown, saidIn } from './known-numbers.ts';

/** Reports numbers in our own summary and labels that neither the text nor the facts have. */
export const ownWords: CaseCheck = ({ entry, texts }, { vocabulary }, report) => {
  const { data } = entry;
  const known = numbersOf(data, texts.values(), vocabulary);
  const compare = (path: readonly PropertyKey[], words: string) =>
    reportUnknown(saidIn(words, vocabulary), known, 'the text or the facts have', (what) =>
      report(entry, path, what),
    );
  compare(['summary'], data.summary);
  for (const list of labelled) {
    for (const [index, { label }] of data[list].entries()) compare([list, index, 'label'], label);
  }
};
