import type { Case } from '../book/book.ts';
import type { Figure } from '../schema/case.ts';
import type { CaseCollection } from '../schema/vocabulary.ts';
import type { Site } from '../site/site.ts';
import { type Bearing, bearingOf, bearingOfGoods } from './bearing.ts';
import { figuresOf } from './figures-of.ts';
import { cellsOf, type OverviewCell, type OverviewItem } from './overview.ts';
import { namesHolderOnly, rolesIn } from './roles.ts';
import { isKinds, type Subject } from './subjects.ts';

/** The columns of the table of a brand, a port, an office, goods or a kind: what an owner of rights asks first. */
export const entityColumns = [
  'goods',
  'amount',
  'ports',
  'direction',
  'detection',
  'outcomes',
] as const;
export type EntityColumn = (typeof entityColumns)[number];

/** A case in the table. */
export interface EntityRow {
  one: Case;
  cells: Record<EntityColumn, EntityItem[]>;
}

/** One value of a cell. */
export interface EntityItem extends OverviewItem {
  /** Set where the text tells it of the case, and names neither the subject nor others. */
  ofCase?: true;
}

/** The cases of a subject with what was seized, where, by what methods and what came of it. */
export function entityRows(site: Site, subject: Subject, cases: readonly Case[]): EntityRow[] {
  return cases.map((one) => {
    const own = cellsOf(site, bearing(one, subject, 'own'));
    const whole = cellsOf(site, bearing(one, subject, 'whole'));
    const { ports, direction, detection } = own;
    const amount = amountsOf(one, subject).map(({ figure, whole }) => ({
      text: site.words.figure(figure),
      fact: `figures-${figure.id}`,
      note: whole ? site.words.entityTable.whole(figure.label) : figure.label,
    }));
    return {
      one,
      cells: {
        goods: both(own.goods, whole.goods),
        amount,
        ports: ports.items,
        direction: direction.items,
        detection: detection.items,
        outcomes: both(own.outcomes, whole.outcomes),
      },
    };
  });
}

/** A case with those of its goods and outcomes alone that bear on a subject in one way. */
function bearing(one: Case, subject: Subject, how: Bearing): Case {
  return {
    ...one,
    goods: one.goods.filter(({ id }) => bearingOfGoods(one, subject, id) === how),
    outcomes: one.outcomes.filter(({ id }) => bearingOf(one, subject, `outcomes-${id}`) === how),
  };
}

/** What is told of a subject, then what is told of its case without naming it. */
function both(own: OverviewCell, whole: OverviewCell): EntityItem[] {
  const isTold = (one: OverviewItem) =>
    own.items.some(({ text, note }) => text === one.text && note === one.note);
  return [
    ...own.items,
    ...whole.items.filter((one) => !isTold(one)).map((one) => ({ ...one, ofCase: true as const })),
  ];
}

/** At most so many goods or ports stand in the summary of a page; of outcomes, none may be passed over. */
const mostNamed = 4;

/**
 * What the rows name, the most frequent first; a port that no goods are said to have passed in any of them, with its
 * parts in the cases.
 */
function namedIn(
  { book, words }: Site,
  rows: readonly EntityRow[],
  column: EntityColumn,
  ofCase = false,
): string[] {
  const passed = [...book.vocabulary['port-roles']].flatMap(([role, { says }]) =>
    says ? words.tag('port-roles', role) : [],
  );
  const items = rows.flatMap(({ one, cells }) =>
    cells[column]
      // Of outcomes, only those in a branch of law: praise and effects on a market are none of a case.
      .filter(({ note }) => column !== 'outcomes' || note !== '')
      .filter((item) => (item.ofCase ?? false) === ofCase)
      .map(({ text, note }) => ({ id: one.id, text, note })),
  );
  const casesOf = (own: typeof items) => new Set(own.map(({ id }) => id)).size;
  return [...Map.groupBy(items, ({ text }) => text)]
    .toSorted(([, a], [, b]) => casesOf(b) - casesOf(a))
    .map(([text, own]) => {
      const notes = own.map(({ note = '' }) => note);
      const isPassed = column !== 'ports' || notes.some((note) => passed.includes(note));
      return isPassed ? text : text + words.bracketed(words.list([...new Set(notes)]));
    });
}

