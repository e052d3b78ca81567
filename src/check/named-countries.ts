import { vocabularyFile } from '../schema/vocabulary-files.ts';
import { countryMentions, countryName } from '../text/countries.ts';
import type { CaseCheck } from './check.ts';
import { quotesOf } from './quotes-of.ts';
import { countriesIn } from './said-roles.ts';
import { placeName, textsOf } from './text-words.ts';

/**
 * Reports countries and regions that the text names and no fact of the case has. China itself needs none, nor a country inside
 * the name of a party, a body or a registry entry.
 */
export const namedCountries: CaseCheck = (one, { vocabulary }, report) => {
  const { data } = one.entry;
  const quotes = quotesOf(one);
  // Where a country quotes the name of another, that is reported of its code.
  const quoted = data.countries.flatMap((_, index) =>
    quotes(['countries', index]).flatMap(({ exact }) =>
      countryMentions(exact, vocabulary.countries),
    ),
  );
  const known = new Set([
    'CN',
    ...data.countries.map(({ code }) => code),
    ...data.holders.map(({ country }) => country),
    ...quoted.map(({ code }) => code),
  ]);
  for (const text of textsOf(one)) {
    for (const { code, start, end } of countriesIn(text, data, vocabulary)) {
      const isInName = text.mentions.some((name) => name.start <= start && end <= name.end);
      if (known.has(code) || isInName) continue;
      known.add(code);
      report(one.entry, ['countries'], {
        found: `no "${code}", though ${placeName(text)} names “${text.text.slice(start, end)}” (${countryName(code, 'en')})`,
        allowed: 'every country and region that the text names',
        advice: `Add "${code}" with its role; if the words mean something else, add the longer word to "unless" of ${code} in ${vocabularyFile('countries')}.`,
      });
    }
  }
};
