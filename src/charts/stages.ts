import type { Case } from '../book/book.ts';
import { inferredMark } from '../facts/inferred.ts';
import {
  branchSaid,
  lineOf,
  type StageCell,
  type StageRow,
  type Step,
  stageFacts,
  stageFinding,
  stageRows,
  stagesOf,
} from '../facts/stages.ts';
import type { LineStyle } from '../schema/vocabulary-files.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { type Chart, type ChartCell, groupsOf, nameCase, seal } from './chart.ts';
import { breakText, type Drawing, type Mark, textWidth, write, writeSmall } from './marks.ts';

/** The picture of the whole: how far each case went, from the lead to a judgment or penalty. */
export function stagesChart(site: Site): Chart {
  const { book, words } = site;
  const { stages } = words.overview;
  const rows = stageRows(site);
  const finding = stageFinding(site, rows);
  return {
    id: 'stages',
    title: stages.finding(finding),
    sentence: stages.sentence,
    description: stages.description(finding),
    columns: stages.columns,
    rows: book.cases.flatMap((one) => rowsOf(site, one)),
    draw: (width) => drawStages(site, rows, Math.max(width, leastWidth)),
  };
}

/** The table rows of a case: each thing that belongs to a stage once. */
function rowsOf(site: Site, one: Case): ChartCell[][] {
  const { words } = site;
  return stageFacts(site, one).map(({ stage, fact, label, date, sphere }) => {
    const basis = inferredMark(words, one, [fact]);
    return [
      { text: nameCase(site, one), path: paths.case(one.id) },
      { text: words.label('stages', stage) },
      { text: date === undefined ? '' : words.date(date) + basis },
      { text: date === undefined ? label + basis : label, path: paths.fact(one.id, fact) },
      { text: sphere === undefined ? '' : words.tag('spheres', sphere) },
    ];
  });
}

/** The dashes of the lines beside what belongs to each branch of law. */
const dashes: Readonly<Record<LineStyle, string | undefined>> = {
  solid: undefined,
  dashed: '4 3',
  'dash-dotted': '6 2 1 2',
  dotted: '1 3',
};

const leastWidth = 1080;
const headWidth = 230;
const line = 17;
const padding = 9;
/** How far the words of a step stand from the left of its column. */
const inset = 18;

/** A line of text in a cell. */
interface TextLine {
  text: string;
  bold: boolean;
}

/** What the sign of a step says: whether it is dated, its branch of law, and whether it only says that the case goes on. */
interface Sign {
  dated: boolean;
  style: LineStyle;
  open: boolean;
}

/** A step with its lines. */
interface SetStep extends Sign {
  lines: TextLine[];
}

/** Draws a row for each case, as high as the longest of its cells. */
function drawStages(site: Site, rows: readonly StageRow[], width: number): Drawing {
  const { words } = site;
  const stages = stagesOf(site);
  const column = (width - headWidth) / stages.length;
  const left = (index: number) => headWidth + index * column;
  const heads = new Map(groupsOf(site.book).map(({ name, cases: [first] }) => [first?.id, name]));
  const names = stages.map((stage) => breakText(words.label('stages', stage), column - 40));
  const marks: Mark[] = names.flatMap((lines, index) =>
    lines.map((text, at) => write(left(index) + inset, 10 + at * line, text, { bold: true })),
  );
  let y = 8 + Math.max(...names.map(({ length }) => length)) * line;
  for (const { one, cells } of rows) {
    const name = heads.get(one.id);
    if (name !== undefined) {
      marks.push(writeSmall(0, y + 12, name));
      y += 22;
    }
    const title = breakText(one.title, headWidth - 44);
    const set = cells.map((cell) => setCell(site, cell, column - inset - 10));
    const heights = set.map((steps) => steps.flatMap(({ lines }) => lines).length);
    const height = Math.max(title.length, ...heights) * line + 2 * padding;
    marks.push(
      { kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: 'rule' },
      ...seal(words.seal(one.number), 11, y + padding + 9, 20),
      ...title.map((text, index) => write(32, y + padding + (index + 0.5) * line, text)),
      ...set.flatMap((steps, index) => drawSteps(steps, left(index), y + padding)),
      ...drawGaps(site, cells, left, y + padding, width),
    );
    y += height;
  }
  marks.push({ kind: 'line', x1: 0, y1: y, x2: width, y2: y, stroke: 'rule-strong' });
  return { width, height: y + 30, marks: [...marks, ...drawKey(site, rows, y + 18)] };
}

/** Sets the steps of a cell in lines; one that only says that the case goes on says so of its text. */
function setCell(site: Site, { state, steps }: StageCell, width: number): SetStep[] {
  const { open } = site.words.overview.stages;
  const set = steps.map((step, index) => setStep(site, step, steps[index - 1], width));
  if (state === 'open') set.at(-1)?.lines.push(...plain(open, width));
  return set;
}

