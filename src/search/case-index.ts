import { remember } from '../memoize.ts';
import { wordsIn } from './fold.ts';
import type { PagesTable } from './pages.ts';
import type { SearchText } from './search-text.ts';
import { type Cut, dense, toPhrase } from './tokens.ts';
import { beginningWith, formsIn, phrasesOf } from './vocabulary.ts';

/** The part of Pagefind's module that we use. */
export interface PagefindModule {
  createInstance(options: { noWorker: true; basePath: string }): Pagefind;
}

/** One instance of Pagefind. Each attempt makes a new one, because an instance with a failed file stays broken. */
export interface Pagefind {
  filters(): Promise<unknown>;
  search(term: string): Promise<{ results: { id: string }[] }>;
}

/** The index as search uses it. Cases are named by their numbers in the pages table. */
export interface CaseIndex {
  ids: readonly string[];
  cut: Cut;
  /**
   * The cases in which these folded characters stand in a row. Where texts are cut into words, the cases in which these
   * words do, and the last may be the beginning of a word.
   */
  withPhrase(folded: string): Promise<ReadonlySet<number>>;
  /**
   * The cases in which these words stand in a row in any of their forms, where texts are cut into words; elsewhere those
   * of the phrase.
   * @param open whether the last word may be the beginning of one, if it is no word of the texts itself
   */
  withForms(folded: string, open: boolean): Promise<ReadonlySet<number>>;
  /** Every word of the texts, sorted; none where they are not cut into words. */
  vocabulary: readonly string[];
  /** The headings that stand above the paragraphs, folded, each with its cases. */
  headings: readonly { text: string; cases: readonly number[] }[];
  /** The text of a case. */
  load(one: number): Promise<SearchText>;
}

/**
 * Opens an instance of Pagefind and the table of its pages.
 * @param loadText fetches the text of a case by its id
 * @param checkFiles throws where a file that Pagefind asked for did not come
 * @throws Error if its metadata or WebAssembly does not load
 */
export async function openCaseIndex(
  pagefind: Pagefind,
  { ids, handles, cut, vocabulary = [], headings }: PagesTable,
  loadText: (id: string) => Promise<SearchText>,
  checkFiles: () => void,
): Promise<CaseIndex> {
  const numbers = new Map(handles.map((handle, number) => [handle, number]));
  const asked = new Map<string, Promise<ReadonlySet<number>>>();
  const texts = new Map<number, Promise<SearchText>>();
  // Pagefind loads its metadata only at the first query, so we ask one that needs no part of the index.
  await pagefind.filters().finally(checkFiles);
  const ask = async (folded: string) => {
    const { results } = await pagefind.search(toPhrase(folded, cut));
    // Pagefind treats a part of the index that does not load as empty.
    checkFiles();
    return new Set(results.flatMap(({ id }) => numbers.get(id) ?? []));
  };
  const once = (folded: string, key: string) =>
    key === '' ? Promise.resolve(new Set<number>()) : remember(asked, key, () => ask(folded));
  const withAny = async (phrases: readonly string[]) => {
    const found = await Promise.all(phrases.map((phrase) => once(phrase, phrase)));
    return new Set(found.flatMap((cases) => [...cases]));
  };
  const withWords = async (folded: string) => {
    const words = wordsIn(folded);
    const last = words.at(-1);
    if (last === undefined) return new Set<number>();
    const phrases = beginningWith(last, vocabulary).map((word) =>
      [...words.slice(0, -1), word].join(' '),
    );
    return withAny(phrases);
  };
  const forms = formsIn(vocabulary);
  return {
    ids,
    cut,
    vocabulary,
    headings,
    withForms: (folded, open) =>
      cut === 'words'
        ? withAny(phrasesOf(wordsIn(folded), forms, open ? vocabulary : []))
        : once(folded, dense(folded)),
    withPhrase: (folded) => (cut === 'words' ? withWords(folded) : once(folded, dense(folded))),
    load: (one) => remember(texts, one, () => loadText(ids[one] ?? '')),
  };
}
