import { memoizeFunction } from '../memoize.ts';
import type { Entry, Registries } from '../read/records.ts';
import type { TermData } from '../schema/registry.ts';
import type { NamedCollection } from '../schema/vocabulary.ts';
import { type BoundTerm, type TermFinder, termFinder } from '../text/bound-terms.ts';
import { englishFinder } from '../text/english-mentions.ts';
import { type MentionFinder, mentionFinder, type Name } from '../text/mentions.ts';

/** The wordings of a registry entry that a quote may use. */
export type Wordings = (collection: NamedCollection, id: string) => string[];

/** The names and terms of the registries, prepared for finding them in texts. */
export interface Lexicon {
  /** All Chinese wordings, with the entries that they stand for. */
  names: readonly Name[];
  wordingsOf: Wordings;
  /** Finds the entries that a text of the source's language names. */
  find: MentionFinder;
  /** Finds the entries that an English text names. */
  findEnglish: MentionFinder;
  /** All terms: those that are explained, and those that only bind. */
  glossary: readonly Entry<TermData>[];
  /** Finds the terms of a Chinese text. */
  findTerms: TermFinder;
}

/** The lexicon of the registries; the same registries always give the same object. */
export function lexiconOf({ brands, ports, customs, goods, glossary }: Registries): Lexicon {
  return fromRegistries(brands, ports, customs, goods, glossary);
}

const fromRegistries = memoizeFunction(
  (
    brands: Registries['brands'],
    ports: Registries['ports'],
    customs: Registries['customs'],
    goods: Registries['goods'],
    glossary: Registries['glossary'],
  ): Lexicon => {
    const registries = { brands, ports, customs, goods };
    const names = namesIn(registries);
    const byEntry = Map.groupBy(names, ({ collection, id }) => `${collection} ${id}`);
    return {
      names,
      wordingsOf: (collection, id) =>
        (byEntry.get(`${collection} ${id}`) ?? []).map(({ wording }) => wording),
      find: mentionFinder(names),
      findEnglish: englishFinder(englishNamesIn(registries)),
      glossary,
      findTerms: termFinder(glossary.map(boundTerm)),
    };
  },
);

function boundTerm({ id, data }: Entry<TermData>): BoundTerm {
  const { zh, en, forms = [], enForms = [], not = [], cased = false } = data;
  return { id, chinese: [zh, ...forms], english: [en, ...enForms], not, cased };
}

type Named = Pick<Registries, NamedCollection>;

function namesIn(registries: Named): Name[] {
  return [
    ...registries.customs.flatMap(({ id, data: { level, short, zh } }) => {
      const office = { collection: 'customs' as const, id };
      if (level !== 'special') return [{ ...office, wording: short }];
      return [...new Set([short, zh])].map((wording) => ({ ...office, wording, alone: true }));
    }),
    ...(['brands', 'ports', 'goods'] as const).flatMap((collection) =>
      registries[collection].flatMap(({ id, data }) =>
        [data.zh, data.en, ...(data.forms ?? []), ...(data.aliases ?? []).map(({ name }) => name)]
          .filter((wording) => wording !== undefined)
          .map((wording) => ({ collection, id, wording })),
      ),
    ),
  ];
}

function englishNamesIn(registries: Named): Name[] {
  return [
    ...registries.customs.map(({ id, data: { en, level } }) => ({
      collection: 'customs' as const,
      id,
      wording: en.replace(/ Customs$/, ''),
      ...(level === 'special' && { alone: true }),
    })),
    ...(['brands', 'ports', 'goods'] as const).flatMap((collection) =>
      registries[collection].flatMap(({ id, data }) =>
        [data.en, ...(data.forms ?? []), ...(data.enForms ?? [])]
          .filter((wording) => !/\p{Script=Han}/u.test(wording))
          .map((wording) => ({ collection, id, wording })),
      ),
    ),
  ];
}
