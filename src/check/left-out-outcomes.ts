import { entriesOf } from '../book/expand/maps.ts';
import { resultKinds } from '../book/result-kinds.ts';
import { carriedPlaces } from '../text/carried-places.ts';
import { findAll } from '../text/find-all.ts';
import { clauseAround } from '../text/sentences.ts';
import type { CaseCheck } from './check.ts';
import { quotesOf } from './quotes-of.ts';
import { textWords } from './text-words.ts';

/**
 * Reports words of an outcome in the account of a case that no outcome quotes, once for each kind and paragraph, and words under
 * `notOutcomes` that tell of none or stand nowhere. What an event quotes is missed only where the case has no outcome of the kind;
 * what happened before the case is none of it, nor what refers back to what is told: 查获该案后.
 */
export const leftOutOutcomes: CaseCheck = (one, { vocabulary }, report) => {
  const { entry, texts, read, mentions } = one;
  const quotes = quotesOf(one);
  const kinds = resultKinds(vocabulary.outcomes);
  const earlier = textWords(vocabulary, 'earlier');
  const { outcomes, events } = entry.data;
  const had = new Set(outcomes.map(({ value }) => value));
  const quoted = outcomes.flatMap(({ value }, index) =>
    quotes(['outcomes', index]).map((own) => ({ ...own, value })),
  );
  const dated = events.flatMap((_, index) => quotes(['events', index]));
  const told = new Set(quoted.map(({ value, paragraph }) => `${value} ${paragraph}`));
  const excepted = entriesOf(entry.front.notOutcomes).flatMap(([paragraph, words]) =>
    words.map((exact, index) => {
      const places = findAll(texts.get(paragraph) ?? '', exact);
      return { paragraph, exact, index, places };
    }),
  );
  const used = new Set<object>();
  for (const [paragraph, text] of read) {
    for (const { value, start, end } of carriedPlaces(text, kinds, mentions[paragraph])) {
      const exception = excepted.find(
        (own) =>
          own.paragraph === paragraph &&
          own.places.some((place) => place.start <= start && end <= place.end),
      );
      if (exception) used.add(exception);
      const isQuoted = [...quoted, ...(had.has(value) ? dated : [])].some(
        (own) => own.paragraph === paragraph && own.start <= start && end <= own.end,
      );
      const clause = clauseAround(text, { start, end });
      const before = text.slice(clause.start, start);
      const isOfCase =
        paragraph.startsWith('f') &&
        kinds.get(value)?.stage !== undefined &&
        !earlier.some((word) => before.includes(word)) &&
        !back.test(text.slice(end));
      const key = `${value} ${paragraph}`;
      if (exception || isQuoted || !isOfCase || told.has(key)) continue;
      told.add(key);
      report(entry, ['outcomes'], {
        found: `no ${value} that quotes ${paragraph}, which has "${text.slice(start, end)}" in "${text.slice(clause.start, clause.end)}"`,
        allowed: 'each outcome that the words of the account tell of',
        advice: `Add the outcome with these words; if they tell of none, list them under "notOutcomes", as "${paragraph}: [${text.slice(start, end)}]".`,
      });
    }
  }
  for (const exception of excepted) {
    const { paragraph, exact, index, places } = exception;
    if (used.has(exception)) continue;
    report(entry, ['notOutcomes', paragraph, index], {
      found: `"${exact}", ${places.length > 0 ? 'in which no word is that of an outcome' : `which stands nowhere in ${paragraph}`}`,
      allowed: 'words of the paragraph that are those of an outcome and tell of none',
      advice: 'Copy the words from the text, or take the entry out.',
    });
  }
};

/** What follows a word that speaks of something told before. */
const back = /^了?(?:[该此本这]|上述|前述)/u;
