import { beforeAll, describe, expect, it } from 'vitest';
import { type Book, paragraphsOf } from '../../../src/book/book.ts';
import type { Facet } from '../../../src/search/facets.ts';
import { fold } from '../../../src/search/fold.ts';
import { searchText } from '../../../src/search/make/text-of-case.ts';
import type { SearchBook } from '../../../src/search/search-book.ts';
import { type Question, searchCases } from '../../../src/search/search-cases.ts';
import { realSites, sitesOf2016 } from '../../../support/real-sites.ts';
import { openSearchOf } from '../../support/open-search.ts';
import { sampled } from '../../support/sampled.ts';

const { zh: site } = sitesOf2016;
const { book } = site;
/** The search of the list of 2016, and of all lists. */
let search: SearchBook;
let whole: SearchBook;
/** Case id → its title, paragraphs and proposed readings, folded and without white space. */
let texts: Map<string, string[]>;

beforeAll(async () => {
  search = await openSearchOf(site);
  whole = await openSearchOf(realSites.zh);
  texts = new Map(
    realSites.zh.book.cases.map((one) => {
      const { title, paragraphs, readings } = searchText(one);
      const parts = [title, ...[...paragraphs, ...readings].map(({ text }) => text)];
      return [one.id, parts.map((text) => fold(text, new Map()).replace(/\s/gu, ''))];
    }),
  );
});

const containing = (words: string) =>
  [...texts].filter(([, parts]) => parts.some((part) => part.includes(words))).map(([id]) => id);
const idsOf = (cases: Iterable<number>) => [...cases].map((one) => whole.index.ids[one]).sort();

/** Every substring of a length → the cases that have it, in their order. */
function substringsOf(length: number): Map<string, Set<string>> {
  const all = new Map<string, Set<string>>();
  for (const [id, parts] of texts) {
    for (const text of parts) {
      for (let at = 0; at + length <= text.length; at++) {
        const words = text.slice(at, at + length);
        all.set(words, (all.get(words) ?? new Set()).add(id));
      }
    }
  }
  return all;
}

describe('the Pagefind bundle', () => {
  for (const [some, options] of sampled([[2], [1], [3], [6], [4], [8], [12]]))
    it.each(some)(
      'finds every substring of %i characters, and shows it nowhere else',
      options,
      async (length) => {
        const wrong: string[] = [];
        for (const [words, ids] of substringsOf(length)) {
          const found = idsOf(await whole.index.withPhrase(words));
          if (found.join() !== [...ids].join()) wrong.push(`${words}: ${found.join()}`);
        }
        expect(wrong).toEqual([]);
      },
    );

  it('finds nothing for words that stand in no case', { tags: ['long'] }, async () => {
    const pieces = [...substringsOf(2).keys()];
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
      const folded = fold(words, whole.names.simplified);
      expect([...(await whole.index.withPhrase(folded))], words).toEqual([]);
    }
  });

  it('gives back the text of each case, character for character', async () => {
    for (const [number, id] of whole.index.ids.entries()) {
      const { title, paragraphs } = await whole.index.load(number);
      const one = realSites.zh.book.cases.find((other) => other.id === id);
      expect(title).toBe(one?.title);
      expect(paragraphs).toEqual(one && paragraphsOf(one).map(({ id, text }) => ({ id, text })));
    }
  });
});

