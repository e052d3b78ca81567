import type { Book, Case } from '../casebook/book.ts';
import type { ResolvedFact } from '../casebook/resolve-quotes.ts';
import { ui } from '../i18n/ui.ts';
import type { NamedCollection } from '../schema/vocabulary.ts';
import { countryName } from '../text/countries.ts';
import { entityLabel, topicName, writtenAs } from './entities.ts';
import { formatFigure } from './format.ts';

/** A row of the facts panel. */
export interface PanelRow {
  fact: ResolvedFact;
  /** What the row says; for figures, what is counted. */
  label: string;
  /** The value beside it, for figures. */
  value?: string;
  /** A word behind it: a role, a kind, a branch of law. */
  tag?: string;
}

/** Rows under one name; none means that the text does not say. */
export interface PanelField {
  name?: string;
  rows: PanelRow[];
}

/** A part of the panel. */
export interface PanelGroup {
  name: string;
  fields: PanelField[];
}

/** The facts of a case as the panel shows them. Fields that readers look for stay, even if empty. */
export function panelOf(book: Book, one: Case): PanelGroup[] {
  const facts = new Map(one.facts.map((fact) => [fact.path.join('.'), fact]));
  const row = (
    path: string,
    label: string,
    rest: Omit<PanelRow, 'fact' | 'label'> = {},
  ): PanelRow[] => {
    const fact = facts.get(path);
    return fact ? [{ fact, label, ...rest }] : [];
  };
  const named = (collection: NamedCollection, tag: (index: number) => string = () => '') =>
    one[collection].flatMap(({ id }, index) => {
      const entity = book[collection].get(id);
      return row(`${collection}.${index}`, entity ? entityLabel(collection, entity) : id, {
        tag: tag(index),
      });
    });
  const byRole = (wanted: boolean) =>
    one.countries.flatMap(({ code, role }, index) =>
      (role === 'destination') === wanted
        ? row(`countries.${index}`, countryName(code, ui.lang), {
            tag: wanted ? '' : ui.countryRole[role],
          })
        : [],
    );
  const { fields, groups } = ui;
  const all: PanelGroup[] = [
    {
      name: groups.basics,
      fields: [
        { name: fields.direction, rows: row('direction', ui.direction[one.direction.value]) },
        {
          name: fields.rights,
          rows: one.rights.flatMap(({ value }, index) => row(`rights.${index}`, ui.rights[value])),
        },
        { name: fields.goods, rows: named('goods') },
        {
          name: fields.brands,
          rows: one.brands.flatMap((brand, index) =>
            row(`brands.${index}`, writtenAs(book, brand), { tag: ui.brandRole[brand.role] }),
          ),
        },
        {
          name: fields.customs,
          rows: named('customs', (index) => ui.customsRole[one.customs[index]?.role ?? 'titled']),
        },
        { name: fields.ports, rows: named('ports') },
        {
          name: fields.channels,
          rows: one.channels.flatMap(({ value }, index) =>
            row(`channels.${index}`, ui.channels[value]),
          ),
        },
        { name: fields.destinations, rows: byRole(true) },
        {
          name: groups.detection,
          rows: one.detection.flatMap(({ label }, index) => row(`detection.${index}`, label)),
        },
      ],
    },
    {
      name: groups.figures,
      fields: [
        {
          rows: one.figures.flatMap((figure, index) =>
            row(`figures.${index}`, figure.label, { value: formatFigure(figure) }),
          ),
        },
      ],
    },
    {
      name: groups.outcomes,
      fields: [
        {
          rows: one.outcomes.flatMap(({ label, sphere }, index) =>
            row(`outcomes.${index}`, label, { tag: ui.sphere[sphere] }),
          ),
        },
      ],
    },
    {
      name: groups.people,
      fields: [
        {
          name: ui.holdersName,
          rows: one.holders.flatMap(({ label }, index) => row(`holders.${index}`, label)),
        },
        {
          name: ui.partiesName,
          rows: one.parties.flatMap(({ label, role }, index) =>
            row(`parties.${index}`, label, { tag: ui.partyRole[role] }),
          ),
        },
        {
          name: ui.bodiesName,
          rows: one.bodies.flatMap(({ label, kind }, index) =>
            row(`bodies.${index}`, label, { tag: ui.bodyKind[kind] }),
          ),
        },
        { name: ui.countriesName, rows: byRole(false) },
      ],
    },
    {
      name: groups.reasons,
      fields: one.reasons.map(({ paragraph, topics }, index) => ({
        name: ui.paragraph('r', Number(paragraph.slice(1))),
        rows: topics.flatMap(({ id }, place) =>
          row(`reasons.${index}.topics.${place}`, topicName(book, id)),
        ),
      })),
    },
    {
      name: groups.identifiers,
      fields: [
        { rows: one.identifiers.flatMap(({ label }, index) => row(`identifiers.${index}`, label)) },
      ],
    },
  ];
  // Fields with names of their own say that the text is silent; a list without one is left out.
  return all.filter(({ fields: own }) =>
    own.some(({ name, rows }) => name !== undefined || rows.length > 0),
  );
}
