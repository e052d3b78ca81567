import { beforeAll, describe, expect, it } from 'vitest';
import { type Book, paragraphsOf } from '../../src/casebook/book.ts';
import { readBook } from '../../src/casebook/read-files.ts';
import { fold } from '../../src/search/fold.ts';
import { climb } from '../../src/search/ladder.ts';
import { type SearchBook, searchCases } from '../../src/search/search-cases.ts';
import { openBundle } from '../support/open-bundle.ts';
import { sites } from '../support/sites.ts';

let book: Book;
let search: SearchBook;
/** Case id → its title and paragraphs without white space, in lower case. */
let texts: Map<string, string[]>;
/** Pagefind's id of a page → case id. */
const caseOf = new Map<string, string>();

beforeAll(async () => {
  book = readBook('content');
  search = await openBundle(sites.root);
  texts = new Map(
    book.cases.map((one) => [
      one.id,
      [one.title, ...paragraphsOf(one).map(({ text }) => text)].map((text) =>
        text.replace(/\s/gu, '').toLowerCase(),
      ),
    ]),
  );
  for (const handle of search.index.all()) {
    caseOf.set(handle, (await search.index.load(handle)).id);
  }
});

const containing = (words: string) =>
  [...texts].filter(([, parts]) => parts.some((part) => part.includes(words))).map(([id]) => id);
const idsOf = (handles: Iterable<string>) =>
  [...handles].map((handle) => caseOf.get(handle)).sort();

function substrings(lengths: readonly number[]): Set<string> {
  const found = new Set<string>();
  for (const text of [...texts.values()].flat()) {
    for (const length of lengths) {
      for (let at = 0; at + length <= text.length; at++) found.add(text.slice(at, at + length));
    }
  }
  return found;
}

describe('the Pagefind bundle', () => {
  it.each([[1], [2], [3], [4], [8]])(
    'finds every substring of %i characters, and shows it nowhere else',
    async (length) => {
      const wrong: string[] = [];
      for (const words of substrings([length])) {
        const found = idsOf(await search.index.withPhrase(words));
        if (found.join() !== containing(words).join()) wrong.push(`${words}: ${found.join()}`);
      }
      expect(wrong).toEqual([]);
    },
    120_000,
  );

  it('finds nothing for words that stand in no case', async () => {
    const pieces = [...substrings([2])];
    const strange = [
      '龘',
      '口岸龘',
      '口岸！',
      '口-岸',
      'zzz',
      '海关#',
      'nikё',
      '¶',
      '§',
      '。¶2016',
    ];
    const absent = pieces
      .flatMap((piece, index) => piece + (pieces[(index * 7919) % pieces.length] ?? ''))
      .filter((words) => containing(words).length === 0)
      .slice(0, 3000);
    expect(absent).toHaveLength(3000);
    for (const words of [...absent, ...strange]) {
      expect([...(await search.index.withPhrase(fold(words, search.simplified)))], words).toEqual(
        [],
      );
    }
  });

  it('gives back the text of each case, character for character', async () => {
    for (const handle of search.index.all()) {
      const { id, title, paragraphs } = await search.index.load(handle);
      const one = book.cases.find((other) => other.id === id);
      expect(title).toBe(one?.title);
      expect(paragraphs).toEqual(one && paragraphsOf(one).map(({ id, text }) => ({ id, text })));
    }
  });
});

describe('a search', () => {
  const ask = async (query: string, chosen = {}) => {
    const facets = { direction: ['import', 'export'], customs: [...book.customs.keys()] };
    return searchCases({ query, chosen }, { ...search, facets });
  };
  const found = async (query: string) => (await ask(query)).found.map(({ id }) => id).sort();

  it.each([
    ['耐克', ['2016-05', '2016-06', '2016-08']],
    ['NIKE', ['2016-05', '2016-06', '2016-08']],
    ['ＮＩＫＥ', ['2016-05', '2016-06', '2016-08']],
    ['北仑', ['2016-07']],
    ['寧波口岸', ['2016-04', '2016-07']],
    ['三环', ['2016-07']],
    ['一达通', ['2016-05']],
    ['rayban', ['2016-03']],
    ['Longchamp', ['2016-08']],
    ['MICHAEL KORS', ['2016-10']],
    ['michaelkors', ['2016-10']],
    ['“清风”行动', ['2016-02', '2016-04', '2016-07']],
    ['关联性 & 规律性', ['2016-07']],
  ])('for %s finds its cases and no other', async (query, cases) => {
    expect(await found(query)).toEqual(cases);
  });

  it('falls from the very words to all words, and says so', async () => {
    expect((await ask('口岸漂移')).rung).toBe('literal');
    expect((await ask('凭祥 NIKE')).rung).toBe('terms');
    expect(await found('凭祥 NIKE')).toEqual(['2016-08']);
    expect((await ask('凭祥，NIKE')).rung).toBe('runs');
    expect((await ask('缝纫机被判有期徒刑的案件')).rung).toBe('words');
  });

  it('marks every place of the words and nothing else', async () => {
    const { found } = await ask('口岸漂移');
    for (const { id, hits, titleHits } of found) {
      const text = texts.get(id)?.join('\n') ?? '';
      const count = hits.reduce((sum, { spans }) => sum + spans.length, titleHits.length);
      expect(count).toBe(text.split('口岸漂移').length - 1);
      for (const { text, spans } of hits) {
        for (const { start, end } of spans) expect(text.slice(start, end)).toBe('口岸漂移');
      }
    }
  });

  it('counts every facet value as if it were added to what the other facets leave', async () => {
    const { counts, found } = await ask('', {
      customs: ['ningbo', 'huangpu'],
      direction: ['export'],
    });
    expect(found.map(({ id }) => id)).toEqual(['2016-02', '2016-04', '2016-06', '2016-07']);
    expect(counts.direction).toEqual({ import: 1, export: 4 });
    expect(counts.customs).toMatchObject({ ningbo: 3, huangpu: 2, shanghai: 3, xiamen: 1 });
  });

  it('climbs no rung for an empty or unfindable query', async () => {
    expect(await found('龘')).toEqual([]);
    expect((await climb('', search.index)).handles.size).toBe(0);
  });
});
