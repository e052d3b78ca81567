import { extent, mean, range } from 'd3-array';
import { type Mark, textWidth, write } from './marks.ts';
import {
  type Box,
  boxOf,
  cross,
  isWithin,
  overlap,
  type Place,
  passes,
  type Segment,
} from './plane.ts';

/** A point of the plot, in px, with its label. */
export interface Point {
  text: string;
  x: number;
  y: number;
  /** Half the width of the largest mark on the point. */
  r: number;
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

/** What stands on a sheet already: what no name may touch, and the lines that none may cross. */
interface Taken {
  boxes: Box[];
  leaders: Segment[];
}

/**
 * Places each block in the free space nearest its points, the largest block first. A thin line leads from a point to its
 * name where the two are apart; it crosses no name and no other line where there is room for that.
 * @param others what stands on the sheet besides the points
 */
export function placeBlocks(
  blocks: readonly Block[],
  points: readonly Point[],
  sheet: Box,
  others: readonly Box[] = [],
): { texts: Mark[]; leaders: Mark[]; bottom: number }[] {
  const taken: Taken = {
    boxes: [...others, ...points.map(({ x, y, r }) => boxOf(x - r, y - r, 2 * r, 2 * r))],
    leaders: [],
  };
  return [...blocks]
    .sort((a, b) => b.lines.length - a.lines.length)
    .map((block) => {
      const spot = findSpot(block, taken, sheet);
      const { anchor, side, rows, leaders } = spot;
      taken.boxes.push(...rows.map(({ box }) => box));
      taken.leaders.push(...leaders);
      return {
        texts: rows.map(({ text, box }) => write(side, box.top + line / 2, text, { anchor })),
        leaders: leaders.map(({ from, to }) => leaderOf(from, to)),
        bottom: Math.max(...rows.map(({ box }) => box.bottom)),
      };
    });
}

/** A block in its place: its lines with their boxes, flush with the side that faces the points. */
interface Spot {
  anchor: 'start' | 'end';
  side: number;
  rows: { text: string; box: Box }[];
  leaders: Segment[];
}

/** Puts a block into a box; its lines stand in the order in which their leaders do not cross. */
function setSpot({ own, lines }: Block, { left, right, top }: Box): Spot {
  const toRight = left > (own[0]?.x ?? 0);
  const [side, anchor] = toRight ? ([left, 'start'] as const) : ([right, 'end'] as const);
  const end = side + (toRight ? -3 : 3);
  const heights = lines.map((_, index) => top + (index + 0.5) * line);
  const named = lines.length === own.length && lines.length > 1;
  const ordered = named ? uncross(lines, heights, end) : lines;
  const rows = ordered.map(({ text, point }, index) => {
    const width = textWidth(text);
    const at = heights[index] ?? top;
    const far = Math.hypot(side - point.x, at - point.y) > point.r + 12;
    const led = named || (far && own.length === 1);
    const box = boxOf(toRight ? left : right - width, at - line / 2, width, line);
    return { text, box, leaders: led ? [{ from: point, to: { x: end, y: at } }] : [] };
  });
  return { anchor, side, rows, leaders: rows.flatMap(({ leaders }) => leaders) };
}

/** Orders lines so that their leaders are shortest together, which is where no two cross. */
function uncross(lines: readonly Line[], heights: readonly number[], x: number): Line[] {
  const ordered = [...lines];
  const length = ({ point }: Line, at: number) =>
    Math.hypot(point.x - x, point.y - (heights[at] ?? 0));
  for (let changed = true; changed; ) {
    changed = false;
    for (const i of range(ordered.length)) {
      for (const j of range(i + 1, ordered.length)) {
        const [a, b] = [ordered[i], ordered[j]];
        if (!a || !b || length(a, j) + length(b, i) > length(a, i) + length(b, j) - 0.01) continue;
        [ordered[i], ordered[j]] = [b, a];
        changed = true;
      }
    }
  }
  return ordered;
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

/** Finds the free place for a block that is nearest to its points, on either side of them. */
function findSpot(block: Block, taken: Taken, sheet: Box): Spot {
  const { own, lines } = block;
  const width = Math.max(...lines.map(({ text }) => textWidth(text)));
  const height = lines.length * line;
  const gap = lines.length === own.length && lines.length > 1 ? 16 : 5;
  const [west = 0, east = 0] = extent(own, ({ x }) => x);
  const middle = mean(own, ({ y }) => y) ?? 0;
  const reach = Math.max(...own.map(({ r }) => r)) + gap;
  const boxes = offsets
    .map(({ side, aside, down }) =>
      boxOf(
        side === 'east' ? east + reach + aside : west - reach - aside - width,
        middle - height / 2 + down,
        width,
        height,
      ),
    )
    .filter((box) => isInside(box, sheet));
  for (const isFree of [isClear, isApart]) {
    for (const box of boxes) {
      const spot = setSpot(block, box);
      if (isFree(spot, taken)) return spot;
    }
  }
  return setSpot(block, findFlush(middle, width, height, taken.boxes, sheet));
}

/** Whether the names of a block touch nothing. */
function isApart({ rows }: Spot, { boxes }: Taken): boolean {
  return rows.every(({ box }) => !boxes.some((other) => overlap(box, other)));
}

/** Whether, besides, its leaders cross no name and no other leader, and no other leader crosses its names. */
function isClear(spot: Spot, taken: Taken): boolean {
  const { rows, leaders } = spot;
  return (
    isApart(spot, taken) &&
    leaders.every(
      (one) =>
        !rows.some(({ box }) => passes(one, box)) &&
        !taken.boxes.some((box) => !isWithin(one.from, box) && passes(one, box)) &&
        !taken.leaders.some((other) => cross(one, other)),
    ) &&
    !taken.leaders.some((one) => rows.some(({ box }) => passes(one, box)))
  );
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

function isInside(box: Box, sheet: Box): boolean {
  return (
    box.left >= sheet.left &&
    box.right <= sheet.right &&
    box.top >= sheet.top &&
    box.bottom <= sheet.bottom
  );
}

function leaderOf(from: Place, to: Place): Mark {
  return {
    kind: 'line',
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stroke: 'ink-soft',
    weight: 0.6,
  };
}
