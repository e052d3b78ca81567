import { mean } from 'd3-array';
import { curveBumpX, link } from 'd3-shape';
import type { Book, Case } from '../casebook/book.ts';
import { ui } from '../i18n/ui.ts';
import { paths } from '../paths.ts';
import { type detections, outcomes, spheres } from '../schema/vocabulary.ts';
import { type BookFigure, type FigureCell, nameCase, rowHeight, seal } from './figure.ts';
import { type Drawing, type Mark, textWidth, whisper, write } from './marks.ts';

const words = ui.overview.flow;
type Detection = (typeof detections)[number];
type Sphere = (typeof spheres)[number];
type Outcome = (typeof outcomes)[number];

/** A way in which cases were found, and those cases. */
export interface Way {
  value: Detection;
  cases: Case[];
}

/** What came of cases in one branch of law, and those cases. */
export interface Result {
  value: Outcome;
  sphere: Sphere;
  cases: Case[];
}

/** The ways of finding, those of most cases first. */
export function waysOf(book: Book): Way[] {
  const values = [...new Set(book.cases.flatMap((one) => one.detection.map(({ value }) => value)))];
  return values
    .map((value) => ({
      value,
      cases: book.cases.filter((one) => one.detection.some((own) => own.value === value)),
    }))
    .sort((a, b) => b.cases.length - a.cases.length);
}

/** What came of the cases, by branch of law; penalties of earlier cases did not come of these. */
export function resultsOf(book: Book): Result[] {
  return spheres.flatMap((sphere) =>
    outcomes
      .filter((value) => value !== 'prior-penalty')
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

/** Figure: how cases were found, and what happened next. */
export function flowFigure(book: Book): BookFigure {
  const ways = waysOf(book);
  const results = resultsOf(book);
  return {
    id: 'flow',
    title: words.title,
    sentence: words.sentence,
    description: words.description(
      ui.list(
        ways.map(({ value, cases }) =>
          ui.overview.nameAndCount(ui.overview.detection[value], cases.length),
        ),
      ),
      ui.list(
        results.map((one) =>
          ui.overview.nameAndCount(
            ui.overview.inSphere(ui.overview.sphere[one.sphere], nameOf(one)),
            one.cases.length,
          ),
        ),
      ),
    ),
    columns: words.columns,
    rows: book.cases.flatMap((one) => rowsOf(book, one)),
    draw: (width) => drawFlow(book, ways, results, width),
  };
}

function nameOf({ value }: Pick<Result, 'value'>): string {
  return ui.overview.outcome[value];
}

/** A row for each pair that stands side by side; every fact of the figure stands once. */
function rowsOf(book: Book, one: Case): FigureCell[][] {
  const found = one.detection.map(({ value, label }) => ({
    text: ui.overview.detection[value] + ui.bracketed(label),
    path: paths.fact(one.id, `detection-${value}`),
  }));
  const then = one.outcomes
    .filter(({ value }) => value !== 'prior-penalty')
    .map(({ id, label }) => ({ text: label, path: paths.fact(one.id, `outcomes-${id}`) }));
  return Array.from({ length: Math.max(found.length, then.length) }, (_, index) => [
    { text: nameCase(book, one), path: paths.case(one.id) },
    found[index] ?? { text: '' },
    then[index] ?? { text: '' },
  ]);
}

const head = 30;

function drawFlow(
  book: Book,
  ways: readonly Way[],
  results: readonly Result[],
  width: number,
): Drawing {
  const groups = [...Map.groupBy(results, ({ sphere }) => sphere)];
  const rightRows = results.length + groups.length;
  const rows = Math.max(ways.length, book.cases.length, rightRows);
  const height = head + rows * rowHeight;
  const spread = (count: number, index: number) =>
    head + ((index + 0.5) * (rows * rowHeight)) / Math.max(1, count);
  const caseY = new Map(book.cases.map(({ id }, index) => [id, spread(book.cases.length, index)]));
  const middleOf = (cases: readonly Case[]) => mean(cases, ({ id }) => caseY.get(id) ?? 0) ?? 0;

  const textOf = (name: string, cases: readonly Case[]) => `${name} ${cases.length}`;
  // A year may say of no case how it was found.
  const leftRoom = Math.max(
    0,
    ...ways.map(({ value, cases }) => textWidth(textOf(ui.overview.detection[value], cases))),
  );
  const rightRoom = Math.max(0, ...results.map((one) => textWidth(textOf(nameOf(one), one.cases))));
  const left = leftRoom + 8;
  const right = width - rightRoom - 8;
  const middle = (left + right) / 2;

  const curve = link(curveBumpX);
  const marks: Mark[] = [whisper(0, 10, words.found), whisper(right + 8, 10, words.after)];
  const join = (from: [number, number], to: [number, number], dash?: string): Mark => ({
    kind: 'path',
    d: tidy(curve({ source: from, target: to }) ?? ''),
    stroke: 'ink-soft',
    weight: 1,
    opacity: 0.75,
    dash,
  });
  // Ways whose cases stand high stand high: fewer lines cross.
  const ordered = [...ways].sort((a, b) => middleOf(a.cases) - middleOf(b.cases));
  for (const [index, { value, cases }] of ordered.entries()) {
    const y = spread(ordered.length, index);
    for (const { id } of cases) {
      marks.push(join([left, y], [middle - 11, caseY.get(id) ?? 0]));
    }
    marks.push(
      { kind: 'circle', x: left, y, r: 3, fill: 'accent' },
      write(left - 8, y, textOf(ui.overview.detection[value], cases), { anchor: 'end' }),
    );
  }
  let row = 0;
  for (const [sphere, own] of groups) {
    marks.push(
      whisper(
        right + 8,
        spread(rightRows, row),
        words.sphere(ui.overview.sphere[sphere], words.lines[sphere]),
      ),
      {
        kind: 'line',
        x1: right,
        y1: spread(rightRows, row) - rowHeight / 2,
        x2: width,
        y2: spread(rightRows, row) - rowHeight / 2,
        stroke: 'rule',
      },
    );
    row += 1;
    const sorted = [...own].sort((a, b) => middleOf(a.cases) - middleOf(b.cases));
    for (const result of sorted) {
      const y = spread(rightRows, row);
      for (const { id } of result.cases) {
        marks.push(join([middle + 11, caseY.get(id) ?? 0], [right, y], dashes[sphere]));
      }
      marks.push(
        { kind: 'circle', x: right, y, r: 3, fill: 'accent' },
        write(right + 8, y, textOf(nameOf(result), result.cases)),
      );
      row += 1;
    }
  }
  for (const one of book.cases) marks.push(...seal(one, middle, caseY.get(one.id) ?? 0, 20));
  return { width, height, marks };
}

/** The branches of law differ in their lines: whole, dashed, dotted. */
const dashes: Readonly<Record<Sphere, string | undefined>> = {
  administrative: undefined,
  criminal: '5 2',
  civil: '5 2 1 2',
  none: '1 2.5',
};

/** A path with its numbers to a tenth of a pixel. */
function tidy(path: string): string {
  return path.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10));
}
