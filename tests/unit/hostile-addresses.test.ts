import { describe, expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../src/client/search-state.ts';
import { languages } from '../../src/i18n/languages.ts';
import { locatorFor } from '../../src/search/locate.ts';
import { searchCases } from '../../src/search/search-cases.ts';
import { realSites } from '../../support/real-sites.ts';
import { openSearchOf } from '../support/open-search.ts';
import { strangeAddresses, strangeStrings } from '../support/strange-strings.ts';

/** Strange addresses as browsers write them and as they were typed. */
const addressesOf = (count: number) =>
  strangeAddresses(count).flatMap(({ part, text, address }) => [address, `?${part}=${text}`]);

describe('a strange address of the search page', () => {
  it('is read as a question that can be asked, and written as the address of the same question', {
    tags: ['long'],
  }, () => {
    for (const address of addressesOf(1000)) {
      const asked = readAddress(address);
      expect(asked.query.length, address).toBeLessThanOrEqual(200);
      expect(['all', 'title', 'f', 'r'], address).toContain(asked.section);
      expect(['relevance', 'number', 'date', 'value'], address).toContain(asked.order);
      const written = writeAddress(asked);
      expect(written, address).toMatch(/^(?:\?[A-Za-z0-9.*_+%&=-]*)?$/);
      expect(writeAddress(readAddress(written)), address).toBe(written);
    }
  });

  it('has words that are marked where they stand in a text, and nowhere else', () => {
    const strings = strangeStrings(300);
    const text = '海关在口岸查获“NIKE”鞋1621双 (.*)+$ [a- \\ <img src=x> 𠮷 é́́ ﷺ __proto__ a b';
    for (const cut of ['characters', 'words'] as const) {
      const find = locatorFor(cut);
      for (const words of strings) {
        let last = 0;
        for (const { start, end } of find(text, [words], new Map())) {
          expect(start, words).toBeGreaterThanOrEqual(last);
          expect(end, words).toBeGreaterThan(start);
          last = end;
        }
        expect(last, words).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it.each(languages)('gets an answer in %s', { tags: ['long'] }, async (language) => {
    const search = await openSearchOf(realSites[language]);
    const known = new Set(realSites[language].book.cases.map(({ id }) => id));
    for (const address of addressesOf(100)) {
      const question = { ...readAddress(address), counted: true };
      const { found, total } = await searchCases(question, search);
      expect(found.length, address).toBeLessThanOrEqual(total);
      for (const { id } of found) expect(known.has(id), address).toBe(true);
    }
  });
});
