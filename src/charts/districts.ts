import type { Book, Case, Customs } from '../book/book.ts';
import { nameOf, shortName } from '../facts/entities.ts';
import { isInferred } from '../facts/inferred.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { type CaseColumn, type Chart, layColumns, nameCase, rowHeight } from './chart.ts';
import { type Drawing, type Mark, textWidth, write, writeSmall } from './marks.ts';

/** A customs office, and what it does in each case that names it. */
export interface OfficeRow {
  office: Customs;
  roles: { one: Case; role: string }[];
}

/** The customs offices: those that handled most cases first, each followed by its houses. */
export function officesOf(book: Book): OfficeRow[] {
  const rows = [...book.customs.values()]
    .map((office) => ({
      office,
      roles: book.cases.flatMap((one) =>
        one.customs.filter(({ id }) => id === office.id).map(({ role }) => ({ one, role })),
      ),
    }))
    .sort(
      (a, b) =>
        handledBy(b) - handledBy(a) ||
        b.roles.length - a.roles.length ||
        (a.office.id < b.office.id ? -1 : 1),
    );
  // A house whose district no case names stands by itself.
  const isBelow = ({ office: { parent } }: OfficeRow) =>
    parent !== undefined && book.customs.has(parent);
  return rows
    .filter((row) => !isBelow(row))
    .flatMap((district) => [
      district,
      ...rows.filter(({ office }) => office.parent === district.office.id),
    ])
    .filter(({ roles }) => roles.length > 0);
}

/** How many cases an office handled: the title or the text says that it acted. */
function handledBy({ roles }: OfficeRow): number {
  return roles.filter(({ role }) => role === 'titled' || role === 'acting').length;
}

/** The offices that handled most cases, and how many each. */
function busiestOf(rows: readonly OfficeRow[]): { rows: OfficeRow[]; cases: number } {
  const cases = Math.max(0, ...rows.map(handledBy));
  return { rows: rows.filter((row) => handledBy(row) === cases), cases };
}

/** Chart: which customs offices stand in which case, and as what. */
export function districtsChart(site: Site): Chart {
  const { book, language, words } = site;
  const { districts } = words.overview;
  const rows = officesOf(book);
  const busiest = busiestOf(rows);
  return {
    id: 'districts',
    title: districts.finding(
      busiest.rows.map(({ office }) => nameOf(office, language)),
      busiest.cases,
      book.cases.length,
    ),
    sentence: districts.sentence,
    description: districts.description(rows.length, book.cases.length),
    columns: districts.columns,
    rows: rows.map((row) => [
      { text: nameOf(row.office, language), path: paths.entity('customs', row.office.id) },
      { text: String(handledBy(row)) },
      ...row.roles.map(({ one, role }) => ({
        text:
          nameCase(site, one) +
          words.bracketed(
            words.beside([
              words.label('customs-roles', role),
              ...(isInferred(one, `customs-${row.office.id}`) ? [words.basis.inferred] : []),
            ]),
          ),
        path: paths.fact(one.id, `customs-${row.office.id}`),
      })),
    ]),
    draw: (width) => drawDistricts(site, rows, width),
  };
}

function drawDistricts(site: Site, rows: readonly OfficeRow[], width: number): Drawing {
  const { language, words } = site;
  const lines = rows.map((row) => ({
    ...row,
    name: shortName(row.office, language),
    // A house is indented below its district.
    inset: row.office.level === 'house' ? 12 : 0,
  }));
  const left = Math.max(...lines.map(({ name, inset }) => textWidth(name) + inset), 0) + 16;
  const head = words.overview.districts.handled;
  const room = textWidth(head, 11) + 16;
  const { columns, marks, top } = layColumns(site, left, Math.min(width - room + 8, left + 560));
  const end = (columns.at(-1)?.x ?? left) + room;
  const y = (index: number) => top + (index + 0.5) * rowHeight;
  const foot = y(rows.length) + 6;
  const legend = drawLegend(site, foot, Math.max(end, width));
  return {
    width: Math.max(end, legend.right),
    height: legend.bottom + 14,
    marks: [
      ...marks,
      writeSmall(end, top - 20, head, 'end'),
      ...lines.flatMap(({ name, inset, ...row }, index): Mark[] => [
        { kind: 'line', x1: 0, y1: y(index) + 11, x2: end, y2: y(index) + 11, stroke: 'rule' },
        write(inset, y(index), name, { fill: inset > 0 ? 'ink-soft' : 'ink' }),
        writeSmall(end, y(index), String(handledBy(row)), 'end'),
      ]),
      ...columns.flatMap((column) => drawColumn(column, rows, y)),
      ...legend.marks,
    ],
  };
}

/** Draws the marks of a case's offices and the line that joins them. */
function drawColumn(
  { one, x }: CaseColumn,
  rows: readonly OfficeRow[],
  y: (index: number) => number,
): Mark[] {
  const places = rows.flatMap(({ roles }, index) =>
    roles.filter((own) => own.one.id === one.id).map(({ role }) => ({ role, y: y(index) })),
  );
  const [first] = places;
  const last = places.at(-1);
  const join: Mark[] =
    first && last && first !== last
      ? [{ kind: 'line', x1: x, y1: first.y, x2: x, y2: last.y, stroke: 'ink-soft' }]
      : [];
  return [...join, ...places.flatMap((place) => drawRole(place.role, x, place.y))];
}

/** Draws the legend of the role marks, on as many lines as it needs. */
function drawLegend(
  { book, words }: Site,
  top: number,
  width: number,
): { marks: Mark[]; right: number; bottom: number } {
  const marks: Mark[] = [];
  let [x, y] = [0, top];
  let right = 0;
  for (const role of book.vocabulary['customs-roles'].keys()) {
    const name = words.label('customs-roles', role);
    const length = 19 + textWidth(name);
    if (x > 0 && x + length > width) {
      x = 0;
      y += rowHeight;
    }
    marks.push(...drawRole(role, x + 7, y), write(x + 19, y, name));
    right = Math.max(right, x + length);
    x += length + 20;
  }
  return { marks, right, bottom: y };
}

/** Draws the mark of a role: full if in the title, half full if acting, hollow and small if only mentioned. */
function drawRole(role: string, x: number, y: number): Mark[] {
  if (role === 'titled') {
    return [{ kind: 'rect', x: x - 6, y: y - 6, width: 12, height: 12, fill: 'accent' }];
  }
  if (role === 'acting') {
    return [
      {
        kind: 'rect',
        x: x - 5.5,
        y: y - 5.5,
        width: 11,
        height: 11,
        fill: 'paper',
        stroke: 'accent',
      },
      { kind: 'path', d: `M${x - 5.5} ${y + 5.5}h11v-11z`, fill: 'accent' },
    ];
  }
  return [{ kind: 'circle', x, y, r: 4, fill: 'paper', stroke: 'ink-soft', weight: 1.5 }];
}
