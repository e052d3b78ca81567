import { beforeAll, describe, expect, it } from 'vitest';
import type { SearchBook } from '../../../src/search/search-book.ts';
import { searchCases } from '../../../src/search/search-cases.ts';
import { isSilent } from '../../../src/search/silent-words.ts';
import { sitesOf2016 } from '../../../support/real-sites.ts';
import { openSearches } from '../../support/open-search.ts';

let books: Record<'zh' | 'en', SearchBook>;
beforeAll(async () => {
  books = await openSearches(sitesOf2016);
});

async function find(query: string, book: SearchBook) {
  const asked = { section: 'all', order: 'relevance', chosen: {}, counted: false } as const;
  return (await searchCases({ ...asked, query }, book)).found;
}

/** Every seventh pair of words that stand in a row in the texts. */
async function pairsIn(language: 'zh' | 'en'): Promise<[string, string][]> {
  const { index } = books[language];
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const says = (word = '') => /^\p{L}{2,}$/u.test(word) && !isSilent(word.toLowerCase());
  const pairs = new Map<string, [string, string]>();
  for (const one of index.ids.keys()) {
    for (const { text } of (await index.load(one)).paragraphs) {
      const words = [...segmenter.segment(text)].map(({ segment }) => segment);
      const kept = words.filter((word) => word !== ' ');
      for (const [at, word] of kept.entries()) {
        const next = kept[at + 1] ?? '';
        if (says(word) && says(next)) pairs.set(`${word} ${next}`, [word, next]);
      }
    }
  }
  return [...pairs.values()].filter((_, at) => at % 7 === 0);
}

describe.each(['zh', 'en'] as const)('two words with a space between them in %s', (language) => {
  it('find the same cases in either order, unless one order is a name or a count', async () => {
    const book = books[language];
    const pairs = await pairsIn(language);
    expect(pairs.length).toBeGreaterThan(100);
    const numbers = async (words: readonly string[]) =>
      (await find(words.join(' '), book)).map(({ id }) => id).sort();
    const isName = (words: readonly string[]) =>
      book.lexicon.find(words.join(' ').toLowerCase()) !== undefined;
    // One company is a number of companies, and company one is none.
    const valuesIn = await book.valueReader();
    const isCount = (words: readonly string[]) =>
      valuesIn(words.join(' ').toLowerCase()).some(
        (one) => one.kind === 'number' && (one.kinds ?? one.units),
      );
    const isSpecial = (words: readonly string[]) => isName(words) || isCount(words);
    for (const [first, second] of pairs) {
      if (isSpecial([first, second]) || isSpecial([second, first])) continue;
      const [there, back] = [await numbers([first, second]), await numbers([second, first])];
      expect(back, `${first} ${second}`).toEqual(there);
    }
  });
});

it.each([
  ['zh', '海关 打击', [2, 4, 7, 9]],
  ['zh', '实施 风险', [4]],
  ['zh', '专项 行动', [1, 2, 4]],
  ['en', 'special operation', [1, 2, 4]],
] as const)(
  'on the %s page, those that have “%s” in a row come first',
  async (language, query, row) => {
    const found = await find(query, books[language]);
    const first = found.slice(0, row.length).map(({ head }) => head.number);
    expect(first.sort((a, b) => a - b)).toEqual(row);
  },
);
