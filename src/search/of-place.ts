import { inBoth } from './alternatives.ts';
import { spellings } from './lexicon.ts';
import { casesOf, type Met } from './met.ts';
import type { SearchBook } from './search-book.ts';

/** Authorities that are of a place: 上海警方 is something else than 上海 and 警方, and so is Shanghai police. */
const authority =
  /^(?:警.|公安(?:局|厅|机关|部门)?|(?:人民)?法院|检察.+|police|courts?|procurat\w+)$/;
/** What an office of Customs tells the police is told by no police of its place. */
const office = /海关|口岸|customs|port/i;

/**
 * Makes one of a place and the authority behind it: the cases whose texts name that authority of that place, in either
 * order and with little between.
 */
export async function ofPlace(met: readonly Met[], { index, lexicon }: SearchBook): Promise<Met[]> {
  const inWords = index.cut === 'words';
  const gap = `(?:(?!${office.source}|\\. [a-z(])[^，。；：;:]){0,${inWords ? 60 : 12}}?`;
  const isPlace = ({ ask: { text, spelt } }: Met) =>
    !office.test(text) &&
    (lexicon.places.includes(text.replace(/[省市]$/u, '')) ||
      spellings(spelt).some(({ kind }) => kind === 'customs' || kind === 'ports'));
  const made: Met[] = [];
  for (const one of met) {
    const place = made.at(-1);
    const text = [place?.ask.text, one.ask.text].join(inWords ? ' ' : '');
    if (!place || !authority.test(one.ask.text) || !isPlace(place)) {
      made.push(one);
      continue;
    }
    const [here = [], there = []] = [place, one].map(({ ways }) =>
      ways.flatMap(({ words }) =>
        words.filter((word) => !/[^\p{L}\p{N} ]/u.test(word) && !office.test(word)),
      ),
    );
    const [first, last] = [here, there].map((words) => `(?:${words.join('|')})`);
    const named = new RegExp(`${first}${gap}${last}|${last}${gap}${first}`, 'iu');
    const cases = await Promise.all(
      [...inBoth(casesOf(place), casesOf(one))].map(async (number) => {
        const { paragraphs } = await index.load(number);
        return paragraphs.some((part) => named.test(part.text)) ? [number] : [];
      }),
    );
    const own = new Set(cases.flat());
    const ways = one.ways.map((way) => ({
      ...way,
      cases: inBoth(way.cases, own),
      words: [...here, ...way.words],
    }));
    made[made.length - 1] = {
      ask: { ...one.ask, text },
      ways: ways.filter((way) => way.cases.size > 0),
    };
  }
  return made;
}
