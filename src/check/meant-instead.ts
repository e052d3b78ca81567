import { entriesOf } from '../book/expand/maps.ts';
import { quotesOf } from '../book/expand/quoted.ts';
import type { ResolvedCase } from '../book/resolve-case.ts';
import { namedCollections } from '../schema/vocabulary.ts';
import type { Context } from './check.ts';

/**
 * The registry entries that are named by the quotes of entries whose id no registry has, as "brands singer". The id is
 * reported; what is missing for it follows from that.
 */
export function meantInstead(
  { entry }: Pick<ResolvedCase, 'entry'>,
  context: Context,
): ReadonlySet<string> {
  const meant = namedCollections.flatMap((collection) =>
    entriesOf(entry.front[collection])
      .filter(([id]) => !context[collection].some((known) => known.id === id))
      .flatMap(([, fact]) => quotesOf(fact))
      .flatMap(({ quote }) => context.lexicon.find(quote.exact)),
  );
  return new Set(meant.map(({ collection, id }) => `${collection} ${id}`));
}
