import { extent, median } from 'd3-array';
import { scaleLinear, scaleSqrt } from 'd3-scale';
import type { Words } from '../i18n/words.ts';
import { breakText, type Drawing, type Mark, textWidth, write, writeSmall } from './marks.ts';
import { clustersOf, nameLines, placeBlocks } from './place-labels.ts';
import { type Box, boxOf } from './plane.ts';

/** The scale from degrees to px, and the borders of the plot. */
interface Plot {
  lon: Range;
  lat: Range;
  x: (lon: number) => number;
  y: (lat: number) => number;
  right: number;
  bottom: number;
  /** The px of a degree of latitude. */
  degree: number;
}

/** A range of degrees, from least to greatest. */
type Range = readonly [number, number];

/** A customs office or a port to be drawn. */
export interface Spotted {
  collection: 'customs' | 'ports';
  short: string;
  cases: number;
  lon: number;
  lat: number;
}

/** What a plot holds besides its places. */
interface PlotOptions {
  width: number;
  /** The greatest height of the plot. */
  height: number;
  /** The radius of the sign of so many cases. */
  r: (cases: number) => number;
  /** The area of another plot, drawn as a frame. */
  frame?: { lon: Range; lat: Range };
}

/** Draws the places, and those far from the rest in a small plot of their own, which frames the area of the first. */
export function drawPlaces(places: readonly Spotted[], words: Words, width: number): Drawing {
  const r = scaleSqrt([0, Math.max(...places.map(({ cases }) => cases), 1)], [0, 9]);
  const { near, far } = splitFar(places);
  const beside = far.length > 0 && width >= 640;
  const room = beside ? Math.round(width * 0.62) : width;
  const main = drawPlot(near, words, { width: room, height: 560, r });
  if (far.length === 0) return { ...main, width };
  const frame = { lon: rangeOf(near, ({ lon }) => lon), lat: rangeOf(near, ({ lat }) => lat) };
  const inset = drawPlot(far, words, {
    width: beside ? width - room - 24 : Math.min(width, 300),
    height: 260,
    r,
    frame,
  });
  const [x, y] = beside ? [room + 24, 0] : [0, main.height + 16];
  const marks = [
    write(0, 8, words.overview.places.far, { bold: true }),
    { kind: 'group' as const, x: 0, y: insetHead, marks: inset.marks },
  ];
  return {
    width,
    height: Math.max(main.height, y + insetHead + inset.height),
    marks: [...main.marks, { kind: 'group', x, y, marks }],
  };
}

/** The height of the name above the small plot. */
const insetHead = 22;

/** A place is far if it is this many times as far from the middle as half of the places are, and so many degrees. */
const farTimes = 2;
const farDegrees = 12;

/** Tells the places far from the rest, which would make all others crowd together. */
export function splitFar<One extends Spotted>(places: readonly One[]): { near: One[]; far: One[] } {
  const [lon, lat] = [median(places, (one) => one.lon) ?? 0, median(places, (one) => one.lat) ?? 0];
  const away = (one: One) => Math.hypot(one.lon - lon, one.lat - lat);
  const limit = Math.max(farDegrees, farTimes * (median(places, away) ?? 0));
  return {
    near: places.filter((one) => away(one) <= limit),
    far: places.filter((one) => away(one) > limit),
  };
}

/** So many names find room on a plot: those of the places with most cases. */
export const mostNames = 30;

