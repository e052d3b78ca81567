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
  if (entry.body.faults.length > 0) return;
  const { one: original, texts } = source;
  const ids = original.facts.filter(({ evidence }) => evidence.length > 0).map(({ id }) => id);
  for (const id of Object.keys(entry.data.quotes ?? {})) {
    if (ids.includes(id)) continue;
    report(entry, ['quotes', id], {
      found: `"${id}", which ${source.entry.file} does not have`,
      allowed: `ids of facts with words of their own${suggest(id, ids)}`,
      advice: 'Correct the id or take it out.',
    });
  }
  for (const { path, ...what } of english.faults) report(entry, path, what);
  const own = new Map(
    one.sections.flatMap(({ paragraphs }) => paragraphs.map(({ id, text }) => [id, text] as const)),
  );
  for (const { id, list, evidence } of english.missing) {
    if (entry.data.quotes?.[id] !== undefined) continue;
    // A date that differs is reported with its paragraph, and its event would be found if it did not.
    const isToldElsewhere =
      list === 'events' &&
      evidence.some(
        ({ paragraph }) => !haveSameDates(own.get(paragraph) ?? '', texts.get(paragraph) ?? ''),
      );
    if (isToldElsewhere) continue;
    const what = list === 'events' ? 'date of the event, or several,' : 'words of the outcome';
    report(entry, ['quotes'], {
      found: `no ${what} for "${id}" in the English`,
      allowed: `words of the English that say “${evidence[0]?.exact}”`,
      advice: `Add "${id}: …" under "quotes".`,
    });
  }
};
