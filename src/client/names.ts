import type { ScriptWords } from '../i18n/zh/search-script.ts';
import { type Meaning, type MeaningsTable, openMeanings } from '../search/meanings.ts';
import { type KnownName, type Names, type NamesTable, openNames } from '../search/names.ts';
import { openSounds, type Sounds, type SoundsTable } from '../search/sounds.ts';
import { searchPaths as paths } from '../site/search-paths.ts';
import { readJson } from './site-files.ts';

let opened: Names | undefined;
let meanings: readonly Meaning[] | undefined;

/** Loads the names once; after a failure, the next call tries again. */
export async function loadNames(base: string): Promise<Names> {
  opened ??= openNames((await readJson(base, paths.searchNames)) as NamesTable);
  return opened;
}

/** Loads what everyday words mean, once; after a failure, the next call tries again. */
export async function loadMeanings(base: string): Promise<readonly Meaning[]> {
  const [table, names] = await Promise.all([
    readJson(base, paths.searchMeanings) as Promise<MeaningsTable>,
    loadNames(base),
  ]);
  meanings ??= openMeanings(table, names);
  return meanings;
}

/** Loads how characters sound, for names that are only near. */
export async function loadSounds(base: string): Promise<Sounds> {
  return openSounds((await readJson(base, paths.searchSounds)) as SoundsTable);
}

/** The path of the page that a name leads to. */
export function nameAddress({ kind, id }: Pick<KnownName, 'kind' | 'id'>): string {
  if (kind === 'cases') return paths.case(id);
  if (kind === 'glossary') return paths.term(id);
  return kind === 'topics' ? paths.topic(id) : paths.entity(kind, id);
}

/** The label of a name in lists; for a case, its list and number. */
export function nameLabel(
  { label, place }: Pick<KnownName, 'label' | 'place'>,
  words: ScriptWords,
): string {
  return place === undefined ? label : words.caseOf(place.list, place.number);
}
