import type { NamedCollection } from '../schema/vocabulary.ts';
import type { Name } from '../text/mentions.ts';
import type { Records } from './records.ts';

/** All wordings under which the registries' entries are looked for in the texts. */
export function namesIn(records: Pick<Records, NamedCollection>): Name[] {
  return [
    ...records.customs.map(({ id, data }) => ({
      collection: 'customs' as const,
      id,
      wording: data.short,
    })),
    ...(['brands', 'ports', 'goods'] as const).flatMap((collection) =>
      records[collection].flatMap(({ id, data }) =>
        [data.zh, data.en, ...(data.forms ?? []), ...(data.aliases ?? []).map(({ name }) => name)]
          .filter((wording) => wording !== undefined)
          .map((wording) => ({ collection, id, wording })),
      ),
    ),
  ];
}

/** All wordings under which the registries' entries are looked for in the translations. */
export function englishNamesIn(records: Parameters<typeof namesIn>[0]): Name[] {
  return [
    ...records.customs.map(({ id, data }) => ({
      collection: 'customs' as const,
      id,
      wording: data.en.replace(/ Customs$/, ''),
    })),
    ...(['brands', 'ports', 'goods'] as const).flatMap((collection) =>
      records[collection].flatMap(({ id, data }) =>
        [data.en, ...(data.forms ?? []), ...(data.enForms ?? [])]
          .filter((wording) => !/\p{Script=Han}/u.test(wording))
          .map((wording) => ({ collection, id, wording })),
      ),
    ),
  ];
}

/** Wordings of registry entries: collection and id → the names that a quote may use. */
export type Wordings = (
  collection: 'brands' | 'ports' | 'customs' | 'goods',
  id: string,
) => string[];

/** A look-up of the wordings of registry entries. */
export function wordingsIn(names: readonly Name[]): Wordings {
  const byEntry = Map.groupBy(names, ({ collection, id }) => `${collection} ${id}`);
  return (collection, id) =>
    (byEntry.get(`${collection} ${id}`) ?? []).map(({ wording }) => wording);
}