/** Draws places on a graticule, with their names. */
function drawPlot(places: readonly Spotted[], words: Words, options: PlotOptions): Drawing {
  const { width, r, frame } = options;
  const plot = layOut(places, options);
  const { x, y, bottom } = plot;
  const points = spotsOf(places, words.overview.separator).map(({ place, text }) => ({
    text,
    x: x(place.lon),
    y: y(place.lat),
    r: r(place.cases),
  }));
  // The names of what lies in the far south may stand below the plot.
  const sheet: Box = { left: 0, right: width, top: 22, bottom: bottom + 110 };
  const named = points.slice(0, mostNames);
  const grid = drawGrid(plot, width);
  const area = frame && frameOf(frame, plot);
  const labels = placeBlocks(clustersOf(named).map(nameLines), points, sheet, [
    ...numbersOn(grid),
    ...(area ? [area] : []),
  ]);
  return {
    width,
    height: Math.max(bottom + 22, ...labels.map((own) => own.bottom + 6)),
    marks: [
      ...grid,
      ...(area ? drawFrame(area, words.overview.places.main) : []),
      ...labels.flatMap(({ leaders }) => leaders),
      ...places.map((place) => drawPlace(place, x(place.lon), y(place.lat), r(place.cases))),
      ...labels.flatMap(({ texts }) => texts),
    ],
  };
}

/** The boxes of the degrees on a graticule. */
function numbersOn(grid: readonly Mark[]): Box[] {
  return grid.flatMap((mark) => {
    if (mark.kind !== 'text') return [];
    const width = textWidth(mark.text, mark.size);
    return [boxOf(mark.anchor === 'middle' ? mark.x - width / 2 : mark.x, mark.y - 7, width, 14)];
  });
}

/** Where the area of another plot lies. */
function frameOf({ lon, lat }: { lon: Range; lat: Range }, { x, y }: Plot): Box {
  return { left: x(lon[0]), right: x(lon[1]), top: y(lat[1]), bottom: y(lat[0]) };
}

/** Draws the area of another plot, with its name if it holds that. */
function drawFrame({ left, right, top, bottom }: Box, name: string): Mark[] {
  const [width, height] = [right - left, bottom - top];
  const lines = breakText(name, width - 8);
  const fits =
    lines.length * 14 < height && lines.every((text) => textWidth(text, 11) <= width - 4);
  const first = (top + bottom) / 2 - (lines.length - 1) * 7;
  return [
    { kind: 'rect', x: left, y: top, width, height, stroke: 'ink-soft', dash: '3 3' },
    ...(fits ? lines : []).map((text, index) =>
      writeSmall((left + right) / 2, first + index * 14, text, 'middle'),
    ),
  ];
}

function rangeOf(places: readonly Spotted[], degreesOf: (place: Spotted) => number): Range {
  const [from = 0, to = 0] = extent(places, degreesOf);
  return [from, to];
}

/** Makes the largest plot of all places, and of the frame if there is one, that fits the width and the height. */
function layOut(
  places: readonly Spotted[],
  { width, height, frame }: Pick<PlotOptions, 'width' | 'height' | 'frame'>,
): Plot {
  const lons = [...places.map(({ lon }) => lon), ...(frame?.lon ?? [])];
  const lats = [...places.map(({ lat }) => lat), ...(frame?.lat ?? [])];
  const [west = 0, east = 0] = extent(lons);
  const [south = 0, north = 0] = extent(lats);
  const left = 34;
  const top = 34;
  // A degree of longitude is shorter than one of latitude by the cosine of the latitude; the middle latitude serves for all.
  const shrink = Math.cos((((north + south) / 2) * Math.PI) / 180);
  const degree = Math.min(
    (width - left - 60) / Math.max(1, (east - west) * shrink),
    height / Math.max(1, north - south),
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
    degree,
  };
}

/** Lines at whole degrees with their numbers. */
function drawGrid({ lon, lat, x, y, right, bottom, degree }: Plot, width: number): Mark[] {
  const step = degree > 12 ? 5 : 10;
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
  place: Spotted;
  text: string;
}

/** Groups places by spot: places on the same spot share a label. */
function spotsOf(places: readonly Spotted[], separator: string): Spot[] {
  return [...Map.groupBy(places, ({ lon, lat }) => `${lon} ${lat}`).values()].flatMap((group) => {
    const [place] = group;
    const text = group.map(({ short, cases }) => `${short} ${cases}`).join(separator);
    return place ? [{ place, text }] : [];
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
function drawPlace({ collection }: Spotted, x: number, y: number, r: number): Mark {
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