/**
 * The numbers that a text gives for the subject itself; if it gives none, those that represent the case. Beside a brand
 * or goods, these are marked as numbers of the whole case.
 */
function amountsOf(one: Case, subject: Subject): { figure: Figure; whole: boolean }[] {
  const { collection, id } = subject;
  const own = ownFigures(one, collection, id).filter(({ basis }) => basis !== 'computed');
  if (own.length > 0) return own.map((figure) => ({ figure, whole: false }));
  const whole = collection === 'brands' || collection === 'goods';
  return one.headline.figures
    .flatMap((figure) => one.figures.find((other) => other.id === figure) ?? [])
    .filter(({ kind, basis }) => (kind === 'quantity' || kind === 'value') && basis !== 'computed')
    .filter(({ id: own, of }) => !of || bearingOf(one, subject, `figures-${own}`) !== 'other')
    .filter(({ of }) => collection !== 'goods' || of?.goods === undefined)
    .map((figure) => ({ figure, whole }));
}

function ownFigures(one: Case, collection: CaseCollection, id: string): Figure[] {
  return isKinds(collection) ? [] : figuresOf(one, collection, id);
}

/** A page of a subject in a sentence: how many cases, of which goods, at which ports, with what outcomes. */
export function sayOf(site: Site, subject: Subject, cases: readonly Case[]): string {
  const { words } = site;
  const rows = entityRows(site, subject, cases);
  const named = (['goods', 'ports', 'outcomes'] as const).flatMap((column) => {
    if (subject.collection === column) return [];
    const label = words.overview.columns[column];
    const own = namedIn(site, rows, column);
    const others = namedIn(site, rows, column, true).filter((name) => !own.includes(name));
    const lists = [
      { label, names: own },
      { label: words.entityTable.ofCases(label), names: others },
    ];
    return lists.flatMap(({ label, names }) => {
      if (names.length === 0) return [];
      const few = column === 'outcomes' ? names : names.slice(0, mostNamed);
      const list = few.length < names.length ? words.listAmong(few) : words.list(few);
      return [words.labelled(label, list)];
    });
  });
  const roles = words.apart(rolesIn(site, subject));
  const label = subject.label + (roles === '' ? '' : words.bracketed(roles));
  const holderOnly = cases.filter((one) => namesHolderOnly(one, subject)).length;
  // Where it is so in all of them, the roles say it.
  const some = holderOnly < cases.length ? holderOnly : 0;
  return words.entityDescription(label, subject.cases.length, some, named);
}

/** A sum over cases. */
export interface Total {
  figure: Pick<Figure, 'value' | 'unit' | 'kind' | 'hedge'>;
  cases: number;
}

/**
 * Sums of what the texts count of a subject. Only exact numbers of one unit, kind and kind of goods are added, and only
 * where no case gives two: these may include each other.
 */
export function totalsOf({ collection, id }: Subject, cases: readonly Case[]): Total[] {
  const own = cases.flatMap((one) =>
    ownFigures(one, collection, id)
      .filter(({ basis }) => basis !== 'computed')
      .map((figure) => ({ one, figure })),
  );
  const groups = Map.groupBy(own, ({ figure: { kind, unit, of } }) =>
    [kind, unit, of?.goods].join(' '),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    const isOneEach = new Set(group.map(({ one }) => one.id)).size === group.length;
    const isExact = group.every(({ figure }) => figure.hedge === 'exact');
    if (first === undefined || group.length < 2 || !isOneEach || !isExact) return [];
    const { kind, unit } = first.figure;
    const value = group.reduce((sum, { figure }) => sum + figure.value, 0);
    return [{ figure: { value, unit, kind, hedge: 'exact' }, cases: group.length }];
  });
}
