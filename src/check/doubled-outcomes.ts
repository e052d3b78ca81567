import type { ResolvedQuote } from '../book/resolve-quotes.ts';
import type { CaseCheck } from './check.ts';
import { quotesOf } from './quotes-of.ts';

/**
 * Reports two outcomes of one kind whose quotes overlap, and two events of one kind and date that quote the same words: what the
 * text says once stands in the book once.
 */
export const doubledOutcomes: CaseCheck = (one, _, report) => {
  const { outcomes, events } = one.entry.data;
  const compare = (
    list: 'outcomes' | 'events',
    field: string,
    kinds: readonly string[],
    ids: readonly string[],
  ) => {
    const quotes = quotesOf(one);
    for (const [index, kind] of kinds.entries()) {
      const own = quotes([list, index]);
      const other = kinds.findIndex(
        (before, place) => place < index && before === kind && overlap(own, quotes([list, place])),
      );
      if (other < 0) continue;
      report(one.entry, [list, index], {
        found: `${field} a second time in the words "${own[0]?.exact}", which "${ids[other]}" quotes too`,
        allowed: 'what the text says once in one entry',
        advice: 'Take one of the two out, or quote other words.',
      });
    }
  };
  compare(
    'outcomes',
    'an outcome of the same kind',
    outcomes.map(({ value }) => value),
    outcomes.map(({ id }) => id),
  );
  compare(
    'events',
    'an event of the same kind and date',
    events.map(({ kind, date }) => `${kind} ${date}`),
    events.map(({ id }) => id),
  );
};

/** A quote that is nothing but a date, which several events may share: “行动期间” is dated by the same words as the operation. */
const onlyDate = /^[\d年月日初底上中下旬、至到—~-]+$/u;

function overlap(some: readonly ResolvedQuote[], others: readonly ResolvedQuote[]): boolean {
  return some.some(
    (a) =>
      !onlyDate.test(a.exact) &&
      others.some((b) => a.paragraph === b.paragraph && a.start < b.end && b.start < a.end),
  );
}