describe('a search', () => {
  const ask = (query: string, others: Partial<Question> = {}) =>
    searchCases(
      { query, section: 'all', order: 'relevance', chosen: {}, counted: true, ...others },
      search,
    );
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

  it('reads a query as one where it stands so, else by its parts, else by what is near', async () => {
    const partsOf = async (query: string) => (await ask(query)).parts.map(({ text }) => text);
    expect(await partsOf('口岸漂移')).toEqual(['口岸漂移']);
    expect(await partsOf('凭祥 NIKE')).toEqual(['凭祥', 'NIKE']);
    expect(await found('凭祥 NIKE')).toEqual(['2016-08']);
    expect(await partsOf('凭祥，NIKE')).toEqual(['凭祥', 'NIKE']);
    expect((await partsOf('缝纫机被判有期徒刑的案件')).length).toBeGreaterThan(1);
    const { near, total } = await ask('凭祥 龘龘 NIKE 越南');
    expect(near).toBe(total);
    expect(total).toBeGreaterThan(0);
  });

  it('marks every place of the words and nothing else', async () => {
    const { found } = await ask('口岸漂移');
    for (const { id, hits, titleHits } of found) {
      // A proposed reading repeats its sentence, whose own words are marked.
      const one = book.cases.find((other) => other.id === id);
      const own = one ? [one.title, ...paragraphsOf(one).map(({ text }) => text)] : [];
      const text = own.join('\n');
      const count = hits.reduce((sum, { spans }) => sum + spans.length, titleHits.length);
      expect(count).toBe(text.split('口岸漂移').length - 1);
      for (const { text, spans } of hits) {
        for (const { start, end } of spans) expect(text.slice(start, end)).toBe('口岸漂移');
      }
    }
  });

  it('counts every facet value as if it were added to what the other facets leave', async () => {
    const { counts, found } = await ask('', {
      chosen: { customs: ['ningbo', 'huangpu'], direction: ['export'] },
    });
    const named = (one: Book['cases'][number], ids: readonly string[]) =>
      one.customs.some(({ id }) => ids.includes(id));
    const exports = book.cases.filter(({ direction }) => direction?.value === 'export');
    const count = (of: readonly Book['cases'][number][], ...ids: string[]) =>
      of.filter((one) => named(one, ids)).length;
    const first = ['2016-02', '2016-04', '2016-06', '2016-07'];
    expect(found.map(({ id }) => id).filter((id) => id.startsWith('2016'))).toEqual(first);
    expect(counts?.direction).toEqual({
      import: count(book.cases, 'ningbo', 'huangpu') - count(exports, 'ningbo', 'huangpu'),
      export: count(exports, 'ningbo', 'huangpu'),
    });
    expect(counts?.customs).toMatchObject(
      Object.fromEntries(
        ['ningbo', 'huangpu', 'shanghai', 'xiamen'].map((id) => [id, count(exports, id)]),
      ),
    );
  });

  it('counts right in every combination of two facets, and with words', {
    tags: ['long'],
  }, async () => {
    const byHand = (one: Book['cases'][number]): Record<Facet, string[]> => ({
      list: ['2016'],
      year: ['2016'],
      issuer: ['海关总署'],
      brand: one.brands.map(({ id }) => id),
      port: one.ports.map(({ id }) => id),
      customs: one.customs.map(({ id }) => id),
      goods: one.goods.map(({ id }) => id),
      direction: one.direction ? [one.direction.value] : [],
      right: one.rights.map(({ value }) => value),
      topic: one.reasons.flatMap(({ topics }) => topics.map(({ id }) => id)),
    });
    for (const query of ['', '宁波', '海关']) {
      const holding = book.cases.filter(({ id }) => query === '' || containing(query).includes(id));
      for (const [one, other] of [
        ['brand', 'customs'],
        ['customs', 'topic'],
        ['goods', 'direction'],
        ['right', 'port'],
        ['list', 'issuer'],
      ] as const) {
        for (const value of new Set(holding.flatMap((entry) => byHand(entry)[one]))) {
          const { counts, total } = await ask(query, { chosen: { [one]: [value] } });
          const left = holding.filter((entry) => byHand(entry)[one].includes(value));
          expect(total).toBe(left.length);
          for (const [name, count] of Object.entries(counts?.[other] ?? {})) {
            expect(count).toBe(left.filter((entry) => byHand(entry)[other].includes(name)).length);
          }
        }
      }
    }
  });

  it('keeps to one section', async () => {
    const ids = async (query: string, section: Question['section']) =>
      (await ask(query, { section })).found.map(({ id }) => id).sort();
    expect(await ids('自主品牌', 'title')).toEqual(['2016-07']);
    expect(await ids('自主品牌', 'f')).toEqual([]);
    expect(await ids('口岸漂移', 'f')).toEqual(['2016-02', '2016-04']);
    expect(await ids('口岸漂移', 'r')).toEqual(['2016-02', '2016-04']);
    const { found } = await ask('宁波', { section: 'f' });
    expect(
      found.flatMap(({ hits }) => hits.map(({ paragraph }) => paragraph.charAt(0))),
    ).not.toContain('r');
  });

  it('finds both readings of a misprint, and says which is not the source’s', async () => {
    for (const one of book.cases) {
      for (const { paragraph, exact, reading } of one.notes) {
        if (reading === undefined) continue;
        const was = (await ask(`"${exact}"`)).found.find(({ id }) => id === one.id);
        expect(was?.hits.map((hit) => hit.paragraph)).toContain(paragraph);
        const now = (await ask(`"${reading}"`)).found.find(({ id }) => id === one.id);
        const own = now?.hits.map((hit) => hit.paragraph) ?? [];
        const proposed = now?.readings.map((hit) => hit.paragraph) ?? [];
        expect([...own, ...proposed], `${one.id} ${reading}`).toContain(paragraph);
      }
    }
  });

  it('heeds quotation marks and minus', async () => {
    expect(await found('口岸漂移 -青岛')).toEqual(['2016-04']);
    expect(await found('“风险分析” 宁波')).toEqual(await found('"风险分析" 宁波'));
    expect((await ask('"宁波 风险分析"')).found).toEqual([]);
    // In quotation marks a name is its letters and nothing else.
    expect(await found('"雷朋"')).toEqual([]);
    expect(await found('雷朋')).toEqual(['2016-03']);
    // A minus inside a word is a letter of it.
    expect(await found('TRI-CYIRCELE')).toEqual(['2016-07']);
    expect(await found('-CYIRCELE')).toEqual(['2016-07']);
  });

  it.each(site.words.search.help.map(({ example }) => example))(
    'answers the help’s example %s',
    async (example) => {
      expect((await ask(example)).total).toBeGreaterThan(0);
    },
  );

  it('orders by number, date and stated value, and keeps the cases that have none', async () => {
    const order = async (order: Question['order']) => (await ask('', { order })).found;
    const numbers = book.cases.map(({ id }) => id);
    expect((await order('number')).map(({ id }) => id)).toEqual(numbers);
    const dated = await order('date');
    expect(dated.map(({ id }) => id).sort()).toEqual(numbers);
    const valued = await order('value');
    expect(valued.map(({ id }) => id).sort()).toEqual(numbers);
    const groups = valued.map(({ value }) => value?.currency ?? '');
    expect(groups).toEqual([...groups].sort((a, b) => rankOf(a, groups) - rankOf(b, groups)));
    expect(groups.at(-1)).toBe('');
    const yuan = valued.flatMap(({ value }) => (value?.currency === 'CNY' ? [value.amount] : []));
    expect(yuan).toEqual(yuan.toSorted((a, b) => b - a));
    // 案例二 states goods of about 13 million, 案例一 of more than 9.5 million; 涉案金额 of 案例六 is no value of goods.
    expect(yuan.slice(0, 2)).toEqual([13_000_000, 9_500_000]);
    // 案例三 states a value without its currency, which is inferred: it is not one that states none.
    expect(valued.find(({ id }) => id === '2016-03')?.value?.amount).toBe(1_260_000);
  });

  it('offers the nearest names, by letters and by sound, and what is known of the words', async () => {
    const near = async (query: string) => {
      const { parts } = await ask(query);
      return parts.flatMap(({ takenFor }) => takenFor?.split(' / ') ?? []);
    };
    expect(await near('凭详')).toContain('凭祥口岸');
    expect(await near('Contverse')).toContain('CONVERSE');
    expect(await near('黄浦海关')).toContain('黄埔海关');
    expect(await near('“黄浦海关”')).toContain('黄埔海关');
    const { help, total } = await ask('龘靐齉 三环');
    expect(total).toBe(0);
    expect(help).toContainEqual({ text: '三环', count: 1 });
  });

  it('climbs no rung for an empty or unfindable query', async () => {
    expect(await found('龘')).toEqual([]);
    expect(await found('""')).toEqual([]);
  });
});

/** The place of a group where it first stands. */
function rankOf(group: string, groups: readonly string[]): number {
  return groups.indexOf(group);
}
