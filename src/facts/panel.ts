import type { Case } from '../book/book.ts';
import type { ResolvedFact } from '../book/resolve-quotes.ts';
import type { NamedCollection } from '../schema/vocabulary.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import { countryName } from '../text/countries.ts';
import { entityLabel, topicName, writtenAs } from './entities.ts';
import { wordsOfFact } from './highlights.ts';

/** A row of the facts panel. */
export interface PanelRow {
  fact: ResolvedFact;
  /** What the row says; for figures, what is counted. */
  label: string;
  /** The value beside it, for figures and identifiers. */
  value?: string | undefined;
  /** A word behind it: a role, a kind, a branch of law. */
  tag?: string;
  /** The page of what it names, and how many cases that page has. */
  page?: { path: string; cases: number };
}

/** Rows under one name; an empty list means that the text does not say. */
export interface PanelField {
  name?: string;
  rows: PanelRow[];
}

/** A part of the panel. */
export interface PanelGroup {
  name: string;
  fields: PanelField[];
}

/** The facts of a case as the panel shows them: what most readers come for first, the rest folded. */
export interface Panel {
  first: PanelGroup[];
  rest: PanelGroup[];
}

/** The facts of a case as the panel shows them. Fields that readers look for are shown even if empty. */
export function panelOf(site: Site, one: Case): Panel {
  const rows = rowMaker(one);
  const { groups } = site.words;
  const identifiers = one.identifiers.flatMap(({ label }, index) =>
    // Whoever searches a list for a model or a number compares it letter by letter.
    rows(`identifiers.${index}`, label).map((row) => ({ ...row, value: firstWords(one, row) })),
  );
  return {
    first: shown([
      { name: groups.outcomes, fields: [{ rows: outcomeRows(site, one, rows) }] },
      { name: groups.figures, fields: [{ rows: figureRows(site, one, rows) }] },
      { name: groups.people, fields: people(site, one, rows) },
    ]),
    rest: shown([
      { name: groups.basics, fields: basics(site, one, rows) },
      { name: groups.reasons, fields: reasonFields(site, one, rows) },
      { name: groups.identifiers, fields: [{ rows: identifiers }] },
    ]),
  };
}

/** An empty field with a name says that the text is silent; an empty one without a name is left out. */
function shown(groups: readonly PanelGroup[]): PanelGroup[] {
  return groups.filter(({ fields }) =>
    fields.some(({ name, rows: own }) => name !== undefined || own.length > 0),
  );
}

/** The first words that state a fact: those of the page, or the source's where the page has none. */
function firstWords(one: Case, { fact }: PanelRow): string | undefined {
  return [...wordsOfFact(one, fact), ...fact.evidence][0]?.exact;
}

/** Makes the row of the fact at a path of the front matter; no row if the case has no such fact. */
type RowMaker = (
  path: string,
  label: string,
  rest?: Omit<PanelRow, 'fact' | 'label'>,
) => PanelRow[];

function rowMaker(one: Case): RowMaker {
  const facts = new Map(one.facts.map((fact) => [fact.path.join('.'), fact]));
  return (path, label, rest = {}) => {
    const fact = facts.get(path);
    return fact ? [{ fact, label, ...rest }] : [];
  };
}

function basics(site: Site, one: Case, rows: RowMaker): PanelField[] {
  const { words } = site;
  const { fields, groups } = words;
  return [
    {
      name: fields.direction,
      rows: one.direction ? rows('direction', words.label('directions', one.direction.value)) : [],
    },
    {
      name: fields.rights,
      rows: one.rights.flatMap(({ value }, index) =>
        rows(`rights.${index}`, words.label('rights', value)),
      ),
    },
    { name: fields.goods, rows: namedRows(site, one, 'goods', rows) },
    {
      name: fields.channels,
      rows: one.channels.flatMap(({ value }, index) =>
        rows(`channels.${index}`, words.label('channels', value)),
      ),
    },
    { name: fields.destinations, rows: countryRows(site, one, rows, true) },
    // Where the destination is stated, “not stated” would seem to deny it.
    ...(one.countries.every(({ role }) => role === 'destination') && one.countries.length > 0
      ? []
      : [{ name: words.countriesName, rows: countryRows(site, one, rows, false) }]),
    {
      name: groups.detection,
      rows: one.detection.flatMap(({ label }, index) => rows(`detection.${index}`, label)),
    },
  ];
}

