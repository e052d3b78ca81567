import type { Glyph } from 'fontkitten';
import { phrases } from '../text/phrases.ts';
import { fontOf, glyphOf, type Weight } from './fonts.ts';

/** How a text is set: weight and size in pixels. */
export interface Style {
  weight: Weight;
  size: number;
}

/** The height of the middle of a Han character above the baseline, as a share of its size. */
export const hanMiddle = 0.38;

const han = /^\p{Script=Han}$/u;
const western = /^[\p{Script=Latin}\p{Nd}]$/u;
const opening = /^[“‘（《〈「『【]$/u;
const closing = /^[”’）》〉」』】，。、；：]$/u;

/** A character with the place where it begins. */
interface PlacedGlyph {
  glyph: Glyph;
  x: number;
}

/**
 * Sets one line as print does: with a thin space between Han and Latin or digits, without a double blank between
 * marks, and without a blank before an opening mark at the start or after a closing one at the end.
 * @throws Error if the font has no glyph for a character
 */
function setLine(text: string, { weight, size }: Style): { glyphs: PlacedGlyph[]; width: number } {
  const scale = size / fontOf(weight).unitsPerEm;
  const glyphs: PlacedGlyph[] = [];
  let x = 0;
  let before = '';
  for (const character of text) {
    const glyph = glyphOf(weight, character);
    x += gapBetween(before, character) * size;
    glyphs.push({ glyph, x });
    x += glyph.advanceWidth * scale;
    before = character;
  }
  return { glyphs, width: closing.test(before) ? x - size / 2 : x };
}

function gapBetween(before: string, after: string): number {
  const afterMark = opening.test(before) || closing.test(before);
  if (before === '') return opening.test(after) ? -0.5 : 0;
  if (opening.test(after) && afterMark) return -0.5;
  if (closing.test(before) && closing.test(after)) return -0.5;
  const mixed =
    (han.test(before) && western.test(after)) || (western.test(before) && han.test(after));
  return mixed ? 0.125 : 0;
}

/** The width of one line in pixels. */
export function widthOf(text: string, style: Style): number {
  return setLine(text, style).width;
}

/** One line as SVG paths, from `x` on the baseline `y`. */
export function lineToSvg(
  text: string,
  style: Style & { x: number; y: number; colour: string },
): string {
  const scale = round(style.size / fontOf(style.weight).unitsPerEm, 5);
  const paths = setLine(text, style).glyphs.map(
    ({ glyph, x }) =>
      `<path transform="translate(${round(style.x + x)} ${round(style.y)}) scale(${scale} -${scale})" d="${glyph.path.toSVG()}"/>`,
  );
  return `<g fill="${style.colour}">${paths.join('')}</g>`;
}

/**
 * Breaks a text between phrases into as few lines as fit the width, and makes these about equally long.
 * Gives undefined if a single phrase is too wide.
 */
export function breakLines(text: string, style: Style, width: number): string[] | undefined {
  const parts = phrases(text);
  const lineOf = (from: number, to: number) => parts.slice(from, to).join('').trimEnd();
  // best[i] is the best way to break the first i phrases.
  const best: ({ lines: string[]; unevenness: number } | undefined)[] = [
    { lines: [], unevenness: 0 },
  ];
  for (let to = 1; to <= parts.length; to += 1) {
    for (let from = to - 1; from >= 0; from -= 1) {
      const line = lineOf(from, to);
      const slack = width - widthOf(line, style);
      if (slack < 0) break;
      const start = best[from];
      if (start === undefined) continue;
      const lines = [...start.lines, line];
      const unevenness = start.unevenness + slack ** 2;
      const known = best[to];
      const better =
        known === undefined ||
        lines.length < known.lines.length ||
        (lines.length === known.lines.length && unevenness < known.unevenness);
      if (better) best[to] = { lines, unevenness };
    }
  }
  return best[parts.length]?.lines;
}

/** Rounds a number for the SVG, so that the bytes are the same on every machine. */
export function round(value: number, places = 2): number {
  return Number(value.toFixed(places));
}
