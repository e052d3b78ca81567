import { numeralSpans } from '../text/numbers.ts';
import { numeralWordSpans } from '../text/numeral-words.ts';
import { placesOf } from '../text/quote.ts';
import type { Span } from '../text/sentences.ts';
import type { CaseCheck } from './check.ts';

/**
 * Reports numerals of the text that nothing accounts for: each digit and Chinese numeral must stand
 * in the quote of a figure, a date or an identifier, in a word that is no number in any text, or in one listed under
 * `notFigures`.
 */
export const numerals: CaseCheck = ({ entry, one, texts }, { vocabulary }, report) => {
  const covered = new Map<string, Span[]>();
  const cover = (paragraph: string, span: Span) =>
    covered.set(paragraph, [...(covered.get(paragraph) ?? []), span]);
  for (const { list, evidence } of one.facts) {
    for (const quote of evidence) {
      if (list === 'figures' || list === 'identifiers') cover(quote.paragraph, quote);
      if (list === 'events') for (const span of datesIn(quote)) cover(quote.paragraph, span);
    }
  }
  for (const quote of entry.data.notFigures) {
    for (const place of placesOf(quote, texts.get(quote.paragraph) ?? '')) {
      cover(quote.paragraph, place);
    }
  }
  for (const [paragraph, text] of texts) {
    for (const span of numeralWordSpans(text, vocabulary['numeral-words'])) {
      cover(paragraph, span);
    }
    const marker = /^[（(][一二三四五六七八九十]+[）)]/u.exec(text)?.[0].length ?? 0;
    for (const { start, end } of numeralSpans(text)) {
      const spans = covered.get(paragraph) ?? [];
      if (end <= marker || spans.some((span) => span.start <= start && end <= span.end)) continue;
      report(entry, ['figures'], {
        found: `no figure, date or identifier for "${text.slice(Math.max(0, start - 4), end + 4)}" in ${paragraph}`,
        allowed: 'each number of the text accounted for',
        advice:
          'Add the figure or event; if the words are no number, list them under "notNumbers", or, if they never are, in content/registry/vocabulary/numeral-words.yaml.',
      });
    }
  }
};

/** The date words of an event's quote: only they are accounted for by the date. */
function datesIn(quote: { exact: string; start: number }): Span[] {
  const dates = /[0-9]{1,4}[年月日]|“[0-9]{1,2}\.[0-9]{1,2}”/gu;
  return [...quote.exact.matchAll(dates)].map((match) => ({
    start: quote.start + match.index,
    end: quote.start + match.index + match[0].length,
  }));
}
