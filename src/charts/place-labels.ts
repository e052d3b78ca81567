import { extent, mean, range } from 'd3-array';
import { type Mark, textWidth, write } from './marks.ts';

/** A point of the plot, in px, with its label. */
export interface Point {
  text: string;
  x: number;
  y: number;
  /** Half the width of the largest mark on the point. */
  r: number;
}

/** A rectangle on the sheet, in px. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const line = 16;
/** Points nearer to each other than this are labelled in one block. */
const near = 18;

/** Groups points into clusters: each point is near another one of its cluster. */
export function clustersOf(points: readonly Point[]): Point[][] {
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

/** A line of a block of labels, and the point it belongs to. */
interface Line {
  text: string;
  point: Point;
}

/** The points of a cluster, and the block of labels beside them. */
export interface Block {
  own: Point[];
  lines: Line[];
}

/** The block of a cluster with one name on each line. */
export function nameLines(own: Point[]): Block {
  return { own, lines: own.map((point) => ({ text: point.text, point })) };
}

/**
 * Places each block in the free space nearest its points, the largest block first. A thin line
 * leads from a point to its name where the two are apart.
 */
export function placeBlocks(
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

/** The distance of a block from its cluster in px: to the side, and down from the middle. */
interface Offset {
  side: 'east' | 'west';
  aside: number;
  down: number;
}

/** The places to try for a block, nearest first; at the same distance, east before west. */
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

/** Finds the free box of a size nearest to a cluster, on either side of it. */
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
  for (const offset of offsets) {
    const box = boxAt(offset);
    const inside =
      box.left >= sheet.left &&
      box.right <= sheet.right &&
      box.top >= sheet.top &&
      box.bottom <= sheet.bottom;
    if (!inside) continue;
    if (!taken.some((other) => overlap(box, other))) return box;
  }
  return findFlush(middle, width, height, taken, sheet);
}

/** Finds the free box nearest to a height at a side of the sheet, for names too long to stand beside their points. */
function findFlush(
  middle: number,
  width: number,
  height: number,
  taken: readonly Box[],
  sheet: Box,
): Box {
  const lefts = [Math.max(sheet.left, sheet.right - width), sheet.left];
  const boxes = range(sheet.top, Math.max(sheet.top + 1, sheet.bottom - height), 4)
    .toSorted((a, b) => Math.abs(a + height / 2 - middle) - Math.abs(b + height / 2 - middle))
    .flatMap((top) => lefts.map((left) => boxOf(left, top, width, height)));
  const free = boxes.find((box) => !taken.some((other) => overlap(box, other)));
  return free ?? boxes[0] ?? boxOf(sheet.left, sheet.top, width, height);
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
