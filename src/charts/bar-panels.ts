import { listName } from '../facts/lists.ts';
import type { Words } from '../i18n/words.ts';
import type { Site } from '../site/site.ts';
import { labelGap, layAxis } from './bar-axis.ts';
import { type Bar, labelOf, type Panel } from './bars.ts';
import { seal } from './chart.ts';
import { breakText, type Drawing, type Mark, write, writeSmall } from './marks.ts';

const barHeight = 12;
/** What is shorter could not be seen. */
const leastLength = 3;
const labelLine = 16;
const headHeight = 46;
const gap = 26;

/** A bar with its label in lines, and the height of both. */
interface SetBar extends Bar {
  lines: string[];
  height: number;
}

/** Breaks the label of a bar, so that none of it is lost. */
function setBar(bar: Bar, site: Site, width: number): SetBar {
  const { book, words } = site;
  const list = listName(book, bar.one);
  const label = labelOf(site, bar);
  const lines = breakText(list === undefined ? label : words.dotted([list, label]), width - 27);
  return { ...bar, lines, height: lines.length * labelLine + barHeight + 10 };
}

function heightOf(bars: readonly SetBar[]): number {
  return bars.reduce((sum, { height }) => sum + height, 0);
}

/** Draws panels one below the other, in two columns where there is room, and below them what the bars look like. */
export function drawPanels(panels: readonly Panel[], site: Site, width: number): Drawing {
  const columns = width >= 640 && panels.length > 1 ? 2 : 1;
  const own = (width - (columns - 1) * 40) / columns - 2;
  const marks: Mark[] = [];
  const ends = Array.from({ length: columns }, () => 0);
  for (const panel of panels) {
    const y = Math.min(...ends);
    const column = ends.indexOf(y);
    const bars = panel.bars.map((bar) => setBar(bar, site, own));
    marks.push({
      kind: 'group',
      x: column * (own + 40) + 1,
      y,
      marks: drawPanel({ ...panel, bars }, site, own),
    });
    ends[column] = y + headHeight + heightOf(bars) + gap;
  }
  const key = drawKey(panels, site, width, Math.max(...ends));
  return { width, height: key.bottom, marks: [...marks, ...key.marks] };
}

/** Draws the bars of a panel below each other, from one line at zero. */
function drawPanel(
  { title, bars }: Omit<Panel, 'bars'> & { bars: readonly SetBar[] },
  { words }: Site,
  width: number,
): Mark[] {
  const { x, ticks } = layAxis(bars, words, width);
  const bottom = headHeight + heightOf(bars);
  let y = headHeight;
  return [
    write(0, 8, title, { bold: true, size: 13 }),
    writeSmall(0, 32, '0'),
    ...ticks.flatMap(({ at, text }): Mark[] => [
      { kind: 'line', x1: at, y1: 40, x2: at, y2: bottom, stroke: 'rule' },
      writeSmall(at, 32, text, 'middle'),
    ]),
    ...bars.flatMap((bar): Mark[] => {
      const top = y;
      y += bar.height;
      return drawLabelled(bar, words, Math.max(leastLength, x(bar.figure.value)), top);
    }),
    { kind: 'line', x1: 0, y1: 40, x2: 0, y2: bottom, stroke: 'rule-strong', weight: 1.5 },
  ];
}

/** Draws a bar below its label, with its number behind it. */
function drawLabelled(
  { one, figure, lines }: SetBar,
  words: Words,
  length: number,
  top: number,
): Mark[] {
  const y = top + lines.length * labelLine + 2;
  return [
    ...seal(words.seal(one.number), 14, top + 9, 16),
    ...lines.map((text, index) => write(27, top + 9 + index * labelLine, text)),
    ...drawBar(length, figure.hedge === 'exact', y),
    write(length + labelGap, y + barHeight / 2, words.figure(figure), { bold: true }),
  ];
}

/** Draws a bar: full if its number is exact, else pale in a frame. Both end where the number that is written ends. */
function drawBar(length: number, isExact: boolean, y: number): Mark[] {
  const bar = { kind: 'rect', x: 0, y, width: length, height: barHeight, fill: 'accent' } as const;
  if (isExact) return [bar];
  const [x, width, height] = [0.6, length - 1.2, barHeight - 1.2];
  return [
    { ...bar, opacity: 0.25 },
    { kind: 'rect', x, y: y + 0.6, width, height, stroke: 'accent', weight: 1.2 },
  ];
}

/** Draws what full and pale bars are, where there are both. */
function drawKey(
  panels: readonly Panel[],
  { words }: Site,
  width: number,
  top: number,
): { marks: Mark[]; bottom: number } {
  const all = panels.flatMap(({ bars }) => bars.map(({ figure }) => figure.hedge === 'exact'));
  if (new Set(all).size < 2) return { marks: [], bottom: top - gap };
  const { exact, hedged } = words.overview.bars;
  let y = top;
  const marks = [exact, hedged].flatMap((text): Mark[] => {
    const from = y;
    const lines = breakText(text, width - 27);
    y += lines.length * labelLine + 4;
    return [
      { kind: 'group', x: 1, y: from, marks: drawBar(18, text === exact, 2) },
      ...lines.map((line, index) => writeSmall(27, from + 8 + index * labelLine, line)),
    ];
  });
  return { marks, bottom: y };
}
