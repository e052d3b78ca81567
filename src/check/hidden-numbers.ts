import { numbersIn } from '../book/numbers-in.ts';
import { kindsOf } from '../book/vocabulary.ts';
import type { Vocabulary } from '../schema/vocabulary-files.ts';
import { carries } from '../text/carrying-words.ts';
import { readCurrency, readUnit, type WrittenNumber } from '../text/numbers.ts';
import { placesOf } from '../text/quote.ts';
import type { CaseCheck } from './check.ts';
import { namesOf, type ReadText, textsOf } from './text-words.ts';

/**
 * Reports numbers that are filed as no number: digits with a unit or currency, and Chinese numerals with a unit that can count
 * what stands beside them. 一 before a measure word is a number only where goods or words of its kind follow: 一名嫌疑人, but not
 * 一套经验.
 */
export const hiddenNumbers: CaseCheck = (one, { vocabulary }, report) => {
  const texts = new Map(textsOf(one).map((text) => [text.id, text]));
  for (const [index, { paragraph, exact }] of one.entry.data.notFigures.entries()) {
    const text = texts.get(paragraph);
    if (text === undefined) continue;
    const places = placesOf({ exact }, one.texts.get(paragraph) ?? '');
    const hidden = numbersIn(text.text, vocabulary).find(
      (number) =>
        !number.ordinal &&
        places.some(({ start, end }) => start <= number.start && number.end <= end) &&
        countsSomething(number, text, vocabulary),
    );
    if (hidden === undefined) continue;
    report(one.entry, ['notFigures', index], {
      found: `"${exact}", in which "${text.text.slice(hidden.start, hidden.end + 4)}" has a unit`,
      allowed: 'words that hold a numeral and count nothing, such as 一体化',
      advice:
        'File it under "figures"; if these words are never a number, list them in content/registry/vocabulary/numeral-words.yaml.',
    });
  }
};

function countsSomething(
  { start, end, after, value }: WrittenNumber,
  one: ReadText,
  vocabulary: Vocabulary,
): boolean {
  const { text } = one;
  if (readCurrency(text.slice(0, start), after, vocabulary.currencies) !== undefined) return true;
  const unit = readUnit(after, [...vocabulary.units.keys()]);
  if (unit === undefined) return false;
  const words = text.slice(start, end);
  const beside = /^[^，。；：]{0,14}/u.exec(text.slice(end))?.[0] ?? '';
  const kinds = kindsOf(vocabulary, unit).map((id) => vocabulary['figure-kinds'].get(id)?.words);
  const isOfKind = kinds.some((said) => said !== undefined && carries({ words: said }, [beside]));
  if (/\d/.test(words)) return true;
  if (value !== 1 && isOfKind) return true;
  if (value !== 1) return kinds.some((said) => said === undefined);
  const hasGoods = namesOf(one, 'goods').some(
    (name) => end <= name.start && name.end <= end + beside.length,
  );
  return isOfKind || hasGoods;
}
