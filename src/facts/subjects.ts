import type { Book, Case } from '../book/book.ts';
import { kindsIn, kindsOf } from '../book/kinds.ts';
import {
  type CaseCollection,
  type KindCollection,
  kindCollections,
  namedCollections,
} from '../schema/vocabulary.ts';
import type { Site } from '../site/site.ts';
import { entitiesByCases, entityLabel, entityNames } from './entities.ts';

/** Something that has a page with its cases: a brand, a port, an office, goods, or a kind of fact. */
export interface Subject {
  collection: CaseCollection;
  id: string;
  /** The name that it is listed under. */
  label: string;
  /** The names that make the label. */
  names: string[];
  /** The ids of its cases, in the order of the book. */
  cases: string[];
}

/** The collections whose entries have pages with their cases. */
export const caseCollections: readonly CaseCollection[] = [...namedCollections, ...kindCollections];

/** Whether a collection is one of kinds of facts. */
export function isKinds(collection: CaseCollection): collection is KindCollection {
  return kindCollections.some((name) => name === collection);
}

/** The subjects of a collection, those with most cases first, then by the names shown; of kinds, those that a case has. */
export function subjectsOf(site: Site, collection: CaseCollection): Subject[] {
  if (isKinds(collection)) return kindSubjects(site, collection);
  const { compare } = new Intl.Collator(site.words.lang);
  return entitiesByCases(site.book, collection)
    .map((entity) => ({
      collection,
      id: entity.id,
      label: entityLabel(collection, entity, site.language),
      names: entityNames(collection, entity, site.language),
      cases: entity.cases,
    }))
    .toSorted((a, b) => b.cases.length - a.cases.length || compare(a.label, b.label));
}

/** A short list stands with the names of most cases first; a longer one is looked up by letter. */
export const longestByCases = 60;

/** The cases of a subject, in the order of the book. */
export function casesOfSubject(book: Book, { cases }: Subject): Case[] {
  return cases.flatMap((id) => book.casesById.get(id) ?? []);
}

/** The facts of a case that have a value of a collection of kinds, by their ids. */
export function factsOfKind(one: Case, collection: KindCollection, value: string): string[] {
  return kindsIn(one, collection)
    .filter((own) => own.value === value)
    .map(({ fact }) => fact);
}

/** The vocabularies of the collections of kinds. */
export const kindVocabularies = {
  found: 'detections',
  channels: 'channels',
  outcomes: 'outcomes',
} as const;

function kindSubjects({ book, words }: Site, collection: KindCollection): Subject[] {
  const name = kindVocabularies[collection];
  const users = kindsOf(book, collection);
  return [...book.vocabulary[name].keys()]
    .map((id) => {
      const label = words.label(name, id);
      return { collection, id, label, names: [label], cases: users.get(id) ?? [] };
    })
    .filter(({ cases }) => cases.length > 0)
    .toSorted((a, b) => b.cases.length - a.cases.length);
}
