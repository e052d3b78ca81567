import { memoize } from '../memoize.ts';
import { namedCollections } from '../schema/vocabulary.ts';
import type { Site } from '../site/site.ts';

const known = memoize<readonly string[]>();

/** The Chinese terms and names of the book and its ways of transport, within which no line breaks. */
export function wholeTerms({ book }: Site): readonly string[] {
  return known(book, 'terms', () => [
    ...book.terms.flatMap(({ zh, forms = [] }) => [zh, ...forms]),
    ...namedCollections.flatMap((collection) =>
      [...book[collection].values()].flatMap(({ zh }: { zh?: string | undefined }) => zh ?? []),
    ),
    ...[...book.vocabulary.channels.values()].map(({ zh }) => zh),
  ]);
}
