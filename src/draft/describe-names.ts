import type { NamedCollection } from '../schema/vocabulary.ts';
import { countryMentions } from '../text/countries.ts';
import { findAll } from '../text/find-all.ts';
import type { Span } from '../text/sentences.ts';
import { some } from './draft-case-parts.ts';
import { type DraftParagraph, type Known, type Place, quote } from './draft-text.ts';
import { foreignAuthority } from './find-bodies.ts';
import { freeId, idFor } from './find-candidates.ts';
import { findParties } from './find-people.ts';
import { officeRole, roleBeside } from './find-roles.ts';
import { inTotal } from './in-total.ts';
import { choose } from './questions.ts';

type Part = Record<string, unknown>;

/** Everyone and everything that a case names. */
export interface Names {
  goods: Part;
  countries: Part;
  customs: Part;
  ports: Part;
  brands: Part;
  holders: Part;
  parties: Part;
  /** Where names stand, by paragraph. */
  spans: ReadonlyMap<string, readonly Span[]>;
}

/** Finds the names of a case in its text, with a role for each. */
export function describeNames(paragraphs: readonly DraftParagraph[], known: Known): Names {
  const { lexicon, vocabulary } = known;
  const places = (collection: NamedCollection): Map<string, Place[]> => {
    const all = paragraphs.flatMap((paragraph) =>
      lexicon
        .find(paragraph.text)
        .filter((one) => one.collection === collection)
        // 黄埔新港海关 is no port, whichever office it is.
        .filter(({ end }) => collection !== 'ports' || !paragraph.text.startsWith('海关', end))
        .map(({ id, start, end }) => ({ id, place: { paragraph, start, end } })),
    );
    const groups = Map.groupBy(all, ({ id }) => id);
    return new Map([...groups].map(([id, own]) => [id, own.map(({ place }) => place)]));
  };
  const countries = countriesIn(paragraphs, known);
  const isImport = /进口|进境|入境/u.test(paragraphs[0]?.text ?? '');
  // What is seized at a port of an import case arrived there; of any other, it was to leave from there.
  const prefer = isImport ? 'arrived-at' : 'left-from';
  const parties = findParties(paragraphs);
  const all = [...(['customs', 'ports', 'brands'] as const).map(places), countries].flatMap((one) =>
    [...one.values()].flat(),
  );
  // 国际货运代理有限公司 tells of no channel.
  const named = parties.flatMap(({ name, short }) => [
    ...placesOf(name, paragraphs),
    ...(short ? placesOf(short, paragraphs) : []),
  ]);
  return {
    goods: some(
      'goods',
      fromPlaces(places('goods'), (own) => quote(first(own))),
    ),
    countries: some(
      'countries',
      // What goes on behind the name of a country is told of the next one: 自韩国运往哈萨克斯坦.
      fromPlaces(countries, (own) => besideFirst(own, vocabulary['country-roles'], { after: 0 })),
    ),
    customs: some('customs', fromPlaces(places('customs'), describeOffice)),
    ports: some(
      'ports',
      fromPlaces(places('ports'), (own, id) => {
        const part = besideFirst(
          own.map((one) => withCountry(one, known)),
          vocabulary['port-roles'],
          { after: 8, prefer },
        );
        const country = known.registries.ports.find((one) => one.id === id)?.data.country;
        // What was declared or examined was so in China.
        const isAbroad = /^[A-Z]{2}$/.test(country ?? '') && country !== 'CN';
        const isSure = !isAbroad || part.role === 'destination';
        return isSure ? part : { ...part, role: choose(['left-from', 'mentioned', 'destination']) };
      }),
    ),
    brands: some('brands', fromPlaces(places('brands'), describeBrand)),
    ...describeParties(parties, paragraphs, known),
    spans: Map.groupBy([...all, ...named], ({ paragraph }) => paragraph.id),
  };
}

/** A place with the name of the country before it, behind which a word tells the same of both: 出口至肯尼亚蒙巴萨港. */
function withCountry(place: Place, { vocabulary }: Known): Place {
  const before = countryMentions(place.paragraph.text, vocabulary.countries).find(
    ({ end, code }) => end === place.start && code !== 'CN',
  );
  return before ? { ...place, start: before.start } : place;
}

