import { fold } from './fold.ts';
import { spellings } from './lexicon.ts';
import { locatorFor } from './locate.ts';
import { casesOf, type Met } from './met.ts';
import type { QueryPart } from './parse-query.ts';
import type { SearchBook } from './search-book.ts';

/** Authorities that are of a place: 上海警方 is something else than 上海 and 警方, and so is Shanghai police. */
const authority =
  /^(?:警[方察]|公安(?:局|厅|机关|部门)?|(?:人民)?法院|检察(?:院|机关)|police|courts?|procuratorates?|prosecutors?)$/;
/** What may stand between the place and the authority in a text, in either order: 上海市第三中级人民法院. */
const between =
  /^(?!.*(?:海关|\bcustoms\b))(?:[^，。；：,;:a-z]{0,12}|(?:[^.;:\p{Script=Han}]|\.(?! [a-z(])){0,60})$/su;

/**
 * Makes one of a place and the authority behind it: the cases whose texts name that authority of that place.
 * @param typed what stands between the spaces of the query
 */
export async function ofPlace(
  met: readonly Met[],
  typed: readonly QueryPart[],
  { index, names, lexicon }: SearchBook,
): Promise<Met[]> {
  const made: Met[] = [];
  for (const one of met) {
    const place = made.at(-1);
    const whole = `${place?.ask.text}${one.ask.text}`;
    const isTyped =
      index.cut === 'words' || typed.some(({ text, quoted }) => !quoted && text.includes(whole));
    if (!place || !isTyped || !authority.test(one.ask.text) || !isPlace(place)) {
      made.push(one);
      continue;
    }
    const held = casesOf(one);
    // An office of Customs there is no authority of the place.
    const words = place.ways
      .flatMap((way) => way.words)
      .filter((word) => !/海关|customs/iu.test(word));
    const find = locatorFor(index.cut);
    const both = [...casesOf(place)].filter((number) => held.has(number));
    const own = await Promise.all(
      both.map(async (number) => {
        const { title, paragraphs } = await index.load(number);
        const own = one.ways.flatMap((way) => way.words);
        return [title, ...paragraphs.map(({ text }) => text)].some((text) => {
          const folded = fold(text, names.simplified);
          const places = find(text, words, names.simplified);
          return find(text, own, names.simplified).some((body) =>
            places.some(({ start, end }) =>
              between.test(
                end <= body.start ? folded.slice(end, body.start) : folded.slice(body.end, start),
              ),
            ),
          );
        });
      }),
    );
    const cases = new Set(both.filter((_, at) => own[at]));
    made.splice(-1, 1, {
      ask: {
        ...one.ask,
        text: index.cut === 'words' ? `${place.ask.text} ${one.ask.text}` : whole,
      },
      ways: one.ways
        .map((way) => ({
          ...way,
          cases: new Set([...way.cases].filter((number) => cases.has(number))),
          words: [...words, ...way.words],
        }))
        .filter((way) => way.cases.size > 0),
    });
  }
  return made;

  function isPlace({ ask: { text, quoted, spelt } }: Met): boolean {
    const isOffice = spellings(spelt).some(({ kind }) => kind === 'customs' || kind === 'ports');
    const isNamed = isOffice && !/海关|口岸|customs|port/u.test(text);
    return !quoted && (isNamed || lexicon.places.includes(text.replace(/(?<=..)[省市]$/u, '')));
  }
}
