import { declaredIn } from '../book/book.ts';
import type { ResolvedCase } from '../book/resolve-case.ts';
import { namedCollections } from '../schema/vocabulary.ts';
import type { Mention } from '../text/mentions.ts';
import type { CaseCheck } from './check.ts';
import { meantInstead } from './meant-instead.ts';

/** Reports names that the text has and the case does not declare, and the other way round. */
export const names: CaseCheck = (one, context, report) => {
  const { entry } = one;
  const declared = declaredIn(entry.data);
  const notNamed = entry.data.notNamed ?? [];
  const exceptions = new Set(notNamed.map(({ collection, id }) => `${collection} ${id}`));
  const places = placesOfNames(one);
  const meant = meantInstead(one, context);
  for (const [key, { mention, where }] of places) {
    if (exceptions.has(key) || declared[mention.collection].includes(mention.id)) continue;
    // An id that no registry has stands in its place, or the registry may have another.
    if (meant.has(key) || context.unread.has(mention.collection)) continue;
    report(entry, [mention.collection], {
      found: `no "${mention.id}", though ${where} names it`,
      allowed: 'every registry entry that the text names',
      advice: `Add "${mention.id}", or, if the words mean something else here, list it under "notNamed" with the reason.`,
    });
  }
  for (const [index, { collection, id }] of notNamed.entries()) {
    if (context.unread.has(collection)) continue;
    if (places.has(`${collection} ${id}`) && !declared[collection].includes(id)) continue;
    report(entry, ['notNamed', index], {
      found: `"${id}" of ${collection}, which ${declared[collection].includes(id) ? 'is declared' : 'the text does not name'}`,
      allowed: 'only names that stand in the text and are not declared',
      advice: 'Take the entry out.',
    });
  }
  for (const collection of namedCollections) {
    if (context.unread.has(collection)) continue;
    for (const [index, id] of declared[collection].entries()) {
      if (places.has(`${collection} ${id}`)) continue;
      if (!context[collection].some((other) => other.id === id)) continue;
      report(entry, [collection, index], {
        found: `"${id}", which no word of the text names`,
        allowed: 'registry entries that the title or a paragraph names',
        advice: 'Take it out, or add the wording of the text to "forms" in the registry.',
      });
    }
  }
};

/** The first place of each name of the text, by collection and id. */
function placesOfNames({
  titleMentions,
  mentions,
}: ResolvedCase): Map<string, { mention: Mention; where: string }> {
  const all = [
    ...titleMentions.map((mention) => ({ mention, where: 'the title' })),
    ...Object.entries(mentions).flatMap(([id, found]) =>
      found.map((mention) => ({ mention, where: `paragraph ${id}` })),
    ),
  ];
  // A map keeps the last of two entries with one key, so the list is reversed to keep the first place.
  return new Map(
    all.toReversed().map((place) => [`${place.mention.collection} ${place.mention.id}`, place]),
  );
}
