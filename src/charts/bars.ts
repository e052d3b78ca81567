import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Book, Case } from '../book/book.ts';
import { listName } from '../facts/lists.ts';
import type { Words } from '../i18n/words.ts';
import type { Figure } from '../schema/case.ts';
import type { Hedge } from '../schema/vocabulary.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { type ChartCell, nameCase, seal } from './chart.ts';
import { breakText, type Drawing, type Mark, textWidth, write, writeSmall } from './marks.ts';

/** One stated number. */
export interface Bar {
  one: Case;
  figure: Figure;
}

/** Bars on one axis: always of one unit or one currency. */
export interface Panel {
  /** The unit, or its name where several units of the source have one name. */
  unit: string;
  title: string;
  bars: Bar[];
}

/** The figures of a kind that the texts state, computed ones left out, by unit. */
export function statedByUnit(book: Book, kind: string): Map<string, Bar[]> {
  const bars = book.cases.flatMap((one) =>
    one.figures
      .filter((figure) => figure.kind === kind && figure.basis !== 'computed')
      .map((figure) => ({ one, figure })),
  );
  return new Map(
    [...Map.groupBy(bars, ({ figure }) => figure.unit)].sort(([, a], [, b]) => b.length - a.length),
  );
}

/** The fewest bars that are worth a scale; what stands alone is read sooner in the table. */
const fewestBars = 2;

/**
 * A panel for each unit that several numbers have, the numbers in the order of the cases: a larger number of other goods
 * is no higher rank.
 */
export function panelsOf(
  groups: ReadonlyMap<string, readonly Bar[]>,
  nameOf: (unit: string) => string,
): Panel[] {
  return [...groups]
    .filter(([, bars]) => bars.length >= fewestBars)
    .map(([unit, bars]) => ({ unit, title: nameOf(unit), bars: [...bars] }));
}

/** The least and the greatest number of a panel, as the texts write them. */
export function rangeOf({ bars }: Panel, words: Words): [from: string, to: string] {
  const sorted = bars.map(({ figure }) => figure).toSorted((a, b) => a.value - b.value);
  const write = (figure: Figure | undefined) => (figure ? words.figure(figure) : '');
  return [write(sorted[0]), write(sorted.at(-1))];
}

/** The rows of the table beside the chart, with each number once. */
export function rowsOf(
  site: Site,
  groups: ReadonlyMap<string, readonly Bar[]>,
  nameOf: (unit: string) => string,
): ChartCell[][] {
  const { words } = site;
  return [...groups].flatMap(([unit, bars]) =>
    bars.map(({ one, figure }) => [
      { text: nameCase(site, one), path: paths.case(one.id) },
      { text: figure.label, path: paths.fact(one.id, `figures-${figure.id}`) },
      { text: words.figure(figure) },
      { text: nameOf(unit) },
      { text: words.overview.hedge[figure.hedge] },
    ]),
  );
}

const barHeight = 12;
const headHeight = 46;
const gap = 26;

/** A bar with its label in lines, and the height of both. */
interface SetBar extends Bar {
  lines: string[];
  height: number;
}

/** Breaks the label of a bar, so that none of it is lost. */
function setBar(bar: Bar, { book, words }: Site, width: number): SetBar {
  const list = listName(book, bar.one);
  const { label } = bar.figure;
  const lines = breakText(list === undefined ? label : words.dotted([list, label]), width - 27);
  return { ...bar, lines, height: lines.length * labelLine + barHeight + 10 };
}

const labelLine = 16;

/** Draws panels one below the other, in two columns where there is room. */
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
  return { width, height: Math.max(...ends) - gap, marks };
}

function heightOf(bars: readonly SetBar[]): number {
  return bars.reduce((sum, { height }) => sum + height, 0);
}

/** A number on an axis, and where its middle stands. */
interface Tick {
  at: number;
  text: string;
}

/** The ticks whose numbers do not touch the one before, counted from zero. */
function apart(ticks: readonly Tick[]): Tick[] {
  let end = textWidth('0') + 6;
  return ticks.filter(({ at, text }) => {
    const half = textWidth(text, 11) / 2;
    if (at - half < end) return false;
    end = at + half + 6;
    return true;
  });
}

/** Draws the bars of a panel below each other, from one line at zero. */
function drawPanel(
  { title, bars }: Omit<Panel, 'bars'> & { bars: readonly SetBar[] },
  { words }: Site,
  width: number,
): Mark[] {
  const highest = max(bars, ({ figure }) => figure.value) ?? 0;
  // The longest bar leaves room for its hedge and its number.
  const room = Math.max(...bars.map(({ figure }) => textWidth(words.figure(figure)))) + 34;
  const x = scaleLinear([0, highest], [0, width - room]);
  const bottom = headHeight + heightOf(bars);
  const textOf = (tick: number) =>
    words.figure({
      value: tick,
      unit: bars[0]?.figure.unit ?? '',
      hedge: 'exact',
      kind: 'quantity',
    });
  const ticks = x
    .ticks(3)
    .filter((tick) => tick > 0)
    .map((tick) => ({ at: x(tick), text: textOf(tick) }));
  let y = headHeight;
  return [
    write(0, 8, title, { bold: true, size: 13 }),
    writeSmall(0, 32, '0'),
    ...apart(ticks).flatMap(({ at, text }): Mark[] => [
      { kind: 'line', x1: at, y1: 40, x2: at, y2: bottom, stroke: 'rule' },
      writeSmall(at, 32, text, 'middle'),
    ]),
    ...bars.flatMap((bar): Mark[] => {
      const top = y;
      y += bar.height;
      return drawLabelled(bar, words, Math.max(1, x(bar.figure.value)), top);
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
  const end = length + hedgeLength(figure.hedge);
  return [
    ...seal(words.seal(one.number), 14, top + 9, 16),
    ...lines.map((text, index) => write(27, top + 9 + index * labelLine, text)),
    ...drawBar(length, figure.hedge, y),
    write(end + 6, y + barHeight / 2, words.figure(figure), { bold: true }),
  ];
}

function hedgeLength(hedge: Hedge): number {
  return hedge === 'exact' ? 0 : hedge === 'about-over' ? 22 : 12;
}

/** The hedges whose bar ends in a dashed frame, and those whose bar breaks up: the number may be larger. */
const dashed: ReadonlySet<Hedge> = new Set(['about', 'about-over', 'under']);
const brokenUp: ReadonlySet<Hedge> = new Set(['over', 'about-over', 'at-least', 'several']);

/** A bar whose end shows how exact the number is: closed if exact, dashed if about or under, broken up if over. */
function drawBar(length: number, hedge: Hedge, y: number): Mark[] {
  const height = barHeight;
  const bar: Mark = { kind: 'rect', x: 0, y, width: length, height, fill: 'accent' };
  const frame = `M${length} ${y + 0.5}h9.5v${height - 1}h-9.5`;
  const about: Mark[] = dashed.has(hedge)
    ? [{ kind: 'path', d: frame, stroke: 'accent', dash: '2 2' }]
    : [];
  const from = length + (hedge === 'about-over' ? 10 : 0);
  const over: Mark[] = brokenUp.has(hedge)
    ? [2, 5.5, 9].map((x, index) => ({
        kind: 'rect',
        x: from + x,
        y: y + index,
        width: 2.2 - index * 0.6,
        height: height - 2 * index,
        fill: 'accent',
      }))
    : [];
  return [bar, ...about, ...over];
}
