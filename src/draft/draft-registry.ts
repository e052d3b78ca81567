import { pinyin } from 'pinyin-pro';
import { type Lexicon, lexiconOf } from '../book/lexicon.ts';
import type { Entry } from '../read/records.ts';
import type { Known } from './draft-text.ts';
import type { Candidate } from './find-candidates.ts';
import { ask } from './questions.ts';

/** What is known, together with names that no registry has yet. */
export function withCandidates(known: Known, candidates: readonly Candidate[]): Known {
  const entries = <Data>(collection: Candidate['collection']): Entry<Data>[] =>
    candidates
      .filter((one) => one.collection === collection)
      .map((one) => ({
        id: one.id,
        // Only the names are looked up; what is still a question has no names in it.
        data: entryOf(one) as Data,
        file: '',
        lineOf: () => 1,
      }));
  const registries = {
    ...known.registries,
    customs: [
      ...known.registries.customs,
      ...entries<Known['registries']['customs'][number]['data']>('customs'),
    ],
    ports: [
      ...known.registries.ports,
      ...entries<Known['registries']['ports'][number]['data']>('ports'),
    ],
    goods: [
      ...known.registries.goods,
      ...entries<Known['registries']['goods'][number]['data']>('goods'),
    ],
    brands: [
      ...known.registries.brands,
      ...entries<Known['registries']['brands'][number]['data']>('brands'),
    ],
  };
  const lexicon: Lexicon = lexiconOf(registries);
  return { ...known, registries, lexicon };
}

/**
 * The registry entries of a list's new names, each under its registry, with questions where somebody must decide.
 * Nothing where there are none.
 */
export function draftRegistry(
  candidates: readonly Candidate[],
): Record<string, unknown> | undefined {
  if (candidates.length === 0) return undefined;
  const groups = Map.groupBy(candidates, ({ collection }) => collection);
  return Object.fromEntries(
    [...groups].map(([collection, own]) => [
      collection,
      Object.fromEntries(own.map((one) => [one.id, entryOf(one)])),
    ]),
  );
}

function entryOf(one: Candidate): Record<string, unknown> {
  const { collection, name } = one;
  if (collection === 'goods')
    return { zh: name, en: ask('what these goods are called in English') };
  if (collection === 'brands') {
    const names = [name, one.other].filter((written) => written !== undefined);
    const zh = names.find((written) => /\p{Script=Han}/u.test(written));
    const en = names.find((written) => !/\p{Script=Han}/u.test(written));
    return { ...(zh !== undefined && { zh }), en: en ?? ask(capital(name)) };
  }
  if (collection === 'ports') {
    const short = name.replace(/(?:口岸|港|(?:国际)?机场)$/u, '');
    const noun = name.endsWith('机场') ? 'Airport' : 'Port';
    // Pinyin spells no name abroad: 横滨 is Yokohama.
    if (one.country) {
      return { zh: name, en: ask('what this port is called in English'), country: one.country };
    }
    const named = { zh: name, en: ask(`${capital(short)} ${noun}`) };
    // Where no district stands near, the port may be abroad.
    const country = one.parent ? 'CN' : ask('CN');
    return { ...named, country, customs: ask(one.parent ?? 'the district in charge') };
  }
  const short = name.replace(/海关$/u, '');
  return {
    zh: name,
    en: ask(`${capital(short)} Customs`),
    short,
    level: 'house',
    parent: one.parent ?? ask('the district that it belongs to'),
  };
}

function capital(name: string): string {
  const latin = pinyin(name, { toneType: 'none', type: 'array', nonZh: 'consecutive' })
    .join('')
    .trim();
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}
