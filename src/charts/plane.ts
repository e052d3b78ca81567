/** A place on a sheet, in px. */
export interface Place {
  x: number;
  y: number;
}

/** A straight line between two places. */
export interface Segment {
  from: Place;
  to: Place;
}

/** A rectangle on a sheet, in px. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export function boxOf(left: number, top: number, width: number, height: number): Box {
  return { left, right: left + width, top, bottom: top + height };
}

/** Whether two boxes overlap or stand closer than words should. */
export function overlap(a: Box, b: Box): boolean {
  return (
    a.left < b.right + 2 && b.left < a.right + 2 && a.top < b.bottom + 1 && b.top < a.bottom + 1
  );
}

export function isWithin({ x, y }: Place, { left, right, top, bottom }: Box): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** Whether two lines cross; lines that only share an end do not. */
export function cross(one: Segment, other: Segment): boolean {
  const turn = (a: Place, b: Place, c: Place) =>
    Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
  return (
    turn(one.from, one.to, other.from) * turn(one.from, one.to, other.to) < 0 &&
    turn(other.from, other.to, one.from) * turn(other.from, other.to, one.to) < 0
  );
}

/** Whether a line passes through a box. */
export function passes(line: Segment, box: Box): boolean {
  const { left, right, top, bottom } = box;
  return (
    isWithin(line.from, box) ||
    isWithin(line.to, box) ||
    cross(line, { from: { x: left, y: top }, to: { x: right, y: bottom } }) ||
    cross(line, { from: { x: left, y: bottom }, to: { x: right, y: top } })
  );
}
