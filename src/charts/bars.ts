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
import { type Drawing, fitText, type Mark, textWidth, write, writeSmall } from './marks.ts';

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

/** The largest number gets an axis apart from the rest if it is more than this many times the next one. */
const dwarfs = 8;

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

/**
 * Panels of one unit each, the numbers in the order of the cases: a larger number of other goods is no higher rank. Where one number would dwarf the others, a first
 * panel shows it with the next one, and a second panel shows all others on a larger scale.
 */
export function panelsOf(
  groups: ReadonlyMap<string, readonly Bar[]>,
  nameOf: (unit: string) => string,
  words: Words,
): Panel[] {
  const titles = words.overview.bars;
  return [...groups].flatMap(([unit, group]) => {
    const [first, second, ...rest] = [...group].sort((a, b) => b.figure.value - a.figure.value);
    const name = nameOf(unit);
    if (first && second && rest.length > 0 && first.figure.value > dwarfs * second.figure.value) {
      return [
        {
          unit,
          title: titles.first(name),
          bars: group.filter((bar) => bar === first || bar === second),
        },
        { unit, title: titles.rest(name), bars: group.filter((bar) => bar !== first) },
      ];
    }
    return [{ unit, title: name, bars: [...group] }];
  });
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

const barRow = 38;
const headHeight = 46;
const gap = 26;

/** Draws panels one below the other, in two columns where there is room. */
export function drawPanels(panels: readonly Panel[], site: Site, width: number): Drawing {
  const columns = width >= 640 ? 2 : 1;
  const own = (width - (columns - 1) * 40) / columns - 2;
  const marks: Mark[] = [];
  const ends = Array.from({ length: columns }, () => 0);
  for (const panel of panels) {
    const y = Math.min(...ends);
    const column = ends.indexOf(y);
    marks.push({
      kind: 'group',
      x: column * (own + 40) + 1,
      y,
      marks: drawPanel(panel, site, own),
    });
    ends[column] = y + headHeight + panel.bars.length * barRow + gap;
  }
  return { width, height: Math.max(...ends) - gap, marks };
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

function drawPanel({ title, bars, unit }: Panel, site: Site, width: number): Mark[] {
  const { book, words } = site;
  const highest = max(bars, ({ figure }) => figure.value) ?? 0;
  // The longest bar leaves room for its hedge and its number.
  const room = Math.max(...bars.map(({ figure }) => textWidth(words.figure(figure)))) + 34;
  const x = scaleLinear([0, highest], [0, width - room]);
  const bottom = headHeight + bars.length * barRow;
  const textOf = (tick: number) =>
    words.figure({ value: tick, unit, hedge: 'exact', kind: 'quantity' });
  const ticks = x
    .ticks(3)
    .filter((tick) => tick > 0)
    .map((tick) => ({ at: x(tick), text: textOf(tick) }));
  return [
    write(0, 8, title, { bold: true, size: 13 }),
    writeSmall(0, 32, '0'),
    ...apart(ticks).flatMap(({ at, text }): Mark[] => [
      { kind: 'line', x1: at, y1: 40, x2: at, y2: bottom, stroke: 'rule' },
      writeSmall(at, 32, text, 'middle'),
    ]),
    ...bars.flatMap(({ one, figure }, index): Mark[] => {
      const y = headHeight + index * barRow;
      const length = Math.max(1, x(figure.value));
      const end = length + hedgeLength(figure.hedge);
      const list = listName(book, one);
      const label = list === undefined ? figure.label : words.dotted([list, figure.label]);
      return [
        ...seal(words.seal(one.number), 14, y + 10, 16),
        write(27, y + 10, fitText(label, width - 27)),
        ...drawBar(length, figure.hedge, y + 20),
        write(end + 6, y + 26, words.figure(figure), { bold: true }),
      ];
    }),
    { kind: 'line', x1: 0, y1: 40, x2: 0, y2: bottom, stroke: 'rule-strong', weight: 1.5 },
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
  const height = 12;
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
