import { beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../src/i18n/languages.ts';
import type { SearchBook } from '../../../src/search/search-book.ts';
import { type Answer, type Found, searchCases } from '../../../src/search/search-cases.ts';
import { sitesOf2016 } from '../../../support/real-sites.ts';
import { openSearches } from '../../support/open-search.ts';
import absent from './absent.json' with { type: 'json' };
import inEnglish from './readers.en.json' with { type: 'json' };
import inBoth from './readers.mixed.json' with { type: 'json' };
import more from './readers.more.json' with { type: 'json' };
import questions from './readers.questions.json' with { type: 'json' };
import inChinese from './readers.zh.json' with { type: 'json' };

/** A query as a reader would type it, with the numbers of the cases that a knowledgeable reader expects. */
interface ReadersQuery {
  query: string;
  /** The language of the page that it is typed on. */
  page: string;
  kind: string;
  /** Whether these cases and no others are right. */
  exact: boolean;
  cases: number[];
}

let books: Record<Language, SearchBook>;
beforeAll(async () => {
  books = await openSearches(sitesOf2016);
});

function ask({ query, page }: Pick<ReadersQuery, 'query' | 'page'>): Promise<Answer> {
  const question = {
    query,
    section: 'all',
    order: 'relevance',
    chosen: {},
    counted: false,
  } as const;
  return searchCases(question, books[page === 'en' ? 'en' : 'zh']);
}

const numberOf = ({ head }: Found) => head.number;
const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

/** What is shown as found. A misspelt query has only what is near. */
function shownIn({ found }: Pick<Answer, 'found'>, { kind }: ReadersQuery): number[] {
  return found.filter(({ match }) => kind === 'typo' || match !== 'near').map(numberOf);
}

/** Kinds of queries that are answered by names, values and facts, and so with exactly the cases that have them. */
const exactKinds = new Set(['name', 'value', 'date', 'outcome']);

describe.each([
  { name: 'Chinese', queries: inChinese as ReadersQuery[], count: 120 },
  { name: 'English', queries: inEnglish as ReadersQuery[], count: 120 },
  { name: 'both languages', queries: inBoth as ReadersQuery[], count: 60 },
  // Written from the texts alone when the mechanisms stood: 60 Chinese, 60 English, 30 mixed.
  { name: 'either language, once more', queries: more as ReadersQuery[], count: 150 },
])('what readers ask in $name', ({ queries, count }) => {
  it('has the right case first in 95 of 100', async () => {
    const wrong: string[] = [];
    for (const one of queries) {
      const [first] = (await ask(one)).found;
      if (!first || !one.cases.includes(numberOf(first))) wrong.push(one.query);
    }
    expect(queries).toHaveLength(count);
    expect(wrong.length, wrong.join(', ')).toBeLessThanOrEqual(count * 0.05);
  });

  it('has exactly the cases of a name, a sum, a day and an outcome', async () => {
    const wrong: string[] = [];
    for (const one of queries.filter(({ kind, exact }) => exact && exactKinds.has(kind))) {
      const shown = sorted(shownIn(await ask(one), one));
      if (shown.join() !== sorted(one.cases).join()) wrong.push(`${one.query}: ${shown.join()}`);
    }
    expect(wrong).toEqual([]);
  });

  it('has 8 of 10 of what is shown expected, and 9 of 10 of what is expected shown', async () => {
    let [shown, right, expected] = [0, 0, 0];
    for (const one of queries.filter(({ kind, exact }) => !(exact && exactKinds.has(kind)))) {
      const found = shownIn(await ask(one), one);
      shown += found.length;
      right += found.filter((number) => one.cases.includes(number)).length;
      expected += one.cases.length;
    }
    expect(right / shown).toBeGreaterThanOrEqual(0.8);
    expect(right / expected).toBeGreaterThanOrEqual(0.9);
  });
});

// Written from the texts alone by three who did not know the mechanisms; half of them are whole sentences.
describe('questions as people type them', { tags: ['long'] }, () => {
  const all = questions as (ReadersQuery & { first: number[] })[];
  let answered: { one: (typeof all)[number]; found: Found[]; above: number[] }[];
  beforeAll(async () => {
    answered = await Promise.all(
      all.map(async (one) => {
        const { found } = await ask(one);
        return { one, found, above: shownIn({ found }, one) };
      }),
    );
  });

  it('have a right case first in 95 of 100', () => {
    const there = answered.filter(({ one }) => one.cases.length > 0);
    const wrong = there.filter(
      ({ one, found: [first] }) => !first || !one.first.includes(numberOf(first)),
    );
    expect(all).toHaveLength(595);
    const queries = wrong.map(({ one }) => one.query);
    expect(queries.length, queries.join(', ')).toBeLessThanOrEqual(there.length * 0.05);
  });

  it('have exactly the cases of a name, a sum, a day and an outcome, and none that stands nowhere', () => {
    for (const { one, above } of answered) {
      const isExact = one.cases.length === 0 || (one.exact && exactKinds.has(one.kind));
      if (isExact) expect(sorted(above), one.query).toEqual(sorted(one.cases));
    }
  });

  it('show 9 of 10 of what is expected, and above what is near 8 of 10 that are', () => {
    let [shown, right, expected, met] = [0, 0, 0, 0];
    for (const { one, found, above } of answered) {
      shown += above.length;
      right += above.filter((number) => one.cases.includes(number)).length;
      expected += one.cases.length;
      met += found.filter((each) => one.cases.includes(numberOf(each))).length;
    }
    expect(right / shown).toBeGreaterThanOrEqual(0.8);
    expect(met / expected).toBeGreaterThanOrEqual(0.9);
  });
});

describe('names, sums and days that stand in no case', { tags: ['long'] }, () => {
  it('are never shown as found', async () => {
    const wrong: string[] = [];
    for (const one of absent) {
      const { found } = await ask(one);
      if (found.some(({ match }) => match !== 'near')) wrong.push(one.query);
    }
    expect(absent).toHaveLength(200);
    expect(wrong).toEqual([]);
  });

  it('bring up no name that shares nothing but an ending with them', async () => {
    const ending = /(?:海关|口岸|港|公司| customs| port| company)$/i;
    for (const one of absent) {
      const { parts } = await ask(one);
      const offered = parts.flatMap(({ takenFor }) => takenFor ?? []);
      const core = one.query.replace(ending, '').toLowerCase();
      for (const label of offered) {
        const shared = [...core].filter((char) => label.toLowerCase().includes(char));
        expect(shared.length / core.length, `${one.query} → ${label}`).toBeGreaterThanOrEqual(0.5);
      }
    }
  });
});
