import { paragraphsOf } from '../book/book.ts';
import type { TranslationCheck } from './check.ts';
import { suggest } from './report.ts';
import { haveSameDates } from './translated-dates.ts';

/**
 * Reports events and outcomes without English words, and words that a translation quotes and does not have. Figures
 * whose number is not found are reported with their paragraph.
 */
export const translatedEvidence: TranslationCheck = (
  { entry, source, english, one },
  _,
  report,
) => {
  const { one: original, texts } = source;
  const own = new Map(paragraphsOf(one).map(({ id, text }) => [id, text]));
  // Paragraphs that are not those of the case are reported, and their words would stand in others.
  const isComparable =
    [...texts.keys()].filter((id) => id !== 'title').join() === [...own.keys()].join();
  if (entry.body.faults.length > 0 || !isComparable) return;
  const ids = original.facts.filter(({ evidence }) => evidence.length > 0).map(({ id }) => id);
  for (const id of Object.keys(entry.data.quotes ?? {})) {
    // An id that has a label too is reported with the labels.
    if (ids.includes(id) || entry.data.labels?.[id] !== undefined) continue;
    report(entry, ['quotes', id], {
      found: `"${id}", which ${source.entry.file} does not have`,
      allowed: `ids of facts with words of their own${suggest(id, ids)}`,
      advice: 'Correct the id or take it out.',
    });
  }
  for (const { path, ...what } of english.faults) report(entry, path, what);
  for (const { id, list, evidence } of english.missing) {
    if (entry.data.quotes?.[id] !== undefined) continue;
    // A date that differs is reported with its paragraph, and its event would be found if it did not.
    const isToldElsewhere =
      list === 'events' &&
      evidence.some(
        ({ paragraph }) => !haveSameDates(own.get(paragraph) ?? '', texts.get(paragraph) ?? ''),
      );
    if (isToldElsewhere) continue;
    const what =
      list === 'events' ? 'no date, or several, for the event' : 'no words for the outcome';
    report(entry, ['quotes'], {
      found: `${what} "${id}" in the English`,
      allowed: `words of the English that say “${evidence[0]?.exact}”`,
      advice: `Add "${id}: …" under "quotes".`,
    });
  }
};
