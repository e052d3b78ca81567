import { beforeAll, describe, expect, it } from 'vitest';
import { fold, wordsIn } from '../../../src/search/fold.ts';
import { searchText } from '../../../src/search/make/text-of-case.ts';
import type { SearchBook } from '../../../src/search/search-book.ts';
import { type Question, searchCases } from '../../../src/search/search-cases.ts';
import { realSites, sitesOf2016 } from '../../../support/real-sites.ts';
import { openSearchOf } from '../../support/open-search.ts';
import { sampled } from '../../support/sampled.ts';

const { en: site } = realSites;
/** Case id → the words of its title and of each paragraph. */
const texts = new Map(
  site.book.cases.map((one) => {
    const { title, paragraphs } = searchText(one);
    const parts = [title, ...paragraphs.map(({ text }) => text)];
    return [one.id, parts.map((text) => wordsIn(fold(text, new Map())))];
  }),
);

/** The first words of every phrase of a length in the texts → its last word → the cases that have it. */
function phrasesIn(length: number): Map<string, Map<string, Set<string>>> {
  const all = new Map<string, Map<string, Set<string>>>();
  for (const [id, parts] of texts) {
    for (const own of parts) {
      for (let at = 0; at + length <= own.length; at++) {
        const head = own.slice(at, at + length - 1).join(' ');
        const last = own[at + length - 1] ?? '';
        const lasts = all.get(head) ?? new Map<string, Set<string>>();
        all.set(head, lasts.set(last, (lasts.get(last) ?? new Set()).add(id)));
      }
    }
  }
  return all;
}

const phrases = new Map([1, 2, 3, 5, 8].map((length) => [length, phrasesIn(length)]));

/** The cases that have these words in a row, the last as the beginning of a word if it has three letters. */
function containing(words: readonly string[]): string[] {
  const last = words.at(-1) ?? '';
  const lasts = phrases.get(words.length)?.get(words.slice(0, -1).join(' ')) ?? [];
  const fitting = [...lasts].filter(([word]) =>
    last.length > 2 ? word.startsWith(last) : word === last,
  );
  return [...new Set(fitting.flatMap(([, ids]) => [...ids]))].sort();
}

function phrasesOf(length: number): string[] {
  return [...(phrases.get(length) ?? [])].flatMap(([head, lasts]) =>
    [...lasts.keys()].map((last) => `${head} ${last}`.trim()),
  );
}

/** The search of all lists, and of the list of 2016. */
let whole: SearchBook;
let search: SearchBook;
beforeAll(async () => {
  whole = await openSearchOf(site);
  search = await openSearchOf(sitesOf2016.en);
});
const idsOf = (cases: Iterable<number>) => [...cases].map((one) => whole.index.ids[one]).sort();

describe('the English index', () => {
  for (const [some, options] of sampled([[2], [1], [3], [8], [5]]))
    it.each(some)(
      'finds every phrase of %i words, and shows it nowhere else',
      options,
      async (length) => {
        const wrong: string[] = [];
        for (const phrase of phrasesOf(length)) {
          const found = idsOf(await whole.index.withPhrase(phrase));
          if (found.join() !== containing(phrase.split(' ')).join()) {
            wrong.push(`${phrase}: ${found.join()}`);
          }
        }
        expect(wrong).toEqual([]);
      },
    );

  it('finds every beginning of a word of three letters or more, and no word by its middle', {
    tags: ['long'],
  }, async () => {
    const wrong: string[] = [];
    for (const word of phrasesOf(1)) {
      for (const part of [word.slice(0, 3), word.slice(0, -1), word.slice(1)]) {
        if (part.length < 3) continue;
        const found = idsOf(await whole.index.withPhrase(part));
        if (found.join() !== containing([part]).join()) wrong.push(`${part}: ${found.join()}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('finds nothing for phrases of words that stand apart', { tags: ['long'] }, async () => {
    const words = [...phrasesOf(1)];
    const absent = words
      .map((word, index) => [word, words[(index * 7919) % words.length] ?? ''])
      .filter((pair) => containing(pair).length === 0);
    expect(absent.length).toBeGreaterThan(1000);
    for (const pair of absent) {
      expect([...(await whole.index.withPhrase(pair.join(' ')))], pair.join(' ')).toEqual([]);
    }
  });
});

describe('an English search', () => {
  const ask = (query: string, others: Partial<Question> = {}) =>
    searchCases(
      { query, section: 'all', order: 'relevance', chosen: {}, counted: true, ...others },
      search,
    );
  const found = async (query: string) => (await ask(query)).found.map(({ id }) => id);

  it.each([
    ['Nike', ['2016-05', '2016-06', '2016-08']],
    ['耐克', ['2016-05', '2016-06', '2016-08']],
    ['RAYBAN', ['2016-03']],
    ['Beilun', ['2016-07']],
    ['TRI-CYIRCELE', ['2016-07']],
    ['tri circle', ['2016-07']],
    ['Longchamp', ['2016-08']],
    ['Pingxiang', ['2016-08']],
    ['case 4', ['2016-04']],
    ['"risk analysis" Zhengzhou', ['2016-09']],
  ])('for %s finds its cases and no other', async (query, cases) => {
    expect((await found(query)).toSorted()).toEqual(cases);
  });

  it('marks whole words and beginnings, not the middles of words', async () => {
    const { found: cases } = await ask('art');
    for (const { hits } of cases) {
      for (const { text, spans } of hits) {
        for (const { start } of spans) expect(text.slice(start - 1, start)).not.toMatch(/\w/);
      }
    }
    const [first] = (await ask('hoverboard')).found;
    expect(first?.hits[0]?.spans.length).toBeGreaterThan(0);
  });
});
