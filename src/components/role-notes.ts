import type { Case } from '../book/book.ts';
import type { Words } from '../i18n/words.ts';
import type { NamedCollection } from '../schema/vocabulary.ts';

/** The notes after the names in a case: the role of each brand, port and customs office. */
export function roleNotes(
  one: Case,
  collection: NamedCollection,
  words: Words,
): Record<string, string> {
  if (collection === 'brands') {
    return Object.fromEntries(
      one.brands.map(({ id, role }) => [id, words.tag('brand-roles', role)]),
    );
  }
  if (collection === 'customs') {
    return Object.fromEntries(
      one.customs.map(({ id, role }) => [id, words.tag('customs-roles', role)]),
    );
  }
  if (collection === 'ports') {
    return Object.fromEntries(one.ports.map(({ id, role }) => [id, words.tag('port-roles', role)]));
  }
  return {};
}
