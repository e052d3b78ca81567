import { scaleLinear } from 'd3-scale';
import type { Book, Case } from '../casebook/book.ts';
import { byDate, formatDate } from '../facts/format.ts';
import { ui } from '../i18n/ui.ts';
import { paths } from '../paths.ts';
import type { CaseEvent } from '../schema/case.ts';
import type { BookFigure } from './figure.ts';
import { nameCase, seal } from './figure.ts';
import { type Drawing, type Mark, textSize, textWidth, whisper, write } from './marks.ts';

const words = ui.overview.timeline;

/** The events of a case that the text puts on the same date. */
export interface DatedEvents {
  date: string;
  /** The first instant and the end, in years: a month of 2016 lies between 2016 and 2017. */
  from: number;
  to: number;
  /** Whether the text leaves the end open. */
  open: boolean;
  /** Whether the text names one day, and no more. */
  day: boolean;
  events: CaseEvent[];
}

/** A case with its dated events in order. */
export interface Lane {
  one: Case;
  dates: DatedEvents[];
}

/** The dated events of each case, those of one date together. */
export function lanesOf(book: Book): Lane[] {
  return book.cases.map((one) => ({
    one,
    dates: [...Map.groupBy([...one.events].sort(byDate), ({ date }) => date)].map(
      ([date, events]) => ({ ...spanOf(date), date, events }),
    ),
  }));
}

/** Where a date lies, in years; what is open at its end is given a quarter. */
export function spanOf(date: string): Pick<DatedEvents, 'from' | 'to' | 'open' | 'day'> {
  const [from = '', to] = date.split('/');
  const open = to === '..';
  const start = startOf(from);
  return {
    from: start,
    to: open ? start + 0.25 : endOf(to ?? from),
    open,
    day: to === undefined && from.length === 10,
  };
}

function startOf(moment: string): number {
  const [year = 0, month = 1, day = 1] = moment.split('-').map(Number);
  return yearsOf(Date.UTC(year, month - 1, day));
}

function endOf(moment: string): number {
  const [year = 0, month, day] = moment.split('-').map(Number);
  if (month === undefined) return year + 1;
  if (day === undefined) return yearsOf(Date.UTC(year, month, 1));
  return yearsOf(Date.UTC(year, month - 1, day + 1));
}

function yearsOf(instant: number): number {
  const year = new Date(instant).getUTCFullYear();
  const begin = Date.UTC(year, 0, 1);
  return year + (instant - begin) / (Date.UTC(year + 1, 0, 1) - begin);
}

/** Figure: when what happened in each case. */
export function timelineFigure(book: Book): BookFigure {
  const lanes = lanesOf(book);
  const all = book.cases.flatMap(({ events }) => events).sort(byDate);
  const dates = all.map(({ date }) => date);
  return {
    id: 'timeline',
    title: words.title,
    sentence: words.sentence,
    description: words.description(
      all.length,
      lanes.filter((lane) => lane.dates.length > 0).length,
      formatDate(dates[0] ?? ''),
      formatDate(dates.at(-1) ?? ''),
    ),
    columns: words.columns,
    rows: lanes.flatMap(({ one, dates: own }) =>
      own.flatMap(({ events }) =>
        events.map(({ id, date, label, kind }) => [
          { text: nameCase(book, one), path: paths.case(one.id) },
          { text: formatDate(date) },
          { text: label, path: paths.fact(one.id, `events-${id}`) },
          { text: ui.overview.event[kind] },
        ]),
      ),
    ),
    draw: (width) => drawTimeline(lanes, width),
  };
}

const line = 20;
const head = 34;
const gutter = 34;

