import sharp from 'sharp';
import type { Words } from '../i18n/words.ts';
import { phrases } from '../text/phrases.ts';
import { type Card, cardSize } from './card.ts';
import { cardColours } from './colours.ts';
import { gridHeight, gridToSvg } from './draw-stages.ts';
import { breakLines, hanMiddle, lineToSvg, round, type Style, widthOf } from './set-text.ts';

/**
 * The version of the drawing. Raise it with each change of the drawing, the font or the library that draws,
 * so that cards kept from an earlier version are drawn again.
 */
export const drawingVersion = 4;

const { width, height } = cardSize;
const margin = 72;
const right = width - margin;
const footRule = 532;
const footMiddle = (footRule + height) / 2 - 4;

const eyebrow = { weight: 'regular', size: 28 } as const;
const leadStyles = [
  { weight: 'regular', size: 32, leading: 50 },
  { weight: 'regular', size: 26, leading: 40 },
] as const;
const small = { weight: 'regular', size: 26 } as const;
const smaller = { weight: 'regular', size: 21, leading: 30 } as const;
const name = { weight: 'bold', size: 30 } as const;

const sealSize = { large: 136, row: 60, foot: 40 } as const;
const bodyTop = 138;
const bodyBottom = 502;

/** A card as SVG. Letters are drawn as outlines, so that the picture needs no font. */
export function cardToSvg(card: Card, words: Words): string {
  const colours = cardColours();
  const left = card.seal === undefined ? margin : margin + sealSize.large + 36;
  const rowTop = bodyBottom - sealSize.row;
  const bottom = card.stages
    ? bodyBottom - gridHeight(card.stages) - 20
    : card.seals.length > 0
      ? rowTop - 28
      : bodyBottom;
  const block = fitBlock(card, right - left, bottom - bodyTop, words.cards.cut);
  const parts = [
    `<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
    lineToSvg(card.eyebrow, { ...eyebrow, x: margin, y: 102, colour: colours.soft }),
    card.seal === undefined ? '' : sealToSvg(card.seal, margin, bodyTop, sealSize.large),
    ...block.map(({ text, y, ...style }) => lineToSvg(text, { ...style, x: left, y: bodyTop + y })),
    card.seals.length > 0 ? rowOfSeals(card, words, left, rowTop) : '',
    card.stages ? gridToSvg(card.stages, { left, right, bottom: bodyBottom }) : '',
    footToSvg(card.foot, words),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${parts.join('')}</svg>`;
}

/** A card as PNG with a palette; the same card and words give the same bytes. */
export async function drawCard(card: Card, words: Words): Promise<Buffer> {
  return (
    sharp(Buffer.from(cardToSvg(card, words)))
      // Sixteen colours fit four bits a pixel: 40 % smaller than 32, and no edge looks rougher.
      .png({ palette: true, colours: 16, dither: 0, effort: 7, compressionLevel: 9 })
      .toBuffer()
  );
}

interface BlockLine extends Style {
  text: string;
  y: number;
  colour: string;
}

/**
 * Sets heading and lead, with the heading as large as the space allows. A lead that does not fit is set smaller and,
 * as the last resort, cut at a word with an ellipsis after at least two lines.
 * @throws Error if the heading does not fit
 */
function fitBlock(
  { heading, lead, seal }: Card,
  space: number,
  depth: number,
  ellipsis: string,
): BlockLine[] {
  const colours = cardColours();
  for (const cut of [false, true]) {
    for (const leadStyle of leadStyles) {
      const leadLines = lead === '' ? [] : breakLines(lead, leadStyle, space);
      if (!leadLines) continue;
      for (let size = seal === undefined ? 128 : 96; size >= 32; size -= 4) {
        const style = { weight: 'bold', size } as const;
        const lines = headingLines(heading, style, space);
        const leading = size * 1.3;
        if (!lines || lines.length > mostLines(size, seal !== undefined)) continue;
        const leadTop = lines.length * leading + 22;
        const room = Math.floor((depth - leadTop) / leadStyle.leading);
        if (room < leadLines.length && !(cut && size <= 48 && room > 1)) continue;
        return [
          // The top of the first line is level with the top of the seal.
          ...lines.map((text, index) => {
            return { ...style, text, y: size * 0.88 + index * leading, colour: colours.ink };
          }),
          ...cutLines(leadLines, room, ellipsis).map((text, index) => {
            const y = leadTop + leadStyle.size * 0.88 + index * leadStyle.leading;
            return { ...leadStyle, text, y, colour: colours.soft };
          }),
        ];
      }
    }
  }
  throw new Error(`Social card: "${heading.join(' ')}" does not fit; shorten it.`);
}

/** The lines that fit; an ellipsis in place of the last word stands for the rest. */
function cutLines(lines: readonly string[], room: number, ellipsis: string): readonly string[] {
  if (lines.length <= room) return lines;
  const kept = lines.slice(0, room);
  const last = phrases(kept.at(-1) ?? '')
    .slice(0, -1)
    .join('')
    .trimEnd();
  return [...kept.slice(0, -1), last + ellipsis];
}

/** The most lines that a heading of a size may take: the larger the letters, the fewer. */
function mostLines(size: number, besideSeal: boolean): number {
  if (size <= 40) return 5;
  if (size <= 48) return 4;
  if (size <= 60) return 3;
  return besideSeal && size > 76 ? 1 : 2;
}

/** The names of a heading on one line or, if they do not fit, each beginning a new line. */
function headingLines(names: readonly string[], style: Style, space: number): string[] | undefined {
  const whole = names.join(' ');
  if (widthOf(whole, style) <= space) return [whole];
  const lines = names.map((part) => breakLines(part, style, space));
  return lines.every((part) => part !== undefined) ? lines.flat() : undefined;
}

/** A seal: its characters in white on vermilion inside a thin line. */
function sealToSvg(text: string, x: number, y: number, size: number): string {
  const colours = cardColours();
  const inset = round(size * 0.05 + 0.5);
  const line = round(Math.max(1.2, size * 0.014));
  const inner = round(size - 2 * inset);
  const radius = round(size * 0.03);
  const count = [...text].length;
  const style = { weight: 'bold', size: size * (count === 1 ? 0.64 : 0.76 / count) } as const;
  return [
    `<rect x="${x}" y="${y}" width="${size}" height="${size}" rx="${radius}" fill="${colours.seal}"/>`,
    `<rect x="${round(x + inset)}" y="${round(y + inset)}" width="${inner}" height="${inner}" rx="${round(radius / 2)}" fill="none" stroke="${colours.onSeal}" stroke-opacity=".7" stroke-width="${line}"/>`,
    lineToSvg(text, {
      ...style,
      x: x + (size - widthOf(text, style)) / 2,
      y: y + size / 2 + style.size * hanMiddle,
      colour: colours.onSeal,
    }),
  ].join('');
}

/** A row of small seals, as many as fit, followed by the count. */
function rowOfSeals({ seals, count }: Card, words: Words, x: number, y: number): string {
  const step = sealSize.row + 14;
  const fitting = (text: string) => Math.floor((right - x - widthOf(text, small) - 10) / step);
  const all = seals.length <= fitting(count);
  const after = all ? count : words.cards.more(count);
  const shown = all ? seals : seals.slice(0, fitting(after));
  return [
    ...shown.map((text, index) => sealToSvg(text, x + index * step, y, sealSize.row)),
    lineToSvg(after, {
      ...small,
      x: x + shown.length * step + 10,
      y: y + sealSize.row / 2 + small.size * hanMiddle,
      colour: cardColours().soft,
    }),
  ].join('');
}

/**
 * The foot: the site's seal and name under a rule and, opposite, a remark on one line or two smaller ones.
 * @throws Error if the remark does not fit
 */
function footToSvg(remark: string, { site, mark }: Words): string {
  const colours = cardColours();
  const nameLeft = margin + sealSize.foot + 16;
  const room = right - nameLeft - widthOf(site, name) - 36;
  const whole = widthOf(remark, small) <= room;
  const style = whole ? small : smaller;
  const lines = whole ? [remark] : breakLines(remark, smaller, room);
  if (!lines || lines.length > 2) {
    throw new Error(`Social card: "${remark}" does not fit beside "${site}"; shorten it.`);
  }
  const top = footMiddle - ((lines.length - 1) * smaller.leading) / 2;
  return [
    `<rect x="${margin}" y="${footRule}" width="${right - margin}" height="2" fill="${colours.rule}"/>`,
    sealToSvg(mark, margin, footMiddle - sealSize.foot / 2, sealSize.foot),
    lineToSvg(site, {
      ...name,
      x: nameLeft,
      y: footMiddle + name.size * hanMiddle,
      colour: colours.ink,
    }),
    ...lines.map((line, index) =>
      lineToSvg(line, {
        ...style,
        x: right - widthOf(line, style),
        y: top + index * smaller.leading + style.size * hanMiddle,
        colour: colours.soft,
      }),
    ),
  ].join('');
}
