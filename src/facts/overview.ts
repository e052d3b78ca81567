import type { Case } from '../book/book.ts';
import type { Words } from '../i18n/words.ts';
import type { NamedCollection } from '../schema/vocabulary.ts';
import type { Site } from '../site/site.ts';
import { firstEvent } from './by-date.ts';
import { entityLabel, shortName, writtenAs } from './entities.ts';
import { isInferred } from './inferred.ts';

/** The columns of the comparison, in order; the case itself heads the row. */
export const overviewColumns = [
  'direction',
  'rights',
  'districts',
  'ports',
  'marks',
  'goods',
  'channels',
  'detection',
  'quantity',
  'value',
  'outcomes',
  'date',
] as const;
export type OverviewColumn = (typeof overviewColumns)[number];

/** The columns that a reader sees first; the others are a choice away. */
export const chosenColumns: readonly OverviewColumn[] = [
  'direction',
  'marks',
  'goods',
  'quantity',
  'value',
  'outcomes',
];

/** One value of a cell, with the id of the fact that is the address of its words. */
export interface OverviewItem {
  text: string;
  fact: string;
  /** What is counted, or what part an office has. */
  note?: string;
  /** A word where the text does not state it and we infer it. */
  basis?: string;
}

/** A cell: its values (none if the text states none), and its key for sorting. */
export interface OverviewCell {
  items: OverviewItem[];
  sort: string;
}

/** A case in the comparison. */
export interface OverviewRow {
  one: Case;
  cells: Record<OverviewColumn, OverviewCell>;
}

/** The cases side by side, in the order of the book. */
export function compareCases(site: Site): OverviewRow[] {
  return site.book.cases.map((one) => ({ one, cells: cellsOf(site, one) }));
}

/** What the text of a case says for each column. */
export function cellsOf(site: Site, one: Case): OverviewRow['cells'] {
  const { book, language, words } = site;
  const named = (collection: NamedCollection) =>
    one[collection].map(({ id }) => {
      const entity = book[collection].get(id);
      return {
        text: entity ? entityLabel(collection, entity, language) : id,
        fact: `${collection}-${id}`,
      };
    });
  const first = firstEvent(one);
  const customs = one.customs.map(({ id, role }) => ({
    text: shortOf(site, id),
    fact: `customs-${id}`,
    note: words.tag('customs-roles', role),
  }));
  const ports = named('ports').map((item, index) => ({
    ...item,
    note: words.tag('port-roles', one.ports[index]?.role ?? ''),
  }));
  const outcomes = one.outcomes.map(({ id, value, sphere }) => ({
    text: words.label('outcomes', value),
    fact: `outcomes-${id}`,
    note: words.tag('spheres', sphere),
  }));
  const cells: OverviewRow['cells'] = {
    direction: byText(
      one.direction
        ? [{ text: words.label('directions', one.direction.value), fact: 'direction' }]
        : [],
    ),
    rights: byText(
      one.rights.map(({ value }) => ({
        text: words.label('rights', value),
        fact: `rights-${value}`,
      })),
    ),
    districts: byText(customs),
    ports: byText(ports),
    marks: byText(
      one.brands.map(({ id, written, role }) => ({
        text: writtenAs(site, { id, written }),
        fact: `brands-${id}`,
        note: words.tag('brand-roles', role),
      })),
    ),
    goods: byText(named('goods')),
    channels: byText(
      one.channels.map(({ value }) => ({
        text: words.label('channels', value),
        fact: `channels-${value}`,
      })),
    ),
    detection: byText(
      one.detection.map(({ value }) => ({
        text: words.label('detections', value),
        fact: `detection-${value}`,
      })),
    ),
    quantity: byNumber(one, 'quantity', words),
    value: byNumber(one, 'value', words),
    outcomes: byText(onceEach(one, outcomes)),
    date: {
      items: first ? [{ text: words.date(first.date), fact: `events-${first.id}` }] : [],
      sort: first?.date ?? '',
    },
  };
  for (const { items } of Object.values(cells)) {
    for (const item of items) if (isInferred(one, item.fact)) item.basis = words.basis.inferred;
  }
  return cells;
}

function shortOf({ book, language }: Site, id: string): string {
  const office = book.customs.get(id);
  return office ? shortName(office, language) : id;
}

function byText(items: OverviewItem[]): OverviewCell {
  return { items, sort: items.map(({ text }) => text).join(' ') };
}

/** Merges facts with the same value into one item, which leads to the first of them that the text states. */
function onceEach(one: Case, items: readonly OverviewItem[]): OverviewItem[] {
  return [...Map.groupBy(items, ({ text, note }) => `${text} ${note}`).values()].flatMap(
    (same) => same.find(({ fact }) => !isInferred(one, fact)) ?? same.slice(0, 1),
  );
}

/**
 * A cell of stated numbers, sorted by the first that the text gives, together with others of its unit or currency:
 * which of tonnes and drums is more, the words do not say.
 */
function byNumber(one: Case, kind: 'quantity' | 'value', words: Words): OverviewCell {
  const figures = one.figures.filter(
    (figure) => figure.kind === kind && figure.basis !== 'computed',
  );
  const [first] = figures;
  return {
    items: figures.map((figure) => ({
      text: words.figure(figure),
      fact: `figures-${figure.id}`,
      note: figure.label,
    })),
    sort: first ? `${first.unit} ${first.value}` : '',
  };
}
