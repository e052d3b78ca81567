import { labelled } from '../book/translate.ts';
import { datesOf, readChineseDates, readDates } from '../text/dates.ts';
import type { CaseCheck } from './check.ts';

/** Reports dates of our own summary and labels that neither the text nor an event has. */
export const ownDates: CaseCheck = ({ entry, texts }, _, report) => {
  const { data } = entry;
  const paragraphs = [...texts].map(([id, text]) => ({ id, text }));
  const known = [
    ...[...datesOf(paragraphs).values()].flat().flatMap(({ date = [] }) => date),
    ...data.events.map(({ date }) => date),
  ].flatMap((date) => date.split('/'));
  const named = paragraphs.map(({ text }) => readChineseDates(text));
  const isNamed = (words: string) => {
    const { months, days } = readChineseDates(words);
    return named.some(
      (own) =>
        months.every((one) => own.months.includes(one)) &&
        days.every((one) => own.days.includes(one)),
    );
  };
  const compare = (path: readonly PropertyKey[], words: string) => {
    for (const { date, start, end } of readDates(words)) {
      const said = words.slice(start, end);
      const moments = date?.split('/').filter((one) => one !== '..') ?? [];
      const isKnown =
        date === undefined
          ? isNamed(said)
          : moments.every((one) => known.some((other) => other.startsWith(one)));
      if (isKnown) continue;
      report(entry, path, {
        found: `the date "${said}"`,
        allowed: `a date of the text or of an event: ${[...new Set(known)].join(', ') || '(none)'}`,
        advice: 'Take it out or correct it.',
      });
    }
  };
  compare(['summary'], data.summary);
  for (const list of labelled) {
    for (const [index, { label }] of data[list].entries()) compare([list, index, 'label'], label);
  }
};