/** Sets a step in lines: its kind, its branch of law, its dates and its number, as many on a line as fit. */
function setStep(site: Site, step: Step, before: Step | undefined, width: number): SetStep {
  const { kind, when, figure, open } = step;
  const said = [kind, branchSaid(site, step, before), ...when].filter(Boolean);
  const lines = [
    ...plain(said.join(' '), width),
    ...(figure ? breakText(figure.text, width).map((text) => ({ text, bold: true })) : []),
  ];
  return { lines, dated: when.length > 0, style: lineOf(site, step), open };
}

function plain(text: string, width: number): TextLine[] {
  return breakText(text, width).map((line) => ({ text: line, bold: false }));
}

/** Draws the steps of a cell below each other, each with its sign and the line of its branch of law. */
function drawSteps(steps: readonly SetStep[], x: number, top: number): Mark[] {
  let y = top;
  return steps.flatMap(({ lines, ...sign }): Mark[] => {
    const from = y;
    y += lines.length * line;
    const way: Mark = {
      kind: 'line',
      x1: x + 12,
      y1: from,
      x2: x + 12,
      y2: y,
      stroke: 'ink-soft',
      weight: 2,
      dash: dashes[sign.style],
    };
    return [
      ...(sign.open ? [] : [way]),
      ...signOf(sign, x + 3, from + line / 2),
      ...lines.map(({ text, bold }, index) =>
        write(x + inset, from + (index + 0.5) * line, text, {
          ...(bold && { bold, fill: 'accent' }),
          ...(sign.open && { fill: 'ink-soft' }),
        }),
      ),
    ];
  });
}

/**
 * A full sign for what the text dates, a hollow one for what it does not; round, square or a lozenge by branch of law. An
 * arrow stands for what goes on.
 */
function signOf({ dated, style, open }: Sign, x: number, y: number): Mark[] {
  if (open) return [writeSmall(x, y, '→', 'middle')];
  const r = dated ? 3.5 : 3.2;
  const paint = dated
    ? ({ fill: 'accent' } as const)
    : ({ fill: 'paper', stroke: 'accent', weight: 1.4 } as const);
  if (style === 'dashed') {
    return [{ kind: 'rect', x: x - r, y: y - r, width: 2 * r, height: 2 * r, ...paint }];
  }
  if (style === 'dash-dotted') {
    const d = `M${x - r - 1} ${y}l${r + 1} ${-r - 1}l${r + 1} ${r + 1}l${-r - 1} ${r + 1}z`;
    return [{ kind: 'path', d, ...paint }];
  }
  return [{ kind: 'circle', x, y, r, ...paint }];
}

/** Says where a text is silent on a stage, and where it ends. */
function drawGaps(
  { words }: Site,
  cells: readonly StageCell[],
  left: (index: number) => number,
  top: number,
  width: number,
): Mark[] {
  const { silent, end } = words.overview.stages;
  const y = top + line / 2;
  const last = cells.findIndex(({ state }) => state === 'not-reached');
  const gaps = cells.flatMap(({ state }, index) =>
    state === 'silent' ? [writeSmall(left(index) + inset, y, silent)] : [],
  );
  if (last < 0) return gaps;
  const after = left(last) + inset + 8 + textWidth(end, 11);
  return [
    ...gaps,
    writeSmall(left(last) + inset, y, end),
    { kind: 'line', x1: after, y1: y, x2: width, y2: y, stroke: 'rule', dash: '1 3' },
  ];
}

/** Draws what the signs and lines mean, in one line. */
function drawKey(site: Site, rows: readonly StageRow[], y: number): Mark[] {
  const { key } = site.words.overview.stages;
  const marks: Mark[] = [];
  let x = 4;
  const say = (text: string, gap: number) => {
    marks.push(writeSmall(x + gap, y, text));
    x += gap + textWidth(text, 11) + 22;
  };
  const sign = (style: LineStyle, dated: boolean, open = false) =>
    marks.push(...signOf({ dated, style, open }, x, y));
  for (const dated of [true, false]) {
    sign('solid', dated);
    say(dated ? key.dated : key.undated, 9);
  }
  for (const sphere of spheresIn(site, rows)) {
    const style = lineOf(site, { sphere });
    const [x1, x2] = [x + 9, x + 33];
    sign(style, false);
    const dash = dashes[style];
    marks.push({ kind: 'line', x1, y1: y, x2, y2: y, stroke: 'ink-soft', weight: 2, dash });
    say(key.named(site.words.label('spheres', sphere), style === 'solid'), 39);
  }
  if (rows.some(({ cells }) => cells.some(({ steps }) => steps.some(({ open }) => open)))) {
    sign('solid', false, true);
    say(key.named(site.words.label('outcomes', 'pending'), false), 9);
  }
  return marks;
}

/** The branches of law that the steps of some cases belong to, in the order of their file. */
export function spheresIn({ book }: Site, rows: readonly StageRow[]): string[] {
  const used = new Set(
    rows.flatMap(({ cells }) => cells.flatMap(({ steps }) => steps.map(({ sphere }) => sphere))),
  );
  return [...book.vocabulary.spheres.keys()].filter((sphere) => used.has(sphere));
}
