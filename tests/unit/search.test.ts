import { describe, expect, it } from 'vitest';
import { excerpt } from '../../src/search/excerpt.ts';
import { fold, nameKey } from '../../src/search/fold.ts';
import { fromTokens, toTokens } from '../../src/search/index-text.ts';
import { isWholeWord, locate } from '../../src/search/locate.ts';

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
    ['（一）：，', '（一）：，'],
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

it('the stored text gives back title, paragraphs and spaces', () => {
  const indexed = {
    title: '一案',
    paragraphs: [
      { id: 'f1', text: '“ALL STAR”商标 & 2 批' },
      { id: 'f2', text: '完。' },
      { id: 'r1', text: '(一) 本案' },
    ],
  };
  expect(fromTokens(toTokens(indexed))).toEqual(indexed);
});
