import { cardColours } from './colours.ts';
import { hanMiddle, lineToSvg, round, widthOf } from './set-text.ts';

/** How far each case of a list went: the names of the stages, and for each case its seal and what the text tells. */
export interface StageGrid {
  stages: string[];
  cases: { seal: string; states: ('told' | 'silent' | 'not-reached')[] }[];
}

/** Where a grid stands on a card. */
interface Place {
  left: number;
  right: number;
  bottom: number;
}

const label = { weight: 'regular', size: 26 } as const;
const row = 38;
const head = 46;
const widestStep = 76;
/** Columns nearer to each other than this have no room for seals. */
const leastForSeals = 30;

/** The height of a grid. */
export function gridHeight({ stages }: StageGrid): number {
  return head + stages.length * row;
}

/** A grid: a column for each case, a row for each stage, a line as far as the text goes. */
export function gridToSvg(grid: StageGrid, { left, right, bottom }: Place): string {
  const { soft } = cardColours();
  const top = bottom - gridHeight(grid);
  const labels = Math.max(...grid.stages.map((text) => widthOf(text, label)));
  const from = left + labels + 36;
  const step = Math.min(widestStep, (right - from) / Math.max(1, grid.cases.length));
  const yOf = (stage: number) => top + head + (stage + 0.5) * row;
  return [
    ...grid.stages.map((text, index) =>
      lineToSvg(text, { ...label, x: left, y: yOf(index) + label.size * hanMiddle, colour: soft }),
    ),
    ...grid.cases.map((one, index) =>
      columnToSvg(one, { x: from + (index + 0.5) * step, top, step, yOf }),
    ),
  ].join('');
}

interface Column {
  x: number;
  top: number;
  step: number;
  yOf: (stage: number) => number;
}

/** The column of a case: its seal, a full square for each stage that the text tells of, a hollow one where it is silent. */
function columnToSvg(
  { seal, states }: StageGrid['cases'][number],
  { x, top, step, yOf }: Column,
): string {
  const colours = cardColours();
  const size = Math.min(22, step * 0.6);
  const told = states.flatMap((state, index) => (state === 'told' ? [index] : []));
  const [first, last] = [told[0], told.at(-1)];
  const line =
    first === undefined || last === undefined
      ? ''
      : `<path d="M${round(x)} ${yOf(first)}V${yOf(last)}" stroke="${colours.seal}" stroke-width="3"/>`;
  const marks = states.map((state, index) => {
    if (state === 'not-reached') return '';
    const box = `x="${round(x - size / 2)}" y="${round(yOf(index) - size / 2)}" width="${round(size)}" height="${round(size)}"`;
    return state === 'told'
      ? `<rect ${box} fill="${colours.seal}"/>`
      : `<rect ${box} fill="${colours.paper}" stroke="${colours.soft}" stroke-width="2"/>`;
  });
  return line + marks.join('') + (step < leastForSeals ? '' : sealText(seal, x, top));
}

/** The numeral of a case at the head of its column. */
function sealText(text: string, x: number, top: number): string {
  const style = { weight: 'bold', size: 28 } as const;
  return lineToSvg(text, {
    ...style,
    x: x - widthOf(text, style) / 2,
    y: top + 18 + style.size * hanMiddle,
    colour: cardColours().ink,
  });
}
