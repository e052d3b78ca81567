import { lightOf, tokenOf } from '../styles/tokens.ts';
import { type Chart, widths } from './chart.ts';
import { type Drawing, type Mark, textWidth, write, writeSmall } from './marks.ts';
import { renderSvg, type Style } from './render-svg.ts';

const margin = 24;

/**
 * A chart as an SVG file of its own: with its title above, its citation below, and the colours of
 * the light theme, read from the text of the tokens file.
 */
export function standaloneSvg(chart: Chart, citation: string, tokens: string): string {
  const drawing = chart.draw(widths.wide);
  const width = Math.max(widths.wide, drawing.width) + 2 * margin;
  const sentence = breakLines(chart.sentence, width - 2 * margin);
  const top = 66 + sentence.length * 19;
  const height = top + drawing.height + 52;
  const sheet: Mark[] = [
    { kind: 'rect', x: 0, y: 0, width, height, fill: 'paper' },
    { kind: 'rect', x: margin, y: 22, width: 4, height: 20, fill: 'seal' },
    write(margin + 14, 32, chart.title, { size: 19, bold: true, serif: true }),
    ...sentence.map((line, index) => write(margin, 62 + index * 19, line, { fill: 'ink-soft' })),
    { kind: 'group', x: margin, y: top, marks: drawing.marks },
    writeSmall(margin, height - 20, citation),
  ];
  const whole: Drawing = { width, height, marks: sheet };
  return renderSvg(whole, chart, lightStyle(tokens));
}

/** Breaks a sentence after punctuation, so that no line is wider than a width in px. */
function breakLines(sentence: string, width: number): string[] {
  const lines = [''];
  for (const part of sentence.split(/(?<=[，；。、]|[,;.:] )/)) {
    const last = lines.at(-1) ?? '';
    if (last !== '' && textWidth(last + part) > width) lines.push(part);
    else lines[lines.length - 1] = last + part;
  }
  return lines;
}

/** The light colours and the typefaces of the tokens file. */
export function lightStyle(tokens: string): Style {
  return {
    ink: (ink) => lightOf(tokens, ink),
    face: (serif) => tokenOf(tokens, serif ? 'serif' : 'sans').replaceAll('"', "'"),
    size: (px) => String(px),
  };
}
