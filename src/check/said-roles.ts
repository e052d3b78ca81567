import type { ResolvedCase } from '../book/resolve-case.ts';
import type { CaseData } from '../schema/case.ts';
import type { Vocabulary } from '../schema/vocabulary-files.ts';
import { countryMentions } from '../text/countries.ts';
import { findAll } from '../text/find-all.ts';
import { isSaidOf } from '../text/said-of.ts';
import type { Span } from '../text/sentences.ts';
import { namesOf, placeName, type ReadText, textsOf } from './text-words.ts';

/** A role that a text says beyond doubt of a country, port or party, with the words. */
export interface SaidRole {
  role: string;
  words: string;
  /** Where, as messages name it. */
  where: string;
}

/** Countries in a text, but those inside the names of parties and bodies: 美国海关 is no place that goods go to. */
export function countriesIn(
  { text }: ReadText,
  { holders, parties, bodies }: Pick<CaseData, 'holders' | 'parties' | 'bodies'>,
  { countries }: Vocabulary,
): (Span & { code: string })[] {
  const labels = [
    ...[...holders, ...parties, ...bodies].map(({ label }) => label),
    ...bodies.flatMap(({ aka = [] }) => aka),
  ];
  const inside = labels.flatMap((label) => findAll(text, label));
  return countryMentions(text, countries).filter(
    ({ start, end }) => !inside.some((span) => span.start <= start && end <= span.end),
  );
}

/**
 * The roles that a text says of a name, by the "says" of a vocabulary.
 * @param places the places of the name
 * @param all the places of all names of its kind
 * @param key whether the text says the role or denies it
 */
function saidRoles(
  one: ReadText,
  places: readonly Span[],
  all: readonly Span[],
  roles: Vocabulary['country-roles' | 'port-roles' | 'party-roles'],
  key: 'says' | 'denies' = 'says',
): SaidRole[] {
  return places.flatMap((place) =>
    [...roles].flatMap(([role, { [key]: says = [] }]) => {
      if (!says.some((pattern) => isSaidOf(one.text, place, all, pattern))) return [];
      const words = one.text.slice(Math.max(0, place.start - 8), place.end + 4);
      return [{ role, words, where: placeName(one) }];
    }),
  );
}

function inOrder(places: readonly Span[]): Span[] {
  return [...places].sort((a, b) => a.start - b.start);
}

/** The roles that the text of a case says of one of its countries, ports or parties beyond doubt. */
export function rolesSaidOf(
  one: ResolvedCase,
  list: 'countries' | 'ports' | 'parties',
  index: number,
  vocabulary: Vocabulary,
): SaidRole[] {
  const { data } = one.entry;
  return textsOf(one).flatMap((text) => {
    if (list === 'ports') {
      const all = namesOf(text, 'ports');
      const own = all.filter(({ id }) => id === data.ports[index]?.id);
      return saidRoles(text, own, all, vocabulary['port-roles']);
    }
    if (list === 'parties') {
      const all = data.parties.flatMap(({ label }) => findAll(text.text, label));
      const own = findAll(text.text, data.parties[index]?.label ?? '');
      return saidRoles(text, own, inOrder(all), vocabulary['party-roles']);
    }
    const all = countriesIn(text, data, vocabulary);
    const own = all.filter(({ code }) => code === data.countries[index]?.code);
    return saidRoles(text, own, all, vocabulary['country-roles']);
  });
}

/** The roles that the text of a case denies of one of its parties. */
export function rolesDeniedOf(
  one: ResolvedCase,
  index: number,
  vocabulary: Vocabulary,
): SaidRole[] {
  const { parties } = one.entry.data;
  return textsOf(one).flatMap((text) => {
    const all = inOrder(parties.flatMap(({ label }) => findAll(text.text, label)));
    const own = findAll(text.text, parties[index]?.label ?? '');
    return saidRoles(text, own, all, vocabulary['party-roles'], 'denies');
  });
}
