import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Book, Case } from '../casebook/book.ts';
import { formatFigure } from '../facts/format.ts';
import { ui } from '../i18n/ui.ts';
import { paths } from '../paths.ts';
import type { Figure } from '../schema/case.ts';
import type { FigureKind, Hedge } from '../schema/vocabulary.ts';
import { type FigureCell, nameCase, seal } from './figure.ts';
import { type Drawing, fitText, type Mark, textWidth, whisper, write } from './marks.ts';

const words = ui.overview.bars;

/** One stated number. */
export interface Bar {
  one: Case;
  figure: Figure;
}

/** Bars on one axis: always of one unit or one currency. */
export interface Panel {
  unit: string;
  title: string;
  bars: Bar[];
}

/** How often a number may hold the next one before the smaller ones get an axis of their own. */
const dwarfs = 8;

/** The figures of a kind that the texts state, computed ones left out, by unit. */
export function statedByUnit(book: Book, kind: FigureKind): Map<string, Bar[]> {
  const bars = book.cases.flatMap((one) =>
    one.figures
      .filter((figure) => figure.kind === kind && figure.basis !== 'computed')
      .map((figure) => ({ one, figure })),
  );
  return new Map(
    [...Map.groupBy(bars, ({ figure }) => figure.unit)].sort(([, a], [, b]) => b.length - a.length),
  );
}

/**
 * Panels of one unit each, the largest number first. Where one number would dwarf the rest, the
 * first panel holds it with the next one, and a second holds the rest on a larger scale.
 */
export function panelsOf(
  groups: ReadonlyMap<string, readonly Bar[]>,
  nameOf: (unit: string) => string,
): Panel[] {
  return [...groups].flatMap(([unit, group]) => {
    const bars = [...group].sort((a, b) => b.figure.value - a.figure.value);
    const [first, second, ...rest] = bars;
    const name = nameOf(unit);
    if (first && second && rest.length > 0 && first.figure.value > dwarfs * second.figure.value) {
      return [
        { unit, title: words.first(name), bars: [first, second] },
        { unit, title: words.rest(name), bars: bars.slice(1) },
      ];
    }
    return [{ unit, title: name, bars }];
  });
}

/** The table of the numbers in panels, each number once. */
export function rowsOf(
  book: Book,
  groups: ReadonlyMap<string, readonly Bar[]>,
  nameOf: (unit: string) => string,
): FigureCell[][] {
  return [...groups].flatMap(([unit, bars]) =>
    bars.map(({ one, figure }) => [
      { text: nameCase(book, one), path: paths.case(one.id) },
      { text: figure.label, path: paths.fact(one.id, `figures-${figure.id}`) },
      { text: formatFigure({ ...figure, hedge: 'exact' }) },
      { text: nameOf(unit) },
      { text: ui.overview.hedge[figure.hedge] },
    ]),
  );
}

const barRow = 38;
const headHeight = 46;
const gap = 26;

/** Draws panels one below the other, in two columns where there is room. */
export function drawPanels(panels: readonly Panel[], width: number): Drawing {
  const columns = width >= 640 ? 2 : 1;
  const own = (width - (columns - 1) * 40) / columns - 2;
  const marks: Mark[] = [];
  const ends = Array.from({ length: columns }, () => 0);
  for (const panel of panels) {
    const y = Math.min(...ends);
    const column = ends.indexOf(y);
    marks.push({ kind: 'group', x: column * (own + 40) + 1, y, marks: drawPanel(panel, own) });
    ends[column] = y + headHeight + panel.bars.length * barRow + gap;
  }
  return { width, height: Math.max(...ends) - gap, marks };
}

/** The ticks whose labels, set about their places, do not touch the one before. */
function apart(
  ticks: readonly number[],
  labelOf: (tick: number) => { at: number; text: string },
): number[] {
  let end = textWidth('0') + 6;
  return ticks.filter((tick) => {
    const { at, text } = labelOf(tick);
    const half = textWidth(text, 11) / 2;
    if (at - half < end) return false;
    end = at + half + 6;
    return true;
  });
}

function drawPanel({ title, bars, unit }: Panel, width: number): Mark[] {
  const highest = max(bars, ({ figure }) => figure.value) ?? 0;
  // Behind the longest bar there is room for its hedge and its number.
  const room = Math.max(...bars.map(({ figure }) => textWidth(formatFigure(figure)))) + 34;
  const x = scaleLinear([0, highest], [0, width - room]);
  const bottom = headHeight + bars.length * barRow;
  const textOfTick = (tick: number) =>
    formatFigure({ value: tick, unit, hedge: 'exact', kind: 'quantity' });
  const ticks = apart(
    x.ticks(3).filter((tick) => tick > 0),
    (tick) => ({ at: x(tick), text: textOfTick(tick) }),
  );
  return [
    write(0, 8, title, { bold: true, size: 13 }),
    whisper(0, 32, '0'),
    ...ticks.flatMap((tick): Mark[] => [
      { kind: 'line', x1: x(tick), y1: 40, x2: x(tick), y2: bottom, stroke: 'rule' },
      whisper(x(tick), 32, textOfTick(tick), 'middle'),
    ]),
    ...bars.flatMap(({ one, figure }, index): Mark[] => {
      const y = headHeight + index * barRow;
      const length = Math.max(1, x(figure.value));
      const end = length + hedgeLength(figure.hedge);
      return [
        ...seal(one, 14, y + 10, 16),
        write(27, y + 10, fitText(figure.label, width - 27)),
        ...drawBar(length, figure.hedge, y + 20),
        write(end + 6, y + 26, formatFigure(figure), { bold: true }),
      ];
    }),
    { kind: 'line', x1: 0, y1: 40, x2: 0, y2: bottom, stroke: 'rule-strong', weight: 1.5 },
  ];
}

function hedgeLength(hedge: Hedge): number {
  return hedge === 'exact' ? 0 : hedge === 'about-over' ? 22 : 12;
}

/** A bar whose end says how exact it is: closed, dashed for about, coming apart for over. */
function drawBar(length: number, hedge: Hedge, y: number): Mark[] {
  const height = 12;
  const bar: Mark = { kind: 'rect', x: 0, y, width: length, height, fill: 'accent' };
  const about: Mark[] =
    hedge === 'about' || hedge === 'about-over'
      ? [
          {
            kind: 'path',
            d: `M${length} ${y + 0.5}h9.5v${height - 1}h-9.5`,
            stroke: 'accent',
            dash: '2 2',
          },
        ]
      : [];
  const from = length + (hedge === 'about-over' ? 10 : 0);
  const over: Mark[] =
    hedge === 'over' || hedge === 'about-over'
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
