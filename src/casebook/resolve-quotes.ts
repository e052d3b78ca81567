import { type Fact, factsOf } from '../facts/facts.ts';
import type { Quote } from '../schema/evidence.ts';
import { nearestWords, placesOf } from '../text/quote.ts';
import type { Span } from '../text/sentences.ts';
import type { CaseEntry } from './records.ts';
import type { Report } from './report.ts';

/** The texts of a case by paragraph id, the title under `title`. */
export type Texts = ReadonlyMap<string, string>;

/** A quote and where it stands in its paragraph, in UTF-16 code units. */
export type ResolvedQuote = Quote & Span;

/** A fact whose quotes are resolved. */
export type ResolvedFact = Omit<Fact, 'evidence'> & { evidence: ResolvedQuote[] };

/** Resolves the quotes of all facts of a case; each must stand exactly once in its paragraph. */
export function resolveFacts(entry: CaseEntry, texts: Texts, report: Report): ResolvedFact[] {
  const seen = new Set<string>();
  return factsOf(entry.data).map((fact) => {
    if (seen.has(fact.id)) {
      report(entry, fact.path, {
        found: `the fact "${fact.id}" a second time`,
        allowed: 'each fact once in a case',
        advice: 'Give one of the two another id.',
      });
    }
    seen.add(fact.id);
    return {
      ...fact,
      evidence: fact.evidence.flatMap((quote, index) =>
        resolveQuote(entry, [...fact.path, 'evidence', index], quote, texts, report),
      ),
    };
  });
}

/** Resolves one quote, or reports why it does not resolve. */
export function resolveQuote<Kind extends Quote>(
  entry: CaseEntry,
  path: readonly PropertyKey[],
  quote: Kind,
  texts: Texts,
  report: Report,
): (Kind & Span)[] {
  const text = texts.get(quote.paragraph);
  if (text === undefined) {
    report(entry, [...path, 'paragraph'], {
      found: `the paragraph "${quote.paragraph}"`,
      allowed: [...texts.keys()].join(', '),
      advice: 'Name the paragraph in which the words stand.',
    });
    return [];
  }
  const places = placesOf(quote, text);
  const [place] = places;
  if (place !== undefined && places.length === 1) return [{ ...quote, ...place }];
  const whole = [quote.prefix, quote.exact, quote.suffix].filter((part) => part).join('');
  const near = nearestWords(quote.exact, text);
  report(entry, path, {
    found: `"${whole}" ${places.length === 0 ? 'nowhere' : `${places.length} times`} in ${quote.paragraph}`,
    allowed:
      places.length === 0
        ? `words that stand there${near === '' ? '' : `; nearest: "${near}"`}`
        : 'words that stand there once, by their prefix or suffix if need be',
    advice:
      places.length === 0
        ? 'Copy the words from the text.'
        : 'Add the characters just before or after them as prefix or suffix.',
  });
  return [];
}
