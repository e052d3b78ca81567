import { pinyin } from 'pinyin-pro';
import type { Book, Case, Entity } from '../casebook/book.ts';
import { declaredIn } from '../casebook/book.ts';
import type { NamedCollection } from '../schema/vocabulary.ts';

/** Any registry entry, by the keys that all share. */
export type AnyEntity = Entity<{ zh?: string | undefined; en: string }>;

/** The name an entity is listed under in Chinese: 耐克 NIKE for brands, the Chinese name for others. */
export function entityLabel(collection: NamedCollection, entity: AnyEntity): string {
  return entityNames(collection, entity).join(' ');
}

/** The names that make the label: both for brands, the Chinese one for others. */
export function entityNames(collection: NamedCollection, { zh, en }: AnyEntity): string[] {
  if (collection === 'brands') return [zh, en].filter((name) => name !== undefined);
  return [zh ?? en];
}

/** The entries of a registry, those with most cases first, then by id. */
export function entitiesByCases(book: Book, collection: NamedCollection): AnyEntity[] {
  return [...book[collection].values()].sort(
    (a, b) => b.cases.length - a.cases.length || (a.id < b.id ? -1 : 1),
  );
}

/** Entities under the letters that their names begin with, those of Chinese names in pinyin; in order. */
export function byInitial(
  collection: NamedCollection,
  entities: readonly AnyEntity[],
): { initial: string; entities: AnyEntity[] }[] {
  const sounds = new Map(
    entities.map((entity) => [
      entity.id,
      pinyin(entityLabel(collection, entity), { toneType: 'none' }).toLowerCase(),
    ]),
  );
  const soundOf = ({ id }: AnyEntity) => sounds.get(id) ?? '';
  const sorted = entities.toSorted((a, b) => (soundOf(a) < soundOf(b) ? -1 : 1));
  const groups = Map.groupBy(sorted, (entity) => {
    const [letter = ''] = soundOf(entity).normalize('NFD');
    return /[a-z]/.test(letter) ? letter.toUpperCase() : '0';
  });
  return [...groups].map(([initial, own]) => ({ initial, entities: own }));
}

/** The entities that a case declares, in the order of its front matter. */
export function entitiesOfCase(book: Book, one: Case, collection: NamedCollection): AnyEntity[] {
  return declaredIn(one)[collection].flatMap((id) => book[collection].get(id) ?? []);
}

/** The cases that declare an entity, in the order of the book. */
export function casesOfEntity(book: Book, entity: AnyEntity): Case[] {
  return entity.cases.flatMap((id) => book.casesById.get(id) ?? []);
}
