import { readEnglishDates } from '../text/english-dates.ts';
import { readEnglishNumbers } from '../text/english-numbers.ts';
import type { TranslationCheck } from './check.ts';
import { digitsIn, numbersOf, reportUnknown } from './known-numbers.ts';

/**
 * Reports numbers and parts of dates in a translation's summary, labels and notes that the case does not have. Those
 * of a note may also stand in its Chinese wording.
 */
export const translatedWords: TranslationCheck = ({ entry, source }, { vocabulary }, report) => {
  const { data } = entry;
  const { one } = source;
  const known = numbersOf(source.entry.data, source.texts.values(), vocabulary);
  const compare = (path: readonly PropertyKey[], words: string, chinese = '') => {
    const { years, months, days } = readEnglishDates(words);
    const numbers = readEnglishNumbers(words, vocabulary.currencies).map(
      ({ value, start, end, months, after }) => ({
        value,
        words: words.slice(start, end),
        isTerm: months === value && after === '',
      }),
    );
    reportUnknown(
      [...numbers, ...[...years, ...months, ...days].map((value) => ({ value }))],
      known.union(new Set(digitsIn(chinese, vocabulary))),
      'the case or our Chinese words have',
      (what) => report(entry, path, what),
    );
  };
  compare(['summary'], data.summary);
  for (const [id, label] of Object.entries(data.labels ?? {})) compare(['labels', id], label);
  const notes = new Map(one.facts.map(({ id, note }) => [id, note]));
  for (const [id, note] of Object.entries(data.notes ?? {})) {
    compare(['notes', id], note, notes.get(id));
  }
  const editorial = new Map(one.notes.map(({ id, reason }) => [id, reason]));
  for (const [id, note] of Object.entries(data.editorial ?? {})) {
    compare(['editorial', id], note, editorial.get(id));
  }
};
