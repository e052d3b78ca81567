import { extent, mean, range } from 'd3-array';
import { scaleLinear, scaleSqrt } from 'd3-scale';
import type { Book } from '../casebook/book.ts';
import { nameOf } from '../facts/entities.ts';
import { ui } from '../i18n/ui.ts';
import { paths } from '../paths.ts';
import type { BookFigure } from './figure.ts';
import { type Drawing, type Mark, textWidth, whisper, write } from './marks.ts';

const words = ui.overview.places;

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
      .map((entity) => ({
        collection,
        id: entity.id,
        name: nameOf(entity),
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

/** Figure: where the customs offices and ports are. */
export function placesFigure(book: Book): BookFigure {
  const { places, unplaced } = placesOf(book);
  const missing = unplaced.length > 0 ? words.unplaced(ui.list(unplaced)) : '';
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
    links: places.map(({ collection, id, name, cases }) => ({
      text: words.counted(name, cases),
      path: paths.entity(collection, id),
    })),
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

/** A point of the plot, in px, and what is written by it. */
interface Point {
  text: string;
  /** The places of its names in the list, for a plot that has no room for names. */
  numbers: number[];
  x: number;
  y: number;
  /** Half the width of the largest mark on it. */
  r: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const line = 16;
/** Points nearer to each other than this are labelled in one block. */
const near = 18;
/** The plot is not higher than this. */
const highest = 560;

function drawPlaces(places: readonly Place[], width: number): Drawing {
  const [west = 0, east = 0] = extent(places, ({ lon }) => lon);
  const [south = 0, north = 0] = extent(places, ({ lat }) => lat);
  const left = 34;
  const top = 34;
  // A degree of longitude is as long as the cosine of the latitude says; in the middle of the plot.
  const shrink = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const degree = Math.min(
    (width - left - 60) / Math.max(1, (east - west) * shrink),
    highest / Math.max(1, north - south),
  );
  const right = left + (east - west) * shrink * degree;
  const bottom = top + (north - south) * degree;
  const x = scaleLinear([west, east], [left, right]);
  const y = scaleLinear([north, south], [top, bottom]);
  const r = scaleSqrt([0, Math.max(...places.map(({ cases }) => cases), 1)], [0, 9]);

  const points = pointsOf(places).map(({ own, ...point }) => ({
    ...point,
    x: x(own.lon),
    y: y(own.lat),
    r: r(own.cases),
  }));
  const sheet: Box = { left: 0, right: width, top: 22, bottom: bottom + 20 };
  const roomy = degree > 12;
  const blocks = clustersOf(points).map((own) => (roomy ? nameLines(own) : numberLines(own)));
  const labels = placeBlocks(blocks, points, sheet);
  const step = roomy ? 5 : 10;
  const edge = Math.min(width, right + 20);
  const grid: Mark[] = [
    ...multiples(west, east, step).flatMap((lon): Mark[] => [
      { kind: 'line', x1: x(lon), y1: 20, x2: x(lon), y2: bottom + 8, stroke: 'rule', dash: '1 3' },
      whisper(x(lon), 10, `${lon}°`, 'middle'),
    ]),
    ...multiples(south, north, step).flatMap((lat): Mark[] => [
      { kind: 'line', x1: 26, y1: y(lat), x2: edge, y2: y(lat), stroke: 'rule', dash: '1 3' },
      whisper(0, y(lat), `${lat}°`),
    ]),
  ];
  return {
    width,
    height: bottom + (roomy ? 22 : 44),
    marks: [
      ...grid,
      ...labels.flatMap(({ leader }) => leader),
      ...places.map((place) => placeMark(place, x(place.lon), y(place.lat), r(place.cases))),
      ...labels.map(({ text }) => text),
      ...(roomy ? [] : [whisper(0, bottom + 36, words.numbered)]),
    ],
  };
}

/** Chains of points of which each is near to another. */
function clustersOf(points: readonly Point[]): Point[][] {
  const clusters: Point[][] = [];
  for (const point of points) {
    const touching = clusters.filter((own) =>
      own.some((other) => Math.hypot(point.x - other.x, point.y - other.y) < near),
    );
    const merged = [...touching.flat(), point];
    for (const own of touching) clusters.splice(clusters.indexOf(own), 1);
    clusters.push(merged);
  }
  return clusters.map((own) => own.sort((a, b) => a.y - b.y || a.x - b.x));
}

/** A line of a block, and the point it belongs to. */
interface Line {
  text: string;
  point: Point;
}

/** The points of a cluster, and what is written by them. */
interface Block {
  own: Point[];
  lines: Line[];
}

/** A name a line. */
function nameLines(own: Point[]): Block {
  return { own, lines: own.map((point) => ({ text: point.text, point })) };
}

/** The numbers of all names, four a line. */
function numberLines(own: Point[]): Block {
  const numbers = own.flatMap((point) => point.numbers).sort((a, b) => a - b);
  const [point] = own;
  const lines = Array.from({ length: Math.ceil(numbers.length / 4) }, (_, index) =>
    numbers.slice(index * 4, index * 4 + 4).join(' '),
  );
  return { own, lines: point ? lines.map((text) => ({ text, point })) : [] };
}

/**
 * Sets each block of lines as near to its points as nothing is in the way, the largest first; a
 * thin line leads from a point to its name where they stand apart.
 */
function placeBlocks(
  blocks: readonly Block[],
  points: readonly Point[],
  sheet: Box,
): { text: Mark; leader: Mark[] }[] {
  const taken: Box[] = points.map(({ x, y, r }) => boxOf(x - r, y - r, 2 * r, 2 * r));
  return [...blocks]
    .sort((a, b) => b.lines.length - a.lines.length)
    .flatMap(({ own, lines }) => {
      const width = Math.max(...lines.map(({ text }) => textWidth(text)));
      const named = lines.length === own.length && lines.length > 1;
      const spot = findSpot(own, width, lines.length * line, named ? 16 : 5, taken, sheet);
      taken.push(spot);
      const toRight = spot.left > (own[0]?.x ?? 0);
      const side = toRight ? spot.left : spot.right;
      const anchor: 'start' | 'end' = toRight ? 'start' : 'end';
      return lines.map(({ text, point }, index) => {
        const at = spot.top + (index + 0.5) * line;
        const far = Math.hypot(side - point.x, at - point.y) > point.r + 12;
        const led = named || (far && own.length === 1);
        return {
          text: write(side, at, text, { anchor }),
          leader: led ? [leaderOf(point, side + (toRight ? -3 : 3), at)] : [],
        };
      });
    });
}

/** How far a label stands from its cluster, in px: to a side of it, and down from its middle. */
interface Offset {
  side: 'east' | 'west';
  aside: number;
  down: number;
}

/** Where a label may stand, the nearest first; of two as near, the one to the east. */
const offsets: readonly Offset[] = range(0, 161, 8)
  .flatMap((aside) =>
    range(-240, 241, 8).flatMap((down) =>
      (['east', 'west'] as const).map((side) => ({ side, aside, down })),
    ),
  )
  .map((offset) => ({
    offset,
    away: offset.aside + Math.abs(offset.down) * 0.8 + (offset.side === 'west' ? 1 : 0),
  }))
  .sort((a, b) => a.away - b.away)
  .map(({ offset }) => offset);

/** The free box of a size that is nearest to a cluster, on either side of it. */
function findSpot(
  own: readonly Point[],
  width: number,
  height: number,
  gap: number,
  taken: readonly Box[],
  sheet: Box,
): Box {
  const [west = 0, east = 0] = extent(own, ({ x }) => x);
  const middle = mean(own, ({ y }) => y) ?? 0;
  const reach = Math.max(...own.map(({ r }) => r)) + gap;
  const boxAt = ({ side, aside, down }: Offset) =>
    boxOf(
      side === 'east' ? east + reach + aside : west - reach - aside - width,
      middle - height / 2 + down,
      width,
      height,
    );
  let first: Box | undefined;
  for (const offset of offsets) {
    const box = boxAt(offset);
    const inside =
      box.left >= sheet.left &&
      box.right <= sheet.right &&
      box.top >= sheet.top &&
      box.bottom <= sheet.bottom;
    if (!inside) continue;
    if (!taken.some((other) => overlap(box, other))) return box;
    first ??= box;
  }
  return first ?? boxOf(sheet.left, middle, width, height);
}

function boxOf(left: number, top: number, width: number, height: number): Box {
  return { left, right: left + width, top, bottom: top + height };
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom + 1 && b.top < a.bottom + 1
  );
}

function leaderOf({ x, y }: Point, toX: number, toY: number): Mark {
  return { kind: 'line', x1: x, y1: y, x2: toX, y2: toY, stroke: 'ink-soft', weight: 0.6 };
}

/** The points of the plot: places on the same spot have one label, and the size of the largest. */
function pointsOf(places: readonly Place[]): { text: string; numbers: number[]; own: Place }[] {
  return [...Map.groupBy(places, ({ lon, lat }) => `${lon} ${lat}`).values()].flatMap((group) => {
    const [own] = group;
    const text = group.map(({ name, cases }) => `${name} ${cases}`).join(ui.overview.separator);
    const numbers = group.map((place) => places.indexOf(place) + 1);
    return own ? [{ text, numbers, own }] : [];
  });
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
