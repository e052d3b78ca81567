import type { Book, Case, Edition, Topic } from '../casebook/book.ts';
import {
  type AnyEntity,
  casesOfEntity,
  entityLabel,
  entityNames,
  nameOf,
} from '../facts/entities.ts';
import { formatDate } from '../facts/format.ts';
import { ui } from '../i18n/ui.ts';
import { paths } from '../paths.ts';
import { type NamedCollection, namedCollections } from '../schema/vocabulary.ts';

/** The size of every card in pixels, which is what sites that show links ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What is on a social card: the picture that other sites show beside a link to a page. */
export interface Card {
  /** Its address below the base path. */
  path: string;
  /** What it shows, for those who do not see it. */
  alt: string;
  /** What kind of page it is, or which list the case stands in. */
  eyebrow: string;
  /** What stands in large letters: names that are only parted where one line does not hold them. */
  heading: string[];
  /** A sentence or two under the heading. */
  lead: string;
  /** The characters of a large seal beside the heading. */
  seal?: string;
  /** The characters of small seals in a row, one a case. */
  seals: string[];
  /** What stands after the small seals: how many cases, and of a topic how many reasons. */
  count: string;
  /** A remark across from the site's name. */
  foot: string;
}

/** The card of a case: its numeral as a seal, its title and our summary. */
export function caseCard(one: Case, edition: Edition): Card {
  return {
    path: paths.card('cases', one.id),
    alt: ui.cards.altCase(one.number, one.title, edition.title),
    eyebrow: ui.ofEdition(edition.title, one.number, edition.total),
    heading: [one.title],
    lead: one.summary,
    seal: ui.seal(one.number),
    seals: [],
    count: '',
    foot: ui.cards.published(formatDate(edition.published)),
  };
}

/** The card of a brand, port, customs office or kind of goods: its name and the seals of its cases. */
export function entityCard(book: Book, collection: NamedCollection, entity: AnyEntity): Card {
  const name = entityLabel(collection, entity);
  const count = ui.caseCount(entity.cases.length);
  return {
    path: paths.card(collection, entity.id),
    alt: ui.cards.altEntity(ui.collections[collection], name, count),
    eyebrow: ui.collections[collection],
    heading: entityNames(collection, entity),
    lead: '',
    seals: sealsOf(book, casesOfEntity(book, entity)),
    count,
    foot: onlyEdition(book)?.title ?? '',
  };
}

/** The card of a topic: its name, what it is about and the seals of the cases that bear on it. */
export function topicCard(book: Book, topic: Topic): Card {
  const count = ui.reasonCount(topic.reasons.length);
  const cases = new Set(topic.reasons.map((reason) => reason.case));
  return {
    path: paths.card('topics', topic.id),
    alt: ui.cards.altEntity(ui.topics, nameOf(topic), count),
    eyebrow: ui.topics,
    heading: [nameOf(topic)],
    lead: topic.note,
    seals: sealsOf(
      book,
      book.cases.filter(({ id }) => cases.has(id)),
    ),
    count: ui.beside([ui.caseCount(cases.size), count]),
    foot: onlyEdition(book)?.title ?? '',
  };
}

/** The card of the site, for every page that has none of its own. */
export function siteCard(book: Book): Card {
  const edition = onlyEdition(book);
  return {
    path: paths.siteCard,
    alt: ui.cards.altSite,
    eyebrow: edition?.title ?? '',
    heading: [ui.site],
    lead: ui.home.lead,
    seal: ui.mark,
    seals: sealsOf(book, book.cases),
    count: ui.caseCount(book.cases.length),
    foot: edition ? ui.cards.published(formatDate(edition.published)) : '',
  };
}

/** The numerals of cases; over several years they repeat, and say nothing. */
function sealsOf(book: Book, cases: readonly Case[]): string[] {
  return onlyEdition(book) ? cases.map(({ number }) => ui.seal(number)) : [];
}

function onlyEdition({ editions }: Book): Edition | undefined {
  return editions.length === 1 ? editions[0] : undefined;
}

/** Every card of the site by its path: one for each case, each entity and topic, and the site. */
export function allCards(book: Book): Map<string, Card> {
  const cards = [
    siteCard(book),
    ...book.editions.flatMap((edition) => edition.cases.map((one) => caseCard(one, edition))),
    ...namedCollections.flatMap((collection) =>
      [...book[collection].values()].map((entity) => entityCard(book, collection, entity)),
    ),
    ...[...book.topics.values()].map((topic) => topicCard(book, topic)),
  ];
  return new Map(cards.map((card) => [card.path, card]));
}
