import { fromTokens, type IndexedText, toPhrase } from './index-text.ts';

/** The part of Pagefind's module that we use. */
export interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  search(
    term: string | null,
    options?: { filters?: Record<string, string[] | string> },
  ): Promise<{ results: { id: string; data(): Promise<PagefindPage> }[] }>;
  filters(): Promise<Record<string, Record<string, number>>>;
}

/** What Pagefind stores of a page. */
export interface PagefindPage {
  raw_content: string;
  meta: Record<string, string>;
}

/** A case as it was indexed. */
export interface IndexedCase extends IndexedText {
  id: string;
}

/** The questions that searching asks of an index. Handles are Pagefind's own ids of pages. */
export interface CaseIndex {
  /** The pages in which these folded characters stand in a row. */
  withPhrase(folded: string): Promise<Set<string>>;
  /** The pages that carry a value of a facet. */
  withValue(facet: string, value: string): Promise<Set<string>>;
  /** All pages. */
  all(): Promise<Set<string>>;
  /** The text of a page. */
  load(handle: string): Promise<IndexedCase>;
}

/**
 * Wraps Pagefind's module.
 * @param marks the punctuation that the index keeps: a phrase with any other can't occur
 */
export function caseIndex(pagefind: Pagefind, marks: ReadonlySet<string>): CaseIndex {
  const pages = new Map<string, () => Promise<PagefindPage>>();
  const values = new Map<string, Promise<Set<string>>>();
  const ask = async (...question: Parameters<Pagefind['search']>): Promise<Set<string>> => {
    const { results } = await pagefind.search(...question);
    for (const result of results) pages.set(result.id, () => result.data());
    return new Set(results.map(({ id }) => id));
  };
  const once = (key: string, make: () => Promise<Set<string>>) => {
    const known = values.get(key) ?? make();
    values.set(key, known);
    return known;
  };
  return {
    async withPhrase(folded) {
      // Pagefind drops punctuation that it does not know, and would find what is not there.
      const unknown = [...folded].some((char) => !/[\p{L}\p{N}\s]/u.test(char) && !marks.has(char));
      return unknown || folded.trim() === '' ? new Set() : ask(toPhrase(folded));
    },
    withValue: (facet, value) =>
      once(`${facet} ${value}`, () => ask(null, { filters: { [facet]: [value] } })),
    all: () => once('', () => ask(null)),
    async load(handle) {
      const page = await pages.get(handle)?.();
      if (!page) throw new Error(`The index holds no page "${handle}".`);
      const stored = page.raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      return { id: page.meta.case ?? '', ...fromTokens(stored) };
    },
  };
}
