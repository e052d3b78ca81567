import { labelled } from '../book/translate.ts';
import type { TranslationCheck } from './check.ts';
import { termProblems } from './english-terms.ts';

/**
 * Reports English words that do not keep to the list of terms: in the summary, the labels and the notes of a
 * translation. The title and the paragraphs are compared where everything else in them is.
 */
export const translatedTerms: TranslationCheck = (
  { entry, source },
  { lexicon, unread },
  report,
) => {
  if (unread.has('glossary')) return;
  const { data } = entry;
  const { one } = source;
  const compare = (path: readonly PropertyKey[], english: string | undefined, chinese: string) => {
    for (const what of termProblems(chinese, english ?? chinese, lexicon)) {
      if (english !== undefined) report(entry, path, what);
    }
  };
  compare(['summary'], data.summary, one.summary);
  for (const list of labelled) {
    for (const { id, label } of one[list]) {
      compare(['labels', `${list}-${id}`], data.labels?.[`${list}-${id}`], label);
    }
  }
  for (const { value, label } of one.detection) {
    compare(['labels', `detection-${value}`], data.labels?.[`detection-${value}`], label);
  }
  for (const { paragraph, label } of one.reasons) {
    compare(['labels', `reasons-${paragraph}`], data.labels?.[`reasons-${paragraph}`], label);
  }
  for (const { id, note } of one.facts) compare(['notes', id], data.notes?.[id], note ?? '');
  for (const { id, reason } of one.notes) compare(['editorial', id], data.editorial?.[id], reason);
};