function drawTimeline(lanes: readonly Lane[], width: number): Drawing {
  const spans = lanes.flatMap(({ dates }) => dates);
  const first = Math.floor(Math.min(...spans.map(({ from }) => from)));
  const last = Math.ceil(Math.max(...spans.map(({ from, to, open }) => (open ? from : to))));
  if (!Number.isFinite(first)) return { width, height: 0, marks: [] };
  const x = scaleLinear([first, last], [gutter, width - 4]);
  const marks: Mark[] = [];
  let top = head;
  for (const { one, dates } of lanes) {
    const rows = packRows(dates, x, width);
    const height = Math.max(1, ...rows.map(({ row }) => row + 1)) * line + 8;
    marks.push(
      { kind: 'line', x1: 0, y1: top, x2: width, y2: top, stroke: 'rule' },
      ...seal(one, 12, top + 4 + line / 2, 20),
      ...rows.flatMap((placed) => drawDate(placed, top + 4 + (placed.row + 0.5) * line)),
    );
    top += height;
  }
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const months = x(first + 1) - x(first) > 200 ? [3, 6, 9] : [];
  const grid = years.flatMap((year): Mark[] => [
    { kind: 'line', x1: x(year), y1: 8, x2: x(year), y2: top, stroke: 'rule' },
    ...(year < last ? [write(x(year) + 5, 12, words.year(year), { bold: true })] : []),
    ...(year < last
      ? months.flatMap((month): Mark[] => {
          const at = x(startOf(`${year}-${String(month + 1).padStart(2, '0')}`));
          return [
            { kind: 'line', x1: at, y1: 22, x2: at, y2: top, stroke: 'rule', dash: '1 3' },
            whisper(at + 3, 25, words.month(month + 1)),
          ];
        })
      : []),
  ]);
  marks.push({ kind: 'line', x1: 0, y1: top, x2: width, y2: top, stroke: 'rule-strong' });
  return { width, height: top + 1, marks: [...grid, ...marks] };
}

interface Placed {
  span: DatedEvents;
  text: string;
  from: number;
  to: number;
  /** Where the text begins. */
  textAt: number;
  row: number;
}

/** Sets each date with its words on the first row of its lane on which nothing is in the way. */
function packRows(
  dates: readonly DatedEvents[],
  x: (years: number) => number,
  width: number,
): Placed[] {
  const ends: [number, number][][] = [];
  return dates.map((span) => {
    const text = [...new Set(span.events.map(({ kind }) => ui.overview.event[kind]))].join(
      ui.overview.separator,
    );
    const middle = (x(span.from) + x(span.to)) / 2;
    const from = span.day ? middle - 4 : x(span.from);
    const to = span.day ? middle + 4 : Math.min(x(span.to), width);
    const room = textWidth(text) + 5;
    // Words stand in a frame that is long enough, else behind, or before where there is no room.
    const inside = isVague(span) && to - from > room + 16;
    const after = to + room <= width;
    const textAt = inside
      ? (from + to - room + 5) / 2
      : after
        ? to + 5
        : Math.max(gutter, from - room);
    const extent: [number, number] = [
      Math.min(from, textAt) - 4,
      Math.max(to, textAt + room - 5) + 4,
    ];
    let row = 0;
    while (ends[row]?.some(([a, b]) => extent[0] < b && a < extent[1])) row += 1;
    ends[row] = [...(ends[row] ?? []), extent];
    return { span, text, from, to, textAt, row };
  });
}

function drawDate({ span, text, from, to, textAt }: Placed, y: number): Mark[] {
  const inside = textAt > from && textAt < to;
  const bar: Mark[] = span.day ? [{ kind: 'circle', x: from + 4, y, r: 4, fill: 'accent' }] : [];
  if (span.open) {
    const steps = 5;
    const step = (to - from) / steps;
    for (let index = 0; index < steps; index += 1) {
      bar.push({
        kind: 'rect',
        x: from + index * step,
        y: y - 3,
        width: Math.max(1, step - index * 0.8),
        height: 6,
        fill: 'accent',
        opacity: 1 - index * 0.2,
      });
    }
  } else if (!span.day) {
    bar.push({
      kind: 'rect',
      x: from + 0.5,
      y: inside ? y - 8 : y - 3,
      width: Math.max(2, to - from - 1),
      height: inside ? 16 : 6,
      round: inside ? 8 : 3,
      ...(isVague(span) ? { stroke: 'ink-soft', dash: '3 2', fill: 'paper' } : { fill: 'accent' }),
    });
  }
  return [...bar, write(textAt, y, text, { size: textSize })];
}

/** A whole year says little of when: it is a frame, not a bar. */
function isVague({ from, to, open }: DatedEvents): boolean {
  return !open && to - from > 0.9;
}
