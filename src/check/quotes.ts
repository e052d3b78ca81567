import { entriesOf } from '../book/expand/maps.ts';
import { quotesIn } from '../book/expand/quotes-in.ts';
import type { ResolvedCase } from '../book/resolve-case.ts';
import type { Quote } from '../schema/evidence.ts';
import { nearestWords, placesOf } from '../text/quote.ts';
import type { CaseCheck } from './check.ts';
import type { Report } from './report.ts';

/** Reports quotes that do not stand exactly once in their paragraph. */
export const quotes: CaseCheck = (one, _, report) => {
  const { entry, texts } = one;
  for (const { list, path, quote } of quotesIn(entry.front)) {
    // A reason for a paragraph that does not exist is reported with the reasons.
    if (list === 'reasons' && !texts.has(quote.paragraph)) continue;
    reportQuote(one, path, quote, report);
  }
  for (const [paragraph, words] of entriesOf(entry.front.notNumbers)) {
    for (const [index, exact] of words.entries()) {
      if (texts.get(paragraph)?.includes(exact)) continue;
      report(entry, ['notNumbers', paragraph, index], {
        found: `"${exact}" nowhere in ${paragraph}`,
        allowed: 'words that stand there',
        advice: 'Copy the words from the text, or take them out.',
      });
    }
  }
};

function reportQuote(
  { entry, texts }: ResolvedCase,
  path: readonly PropertyKey[],
  quote: Quote,
  report: Report,
): void {
  const text = texts.get(quote.paragraph);
  if (text === undefined) {
    report(entry, [...path, 'at'], {
      found: `the paragraph "${quote.paragraph}"`,
      allowed: [...texts.keys()].join(', '),
      advice: 'Name the paragraph in which the words stand.',
    });
    return;
  }
  const count = placesOf(quote, text).length;
  if (count === 1) return;
  const whole = [quote.prefix, quote.exact, quote.suffix].filter((part) => part).join('');
  if (count === 0) {
    const elsewhere = [...texts].filter(([, other]) => placesOf(quote, other).length > 0);
    const [where] = elsewhere.map(([id]) => id);
    const near = nearestWords(quote.exact, text);
    report(entry, path, {
      found: `"${whole}" nowhere in ${quote.paragraph}`,
      allowed: `words that stand there${near === '' ? '' : `; nearest: "${near}"`}`,
      advice:
        where === undefined
          ? 'Copy the words from the text.'
          : `The words stand in ${where}: write "at: ${where}".`,
    });
  } else {
    report(entry, path, {
      found: `"${whole}" ${count} times in ${quote.paragraph}`,
      allowed: 'words that stand there once, by their prefix or suffix if need be',
      advice: 'Add the characters just before or after them as prefix or suffix.',
    });
  }
}
