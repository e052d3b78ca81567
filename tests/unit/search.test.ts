import { describe, expect, it } from 'vitest';
import { type AskedFor, readAddress, writeAddress } from '../../src/client/search-state.ts';
import { excerpt } from '../../src/search/excerpt.ts';
import { fold, nameKey } from '../../src/search/fold.ts';
import { isWholeWord, locate } from '../../src/search/locate.ts';
import { casesSpelt, openNames } from '../../src/search/names.ts';
import { parseQuery } from '../../src/search/parse-query.ts';
import { type Cut, toPhrase, toTokens } from '../../src/search/tokens.ts';

const simplified = new Map([
  ['寧', '宁'],
  ['岸', '岸'],
]);

describe('folding', () => {
  it.each([
    ['ＮＩＫＥ', 'nike'],
    ['Ｂ２Ｂ　網', 'b2b 網'],
    ['寧波口岸', '宁波口岸'],
    ['Café', 'cafe'],
    ['（一）：，', '(一):,'],
    ['“清风”『行动』', '"清风""行动"'],
    ['⽇本⻓⻋', '日本长车'],
    ['①②', '12'],
    ['𠮷野', '𠮷野'],
  ])('takes %s for %s', (text, folded) => {
    expect(fold(text, simplified)).toBe(folded);
    expect(fold(text, simplified)).toHaveLength(text.normalize('NFC').length);
  });

  it('takes names for one with or without marks and spaces', () => {
    expect(
      new Set(['Ray-Ban', 'RAY.BAN', 'ray ban'].map((name) => nameKey(name, simplified))),
    ).toEqual(new Set(['rayban']));
  });
});

describe('locating', () => {
  const words = (text: string, terms: string[]) =>
    locate(text, terms, simplified).map(({ start, end }) => text.slice(start, end));

  it('finds every place, over spaces too', () => {
    expect(words('MICHAEL KORS、michaelkors', ['michaelkors'])).toEqual([
      'MICHAEL KORS',
      'michaelkors',
    ]);
  });

  it('prefers the longer of two that begin together, and overlaps none', () => {
    expect(words('缝纫机头与缝纫机', ['缝纫机', '缝纫机头'])).toEqual(['缝纫机头', '缝纫机']);
  });

  it('knows whole words', () => {
    expect(isWholeWord('“RE”', { start: 1, end: 3 })).toBe(true);
    expect(isWholeWord('REEBOK', { start: 0, end: 2 })).toBe(false);
    expect(isWholeWord('共1621台', { start: 1, end: 5 })).toBe(true);
  });
});

it('an excerpt is the text’s own words with every hit marked, and says where it was cut', () => {
  const text = `${'前'.repeat(60)}三环${'中'.repeat(20)}三环${'后'.repeat(90)}`;
  const hits = locate(text, ['三环'], simplified);
  const { parts, cutStart, cutEnd } = excerpt(text, hits);
  const whole = parts.map((part) => part.text).join('');
  expect(text).toContain(whole);
  expect(parts.filter(({ marked }) => marked).map((part) => part.text)).toEqual(['三环', '三环']);
  expect([cutStart, cutEnd]).toEqual([true, true]);
});

it('an excerpt begins with a word, not with the mark after the words that it leaves out', () => {
  const startOf = (before: string) => {
    const text = `${'so '.repeat(9)}${before}${'after it '.repeat(6)}abc Nike${' and on'.repeat(40)}`;
    const start = text.indexOf('Nike');
    return excerpt(text, [{ start, end: start + 4 }]).parts[0]?.text.slice(0, 8);
  };
  expect(startOf('in May, ')).toBe('after it');
  expect(startOf('that is (“')).toBe('(“after ');
  const han = `${'前'.repeat(60)}，${'中'.repeat(23)}三环${'后'.repeat(90)}`;
  expect(excerpt(han, [{ start: 84, end: 86 }]).parts[0]?.text).toBe('中'.repeat(23));
});

