import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchBook } from '../../../src/search/search-book.ts';
import { searchCases } from '../../../src/search/search-cases.ts';
import { sitesOf2016 } from '../../../support/real-sites.ts';
import { openSearches } from '../../support/open-search.ts';
import precise from './precise.json' with { type: 'json' };

/** A query that says exactly which cases it wants, written from the texts before any answer was seen. */
interface PreciseQuery {
  query: string;
  page: string;
  kind: string;
  cases: number[];
  /** Those that may be shown as well. */
  or?: number[];
  /** Whether any other may be shown too. */
  atLeast?: boolean;
}

const queries: readonly PreciseQuery[] = precise;

let books: Record<'zh' | 'en', SearchBook>;
beforeAll(async () => {
  books = await openSearches(sitesOf2016);
});

describe('queries that say exactly what they want', () => {
  const kinds = [...new Set(queries.map(({ kind }) => kind))];

  it('are of eight kinds, some of each on both pages', () => {
    expect(kinds).toHaveLength(8);
    for (const kind of kinds) {
      const pages = queries.filter((one) => one.kind === kind).map(({ page }) => page);
      expect(new Set(pages).size, kind).toBe(2);
    }
  });

  it.each(kinds)('%s: have their cases and no others', async (kind) => {
    const wrong: string[] = [];
    for (const one of queries.filter((other) => other.kind === kind)) {
      const { query, page, cases, or = [], atLeast = false } = one;
      const asked = {
        query,
        section: 'all',
        order: 'relevance',
        chosen: {},
        counted: false,
      } as const;
      const { found } = await searchCases(asked, books[page === 'en' ? 'en' : 'zh']);
      const shown = found.filter(({ match, missing }) => match !== 'near' && missing.length === 0);
      const numbers = shown.map(({ head }) => head.number);
      const isRight =
        cases.every((other) => numbers.includes(other)) &&
        (atLeast || numbers.every((other) => cases.includes(other) || or.includes(other)));
      if (!isRight) wrong.push(`${query}: ${numbers.join(' ')}, not ${cases.join(' ')}`);
    }
    expect(wrong).toEqual([]);
  });
});
