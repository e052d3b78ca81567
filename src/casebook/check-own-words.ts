import { readEnglishDates, readEnglishNumbers } from '../text/english.ts';
import { readNumbers } from '../text/numbers.ts';
import { type Case, declaredIn, paragraphsOf } from './book.ts';
import type { CaseEntry, TranslationEntry } from './records.ts';
import type { Report } from './report.ts';
import type { Texts } from './resolve-quotes.ts';
import { labelled } from './translate.ts';

/** Reports numbers in our own summary and labels that neither the text nor the facts have. */
export function reportOwnWords(entry: CaseEntry, texts: Texts, report: Report): void {
  const { data } = entry;
  const known = numbersOf(entry, texts.values());
  const compare = (path: readonly PropertyKey[], words: string) =>
    reportStrange(valuesIn(words), known, 'the text or the facts have', (what) =>
      report(entry, path, what),
    );
  compare(['summary'], data.summary);
  for (const list of labelled) {
    for (const [index, { label }] of data[list].entries()) compare([list, index, 'label'], label);
  }
}

/**
 * Reports numbers and parts of dates in a translation's summary, labels and notes that neither the case has nor, in
 * a note, our Chinese words.
 */
export function reportTranslatedWords(
  { one, entry, translation }: { one: Case; entry: CaseEntry; translation: TranslationEntry },
  report: Report,
): void {
  const { data } = translation;
  const known = numbersOf(entry, [one.title, ...paragraphsOf(one).map(({ text }) => text)]);
  const compare = (path: readonly PropertyKey[], words: string, chinese = '') => {
    const { years, months, days } = readEnglishDates(words);
    const said = [
      ...readEnglishNumbers(words).map(({ value }) => value),
      ...years,
      ...months,
      ...days,
    ];
    reportStrange(
      said,
      known.union(new Set(numbersIn(chinese))),
      'the case or our Chinese words have',
      (what) => report(translation, path, what),
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
}

function reportStrange(
  said: readonly number[],
  known: ReadonlySet<number>,
  where: string,
  report: (what: { found: string; allowed: string; advice: string }) => void,
): void {
  for (const value of said) {
    if (known.has(value)) continue;
    report({
      found: `the number ${value}`,
      allowed: `numbers that ${where}; a month is its number`,
      advice: 'Take it out or correct it.',
    });
  }
}

/** The numbers of the text and of the facts, how many names of a kind the case has, and one. */
function numbersOf({ data }: CaseEntry, texts: Iterable<string>): ReadonlySet<number> {
  return new Set([
    1,
    ...Object.values(declaredIn(data)).map((ids) => ids.length),
    ...data.figures.map(({ value }) => value),
    ...[...texts].flatMap(numbersIn),
  ]);
}

function valuesIn(words: string): number[] {
  return readNumbers(words).map(({ value }) => value);
}

/** The numbers of Chinese words as they are read, and their digits as they stand, whatever is written after them. */
function numbersIn(words: string): number[] {
  return [...valuesIn(words), ...(words.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)];
}
