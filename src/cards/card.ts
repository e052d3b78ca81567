import type { Book, Case, Edition, Topic } from '../book/book.ts';
import { nameOf } from '../facts/entities.ts';
import { inEdition } from '../facts/pages.ts';
import { stageFinding, stageRows, stagesOf } from '../facts/stages.ts';
import { caseCollections, casesOfSubject, type Subject, subjectsOf } from '../facts/subjects.ts';
import type { Words } from '../i18n/words.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';
import type { StageGrid } from './draw-stages.ts';

/** The size of every card in pixels, as sites that show links ask for it. */
export const cardSize = { width: 1200, height: 630 } as const;

/** A social card: the picture that other sites show beside a link to a page. */
export interface Card {
  /** Its address below the base path. */
  path: string;
  /** The text alternative of the picture. */
  alt: string;
  /** The kind of page, or the list that the case stands in. */
  eyebrow: string;
  /** The names in large letters; they share a line if they fit. */
  heading: string[];
  /** A sentence or two under the heading. */
  lead: string;
  /** The characters of a large seal beside the heading. */
  seal?: string;
  /** The characters of small seals in a row, one for each case. */
  seals: string[];
  /** How far each case of a list went, in place of the small seals. */
  stages?: StageGrid;
  /** The text after the small seals: the number of cases and, for a topic, of reasons. */
  count: string;
  /** The remark at the foot, opposite the site's name. */
  foot: string;
}

/** The card of a case: its numeral as a seal, its title and our summary. */
export function caseCard({ words }: Site, one: Case, edition: Edition): Card {
  return {
    path: paths.card('cases', one.id),
    alt: words.cards.altCase(one.number, one.title, edition.title),
    eyebrow: words.ofEdition(edition.title, one.number, edition.total, !edition.ownNumbers),
    heading: [one.title],
    lead: one.summary,
    seal: words.seal(one.number),
    seals: [],
    count: '',
    foot: footOf(words, edition),
  };
}

/** When a list was published, if that is known. */
function footOf(words: Words, edition: Edition | undefined): string {
  return edition?.published === undefined
    ? ''
    : words.cards.published(words.date(edition.published));
}

/** The card of a brand, port, customs office, kind of goods or kind of fact: its name and the seals of its cases. */
export function subjectCard(site: Site, subject: Subject): Card {
  const { book, words } = site;
  const { collection, id, label, names, cases } = subject;
  const count = words.caseCount(cases.length);
  return {
    path: paths.card(collection, id),
    alt: words.cards.altEntity(words.collections[collection], label, count),
    eyebrow: words.collections[collection],
    heading: names,
    lead: words.cards.whatIsThere,
    seals: sealsOf(site, casesOfSubject(book, subject)),
    count,
    foot: onlyEdition(book)?.title ?? '',
  };
}

/** The fewest cases whose stages are drawn; fewer are read sooner one by one. */
const fewestCases = 3;

/** The card of a list: what its cases show as a whole, and how far each went. */
export function listCard(site: Site, edition: Edition): Card {
  const { words } = site;
  const within = inEdition(site, edition);
  const { cases } = within.book;
  const rows = stageRows(within);
  const count = words.caseCount(cases.length);
  const drawn = cases.length >= fewestCases;
  return {
    path: paths.card('lists', edition.id),
    alt: words.cards.altList(edition.title, count),
    eyebrow: edition.title,
    heading: [
      drawn ? words.overview.stages.finding(stageFinding(within, rows)) : edition.shortName,
    ],
    lead: '',
    seals: drawn ? [] : cases.map(({ number }) => words.seal(number)),
    count: drawn ? '' : count,
    ...(drawn && {
      stages: {
        stages: stagesOf(within).map((stage) => words.label('stages', stage)),
        cases: rows.map(({ one, cells }) => ({
          seal: words.seal(one.number),
          // A case that goes on has not reached the stage.
          states: cells.map(({ state }) => (state === 'open' ? 'silent' : state)),
        })),
      },
    }),
    foot: footOf(words, edition),
  };
}

/** The card of a topic: its name, what it is about and the seals of the cases that bear on it. */
export function topicCard(site: Site, topic: Topic): Card {
  const { book, language, words } = site;
  const name = nameOf(topic, language);
  const count = words.reasonCount(topic.reasons.length);
  const cases = new Set(topic.reasons.map((reason) => reason.case));
  return {
    path: paths.card('topics', topic.id),
    alt: words.cards.altEntity(words.topics, name, count),
    eyebrow: words.topics,
    heading: [name],
    lead: topic.note,
    seals: sealsOf(
      site,
      book.cases.filter(({ id }) => cases.has(id)),
    ),
    count: words.beside([words.caseCount(cases.size), count]),
    foot: onlyEdition(book)?.title ?? '',
  };
}

/** The card of the site, for every page that has none of its own. */
export function siteCard(site: Site): Card {
  const { book, words } = site;
  const edition = onlyEdition(book);
  return {
    path: paths.siteCard,
    alt: words.cards.altSite,
    eyebrow: edition?.title ?? '',
    heading: [words.site],
    lead: words.home.lead,
    seal: words.mark,
    seals: sealsOf(site, book.cases),
    count: words.caseCount(book.cases.length),
    foot: footOf(words, edition),
  };
}

/** The numerals of cases; none if the cases are of several years, where numerals repeat. */
function sealsOf({ book, words }: Site, cases: readonly Case[]): string[] {
  return onlyEdition(book) ? cases.map(({ number }) => words.seal(number)) : [];
}

function onlyEdition({ editions }: Book): Edition | undefined {
  return editions.length === 1 ? editions[0] : undefined;
}

/** Every card of the site by its path: one for each list, case, entity, kind and topic, and the site. */
export function allCards(site: Site): Map<string, Card> {
  const { book } = site;
  const cards = [
    siteCard(site),
    ...book.editions
      .filter(({ cases }) => cases.length > 0)
      .map((edition) => listCard(site, edition)),
    ...book.editions.flatMap((edition) => edition.cases.map((one) => caseCard(site, one, edition))),
    ...caseCollections.flatMap((collection) =>
      subjectsOf(site, collection).map((subject) => subjectCard(site, subject)),
    ),
    ...[...book.topics.values()].map((topic) => topicCard(site, topic)),
  ];
  return new Map(cards.map((card) => [card.path, card]));
}
