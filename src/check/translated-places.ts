import { vocabularyFile } from '../schema/vocabulary-files.ts';
import { countryMentions, countryName, englishCountries } from '../text/countries.ts';
import { englishPattern } from '../text/english.ts';
import { type Comparison, runsOf } from './translated-pair.ts';

/** Checks that the English paragraph names the countries of the Chinese one. China is left out: it goes without saying. */
export const compareCountries: Comparison = ({ english, chinese, context }, differs) => {
  const { countries } = context.vocabulary;
  const foreign = (mentions: readonly { code: string }[]) => [
    ...new Set(mentions.map(({ code }) => code).filter((code) => code !== 'CN')),
  ];
  const said = foreign(englishCountries(english, countries));
  const meant = foreign(countryMentions(chinese, countries));
  const name = (codes: readonly string[]) =>
    codes.map((code) => `${countryName(code, 'en')} (${code})`).join(', ') || 'none';
  const isSame = said.toSorted().join() === meant.toSorted().join();
  if (said.join() === meant.join()) return;
  differs(
    `the countries ${name(said)}`,
    `those of the Chinese paragraph${isSame ? ', in its order' : ''}: ${name(meant)}; further words for them go into ${vocabularyFile('countries')}`,
  );
};

/** Checks that the English paragraph speaks of import and export where the Chinese one does, in the same order. */
export const compareDirections: Comparison = ({ english, chinese, context }, differs) => {
  const { directions } = context.vocabulary;
  const meant = order(
    // 进出口 is both.
    chinese.replaceAll('进出口', '进口出口').replaceAll('进出境', '进境出境'),
    [...directions].flatMap(([direction, { words = [] }]) =>
      words.map((word) => [direction, new RegExp(RegExp.escape(word), 'gu')] as const),
    ),
  );
  const said = order(
    english,
    [...directions].flatMap(([direction, { enWords = [] }]) =>
      enWords.map((word) => [direction, englishPattern(word)] as const),
    ),
  );
  if (said.join() === meant.join()) return;
  const name = (list: readonly string[]) => list.join(', ') || 'none';
  differs(
    `words of ${name(said)}`,
    `those of the Chinese paragraph, in its order: ${name(meant)}; further words for them go into ${vocabularyFile('directions')}`,
  );
};

function order(text: string, patterns: readonly (readonly [string, RegExp])[]): string[] {
  const found = patterns.flatMap(([direction, pattern]) =>
    [...text.matchAll(pattern)].map(({ index }) => ({ direction, index })),
  );
  return runsOf(found.sort((a, b) => a.index - b.index).map(({ direction }) => direction));
}
