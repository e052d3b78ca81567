import { paragraphsOf } from '../book/book.ts';
import type { TranslationCheck } from './check.ts';
import { atLine } from './report.ts';
import { compareDates } from './translated-dates.ts';
import { compareNames, compareTerms } from './translated-names.ts';
import { compareNumbers } from './translated-numbers.ts';
import type { Comparison, Differs } from './translated-pair.ts';
import { compareParties } from './translated-parties.ts';
import { compareCountries, compareDirections } from './translated-places.ts';

const comparisons: readonly Comparison[] = [
  compareNumbers,
  compareDates,
  compareNames,
  compareTerms,
  compareCountries,
  compareDirections,
  compareParties,
];

/**
 * Reports what an English paragraph says otherwise than the Chinese one: numbers, dates, names, terms, countries,
 * directions and parties, and the order in which they stand.
 */
export const translatedParagraphs: TranslationCheck = (translation, context, report) => {
  const { entry, source } = translation;
  // While the text can't be read as paragraphs, there is nothing to compare.
  if (entry.body.faults.length > 0) return;
  const own = paragraphsOf(entry.body);
  const ids = [...source.texts.keys()].filter((id) => id !== 'title');
  if (own.map(({ id }) => id).join() !== ids.join()) {
    report(entry, ['paragraphs'], {
      found: `the paragraphs ${own.map(({ id }) => id).join(', ')}`,
      allowed: `those of the case, in order: ${ids.join(', ')}`,
      advice: 'Translate each paragraph as one.',
    });
    return;
  }
  const title = { id: 'title', text: entry.data.title, place: entry };
  const texts = own.map(({ id, text, line }) => ({ id, text, place: atLine(entry, line) }));
  for (const { id, text, place } of [title, ...texts]) {
    const pair = {
      translation,
      context,
      id,
      english: text,
      chinese: source.texts.get(id) ?? '',
    };
    const differs: Differs = (
      found,
      allowed,
      advice = 'Correct the English; each number, date and name stands in the paragraph of the source.',
    ) => report(place, [id], { found, allowed, advice });
    for (const compare of comparisons) compare(pair, differs);
  }
};
