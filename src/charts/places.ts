import { extent } from 'd3-array';
import { scaleLinear, scaleSqrt } from 'd3-scale';
import { nameOf } from '../facts/entities.ts';
import type { Words } from '../i18n/words.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import type { Chart } from './chart.ts';
import { type Drawing, type Mark, writeSmall } from './marks.ts';
import { type Box, clustersOf, nameLines, numberLines, placeBlocks } from './place-labels.ts';

/** A customs office or a port with its coordinates. */
export interface Place {
  collection: 'customs' | 'ports';
  id: string;
  name: string;
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
  const missing = unplaced.length > 0 ? own.unplaced(words.list(unplaced)) : '';
  return {
    id: 'places',
    title: own.title,
    sentence: own.sentence + missing,
    description: own.description(places.length, places[0]?.name ?? ''),
    columns: own.columns,
    rows: places.map(({ collection, id, name, cases, lon, lat }) => [
      { text: name, path: paths.entity(collection, id) },
      { text: own.kind[collection] },
      { text: String(cases) },
      { text: longitude(lon, words) },
      { text: latitude(lat, words) },
    ]),
    links: places.map(({ collection, id, name, cases }) => ({
      text: own.counted(name, cases),
      path: paths.entity(collection, id),
    })),
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

/** The scale from degrees to px, and the borders of the plot. */
interface Plot {
  lon: Range;
  lat: Range;
  x: (lon: number) => number;
  y: (lat: number) => number;
  right: number;
  bottom: number;
  /** Whether there is room for names; if not, numbers stand for them. */
  roomy: boolean;
}

/** A range of degrees, from least to greatest. */
type Range = readonly [number, number];

/** The greatest height of the plot, in px. */
const highest = 560;

function drawPlaces(places: readonly Place[], words: Words, width: number): Drawing {
  const plot = layOut(places, width);
  const { x, y, bottom, roomy } = plot;
  const r = scaleSqrt([0, Math.max(...places.map(({ cases }) => cases), 1)], [0, 9]);
  const points = spotsOf(places, words.overview.separator).map(({ place, text, numbers }) => ({
    text,
    numbers,
    x: x(place.lon),
    y: y(place.lat),
    r: r(place.cases),
  }));
  const sheet: Box = { left: 0, right: width, top: 22, bottom: bottom + 20 };
  const blocks = clustersOf(points).map(roomy ? nameLines : numberLines);
  const labels = placeBlocks(blocks, points, sheet);
  return {
    width,
    height: bottom + (roomy ? 22 : 44),
    marks: [
      ...drawGrid(plot, width),
      ...labels.flatMap(({ leader }) => leader),
      ...places.map((place) => drawPlace(place, x(place.lon), y(place.lat), r(place.cases))),
      ...labels.map(({ text }) => text),
      ...(roomy ? [] : [writeSmall(0, bottom + 36, words.overview.places.numbered)]),
    ],
  };
}

/** Makes the largest plot of all places that fits the width and the greatest height. */
function layOut(places: readonly Place[], width: number): Plot {
  const [west = 0, east = 0] = extent(places, ({ lon }) => lon);
  const [south = 0, north = 0] = extent(places, ({ lat }) => lat);
  const left = 34;
  const top = 34;
  // A degree of longitude is shorter than one of latitude by the cosine of the latitude; the middle latitude serves for all.
  const shrink = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const degree = Math.min(
    (width - left - 60) / Math.max(1, (east - west) * shrink),
    highest / Math.max(1, north - south),
  );
  const right = left + (east - west) * shrink * degree;
  const bottom = top + (north - south) * degree;
  return {
    lon: [west, east],
    lat: [south, north],
    x: scaleLinear([west, east], [left, right]),
    y: scaleLinear([north, south], [top, bottom]),
    right,
    bottom,
    roomy: degree > 12,
  };
}

/** Lines at whole degrees with their numbers. */
function drawGrid({ lon, lat, x, y, right, bottom, roomy }: Plot, width: number): Mark[] {
  const step = roomy ? 5 : 10;
  const edge = Math.min(width, right + 20);
  const line = { kind: 'line', stroke: 'rule', dash: '1 3' } as const;
  return [
    ...multiples(lon, step).flatMap((degrees): Mark[] => [
      { ...line, x1: x(degrees), y1: 20, x2: x(degrees), y2: bottom + 8 },
      writeSmall(x(degrees), 10, `${degrees}°`, 'middle'),
    ]),
    ...multiples(lat, step).flatMap((degrees): Mark[] => [
      { ...line, x1: 26, y1: y(degrees), x2: edge, y2: y(degrees) },
      writeSmall(0, y(degrees), `${degrees}°`),
    ]),
  ];
}

/** A point of the map with one or several places. */
interface Spot {
  /** The place with most cases, which decides the size of the spot. */
  place: Place;
  text: string;
  /** The numbers of its places in the list. */
  numbers: number[];
}

/** Groups places by spot: places on the same spot share a label. */
function spotsOf(places: readonly Place[], separator: string): Spot[] {
  return [...Map.groupBy(places, ({ lon, lat }) => `${lon} ${lat}`).values()].flatMap((group) => {
    const [place] = group;
    const text = group.map(({ name, cases }) => `${name} ${cases}`).join(separator);
    const numbers = group.map((one) => places.indexOf(one) + 1);
    return place ? [{ place, text, numbers }] : [];
  });
}

/** The multiples of a step within a range. */
function multiples([from, to]: Range, step: number): number[] {
  const first = Math.ceil(from / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((to - first) / step) + 1) },
    (_, index) => first + index * step,
  );
}

/** Draws a customs office as a ring and a port as a lozenge of the same area. */
function drawPlace({ collection }: Place, x: number, y: number, r: number): Mark {
  if (collection === 'customs') {
    return { kind: 'circle', x, y, r, stroke: 'accent', weight: 1.6 };
  }
  const half = r * Math.sqrt(Math.PI / 2);
  const [a, b, c, d] = [x - half, y - half, x + half, y + half].map((one) => one.toFixed(1));
  return {
    kind: 'path',
    d: `M${a} ${y.toFixed(1)}L${x.toFixed(1)} ${b}L${c} ${y.toFixed(1)}L${x.toFixed(1)} ${d}z`,
    fill: 'accent',
    opacity: 0.85,
  };
}
