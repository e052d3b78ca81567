import { factsOf } from '../book/facts.ts';
import type { ResolvedCase } from '../book/resolve-case.ts';
import type { Quote } from '../schema/evidence.ts';
import { nearestWords, placesOf } from '../text/quote.ts';
import type { CaseCheck } from './check.ts';
import type { Report } from './report.ts';

/** Reports quotes that do not stand exactly once in their paragraph, and facts whose id stands twice. */
export const quotes: CaseCheck = (one, _, report) => {
  const { entry } = one;
  const seen = new Set<string>();
  for (const fact of factsOf(entry.data)) {
    if (seen.has(fact.id)) {
      report(entry, fact.path, {
        found: `the fact "${fact.id}" a second time`,
        allowed: 'each fact once in a case',
        advice: 'Give one of the two another id.',
      });
    }
    seen.add(fact.id);
    for (const [index, quote] of fact.evidence.entries()) {
      reportQuote(one, [...fact.path, 'evidence', index], quote, report);
    }
  }
  for (const [index, quote] of entry.data.notes.entries()) {
    reportQuote(one, ['notes', index], quote, report);
  }
  for (const [index, { paragraph, exact }] of entry.data.notFigures.entries()) {
    if (one.texts.get(paragraph)?.includes(exact)) continue;
    report(entry, ['notFigures', index], {
      found: `"${exact}" nowhere in ${paragraph}`,
      allowed: 'words that stand there',
      advice: 'Copy the words from the text, or take them out.',
    });
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
    report(entry, [...path, 'paragraph'], {
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
    const near = nearestWords(quote.exact, text);
    report(entry, path, {
      found: `"${whole}" nowhere in ${quote.paragraph}`,
      allowed: `words that stand there${near === '' ? '' : `; nearest: "${near}"`}`,
      advice: 'Copy the words from the text.',
    });
  } else {
    report(entry, path, {
      found: `"${whole}" ${count} times in ${quote.paragraph}`,
      allowed: 'words that stand there once, by their prefix or suffix if need be',
      advice: 'Add the characters just before or after them as prefix or suffix.',
    });
  }
}
