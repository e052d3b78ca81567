import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/book/book.ts';
import { panelOf } from '../../src/facts/panel.ts';
import type { Language } from '../../src/i18n/languages.ts';
import { namedCollections } from '../../src/schema/vocabulary.ts';
import { realSites } from '../../support/real-sites.ts';

const named: readonly string[] = namedCollections;

/** What the row of a brand says on the page of a case. */
function brandRow(language: Language, id: string, brand: string): string | undefined {
  const site = realSites[language];
  const one = site.book.casesById.get(id);
  const rows =
    one && panelOf(site, one).first.flatMap(({ fields }) => fields.flatMap((field) => field.rows));
  return rows?.find(({ fact }) => fact.id === `brands-${brand}`)?.label;
}

describe('the facts beside a case name a brand', () => {
  it('in Chinese as the text writes it', () => {
    expect(brandRow('zh', '2016-07', 'tri-circle')).toBe('三环、TRI-CYIRCELE、三环图形');
    expect(brandRow('zh', '2016-04', 'butterfly')).toBe('蝴蝶牌BUTTERFLY');
  });

  it('in English by its name, never by a misspelling alone', () => {
    expect(brandRow('en', '2016-07', 'tri-circle')).toBe('TRI-CIRCLE (“TRI-CYIRCELE”)');
    expect(brandRow('en', '2016-04', 'singer')).toBe('SINGER');
    expect(brandRow('en', '2016-01', 'castrol')).toBe('Castrol');
  });
});

describe.each(realSites.en.book.cases)('the English text of $id', (one) => {
  it('marks the name of every brand, port, office and kind of goods in the paragraphs that tell of it', () => {
    for (const { list, id, evidence, translated = [] } of one.facts) {
      const told = new Set(evidence.map(({ paragraph }) => paragraph));
      told.delete('title');
      if (!named.includes(list) || told.size === 0) continue;
      expect(translated.length, id).toBeGreaterThan(0);
      for (const { paragraph, start, end, exact } of translated) {
        expect(told.has(paragraph), id).toBe(true);
        expect(
          paragraphsOf(one)
            .find((own) => own.id === paragraph)
            ?.text.slice(start, end),
        ).toBe(exact);
      }
    }
  });
});
