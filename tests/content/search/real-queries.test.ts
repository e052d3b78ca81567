import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchBook } from '../../../src/search/search-book.ts';
import { searchCases } from '../../../src/search/search-cases.ts';
import type { Site } from '../../../src/site/site.ts';
import { sitesOf2016 } from '../../../support/real-sites.ts';
import { openSearchOf } from '../../support/open-search.ts';
import inEnglish from './real-queries.en.json' with { type: 'json' };
import inChinese from './real-queries.zh.json' with { type: 'json' };

/** A query as a reader would type it, and what it should find. */
interface RealQuery {
  query: string;
  cases: string[];
  /** Whether each of the cases must be among the first three; else the first three must be among them. */
  all: boolean;
  /** False where search cannot answer: the words stand in no text or registry, or numbers must be compared. */
  answered?: boolean | undefined;
  /** True where search answers only in a browser that knows words (`Intl.Segmenter`). */
  needsWords?: boolean | undefined;
}

const sites = sitesOf2016;
const languages: {
  name: string;
  site: Site;
  queries: readonly RealQuery[];
  count: number;
  /** Whether the very first case found must be one of these in any event. */
  best: boolean;
}[] = [
  { name: 'Chinese', site: sites.zh, queries: inChinese, count: 200, best: false },
  { name: 'English', site: sites.en, queries: inEnglish, count: 60, best: true },
];

describe.each(languages)('readers’ queries in $name', ({ site, queries, count, best }) => {
  let search: SearchBook;
  beforeAll(async () => {
    search = await openSearchOf(site, site === sites.zh ? sites.en : sites.zh);
  });

  /** Those of some queries that have not the right cases first. */
  async function wrongOf(some: readonly RealQuery[]): Promise<string[]> {
    const wrong: string[] = [];
    for (const { query, cases, all } of some) {
      const { found } = await searchCases(
        { query, section: 'all', order: 'relevance', chosen: {}, counted: false },
        search,
      );
      const first = found.slice(0, 3).map(({ id }) => id);
      const right = all
        ? cases.every((id) => first.includes(id)) && (!best || cases.includes(first[0] ?? ''))
        : first.length > 0 && first.every((id) => cases.includes(id));
      if (!right) wrong.push(query);
    }
    return wrong;
  }

  const answered = queries.filter((query) => query.answered ?? true);

  it('are of five kinds of readers, and all but one in twenty can be answered', () => {
    expect(queries).toHaveLength(count);
    expect(new Set(inChinese.map(({ reader }) => reader)).size).toBe(5);
    expect(answered.length).toBeGreaterThanOrEqual(count * 0.95);
  });

  it('have the right cases first', async () => {
    expect(await wrongOf(answered)).toEqual([]);
  });

  it('have them first where the browser knows no words, but for those that need it to', async () => {
    const { Segmenter } = Intl;
    Reflect.deleteProperty(Intl, 'Segmenter');
    const wrong = await wrongOf(answered.filter((query) => !query.needsWords));
    Reflect.set(Intl, 'Segmenter', Segmenter);
    expect(wrong).toEqual([]);
  });
});
