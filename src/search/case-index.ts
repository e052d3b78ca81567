import { fromTokens, type IndexedText, toPhrase } from './index-text.ts';
import type { Facet, SearchTable } from './name-table.ts';

/** The part of Pagefind's module that we use. */
export interface PagefindModule {
  createInstance(options: { noWorker: true; basePath: string }): Pagefind;
}

/** One instance of Pagefind: each try to load makes a new one, since a failed file poisons it. */
export interface Pagefind {
  search(
    term: string | null,
  ): Promise<{ results: { id: string; data(): Promise<PagefindPage> }[] }>;
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
  withValue(facet: Facet, value: string): Set<string>;
  /** All pages. */
  all(): Set<string>;
  /** The text of a page. */
  load(handle: string): Promise<IndexedCase>;
}

/**
 * Opens an instance of Pagefind, with the table that was made beside its index.
 * @throws Error if its metadata or WebAssembly does not load
 */
export async function openCaseIndex(pagefind: Pagefind, table: SearchTable): Promise<CaseIndex> {
  const marks = new Set(table.marks);
  const pages = new Map<string, () => Promise<PagefindPage>>();
  const ask = async (term: string | null): Promise<Set<string>> => {
    const { results } = await pagefind.search(term);
    for (const result of results) pages.set(result.id, () => result.data());
    return new Set(results.map(({ id }) => id));
  };
  // Pagefind loads its parts at the first question only; this one also lists every page.
  await ask(null);
  return {
    async withPhrase(folded) {
      // Pagefind drops punctuation that it does not know, and would find what is not there.
      const unknown = [...folded].some((char) => !/[\p{L}\p{N}\s]/u.test(char) && !marks.has(char));
      return unknown || folded.trim() === '' ? new Set() : ask(toPhrase(folded));
    },
    withValue: (facet, value) =>
      new Set(
        table.cases.filter((one) => one.facets[facet].includes(value)).map(({ handle }) => handle),
      ),
    all: () => new Set(table.cases.map(({ handle }) => handle)),
    async load(handle) {
      const page = await pages.get(handle)?.();
      if (!page) throw new Error(`The index holds no page "${handle}".`);
      const tokens = page.raw_content.replaceAll('&lt;', '<').replaceAll('&gt;', '>');
      return { id: page.meta.case ?? '', ...fromTokens({ tokens, gaps: page.meta.gaps ?? '' }) };
    },
  };
}
