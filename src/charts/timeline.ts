import { scaleLinear } from 'd3-scale';
import type { Book, Case } from '../book/book.ts';
import { byDate, inOrder } from '../facts/by-date.ts';
import type { Words } from '../i18n/words.ts';
import type { CaseEvent } from '../schema/case.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { type Chart, groupsOf, nameCase, seal } from './chart.ts';
import { type Drawing, type Mark, textSize, textWidth, write, writeSmall } from './marks.ts';

/** The events of a case that the text puts on the same date. */
export interface DatedEvents {
  date: string;
  /** Start and end in years: a month of 2016 lies between 2016 and 2017. */
  from: number;
  to: number;
  /** Whether the text leaves the end open. */
  open: boolean;
  /** Whether the date is a single day. */
  day: boolean;
  events: CaseEvent[];
}

/** A case with its dated events in order. */
export interface Lane {
  one: Case;
  dates: DatedEvents[];
}

/** The dated events of each case; events of the same date stand together. */
export function lanesOf(book: Book): Lane[] {
  return book.cases.map((one) => ({
    one,
    dates: [...Map.groupBy(inOrder(one.events), ({ date }) => date)].map(([date, events]) => ({
      ...spanOf(date),
      date,
      events,
    })),
  }));
}

/** The place of a date, in years. A date with an open end is drawn a quarter long. */
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

/** Chart: when what happened in each case. */
export function timelineChart(site: Site): Chart {
  const { book, words } = site;
  const { timeline } = words.overview;
  const lanes = lanesOf(book);
  const all = book.cases.flatMap(({ events }) => events).sort(byDate);
  const dates = all.map(({ date }) => date);
  return {
    id: 'timeline',
    title: timeline.title,
    sentence: timeline.sentence,
    description: timeline.description(
      all.length,
      lanes.filter((lane) => lane.dates.length > 0).length,
      words.date(dates[0] ?? ''),
      words.date(dates.at(-1) ?? ''),
    ),
    columns: timeline.columns,
    rows: lanes.flatMap(({ one, dates: own }) =>
      own.flatMap(({ events }) =>
        events.map(({ id, date, label, kind }) => [
          { text: nameCase(site, one), path: paths.case(one.id) },
          { text: words.date(date) },
          { text: label, path: paths.fact(one.id, `events-${id}`) },
          { text: words.label('event-kinds', kind) },
        ]),
      ),
    ),
    draw: (width) => drawTimeline(site, lanes, width),
  };
}

const line = 20;
const head = 34;
const gutter = 34;

/** Gives the place on the sheet, in px, of an instant in years. */
type Scale = (years: number) => number;

function drawTimeline({ book, words }: Site, lanes: readonly Lane[], width: number): Drawing {
  const spans = lanes.flatMap(({ dates }) => dates);
  const first = Math.floor(Math.min(...spans.map(({ from }) => from)));
  const last = Math.ceil(Math.max(...spans.map(({ from, to, open }) => (open ? from : to))));
  if (!Number.isFinite(first)) return { width, height: 0, marks: [] };
  const x = scaleLinear([first, last], [gutter, width - 4]);
  const marks: Mark[] = [];
  let bottom = head;
  const heads = new Map(groupsOf(book).map(({ name, cases: [first] }) => [first?.id, name]));
  for (const { one, dates } of lanes) {
    const name = heads.get(one.id);
    if (name !== undefined) {
      marks.push(writeSmall(0, bottom + 12, name));
      bottom += line;
    }
    const top = bottom;
    const rows = packRows(dates, words, x, width);
    marks.push(
      { kind: 'line', x1: 0, y1: top, x2: width, y2: top, stroke: 'rule' },
      ...seal(words.seal(one.number), 12, top + 4 + line / 2, 20),
      ...rows.flatMap((placed) => drawDate(placed, top + 4 + (placed.row + 0.5) * line)),
    );
    bottom += Math.max(1, ...rows.map(({ row }) => row + 1)) * line + 8;
  }
  marks.push({ kind: 'line', x1: 0, y1: bottom, x2: width, y2: bottom, stroke: 'rule-strong' });
  const grid = drawGrid(first, last, words, x, bottom);
  return { width, height: bottom + 1, marks: [...grid, ...marks] };
}

/** Draws a named line at the start of each year and, where there is room, of each quarter. */
function drawGrid(first: number, last: number, words: Words, x: Scale, bottom: number): Mark[] {
  const names = words.overview.timeline;
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const quarters = x(first + 1) - x(first) > 200 ? [4, 7, 10] : [];
  return years.flatMap((year): Mark[] => {
    const begin = x(year);
    const rule: Mark = { kind: 'line', x1: begin, y1: 8, x2: begin, y2: bottom, stroke: 'rule' };
    // The last line only closes the year before it and needs no name.
    if (year === last) return [rule];
    return [
      rule,
      write(begin + 5, 12, names.year(year), { bold: true }),
      ...quarters.flatMap((month): Mark[] => {
        const at = x(startOf(`${year}-${String(month).padStart(2, '0')}`));
        return [
          { kind: 'line', x1: at, y1: 22, x2: at, y2: bottom, stroke: 'rule', dash: '1 3' },
          writeSmall(at + 3, 25, names.month(month)),
        ];
      }),
    ];
  });
}

/** A date with the places of its mark and its words in the lane. */
interface Placed {
  span: DatedEvents;
  text: string;
  from: number;
  to: number;
  /** The place where the words begin, in px. */
  textAt: number;
  row: number;
}

/** Puts each date with its words on the first row of its lane that is free. */
function packRows(dates: readonly DatedEvents[], words: Words, x: Scale, width: number): Placed[] {
  const ends: [number, number][][] = [];
  return dates.map((span) => {
    const placed = { span, ...placeWords(span, words, x, width) };
    const [left, right] = placed.extent;
    let row = 0;
    while (ends[row]?.some(([a, b]) => left < b && a < right)) row += 1;
    ends[row] = [...(ends[row] ?? []), placed.extent];
    return { ...placed, row };
  });
}

/** The horizontal places of a date and its words, and the extent of both with some space around them. */
function placeWords(
  span: DatedEvents,
  words: Words,
  x: Scale,
  width: number,
): Omit<Placed, 'span' | 'row'> & { extent: [number, number] } {
  const kinds = new Set(span.events.map(({ kind }) => words.label('event-kinds', kind)));
  const text = [...kinds].join(words.overview.separator);
  const middle = (x(span.from) + x(span.to)) / 2;
  const from = span.day ? middle - 4 : x(span.from);
  const to = span.day ? middle + 4 : Math.min(x(span.to), width);
  const room = textWidth(text) + 5;
  // Words stand inside a frame that is long enough; if not, after the mark, or before it at the edge of the sheet.
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
  return { text, from, to, textAt, extent };
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

/** Whether a date is as vague as a whole year; it is then drawn as a frame, not as a bar. */
function isVague({ from, to, open }: DatedEvents): boolean {
  return !open && to - from > 0.9;
}
