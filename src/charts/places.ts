import { extent } from 'd3-array';
import { scaleLinear, scaleSqrt } from 'd3-scale';
import type { Book } from '../casebook/book.ts';
import { zh } from '../i18n/zh.ts';
import { paths } from '../paths.ts';
import type { BookFigure } from './figure.ts';
import { type Drawing, type Mark, textWidth, whisper, write } from './marks.ts';

const words = zh.overview.places;

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

/** The offices and ports that cases name, those of most cases first; and those without coordinates. */
export function placesOf(book: Book): { places: Place[]; unplaced: string[] } {
  const named = (['customs', 'ports'] as const).flatMap((collection) =>
    [...book[collection].values()]
      .filter(({ cases }) => cases.length > 0)
      .map(({ id, zh: name, cases, at }) => ({ collection, id, name, cases: cases.length, at })),
  );
  return {
    places: named
      .flatMap(({ at, ...rest }) => (at ? [{ ...rest, lon: at[0], lat: at[1] }] : []))
      .sort((a, b) => b.cases - a.cases || (a.id < b.id ? -1 : 1)),
    unplaced: named.filter(({ at }) => at === undefined).map(({ name }) => name),
  };
}

/** Figure: where the customs offices and ports are. */
export function placesFigure(book: Book): BookFigure {
  const { places, unplaced } = placesOf(book);
  const missing = unplaced.length > 0 ? words.unplaced(unplaced.join('、')) : '';
  return {
    id: 'places',
    title: words.title,
    sentence: words.sentence + missing,
    description: words.description(places.length, places[0]?.name ?? ''),
    columns: words.columns,
    rows: places.map(({ collection, id, name, cases, lon, lat }) => [
      { text: name, path: paths.entity(collection, id) },
      { text: words.kind[collection] },
      { text: String(cases) },
      { text: longitude(lon) },
      { text: latitude(lat) },
    ]),
    draw: (width) => drawPlaces(places, width),
  };
}

function longitude(degrees: number): string {
  return degrees < 0 ? words.west(-degrees) : words.east(degrees);
}

function latitude(degrees: number): string {
  if (degrees === 0) return words.origin;
  return degrees < 0 ? words.south(-degrees) : words.north(degrees);
}

/** Names that stand by one point. */
interface Label {
  text: string;
  x: number;
  y: number;
  /** Where the label stands. */
  at: number;
}

const labelRow = 17;

function drawPlaces(places: readonly Place[], width: number): Drawing {
  const [west = 0, east = 0] = extent(places, ({ lon }) => lon);
  const [south = 0, north = 0] = extent(places, ({ lat }) => lat);
  const labels = groupLabels(places);
  const room = Math.max(...labels.map(({ text }) => textWidth(text)), 0) + 10;
  const leader = width >= 640 ? 60 : 26;
  const left = 14;
  const right = width - room - leader;
  const top = 30;
  // A degree of longitude is as long as the cosine of the latitude says; in the middle of the plot.
  const shrink = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const degree = (right - left) / Math.max(1, (east - west) * shrink);
  const bottom = top + Math.max((north - south) * degree, labels.length * labelRow);
  const x = scaleLinear([west, east], [left, right]);
  const y = scaleLinear([north, south], [top, top + (north - south) * degree]);
  const r = scaleSqrt([0, Math.max(...places.map(({ cases }) => cases), 1)], [0, 9]);

  const placed = stack(
    labels.map(({ text, lon, lat }) => ({ text, x: x(lon), y: y(lat), at: y(lat) })),
    top,
    bottom,
  );
  const step = width >= 640 ? 5 : 10;
  const edge = right + 14;
  const grid: Mark[] = [
    ...multiples(west, east, step).flatMap((lon): Mark[] => [
      { kind: 'line', x1: x(lon), y1: 20, x2: x(lon), y2: bottom, stroke: 'rule', dash: '1 3' },
      whisper(x(lon), 10, `${lon}°`, 'middle'),
    ]),
    ...multiples(south, north, step).flatMap((lat): Mark[] => [
      { kind: 'line', x1: left, y1: y(lat), x2: edge, y2: y(lat), stroke: 'rule', dash: '1 3' },
      whisper(left - 14, y(lat) - 8, `${lat}°`),
    ]),
  ];
  return {
    width,
    height: bottom + 12,
    marks: [
      ...grid,
      ...placed.map(
        (label): Mark => ({
          kind: 'path',
          d: `M${label.x.toFixed(1)} ${label.y.toFixed(1)}L${edge.toFixed(1)} ${label.at.toFixed(1)}H${(edge + 10).toFixed(1)}`,
          stroke: 'ink-soft',
          weight: 0.6,
          opacity: 0.7,
        }),
      ),
      ...places.map((place) => placeMark(place, x(place.lon), y(place.lat), r(place.cases))),
      ...placed.map((label) => write(edge + 14, label.at, label.text)),
    ],
  };
}

/** One label for the places that share a point. */
function groupLabels(places: readonly Place[]) {
  return [...Map.groupBy(places, ({ lon, lat }) => `${lon} ${lat}`).values()].flatMap((own) => {
    const [first] = own;
    const text = own.map(({ name, cases }) => `${name} ${cases}`).join('、');
    return first ? [{ text, lon: first.lon, lat: first.lat }] : [];
  });
}

/** Moves labels apart, from north to south, as little as keeps them between top and bottom. */
function stack(labels: readonly Label[], top: number, bottom: number): Label[] {
  const sorted = [...labels].sort((a, b) => a.y - b.y || a.x - b.x);
  let free = top;
  for (const label of sorted) {
    label.at = Math.max(label.at, free);
    free = label.at + labelRow;
  }
  let limit = bottom;
  for (const label of sorted.reverse()) {
    label.at = Math.min(label.at, limit);
    limit = label.at - labelRow;
  }
  return sorted.reverse();
}

function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((to - first) / step) + 1) },
    (_, index) => first + index * step,
  );
}

/** Customs offices are rings, ports are lozenges of the same area. */
function placeMark({ collection }: Place, x: number, y: number, r: number): Mark {
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
