import type { Case } from '../book/book.ts';
import type { Words } from '../i18n/words.ts';
import type { NamedCollection } from '../schema/vocabulary.ts';
import type { Site } from '../site/site.ts';
import { isInferred } from './inferred.ts';
import { casesOfSubject, factsOfKind, isKinds, type Subject } from './subjects.ts';

const roles = { brands: 'brand-roles', customs: 'customs-roles', ports: 'port-roles' } as const;

/**
 * What a subject is in a case, where that is not what its list is of: the role of a brand, a port or an office, and that
 * it is inferred.
 */
export function noteIn(
  words: Words,
  { collection, id }: Pick<Subject, 'collection' | 'id'>,
  one: Case,
): string {
  if (isKinds(collection)) {
    const isStated = factsOfKind(one, collection, id).some((fact) => !isInferred(one, fact));
    return isStated ? '' : words.basis.inferred;
  }
  const entry = one[collection].find((own) => own.id === id);
  const role =
    entry && 'role' in entry && typeof entry.role === 'string' && collection !== 'goods'
      ? words.tag(roles[collection], entry.role)
      : '';
  const inferred = isInferred(one, `${collection}-${id}`) ? words.basis.inferred : '';
  return words.dotted([role, inferred].filter((note) => note !== ''));
}

/** The notes behind the names of a collection in a case, by their ids. */
export function notesIn(
  words: Words,
  collection: NamedCollection,
  one: Case,
): Record<string, string> {
  return Object.fromEntries(
    one[collection].map(({ id }) => [id, noteIn(words, { collection, id }, one)]),
  );
}

/** Whether a case names a brand by its right holder alone. */
export function namesHolderOnly(
  one: Case,
  { collection, id }: Pick<Subject, 'collection' | 'id'>,
): boolean {
  return (
    collection === 'brands' && one.brands.some((own) => own.id === id && own.role === 'holder')
  );
}

/** What a subject is in all its cases; nothing where one of them has it as what its list is of. */
export function rolesIn({ book, words }: Site, subject: Subject): string[] {
  const notes = casesOfSubject(book, subject).map((one) => noteIn(words, subject, one));
  return notes.includes('') ? [] : [...new Set(notes)];
}
