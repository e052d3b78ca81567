import { mean } from 'd3-array';
import { curveBumpX, link } from 'd3-shape';
import type { Book, Case } from '../book/book.ts';
import type { Words } from '../i18n/words.ts';
import type { LineStyle } from '../schema/vocabulary-files.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { type Chart, type ChartCell, groupsOf, nameCase, rowHeight, seal } from './chart.ts';
import { type Drawing, fitText, type Mark, textWidth, write, writeSmall } from './marks.ts';

/** A way of detection, and the cases found by it. */
export interface Way {
  value: string;
  cases: Case[];
}

/** An outcome in one branch of law, and the cases that had it. */
export interface Result {
  value: string;
  sphere: string;
  cases: Case[];
}

/** The ways of detection, those with most cases first. */
export function waysOf(book: Book): Way[] {
  const values = [...new Set(book.cases.flatMap((one) => one.detection.map(({ value }) => value)))];
  return values
    .map((value) => ({
      value,
      cases: book.cases.filter((one) => one.detection.some((own) => own.value === value)),
    }))
    .sort((a, b) => b.cases.length - a.cases.length);
}

/** The outcomes by branch of law, without those that are earlier history, which these cases did not cause. */
export function resultsOf(book: Book): Result[] {
  const { outcomes, spheres } = book.vocabulary;
  return [...spheres.keys()].flatMap((sphere) =>
    [...outcomes.keys()]
      .filter((value) => isResult(book, value))
      .map((value) => ({
        value,
        sphere,
        cases: book.cases.filter((one) =>
          one.outcomes.some((own) => own.value === value && own.sphere === sphere),
        ),
      }))
      .filter(({ cases }) => cases.length > 0)
      .sort((a, b) => b.cases.length - a.cases.length),
  );
}

/** Whether a kind of outcome is a result of the case: all are but those that are earlier history. */
function isResult({ vocabulary }: Book, value: string): boolean {
  return vocabulary.outcomes.get(value)?.stage !== 'background';
}

/** Chart: how cases were found, and what happened next. */
export function flowChart(site: Site): Chart {
  const { book, words } = site;
  const { flow, inSphere, nameAndCount } = words.overview;
  const ways = waysOf(book);
  const results = resultsOf(book);
  return {
    id: 'flow',
    title: flow.title,
    sentence: flow.sentence,
    description: flow.description(
      words.list(
        ways.map(({ value, cases }) =>
          nameAndCount(words.label('detections', value), cases.length),
        ),
      ),
      words.list(
        results.map((one) =>
          nameAndCount(
            inSphere(words.label('spheres', one.sphere), words.label('outcomes', one.value)),
            one.cases.length,
          ),
        ),
      ),
    ),
    columns: flow.columns,
    rows: book.cases.flatMap((one) => rowsOf(site, one)),
    draw: (width) => drawFlow(site, ways, results, width),
  };
}

/** The table rows of a case: ways and results side by side, so that every fact of the chart appears once. */
function rowsOf(site: Site, one: Case): ChartCell[][] {
  const { words } = site;
  const found = one.detection.map(({ value, label }) => ({
    text: words.label('detections', value) + words.bracketed(label),
    path: paths.fact(one.id, `detection-${value}`),
  }));
  const then = one.outcomes
    .filter(({ value }) => isResult(site.book, value))
    .map(({ id, label }) => ({ text: label, path: paths.fact(one.id, `outcomes-${id}`) }));
  return Array.from({ length: Math.max(found.length, then.length) }, (_, index) => [
    { text: nameCase(site, one), path: paths.case(one.id) },
    found[index] ?? { text: '' },
    then[index] ?? { text: '' },
  ]);
}

const head = 30;

/** A way or a result with the text that is drawn for it. */
type Written<One> = One & { text: string };

/** The places of the three columns: the ways, the seals of the cases, and the results. */
interface Layout {
  left: number;
  middle: number;
  right: number;
  width: number;
  height: number;
  /** The middle of the row at an index, in a column of `count` rows. */
  rowAt: (count: number, index: number) => number;
  /** The middle of the seal of a case. */
  caseAt: (one: Case) => number;
  /** The names of the lists above the seals of their cases, where there are several. */
  heads: { name: string; y: number }[];
}

function drawFlow(
  { book, words }: Site,
  ways: readonly Way[],
  results: readonly Result[],
  width: number,
): Drawing {
  const { flow } = words.overview;
  const found = writeNames(ways, (value) => words.label('detections', value), width / 2 - gap);
  const taken = widest(found.map(({ text }) => textWidth(text))) + 2 * gap + seals;
  const then = writeNames(results, (value) => words.label('outcomes', value), width - taken);
  const layout = layOut(book, found, then, words, width);
  return {
    width,
    height: layout.height,
    marks: [
      writeSmall(0, 10, flow.found),
      writeSmall(layout.right + gap, 10, flow.after),
      ...layout.heads.map(({ name, y }) => writeSmall(layout.middle, y, name, 'middle')),
      ...drawWays(found, layout),
      ...drawResults(then, { book, words }, layout),
      ...book.cases.flatMap((one) =>
        seal(words.seal(one.number), layout.middle, layout.caseAt(one), 20),
      ),
    ],
  };
}

/** The space between a name and the lines that lead to it. */
const gap = 8;
/** The room for the seals of the cases, which the narrowest sheet leaves between the columns. */
const seals = 21;

function widest(widths: readonly number[]): number {
  return Math.max(0, ...widths);
}

