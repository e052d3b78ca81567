import type { Case } from '../casebook/book.ts';
import { ui } from '../i18n/ui.ts';
import type { NamedCollection } from '../schema/vocabulary.ts';

/** What is said behind a name in a case: the role of a brand or customs office, where it needs saying. */
export function roleNotes(one: Case, collection: NamedCollection): Record<string, string> {
  if (collection === 'brands') {
    return Object.fromEntries(one.brands.map(({ id, role }) => [id, ui.brandRole[role]]));
  }
  if (collection === 'customs') {
    return Object.fromEntries(one.customs.map(({ id, role }) => [id, ui.customsRole[role]]));
  }
  return {};
}
