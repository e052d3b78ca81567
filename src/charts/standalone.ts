import type { BookFigure } from './figure.ts';
import { widths } from './figure.ts';
import { type Drawing, type Ink, type Mark, textWidth, whisper, write } from './marks.ts';
import { renderSvg, type Style } from './render-svg.ts';

const margin = 24;

/**
 * A figure as an SVG file of its own: with its title above, its citation below, and the colours of
 * the light theme, read from the text of the tokens file.
 */
export function standaloneSvg(figure: BookFigure, citation: string, tokens: string): string {
  const drawing = figure.draw(widths.wide);
  const width = Math.max(widths.wide, drawing.width) + 2 * margin;
  const sentence = breakLines(figure.sentence, width - 2 * margin);
  const top = 66 + sentence.length * 19;
  const height = top + drawing.height + 52;
  const sheet: Mark[] = [
    { kind: 'rect', x: 0, y: 0, width, height, fill: 'paper' },
    { kind: 'rect', x: margin, y: 22, width: 4, height: 20, fill: 'seal' },
    write(margin + 14, 32, figure.title, { size: 19, bold: true, serif: true }),
    ...sentence.map((line, index) => write(margin, 62 + index * 19, line, { fill: 'ink-soft' })),
    { kind: 'group', x: margin, y: top, marks: drawing.marks },
    whisper(margin, height - 20, citation),
  ];
  const whole: Drawing = { width, height, marks: sheet };
  return renderSvg(whole, figure, lightStyle(tokens));
}

/** Cuts a sentence after its punctuation, so that no line is longer than a width in px. */
function breakLines(sentence: string, width: number): string[] {
  const lines = [''];
  for (const part of sentence.split(/(?<=[，；。、]|[,;.:] )/)) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && textWidth(last + part) > width) lines.push(part);
    else lines[lines.length - 1] = last + part;
  }
  return lines;
}

/** The light colours and the faces that a stylesheet of custom properties gives. */
export function lightStyle(tokens: string): Style {
  const tokenOf = (name: string) => {
    const value = new RegExp(`--${name}:\\s*([^;]+);`)
      .exec(tokens)?.[1]
      ?.replace(/\s+/g, ' ')
      .trim();
    if (value === undefined) throw new Error(`The tokens file has no "--${name}".`);
    return value;
  };
  return {
    ink: (ink: Ink) => /^light-dark\(\s*([^,]+),/.exec(tokenOf(ink))?.[1] ?? tokenOf(ink),
    face: (serif) => tokenOf(serif ? 'serif' : 'sans').replaceAll('"', "'"),
    size: (px) => String(px),
  };
}