function fromPlaces(
  found: ReadonlyMap<string, Place[]>,
  describe: (places: Place[], id: string) => Part,
): Record<string, Part> {
  return Object.fromEntries([...found].map(([id, places]) => [id, describe(places, id)]));
}

function first(places: readonly Place[]): Place {
  const [one] = places;
  if (one === undefined) throw new Error('A name that was found has a place.');
  return one;
}

function countriesIn(
  paragraphs: readonly DraftParagraph[],
  { vocabulary }: Known,
): Map<string, Place[]> {
  const all = paragraphs.flatMap((paragraph) =>
    countryMentions(paragraph.text, vocabulary.countries)
      // Every case is of China.
      .filter(({ code }) => code !== 'CN')
      .map(({ code, start, end }) => ({ code, place: { paragraph, start, end } })),
  );
  const groups = Map.groupBy(all, ({ code }) => code);
  return new Map([...groups].map(([code, own]) => [code, own.map(({ place }) => place)]));
}

/** A name with the role that words beside one of its places tell. */
function besideFirst(
  places: readonly Place[],
  roles: Parameters<typeof roleBeside>[1],
  how?: Parameters<typeof roleBeside>[2],
): Part {
  // What stands with an authority of a country is told of that, and not of the goods: 韩国关税厅.
  const own = places.filter(
    ({ paragraph, end }) => !foreignAuthority.test(paragraph.text.slice(end)),
  );
  const found = (own.length > 0 ? own : places).map((place) => roleBeside(place, roles, how));
  const told = found.find(({ isTold }) => isTold) ?? found[0];
  if (told === undefined) return {};
  // What is told otherwise elsewhere is for somebody to decide.
  const all = new Set(found.filter(({ isTold }) => isTold).map(({ roles: [role] }) => role ?? ''));
  if (all.size > 1) return { role: choose([...all]), ...quote(told.place) };
  return { role: told.isTold ? told.roles[0] : choose(told.roles), ...quote(told.place) };
}

function describeOffice(all: readonly Place[]): Part {
  const own = all.filter((place) => !inTotal(place.paragraph, place));
  if (own.length === 0) return { role: 'mentioned', ...quote(first(all)) };
  return roleOfOffice(own);
}

function roleOfOffice(places: readonly Place[]): Part {
  const titled = places.find(({ paragraph }) => paragraph.kind === 'title');
  if (titled) return { role: 'titled', ...quote(titled) };
  const { roles, isTold, place } = officeRole(places);
  return { role: isTold ? roles[0] : choose(roles), ...quote(place) };
}

const work = /^[^“”，。]*”(?:系列|卡通|动漫|等)*(?:美术|作品|著作权|版权|形象|图案)/u;
const mark =
  /^[^“”，。]*”(?:[、和及与]?“[^“”]{1,30}”)*(?:等|系列|注册|文字|图形)*(?:商标|标识|标志|品牌|牌)/u;

/** What follows a name in quotation marks, or the series in which it stands, and says what it is. */
const rest =
  /^(?:[、和及与]?“[^“”]{1,30}”)*(?:等)?[^，。；“”]{0,8}?(?:商标权?|标识|标志|品牌|牌|著作权|版权|作品|形象|图案)/u;

/** What is said of goods whose mark nobody infringed: nobody but the editor tells which of several are meant. */
const genuine =
  /^[^。；]{0,40}(?:正品|真品|授权(?:产品|商品|生产|经销)|未发现侵权|未侵权|不侵权|未侵犯)/u;

/** What is said of a sign that is like somebody's mark, and none itself: 使用“CHATEAU LAFITTE”字样，与…商标近似. */
const sign =
  /^[^“”，。]*”(?:字样|标识|标志|图形|文字)?[^。；“”]{0,12}与[^。；]{0,60}(?:近似|相似)/u;

