import { type Drawing, type Ink, type Mark, textSize } from './marks.ts';

/** The accessible name and description of a drawing. */
export interface Naming {
  /** The prefix of the element ids in the page. */
  id: string;
  title: string;
  description: string;
}

/** Writes inks and typefaces: as custom properties in a page, as plain values in a file. */
export interface Style {
  ink: (ink: Ink) => string;
  face: (serif: boolean) => string;
  size: (px: number) => string;
}

/** The style of a drawing in a page: colours and typefaces are tokens of the stylesheet. */
export const pageStyle: Style = {
  ink: (ink) => `var(--${ink})`,
  face: (serif) => `var(--${serif ? 'serif' : 'sans'})`,
  size: (px) => String(px),
};

/** A drawing as an SVG element with a name and a description (WAI-ARIA `img`). */
export function renderSvg(drawing: Drawing, { id, title, description }: Naming, style: Style) {
  const { width, height, marks } = drawing;
  const attributes = `xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="0 0 ${round(width)} ${round(height)}" role="img" aria-labelledby="${id}-name" aria-describedby="${id}-words"`;
  const names = `<title id="${id}-name">${escapeXml(title)}</title><desc id="${id}-words">${escapeXml(description)}</desc>`;
  return `<svg ${attributes} font-family="${escapeXml(style.face(false))}" font-size="${style.size(textSize)}" fill="none">${names}${marks.map((mark) => renderMark(mark, style)).join('')}</svg>`;
}

function renderMark(mark: Mark, style: Style): string {
  switch (mark.kind) {
    case 'group':
      return `<g transform="translate(${round(mark.x)} ${round(mark.y)})">${mark.marks.map((one) => renderMark(one, style)).join('')}</g>`;
    case 'text': {
      const { anchor, fill = 'ink', size, bold, serif } = mark;
      // An outline in the colour of the paper keeps words legible where a line runs behind them.
      const rim = ` stroke="${style.ink('paper')}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
      const attributes = [
        fill === 'on-seal' ? '' : rim,
        anchor && anchor !== 'start' ? ` text-anchor="${anchor}"` : '',
        size ? ` font-size="${style.size(size)}"` : '',
        bold ? ' font-weight="600"' : '',
        serif ? ` font-family="${escapeXml(style.face(true))}"` : '',
      ].join('');
      return `<text x="${round(mark.x)}" y="${round(mark.y)}" dy=".36em" fill="${style.ink(fill)}"${attributes}>${escapeXml(mark.text)}</text>`;
    }
    case 'line':
      return `<path d="M${round(mark.x1)} ${round(mark.y1)}L${round(mark.x2)} ${round(mark.y2)}"${paint(mark, style)}/>`;
    case 'rect':
      return `<rect x="${round(mark.x)}" y="${round(mark.y)}" width="${round(mark.width)}" height="${round(mark.height)}"${mark.round ? ` rx="${mark.round}"` : ''}${paint(mark, style)}/>`;
    case 'circle':
      return `<circle cx="${round(mark.x)}" cy="${round(mark.y)}" r="${round(mark.r)}"${paint(mark, style)}/>`;
    case 'path':
      return `<path d="${mark.d}"${paint(mark, style)}/>`;
  }
}

type Painted = Exclude<Mark, { kind: 'text' | 'group' }>;

function paint({ fill, stroke, weight, dash, opacity }: Painted, style: Style): string {
  return [
    fill ? ` fill="${style.ink(fill)}"` : '',
    stroke ? ` stroke="${style.ink(stroke)}"` : '',
    weight ? ` stroke-width="${weight}"` : '',
    dash ? ` stroke-dasharray="${dash}"` : '',
    opacity === undefined ? '' : ` opacity="${opacity}"`,
  ].join('');
}

/** Rounds a length to a tenth of a pixel, the finest that a screen shows. */
function round(length: number): number {
  return Math.round(length * 10) / 10;
}

/** Escapes text for XML, including attributes in double quotes. */
function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
