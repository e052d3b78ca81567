import type { WrittenDate } from '../text/dates.ts';
import type { Span } from '../text/sentences.ts';
import { some } from './draft-case-parts.ts';
import { type DraftParagraph, type Known, quote } from './draft-text.ts';
import { freeId, idFor } from './find-candidates.ts';
import type { FoundFigure } from './find-figures.ts';
import { marksOfNumerals } from './numerals-in-marks.ts';
import { ask } from './questions.ts';

/** The numerals of the text that are neither figure nor date nor harmless: names of models, and words. */
export function leftNumerals(
  paragraphs: readonly DraftParagraph[],
  {
    figures,
    dates,
    known,
  }: {
    figures: readonly FoundFigure[];
    dates: ReadonlyMap<string, readonly WrittenDate[]>;
    known: Known;
  },
): Record<string, unknown> {
  const identifiers: Record<string, unknown> = {};
  const notNumbers: Record<string, string[]> = {};
  const harmless = [...known.vocabulary['numeral-words'].keys()];
  for (const paragraph of paragraphs) {
    const { id, text } = paragraph;
    const covered: Span[] = [
      ...figures.filter((one) => one.paragraph === paragraph),
      ...(dates.get(id) ?? []),
      ...wordsIn(text, harmless),
      // The check knows the marks of the registries, too.
      ...marksOfNumerals(paragraph, known.lexicon, numeralsIn(text)),
    ];
    for (const span of numeralsIn(text)) {
      if (covered.some((one) => one.start <= span.start && span.end <= one.end)) continue;
      const model = modelAround(text, span);
      if (model) {
        const exact = text.slice(model.start, model.end);
        const name = freeId(idFor(exact), Object.keys(identifiers));
        identifiers[name] = { label: ask('型号'), ...quote({ paragraph, ...model }) };
        covered.push(model);
        continue;
      }
      const word = wordAround(text, span);
      covered.push(word);
      const exact = text.slice(word.start, word.end);
      const own = notNumbers[id] ?? [];
      if (!own.includes(exact)) notNumbers[id] = [...own, exact];
    }
  }
  return { ...some('identifiers', identifiers), ...some('notNumbers', notNumbers) };
}

function numeralsIn(text: string): Span[] {
  const marker = /^(?:[（(][一二三四五六七八九十\d]{1,2}[）)])/u.exec(text)?.[0].length ?? 0;
  return [...text.matchAll(/[0-9]+|[零一二两三四五六七八九十百千万亿半双]+/gu)]
    .filter(({ index }) => index >= marker)
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }));
}

/** Every place of words in a text. */
export function wordsIn(text: string, words: readonly string[]): Span[] {
  return words.flatMap((word) =>
    [...text.matchAll(new RegExp(RegExp.escape(word), 'gu'))].map(({ index }) => ({
      start: index,
      end: index + word.length,
    })),
  );
}

/** Latin letters and digits that name a model. */
function modelAround(text: string, { start, end }: Span): Span | undefined {
  const pattern = /[A-Za-z0-9]+(?:[-_./][A-Za-z0-9]+)*/g;
  const found = [...text.matchAll(pattern)].find(
    ({ 0: word, index }) => index <= start && end <= index + word.length && /[A-Za-z]/.test(word),
  );
  return found && { start: found.index, end: found.index + found[0].length };
}

/** A word with a numeral: what stands between quotation marks, what 第 leads, else a character on each side. */
function wordAround(text: string, { start, end }: Span): Span {
  const opened = text.lastIndexOf('“', start);
  const closed = text.indexOf('”', end);
  const isQuoted =
    opened >= 0 &&
    closed >= 0 &&
    closed - opened <= 16 &&
    !text.slice(opened, closed).includes('，');
  if (isQuoted && text.indexOf('”', opened) === closed) return { start: opened + 1, end: closed };
  const isLetter = (place: number) => /[\p{Script=Han}]/u.test(text.charAt(place));
  if (text.charAt(start - 1) === '第')
    return { start: start - 1, end: end + (isLetter(end) ? 1 : 0) };
  return { start, end: end + (isLetter(end) ? 1 : 0) || end };
}
