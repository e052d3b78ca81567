import { nameOf, shortName } from '../facts/entities.ts';
import type { Words } from '../i18n/words.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import type { Chart } from './chart.ts';
import { drawPlaces, mostNames } from './place-plot.ts';

/** A customs office or a port with its coordinates. */
export interface Place {
  collection: 'customs' | 'ports';
  id: string;
  name: string;
  /** The name on the plot, where a sign tells offices from ports. */
  short: string;
  cases: number;
  /** Degrees, east and north positive. */
  lon: number;
  lat: number;
}

/** The offices and ports that cases name, those with most cases first; and the names of those without coordinates. */
export function placesOf({ book, language }: Site): { places: Place[]; unplaced: string[] } {
  const named = (['customs', 'ports'] as const).flatMap((collection) =>
    [...book[collection].values()]
      .filter(({ cases }) => cases.length > 0)
      .map((entity) => ({
        collection,
        id: entity.id,
        name: nameOf(entity, language),
        short: 'short' in entity ? shortName(entity, language) : nameOf(entity, language),
        cases: entity.cases.length,
        at: entity.at,
      })),
  );
  return {
    places: named
      .flatMap(({ at, ...rest }) => (at ? [{ ...rest, lon: at[0], lat: at[1] }] : []))
      .sort((a, b) => b.cases - a.cases || (a.id < b.id ? -1 : 1)),
    unplaced: named.filter(({ at }) => at === undefined).map(({ name }) => name),
  };
}

/** Chart: where the customs offices and ports are. */
export function placesChart(site: Site): Chart {
  const { words } = site;
  const own = words.overview.places;
  const { places, unplaced } = placesOf(site);
  const most = places.filter(({ cases }) => cases === places[0]?.cases);
  const unnamed = places.length > mostNames ? own.unnamed(places.length - mostNames) : '';
  const missing = unplaced.length > 0 ? own.unplaced(words.list(unplaced)) : '';
  return {
    id: 'places',
    title: own.finding(
      most.map(({ name }) => name),
      most[0]?.cases ?? 0,
    ),
    sentence: own.sentence + unnamed + missing,
    description: own.description(places.length, places[0]?.name ?? ''),
    columns: own.columns,
    rows: places.map(({ collection, id, name, cases, lon, lat }) => [
      { text: name, path: paths.entity(collection, id) },
      { text: own.kind[collection] },
      { text: String(cases) },
      { text: longitude(lon, words) },
      { text: latitude(lat, words) },
    ]),
    draw: (width) => drawPlaces(places, words, width),
  };
}

function longitude(degrees: number, { overview: { places } }: Words): string {
  return degrees < 0 ? places.west(-degrees) : places.east(degrees);
}

function latitude(degrees: number, { overview: { places } }: Words): string {
  if (degrees === 0) return places.origin;
  return degrees < 0 ? places.south(-degrees) : places.north(degrees);
}