describe('tokens', () => {
  const tokens = (texts: string[], cut: Cut) => ` ${toTokens(texts, cut)} `;
  const asked = (words: string, cut: Cut) => ` ${toPhrase(words, cut).replaceAll('"', '')} `;

  it.each(['characters', 'pairs'] as const)('cut into %s hold every phrase of a text', (cut) => {
    const text = 'ab口岸，漂移 & 𠮷1';
    const chars = [...text.replace(/\s/gu, '')];
    for (let from = 0; from < chars.length; from++) {
      for (let to = from + 1; to <= chars.length; to++) {
        expect(tokens([text], cut)).toContain(asked(chars.slice(from, to).join(''), cut));
      }
    }
  });

  it.each(['characters', 'pairs'] as const)(
    'cut into %s hold no phrase over the end of a text',
    (cut) => {
      expect(tokens(['口岸', '漂移'], cut)).not.toContain(asked('岸漂', cut));
      expect(tokens(['口岸', '漂移'], cut)).not.toContain(asked('口漂', cut));
    },
  );
});

it('a query is its words, its phrases and what it leaves out', () => {
  // Folding has made all quotation marks straight.
  expect(parseQuery('凭祥 "口岸 漂移" -"上 海" -青岛 a-b')).toEqual({
    whole: '凭祥 "口岸 漂移" -"上 海" -青岛 a-b',
    terms: [
      { text: '凭祥', quoted: false },
      { text: '口岸 漂移', quoted: true },
      { text: 'a-b', quoted: false },
    ],
    without: [
      { text: '上 海', quoted: true },
      { text: '青岛', quoted: false },
    ],
  });
  expect(parseQuery('"" - ""').terms).toEqual([{ text: '-', quoted: false }]);
});

it('an address gives back what was asked, and leaves out what it does not know', () => {
  const asked: AskedFor = {
    query: '三环 & 口岸',
    isCut: false,
    section: 'r',
    order: 'date',
    chosen: {
      list: ['2016'],
      year: [],
      issuer: ['海关总署'],
      brand: ['nike', 'puma'],
      port: [],
      customs: [],
      goods: [],
      direction: ['export'],
      right: [],
      topic: [],
    },
  };
  expect(readAddress(writeAddress(asked))).toEqual(asked);
  expect(writeAddress(readAddress('?in=nowhere&sort=%00&brand='))).toBe('?brand=');
  const long = readAddress(`?q=${'长'.repeat(5000)}`);
  expect(long.query).toHaveLength(200);
  // Whoever comes back to it is told again that it was cut.
  expect(long.isCut).toBe(true);
  expect(readAddress(writeAddress(long))).toEqual(long);
  expect(readAddress(`?q=${'长'.repeat(200)}`).isCut).toBe(false);
});

describe('a case named by its number', () => {
  const names = openNames({
    simplified: '',
    names: {},
    lists: [
      { name: '2031年上半年', year: 2031, ids: ['pumps', 'bags', 'phones'] },
      { name: '2031年', year: 2031, ids: ['watches', 'badges'] },
      { name: 'Tianjin 2032', year: 2032, ids: ['pans'], numbers: [12] },
    ],
  });
  const found = (text: string) => casesSpelt(text, names).map(({ id }) => id);

  it.each([
    // The latest list that has such a case.
    ['案例一', ['watches']],
    ['第三例', ['phones']],
    ['案例12', ['pans']],
    ['案例十三', []],
    // Of a year, the cases of all its lists, latest first.
    ['2031年案例一', ['watches', 'pumps']],
    ['2031 案例 3', ['phones']],
    ['2031年上半年案例一', ['pumps']],
    ['Case 12 of Tianjin 2032', ['pans']],
    ['Tianjin 2032 case 12', ['pans']],
    ['Tianjin 2032, case 12', ['pans']],
    ['2033年案例一', []],
    // By id, whatever its form.
    ['phones', ['phones']],
    ['Bags', ['bags']],
    ['2031-01', []],
    ['', []],
    ['案例', []],
  ])('%s is %j', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it('has its list and number, for a label', () => {
    expect(casesSpelt('案例十二', names)[0]).toMatchObject({
      kind: 'cases',
      place: { list: 'Tianjin 2032', number: 12 },
    });
  });
});