/** Writes names with their numbers of cases; names too long for the room are cut, which the table beside the chart does not. */
function writeNames<One extends { value: string; cases: Case[] }>(
  column: readonly One[],
  nameOf: (value: string) => string,
  room: number,
): Written<One>[] {
  return column.map((one) => {
    const count = ` ${one.cases.length}`;
    return { ...one, text: fitText(nameOf(one.value), room - textWidth(count)) + count };
  });
}

function layOut(
  book: Book,
  ways: readonly Written<Way>[],
  results: readonly Written<Result>[],
  words: Words,
  width: number,
): Layout {
  // The name of each branch of law takes a row.
  const rightRows = results.length + new Set(results.map(({ sphere }) => sphere)).size;
  const middle = groupsOf(book).flatMap(({ name, cases }) => [
    ...(name === undefined ? [] : [{ name }]),
    ...cases.map((one) => ({ one })),
  ]);
  const depth = Math.max(ways.length, middle.length, rightRows) * rowHeight;
  // The column of ways is empty if no case of the lists says how it was found; its head stands there all the same.
  const roomOf = (column: readonly { text: string }[], heads: readonly string[]) =>
    widest([
      ...column.map(({ text }) => textWidth(text)),
      ...heads.map((text) => textWidth(text, 11)),
    ]) + gap;
  const { flow } = words.overview;
  const spheresShown = [...new Set(results.map(({ sphere }) => sphere))];
  const left = roomOf(ways, [flow.found]);
  const right =
    width -
    roomOf(results, [
      flow.after,
      ...spheresShown.map((sphere) =>
        flow.sphere(words.label('spheres', sphere), flow.lines[styleOf(book, sphere)]),
      ),
    ]);
  const rowAt = (count: number, index: number) =>
    head + ((index + 0.5) * depth) / Math.max(1, count);
  const rows = middle.map((row, index) => ({ ...row, y: rowAt(middle.length, index) }));
  const places = new Map(
    rows.flatMap((row) => ('one' in row ? [[row.one.id, row.y] as const] : [])),
  );
  return {
    left,
    middle: (left + right) / 2,
    right,
    width,
    height: head + depth,
    rowAt,
    caseAt: ({ id }) => places.get(id) ?? 0,
    heads: rows.flatMap((row) => ('name' in row ? [{ name: row.name, y: row.y }] : [])),
  };
}

/** How the lines to the outcomes of a branch of law are drawn. */
function styleOf(book: Book, sphere: string): LineStyle {
  return book.vocabulary.spheres.get(sphere)?.line ?? 'solid';
}

/** Sorts ways or results by the height of their cases, so that fewer lines cross. */
function inOrderOfCases<One extends { cases: Case[] }>(
  column: readonly One[],
  { caseAt }: Layout,
): One[] {
  const middleOf = ({ cases }: One) => mean(cases, caseAt) ?? 0;
  return column.toSorted((a, b) => middleOf(a) - middleOf(b));
}

/** Draws the ways on the left, each with lines to its cases. */
function drawWays(ways: readonly Written<Way>[], layout: Layout): Mark[] {
  const { left, middle, rowAt, caseAt } = layout;
  return inOrderOfCases(ways, layout).flatMap(({ cases, text }, index): Mark[] => {
    const y = rowAt(ways.length, index);
    return [
      ...cases.map((one) => join([left, y], [middle - 11, caseAt(one)])),
      { kind: 'circle', x: left, y, r: 3, fill: 'accent' },
      write(left - gap, y, text, { anchor: 'end' }),
    ];
  });
}

/** Draws the results on the right, under their branches of law, each with lines to its cases. */
function drawResults(
  results: readonly Written<Result>[],
  { book, words }: Pick<Site, 'book' | 'words'>,
  layout: Layout,
): Mark[] {
  const { middle, right, width, rowAt, caseAt } = layout;
  const { flow } = words.overview;
  const rows = [...Map.groupBy(results, (result) => result.sphere)].flatMap(([sphere, own]) => [
    { sphere, result: undefined },
    ...inOrderOfCases(own, layout).map((result) => ({ sphere, result })),
  ]);
  return rows.flatMap(({ sphere, result }, index): Mark[] => {
    const y = rowAt(rows.length, index);
    if (result === undefined) {
      const rule = y - rowHeight / 2;
      return [
        writeSmall(
          right + gap,
          y,
          flow.sphere(words.label('spheres', sphere), flow.lines[styleOf(book, sphere)]),
        ),
        { kind: 'line', x1: right, y1: rule, x2: width, y2: rule, stroke: 'rule' },
      ];
    }
    return [
      ...result.cases.map((one) =>
        join([middle + 11, caseAt(one)], [right, y], dashes[styleOf(book, sphere)]),
      ),
      { kind: 'circle', x: right, y, r: 3, fill: 'accent' },
      write(right + gap, y, result.text),
    ];
  });
}

/** Draws a line between a case and a way or a result. */
function join(from: [number, number], to: [number, number], dash?: string): Mark {
  const curve = link(curveBumpX);
  return {
    kind: 'path',
    d: tidy(curve({ source: from, target: to }) ?? ''),
    stroke: 'ink-soft',
    weight: 1,
    opacity: 0.75,
    dash,
  };
}

/** The dashes of the lines to each branch of law. */
const dashes: Readonly<Record<LineStyle, string | undefined>> = {
  solid: undefined,
  dashed: '5 2',
  'dash-dotted': '5 2 1 2',
  dotted: '1 2.5',
};

/** Rounds the numbers of a path to a tenth of a pixel. */
function tidy(path: string): string {
  return path.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
