import { max, min, range } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Words } from '../i18n/words.ts';
import type { Bar } from './bars.ts';
import { textWidth } from './marks.ts';

/** An axis from zero, and its numbers, of which the last stands at its end. */
export interface Axis {
  x: (value: number) => number;
  ticks: { at: number; text: string }[];
}

/** The most numbers of an axis, besides zero. */
const mostTicks = 4;
/** The space between a bar and its number, and between two numbers of an axis. */
export const labelGap = 6;
/** The size of the numbers of an axis. */
const tickSize = 11;

/** Lays out an axis with as many round numbers as find room: evenly spaced, and no bar goes beyond the last. */
export function layAxis(bars: readonly Bar[], words: Words, width: number): Axis {
  const axes = range(mostTicks, 0, -1).map((count) => makeAxis(bars, words, width, count));
  return axes.find(isLegible) ?? makeAxis(bars, words, width, 1);
}

function makeAxis(bars: readonly Bar[], words: Words, width: number, count: number): Axis {
  const unit = bars[0]?.figure.unit ?? '';
  const highest = max(bars, ({ figure }) => figure.value) || 1;
  const scale = scaleLinear([0, highest], [0, 1]).nice(count);
  const ticks = scale
    .ticks(count)
    .filter((value) => value > 0)
    .map((value) => ({
      value,
      text: words.figure({ value, unit, hedge: 'exact', kind: 'quantity' }),
    }));
  // The numbers behind the bars and the last one of the axis end on the sheet.
  const lengths = [
    ...bars.map(({ figure }) => ({
      part: scale(figure.value),
      room: width - labelGap - textWidth(words.figure(figure)),
    })),
    { part: 1, room: width - textWidth(ticks.at(-1)?.text ?? '', tickSize) / 2 },
  ].map(({ part, room }) => room / part);
  const length = Math.max(1, min(lengths) ?? width);
  const x = (value: number) => scale(value) * length;
  return { x, ticks: ticks.map(({ value, text }) => ({ at: x(value), text })) };
}

/** Whether no number of an axis touches the one before it, counted from zero. */
function isLegible({ ticks }: Axis): boolean {
  let end = textWidth('0', tickSize);
  return ticks.every(({ at, text }) => {
    const half = textWidth(text, tickSize) / 2;
    const isFree = at - half >= end + labelGap;
    end = at + half;
    return isFree;
  });
}
