import { phrases } from '../text/phrases.ts';

/** A colour of the tokens file. */
export type Ink =
  | 'ink'
  | 'ink-soft'
  | 'rule'
  | 'rule-strong'
  | 'accent'
  | 'seal'
  | 'on-seal'
  | 'paper'
  | 'raised';

interface Paint {
  fill?: Ink | undefined;
  stroke?: Ink | undefined;
  /** The width of the stroke in px. */
  weight?: number | undefined;
  /** Dashes and gaps in px, as `3 2`. */
  dash?: string | undefined;
  opacity?: number | undefined;
}

/** One shape or text of a chart; lengths in px. */
export type Mark =
  | ({ kind: 'line'; x1: number; y1: number; x2: number; y2: number } & Paint)
  | ({ kind: 'rect'; x: number; y: number; width: number; height: number; round?: number } & Paint)
  | ({ kind: 'circle'; x: number; y: number; r: number } & Paint)
  | ({ kind: 'path'; d: string } & Paint)
  | {
      kind: 'text';
      x: number;
      /** The vertical middle of the line of text. */
      y: number;
      text: string;
      size?: number;
      anchor?: 'start' | 'middle' | 'end';
      fill?: Ink;
      bold?: boolean;
      serif?: boolean;
    }
  | { kind: 'group'; x: number; y: number; marks: readonly Mark[] };

/** Marks on a sheet of a size in px. */
export interface Drawing {
  width: number;
  height: number;
  marks: readonly Mark[];
}

/** The size of text in charts, in px. */
export const textSize = 12;
const smallSize = 11;

/** A line of text in the ordinary ink and size. */
export function write(
  x: number,
  y: number,
  text: string,
  rest: Partial<Omit<Extract<Mark, { kind: 'text' }>, 'kind' | 'x' | 'y' | 'text'>> = {},
): Mark {
  return { kind: 'text', x, y, text, ...rest };
}

/** A line of text in a smaller size and softer ink. */
export function writeSmall(
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end' = 'start',
): Mark {
  return write(x, y, text, { size: smallSize, fill: 'ink-soft', anchor });
}

/** Estimates the width of a text in px: Han characters are square, others a little over half as wide. */
export function textWidth(text: string, size = textSize): number {
  return [...text].reduce((sum, one) => sum + (/[⺀-￯]/u.test(one) ? 1 : 0.6), 0) * size;
}

/** Breaks a text at spaces and between phrases, so that no line is wider than a width in px unless a single phrase is. */
export function breakText(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const phrase of text.split(/(?<= )/).flatMap((part) => phrases(part))) {
    const last = lines.at(-1);
    if (last === undefined || textWidth((last + phrase).trimEnd()) > width) lines.push(phrase);
    else lines[lines.length - 1] = last + phrase;
  }
  return lines.map((one) => one.trimEnd());
}
