import { entriesOf } from '../book/expand/maps.ts';
import { quotesOf } from '../book/expand/quoted.ts';
import { quotesIn } from '../book/expand/quotes-in.ts';
import { numbersIn } from '../book/numbers-in.ts';
import type { ResolvedCase } from '../book/resolve-case.ts';
import { namedCollections } from '../schema/vocabulary.ts';
import { datesOf } from '../text/dates.ts';
import { findAll } from '../text/find-all.ts';
import { impossibleDates } from '../text/impossible-dates.ts';
import { numeralSpans } from '../text/numbers.ts';
import { placesOf } from '../text/quote.ts';
import type { Span } from '../text/sentences.ts';
import type { CaseCheck, Context } from './check.ts';

/**
 * Reports numerals of the text that nothing accounts for: each digit and Chinese numeral must stand in the quote of a
 * figure or an identifier, in a date of an event, in a name of the registries, in a word that is no number in any
 * text, or in one listed under `notNumbers`. A number of several numerals is reported once. A paragraph is not judged
 * while one of these does not stand in it or can't be read, since that is reported and may be about what seems left
 * out.
 */
export const numerals: CaseCheck = (one, { vocabulary, unread, brands }, report) => {
  // A numeral may be part of a name that a registry has.
  if (namedCollections.some((collection) => unread.has(collection))) return;
  const { entry, texts, titleMentions } = one;
  const covered = new Map<string, Span[]>();
  const cover = (paragraph: string, span: Span) =>
    covered.set(paragraph, [...(covered.get(paragraph) ?? []), span]);
  const dates = datesOf([...texts].map(([id, text]) => ({ id, text })));
  // A date up to which something is counted (截至2018年底), or one in a name, is that of no event.
  for (const [paragraph, all] of dates) {
    for (const date of all) if (date.noEvent) cover(paragraph, date);
  }
  // Those that do not exist are reported themselves.
  for (const [paragraph, text] of texts) {
    for (const date of impossibleDates(text)) cover(paragraph, date);
  }
  const unclear = new Set<string>();
  const faulty = new Set(entry.faults.map(({ path }) => path.slice(0, 2).join()));
  for (const { list, path, quote } of quotesIn(entry.front)) {
    if (list !== 'figures' && list !== 'identifiers' && list !== 'events') continue;
    const [place, ...others] = placesOf(quote, texts.get(quote.paragraph) ?? '');
    const isRead = place !== undefined && others.length === 0;
    if (!isRead || faulty.has(path.slice(0, 2).join())) unclear.add(quote.paragraph);
    else if (list !== 'events') cover(quote.paragraph, place);
    else {
      for (const date of dates.get(quote.paragraph) ?? []) {
        if (place.start <= date.start && date.end <= place.end) cover(quote.paragraph, date);
      }
    }
  }
  for (const quote of entry.data.notFigures) {
    const places = placesOf(quote, texts.get(quote.paragraph) ?? '');
    for (const place of places) cover(quote.paragraph, place);
    if (places.length === 0) unclear.add(quote.paragraph);
  }
  // Names that the case does not declare are reported as such.
  for (const mention of titleMentions) cover('title', mention);
  for (const [paragraph, mentions] of Object.entries(one.mentions)) {
    for (const mention of mentions) cover(paragraph, mention);
  }
  // A mark that no registry has yet is reported where it is declared, and its numerals are not missed besides.
  for (const name of missingMarks(one, brands)) {
    for (const [paragraph, text] of texts) {
      for (const place of findAll(text, name)) cover(paragraph, place);
    }
  }
  const harmless = [...vocabulary['numeral-words'].keys()];
  for (const [paragraph, text] of texts) {
    if (unclear.has(paragraph)) continue;
    const marker = /^[（(][一二三四五六七八九十]+[）)]/u.exec(text)?.[0].length ?? 0;
    const spans = covered.get(paragraph) ?? [];
    const left = numeralSpans(text, harmless).filter(
      ({ start, end }) =>
        end > marker && !spans.some((span) => span.start <= start && end <= span.end),
    );
    if (left.length === 0) continue;
    const whole = [...(dates.get(paragraph) ?? []), ...numbersIn(text, vocabulary)];
    for (const { start, end } of joined(left, whole)) {
      report(entry, ['figures'], {
        found: `no figure, date or identifier for "${text.slice(Math.max(0, start - 4), end + 4)}" in ${paragraph}`,
        allowed: 'each number of the text accounted for',
        advice:
          'Add the figure or event; if the words are no number, list them under "notNumbers", or, if they never are, in content/registry/vocabulary/numeral-words.yaml.',
      });
    }
  }
};

/** The words in quotation marks by which a case declares marks that no registry has. */
function missingMarks({ entry }: ResolvedCase, brands: Context['brands']): string[] {
  return entriesOf(entry.front.brands)
    .filter(([id]) => brands.every((known) => known.id !== id))
    .flatMap(([, fact]) => quotesOf(fact))
    .flatMap(({ quote }) => [...quote.exact.matchAll(/“([^“”]+)”/gu)].map(([, name = '']) => name));
}

/** The numbers and dates of a text to which numerals belong, each once; a numeral that belongs to none stands for itself. */
function joined(numerals: readonly Span[], whole: readonly Span[]): Span[] {
  const found = numerals.map(
    (numeral) =>
      whole.find(({ start, end }) => start <= numeral.start && numeral.end <= end) ?? numeral,
  );
  return [...new Map(found.map((span) => [span.start, span])).values()];
}
