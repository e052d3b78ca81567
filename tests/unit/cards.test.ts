import { describe, expect, it } from 'vitest';
import { allCards, type Card } from '../../src/cards/card.ts';
import { cardToSvg, drawCard } from '../../src/cards/draw-card.ts';
import { glyphOf } from '../../src/cards/fonts.ts';
import { keepCard } from '../../src/cards/keep-cards.ts';
import { breakLines, widthOf } from '../../src/cards/set-text.ts';
import { languages } from '../../src/i18n/languages.ts';
import { realSites } from '../../support/real-sites.ts';

describe.each(languages)('the social cards in %s', (language) => {
  const { book, words } = realSites[language];
  const cards = allCards(realSites[language]);
  const cardAt = (path: string): Card => {
    const card = cards.get(path);
    if (!card) throw new Error(`There is no card ${path}.`);
    return card;
  };

  it('have a glyph for every character, and say which one is missing', { tags: ['long'] }, () => {
    for (const {
      eyebrow,
      heading,
      lead,
      seals,
      count,
      foot,
      seal = '',
      stages,
    } of cards.values()) {
      const { site, mark } = words;
      const grid = [...(stages?.stages ?? []), ...(stages?.cases ?? []).map((one) => one.seal)];
      const all = [eyebrow, ...heading, lead, ...seals, ...grid, count, foot, seal, site, mark];
      for (const character of all.join('')) {
        expect(glyphOf('regular', character).id, character).toBeGreaterThan(0);
        expect(glyphOf('bold', character).id, character).toBeGreaterThan(0);
      }
    }
    const card = cardAt('cards/brands/nike.png');
    expect(() => cardToSvg({ ...card, heading: ['耐克😀'] }, words)).toThrow(/"😀" \(U\+1F600\)/);
  });

  it('say what they show in words', () => {
    const alts = [...cards.values()].map(({ alt }) => alt);
    expect(new Set(alts).size).toBe(alts.length);
    // The title stands beside it, as the title of what is shared.
    for (const { id, number } of book.cases) {
      expect(cardAt(`cards/cases/${id}.png`).alt).toContain(words.seal(number));
    }
  });

  it('cut a long lead at a word, and refuse a heading that does not fit', {
    tags: ['long'],
  }, () => {
    const card = cardAt('cards/cases/2016-04.png');
    const draw = (changes: Partial<Card>) => () => cardToSvg({ ...card, ...changes }, words);
    expect(draw({ lead: card.lead.repeat(5) })).not.toThrow();
    expect(draw({ heading: [card.lead.repeat(5)] })).toThrow(/does not fit/);
    expect(draw({ seals: Array(200).fill('四'), lead: '' })).not.toThrow();
  });

  it('have the same bytes however often they are drawn, and as they were kept', {
    tags: ['long'],
  }, async () => {
    for (const path of ['cards/cases/2016-04.png', 'cards/brands/tri-circle.png']) {
      const [one, other] = [
        await drawCard(cardAt(path), words),
        await drawCard(cardAt(path), words),
      ];
      expect(one.equals(other), path).toBe(true);
      expect((await keepCard(cardAt(path), words)).png.equals(one), path).toBe(true);
    }
  });
});

describe('the setting of a card', () => {
  const style = { weight: 'bold', size: 100 } as const;

  it('breaks between words into even lines, never inside a term', () => {
    expect(breakLines('上海海关查办出口假冒商标缝纫机头案', style, 1200)).toEqual([
      '上海海关查办出口',
      '假冒商标缝纫机头案',
    ]);
    expect(breakLines('海关知识产权案例集', style, 500)?.join('|')).toContain('知识产权');
    expect(breakLines('海关知识产权案例集', style, 300)).toBeUndefined();
  });

  it('puts a thin space between Han and Latin and no double blank between marks', () => {
    const [han, latin] = [widthOf('克', style), widthOf('N', style)];
    expect(widthOf('克N', style)).toBeCloseTo(han + latin + 12.5);
    expect(widthOf('，“克', style)).toBeCloseTo(3 * han - 50);
    expect(widthOf('“克”', style)).toBeCloseTo(2 * han);
  });
});
