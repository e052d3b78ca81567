import type { Site } from '../site/site.ts';
import { casesOfSubject, type Subject } from './subjects.ts';

/** The collections whose entries have a role in a case, with the vocabulary of these roles. */
export const rolesOf = {
  brands: 'brand-roles',
  customs: 'customs-roles',
  ports: 'port-roles',
} as const;

/**
 * What a brand, a port or an office is in all its cases, as one word each: the right holder, a declared destination.
 * Nothing where one of the cases has it as what the list is of, which needs no word.
 */
export function rolesIn({ book, words }: Site, subject: Subject): string[] {
  const { collection, id } = subject;
  if (collection !== 'brands' && collection !== 'customs' && collection !== 'ports') return [];
  const tags = casesOfSubject(book, subject).flatMap((one) =>
    one[collection]
      .filter((entry) => entry.id === id)
      .map(({ role }) => words.tag(rolesOf[collection], role)),
  );
  return tags.includes('') ? [] : [...new Set(tags)];
}
