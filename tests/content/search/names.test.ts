import { Converter } from 'opencc-js';
import { beforeAll, describe, expect, it } from 'vitest';
import { nameKey } from '../../../src/search/fold.ts';
import type { KnownName } from '../../../src/search/names.ts';
import type { SearchBook } from '../../../src/search/search-book.ts';
import { rankOf, suggest } from '../../../src/search/suggest.ts';
import { realSites, sitesOf2016 } from '../../../support/real-sites.ts';
import { openSearchOf } from '../../support/open-search.ts';

/** The search of all lists, and of the list of 2016. */
let whole: SearchBook;
let search: SearchBook;
beforeAll(async () => {
  whole = await openSearchOf(realSites.zh);
  search = await openSearchOf(sitesOf2016.zh);
});

const toTraditional = Converter({ from: 'cn', to: 't' });
const fullWidth = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** Whether a name comes first, or beside others that are spelt just so. */
function isFirst(typed: string, name: KnownName): boolean {
  const found = suggest(typed, whole.names, 20);
  // A topic and a term of the same name are one suggestion.
  const place = found.findIndex(({ label }) => label === name.label);
  const key = nameKey(typed, whole.names.simplified);
  return place >= 0 && found.slice(0, place).every((other) => rankOf(other, key) === 0);
}

describe('names', () => {
  it('come first for every form of every entry: names, aliases, traditional, full-width, pinyin, initials', {
    tags: ['long'],
  }, () => {
    const missed: string[] = [];
    for (const name of whole.names.all) {
      const written = [name.label, ...name.words, ...name.aliases];
      const forms = [
        ...written,
        ...written.map(toTraditional),
        ...written.map(fullWidth),
        ...written.map((form) => form.toLowerCase()),
        ...written.map((form) => form.replace(/[-. ]/g, '')),
        ...name.pinyin,
        ...name.pinyin.map((syllables) => syllables.replaceAll(' ', '')),
        ...name.keys.filter(({ form }) => form === 'initials').map(({ key }) => key),
      ];
      for (const form of forms) if (!isFirst(form, name)) missed.push(`${name.id}: ${form}`);
    }
    expect(missed).toEqual([]);
  });

  it.each([
    ['耐克', 'nike'],
    ['Nike', 'nike'],
    ['ＮＩＫＥ', 'nike'],
    ['naike', 'nike'],
    ['nk', 'nike'],
    ['宁波', 'ningbo'],
    ['寧波', 'ningbo'],
    ['ningbo', 'ningbo'],
    ['nb', 'ningbo'],
    ['Ray-Ban', 'ray-ban'],
    ['rayban', 'ray-ban'],
    ['RAY.BAN', 'ray-ban'],
    ['雷朋', 'ray-ban'],
    ['TRI-CIRCLE', 'tri-circle'],
    ['TRI-CYIRCELE', 'tri-circle'],
    ['三环', 'tri-circle'],
    ['德州仪器', 'texas-instruments'],
    ['TI', 'texas-instruments'],
    ['Texas Instruments', 'texas-instruments'],
    ['案例四', '2016-04'],
    ['案例4', '2016-04'],
    ['第四例', '2016-04'],
    ['2016-04', '2016-04'],
    ['2016年案例十', '2016-10'],
  ])('answer %s with %s', (typed, id) => {
    expect(suggest(typed, search.names)[0]?.id).toBe(id);
  });

  it('answer from the first letter on, and nothing to what no name holds', () => {
    expect(suggest('耐', search.names)[0]?.id).toBe('nike');
    expect(suggest('n', search.names).length).toBeGreaterThan(2);
    expect(suggest('龘', search.names)).toEqual([]);
    expect(suggest('案例十一', search.names)).toEqual([]);
    expect(suggest('  -. ', search.names)).toEqual([]);
  });
});