/** Rows for the names of a registry, each with the page of its entry. */
function namedRows(
  site: Site,
  one: Case,
  collection: NamedCollection,
  rows: RowMaker,
  tag: (index: number) => string = () => '',
  labelOf: (index: number) => string | undefined = () => undefined,
): PanelRow[] {
  const { book, language } = site;
  return one[collection].flatMap(({ id }, index) => {
    const entity = book[collection].get(id);
    const label = entity ? entityLabel(collection, entity, language) : id;
    return rows(`${collection}.${index}`, labelOf(index) ?? label, {
      tag: tag(index),
      ...(entity && {
        page: { path: paths.entity(collection, id), cases: entity.cases.length },
      }),
    });
  });
}

/** Rows for the destination countries, or for the other ones, each with its role in the case. */
function countryRows(
  { words }: Site,
  one: Case,
  rows: RowMaker,
  destinations: boolean,
): PanelRow[] {
  return one.countries.flatMap(({ code, role }, index) =>
    (role === 'destination') === destinations
      ? rows(`countries.${index}`, countryName(code, words.lang), {
          tag: destinations ? '' : words.tag('country-roles', role),
        })
      : [],
  );
}

function figureRows({ words }: Site, one: Case, rows: RowMaker): PanelRow[] {
  return one.figures.flatMap((figure, index) =>
    rows(`figures.${index}`, figure.label, { value: words.figure(figure) }),
  );
}

function outcomeRows({ words }: Site, one: Case, rows: RowMaker): PanelRow[] {
  return one.outcomes.flatMap(({ label, sphere }, index) =>
    rows(`outcomes.${index}`, label, { tag: words.tag('spheres', sphere) }),
  );
}

function people(site: Site, one: Case, rows: RowMaker): PanelField[] {
  const { words } = site;
  const { fields } = words;
  const brand = (index: number) => one.brands[index];
  const roles = {
    brands: (index: number) => words.tag('brand-roles', brand(index)?.role ?? ''),
    customs: (index: number) => words.tag('customs-roles', one.customs[index]?.role ?? ''),
    ports: (index: number) => words.tag('port-roles', one.ports[index]?.role ?? ''),
  };
  const wordings = (index: number) => {
    const own = brand(index);
    return own && writtenAs(site, own);
  };
  return [
    { name: fields.customs, rows: namedRows(site, one, 'customs', rows, roles.customs) },
    { name: fields.brands, rows: namedRows(site, one, 'brands', rows, roles.brands, wordings) },
    {
      name: words.holdersName,
      rows: one.holders.flatMap(({ label }, index) => rows(`holders.${index}`, label)),
    },
    {
      name: words.partiesName,
      rows: one.parties.flatMap(({ label, role }, index) =>
        rows(`parties.${index}`, label, { tag: words.tag('party-roles', role) }),
      ),
    },
    {
      name: words.bodiesName,
      rows: one.bodies.flatMap(({ label, kind }, index) =>
        rows(`bodies.${index}`, label, { tag: words.label('body-kinds', kind) }),
      ),
    },
    { name: fields.ports, rows: namedRows(site, one, 'ports', rows, roles.ports) },
  ];
}

function reasonFields(site: Site, one: Case, rows: RowMaker): PanelField[] {
  return one.reasons.map(({ paragraph, topics }, index) => ({
    name: site.words.paragraph('r', Number(paragraph.slice(1))),
    rows: topics.flatMap(({ id }, place) =>
      rows(`reasons.${index}.topics.${place}`, topicName(site, id), {
        page: { path: paths.topic(id), cases: casesOfTopic(site, id) },
      }),
    ),
  }));
}

/** How many cases have a reason that bears on a topic. */
function casesOfTopic({ book }: Site, id: string): number {
  return new Set(book.topics.get(id)?.reasons.map((reason) => reason.case)).size;
}
