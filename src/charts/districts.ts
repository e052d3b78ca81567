import type { Book, Case, Customs } from '../casebook/book.ts';
import { nameOf, shortName } from '../facts/entities.ts';
import { ui } from '../i18n/ui.ts';
import { paths } from '../paths.ts';
import type { customsRoles } from '../schema/vocabulary.ts';
import { type BookFigure, layColumns, nameCase, rowHeight } from './figure.ts';
import { type Drawing, type Mark, textWidth, whisper, write } from './marks.ts';

const words = ui.overview.districts;
type Role = (typeof customsRoles)[number];

/** A customs office, and what it does in each case that names it. */
export interface OfficeRow {
  office: Customs;
  roles: { one: Case; role: Role }[];
}

/** The customs offices, districts with most cases first, each followed by the houses below it. */
export function officesOf(book: Book): OfficeRow[] {
  const rows = [...book.customs.values()]
    .map((office) => ({
      office,
      roles: book.cases.flatMap((one) =>
        one.customs.filter(({ id }) => id === office.id).map(({ role }) => ({ one, role })),
      ),
    }))
    .sort((a, b) => b.roles.length - a.roles.length || (a.office.id < b.office.id ? -1 : 1));
  return rows
    .filter(({ office }) => office.level === 'district')
    .flatMap((district) => [
      district,
      ...rows.filter(({ office }) => office.parent === district.office.id),
    ])
    .filter(({ roles }) => roles.length > 0);
}

/** Figure: which customs offices stand in which case, and as what. */
export function districtsFigure(book: Book): BookFigure {
  const rows = officesOf(book);
  const [most] = rows;
  return {
    id: 'districts',
    title: words.title,
    sentence: words.sentence,
    description: words.description(
      rows.length,
      book.cases.length,
      most ? nameOf(most.office) : '',
      most?.roles.length ?? 0,
    ),
    columns: words.columns,
    rows: rows.map(({ office, roles }) => [
      { text: nameOf(office), path: paths.entity('customs', office.id) },
      { text: String(roles.length) },
      ...roles.map(({ one, role }) => ({
        text: nameCase(book, one) + ui.bracketed(ui.overview.role[role]),
        path: paths.fact(one.id, `customs-${office.id}`),
      })),
    ]),
    draw: (width) => drawDistricts(book, rows, width),
  };
}

function drawDistricts(book: Book, rows: readonly OfficeRow[], width: number): Drawing {
  const left = Math.max(...rows.map(({ office }) => nameWidth(office)), 0) + 16;
  const { columns, marks, top } = layColumns(book, left, Math.min(width - 22, left + 560));
  const end = (columns.at(-1)?.x ?? left) + 22;
  const y = (index: number) => top + (index + 0.5) * rowHeight;
  const drawn: Mark[] = [...marks];
  for (const [index, { office, roles }] of rows.entries()) {
    const inset = office.level === 'house' ? 12 : 0;
    drawn.push(
      { kind: 'line', x1: 0, y1: y(index) + 11, x2: end, y2: y(index) + 11, stroke: 'rule' },
      write(inset, y(index), shortName(office), { fill: inset > 0 ? 'ink-soft' : 'ink' }),
      whisper(end, y(index), String(roles.length), 'end'),
    );
  }
  for (const { one, x } of columns) {
    const places = rows.flatMap(({ roles }, index) =>
      roles.filter((own) => own.one.id === one.id).map(({ role }) => ({ role, y: y(index) })),
    );
    const [first] = places;
    const last = places.at(-1);
    if (first && last && first !== last) {
      drawn.push({ kind: 'line', x1: x, y1: first.y, x2: x, y2: last.y, stroke: 'ink-soft' });
    }
    for (const place of places) drawn.push(...roleMark(place.role, x, place.y));
  }
  const foot = y(rows.length) + 6;
  let at = 0;
  for (const role of ['titled', 'acting', 'mentioned'] as const) {
    drawn.push(...roleMark(role, at + 7, foot), write(at + 19, foot, ui.overview.role[role]));
    at += 19 + textWidth(ui.overview.role[role]) + 20;
  }
  return { width: Math.max(end, at), height: foot + 14, marks: drawn };
}

function nameWidth(office: Customs): number {
  return textWidth(shortName(office)) + (office.level === 'house' ? 12 : 0);
}

/** In the title: full. Acting: half full. Only mentioned: hollow and small. */
function roleMark(role: Role, x: number, y: number): Mark[] {
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