/** A mark with the words round it that say so, in a series those behind the last one. */
function describeBrand(places: readonly Place[]): Part {
  const isOfGenuine = (one: Place) => genuine.test(one.paragraph.text.slice(one.end));
  // A mark may stand on goods that infringe it and on others.
  const wide = places
    .toSorted((a, b) => Number(isOfGenuine(a)) - Number(isOfGenuine(b)))
    .map(wholeMark);
  const told = wide.find(({ isTold }) => isTold) ?? wide[0];
  if (told === undefined) return {};
  // Where a work is all that the text calls it, no mark need be infringed.
  const isWork = places.some((one) => work.test(one.paragraph.text.slice(one.end)));
  const isMark = places.some((one) => mark.test(one.paragraph.text.slice(one.end)));
  const isGenuine = places.some(isOfGenuine);
  const isSign = places.every((one) => sign.test(one.paragraph.text.slice(one.end)));
  const isSure = told.isTold && (isMark || !isWork) && !isGenuine && !isSign;
  if (isSure) return { role: 'mark', ...quote(told.place) };
  const roles = isWork && !isMark ? ['work', 'mark', 'holder'] : ['mark', 'holder'];
  if (isGenuine) roles.unshift('genuine');
  // Whichever is chosen, the words must say it.
  const { paragraph, end } = told.place;
  const [more = ''] = rest.exec(paragraph.text.slice(end)) ?? [];
  return { role: choose(roles), ...quote({ ...told.place, end: end + more.length }) };
}

function wholeMark(place: Place): { isTold: boolean; place: Place } {
  const { paragraph, start, end } = place;
  const { text } = paragraph;
  const [before, after] = [text.slice(0, start), text.slice(end)];
  const opening =
    /(?:侵犯|假冒|近似|使用了?|标有|印有|带有|标注|贴有)[^，。；“”]{0,6}“[^“”]*$/u.exec(before);
  const closing =
    /^[^“”，。]*”(?:[、和及与]?“[^“”]{1,30}”)*(?:等)?[^，。；“”]{0,6}?(?:商标|标识|标志|品牌|牌)/u.exec(
      after,
    );
  const from = opening ? opening.index : (/“[^“”]*$/u.exec(before)?.index ?? start);
  const to =
    opening === null && closing
      ? end + closing[0].length
      : end + (/^[^“”，。]*”(?:商标|标识)?/u.exec(after)?.[0].length ?? 0);
  return {
    isTold: opening !== null || closing !== null,
    place: { paragraph, start: from, end: to },
  };
}

function describeParties(
  parties: ReturnType<typeof findParties>,
  paragraphs: readonly DraftParagraph[],
  { vocabulary }: Known,
): Pick<Names, 'holders' | 'parties'> {
  const holders: Record<string, Part> = {};
  const others: Record<string, Part> = {};
  for (const { name, isHolder, short, ...place } of parties) {
    const id = freeId(idFor(shortOf(name)), [...Object.keys(holders), ...Object.keys(others)]);
    if (isHolder) {
      holders[id] = quote(place);
      continue;
    }
    const here = roleBeside(place, vocabulary['party-roles'], { after: 14 });
    // 李某某 is somebody else than 李某.
    const again = [name, ...(short ? [short] : [])]
      .flatMap((one) => placesOf(one, paragraphs))
      .filter(({ paragraph, end }) => !paragraph.text.startsWith('某', end));
    const all = [
      here,
      ...again.map((one) => roleBeside(one, vocabulary['party-roles'], { after: 14 })),
    ];
    // What a court decided of somebody stands over what was told of him before.
    const best =
      all.find(({ roles: [role] }) => role === 'convicted') ?? all.find(({ isTold }) => isTold);
    const { roles, isTold, place: words } = best ?? here;
    const { exact } = quote(words);
    others[id] = {
      role: isTold ? roles[0] : choose(roles),
      ...(exact !== name && { label: name }),
      ...quote(words),
    };
  }
  return { holders: some('holders', holders), parties: some('parties', others) };
}

/** Where paragraphs have a name. */
function placesOf(name: string, paragraphs: readonly DraftParagraph[]): Place[] {
  return paragraphs.flatMap((paragraph) =>
    findAll(paragraph.text, name).map((span): Place => ({ paragraph, ...span })),
  );
}

/** A name without what most companies have in theirs. */
function shortOf(name: string): string {
  return name.replace(/(?:股份)?(?:有限)?(?:责任)?公司$/u, '') || name;
}
