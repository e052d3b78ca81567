import type { Case } from '../book/book.ts';
import { isInferred } from '../facts/inferred.ts';
import { rolesOf } from '../facts/roles.ts';
import type { Words } from '../i18n/words.ts';
import type { NamedCollection } from '../schema/vocabulary.ts';

/** The notes after the names in a case: the role of each brand, port and customs office, and that it is inferred. */
export function roleNotes(
  one: Case,
  collection: NamedCollection,
  words: Words,
): Record<string, string> {
  return Object.fromEntries(
    one[collection].map((entry) => {
      const role =
        'role' in entry && collection !== 'goods' ? words.tag(rolesOf[collection], entry.role) : '';
      const notes = [
        role,
        isInferred(one, `${collection}-${entry.id}`) ? words.basis.inferred : '',
      ];
      return [entry.id, words.beside(notes.filter((note) => note !== ''))];
    }),
  );
}

/** A label of a fact, which says so where the text does not state the fact and we infer it. */
export function labelOf(one: Case, fact: string, label: string, words: Words): string {
  return isInferred(one, fact) ? label + words.bracketed(words.basis.inferred) : label;
}
