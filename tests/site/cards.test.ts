import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { allCards, cardSize } from '../../src/cards/card.ts';
import { colours } from '../../src/cards/colours.ts';
import { cardToSvg } from '../../src/cards/draw-card.ts';
import { glyphOf } from '../../src/cards/fonts.ts';
import { breakLines, widthOf } from '../../src/cards/set-text.ts';
import { contentState } from '../../src/casebook/content-state.ts';
import { zh } from '../../src/i18n/zh/index.ts';
import { parseHtml } from '../support/html.ts';
import { filesOfSite, pagesOf, sites, wholeSites } from '../support/sites.ts';

const largest = 60_000;
const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const cards = allCards(contentState('content').book());

/** The pages that have a card of their own, with its path: cases/2016-04/ → cards/cases/2016-04.png. */
const pagesWithCard = [...pagesOf(sites.root)].flatMap(([path, html]) => {
  const listed = parseHtml(html).all('meta[name=robots][content*=noindex]').length === 0;
  const id = /^(?:cases|brands|ports|customs|goods|topics)\/[^/]+(?=\/$)/.exec(path)?.[0];
  return listed && id !== undefined ? [`cards/${id}.png`] : [];
});

describe('the social cards', () => {
  it('are there for every case, entity and topic that search engines may list, and for the site', () => {
    const built = filesOfSite(sites.root).filter((file) => file.startsWith('cards/'));
    expect(pagesWithCard.length).toBeGreaterThan(90);
    expect(built).toEqual([...pagesWithCard, 'cards/site.png'].sort());
    for (const site of Object.values(wholeSites)) {
      expect(existsSync(join(site.dir, 'cards/site.png')), site.dir).toBe(true);
    }
  });

  it('are PNG files of 1200 by 630 pixels within 60 KB', () => {
    for (const path of cards.keys()) {
      const png = readFileSync(join(sites.root.dir, path));
      expect(png.subarray(0, 8).equals(signature), path).toBe(true);
      const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
      expect({ width, height }, path).toEqual(cardSize);
      expect(png.length, path).toBeLessThanOrEqual(largest);
    }
  });

  it('have the paper and the seal of the site in their own colours, but for what no eye can see', async () => {
    const levels = (hex: string) => [...Buffer.from(hex.slice(1), 'hex')];
    for (const path of [...cards.keys()].filter((one) => one.startsWith('cards/cases/'))) {
      const png = readFileSync(join(sites.root.dir, path));
      const { data, info } = await sharp(png).raw().toBuffer({ resolveWithObject: true });
      for (const [x, y, colour] of [
        [5, 5, colours.paper],
        [90, 160, colours.seal],
      ] as const) {
        const start = (y * info.width + x) * info.channels;
        for (const [index, level] of levels(colour).entries()) {
          expect(Math.abs((data[start + index] ?? 0) - level), path).toBeLessThanOrEqual(2);
        }
      }
    }
  });

  it('have a glyph for every character, and say which one is missing', () => {
    for (const { eyebrow, heading, lead, seals, count, foot, seal = '' } of cards.values()) {
      const words = [eyebrow, ...heading, lead, ...seals, count, foot, seal, zh.site, zh.mark];
      for (const character of words.join('')) {
        const { id } = glyphOf('regular', character);
        expect(id, character).toBeGreaterThan(0);
        expect(glyphOf('bold', character).id, character).toBeGreaterThan(0);
      }
    }
    const card = cards.get('cards/brands/nike.png');
    if (!card) throw new Error('There is no card of a brand.');
    expect(() => cardToSvg({ ...card, heading: ['耐克😀'] })).toThrow(/"😀" \(U\+1F600\)/);
  });

  it('say what they show in words', () => {
    const alts = [...cards.values()].map(({ alt }) => alt);
    expect(new Set(alts).size).toBe(alts.length);
    expect(cards.get('cards/cases/2016-04.png')?.alt).toContain(
      '上海海关查办出口假冒商标缝纫机头案',
    );
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

  it('cuts a long lead at a word, and refuses a heading that does not fit', () => {
    const card = cards.get('cards/cases/2016-04.png');
    if (!card) throw new Error('There is no card of case 4.');
    expect(() => cardToSvg({ ...card, lead: card.lead.repeat(5) })).not.toThrow();
    expect(() => cardToSvg({ ...card, heading: [card.lead.repeat(5)] })).toThrow(/does not fit/);
    expect(() => cardToSvg({ ...card, seals: Array(200).fill('四'), lead: '' })).not.toThrow();
  });
});
