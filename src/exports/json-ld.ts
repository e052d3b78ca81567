import type {
  Article,
  BreadcrumbList,
  Collection,
  CreativeWork,
  Dataset,
  DefinedTermSet,
  GovernmentOrganization,
  SearchAction,
  Thing,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import type { Book, Case, Edition } from '../casebook/book.ts';
import { entitiesOfCase, entityLabel, nameOf, otherName } from '../facts/entities.ts';
import { editionsByAge } from '../facts/pages.ts';
import { periodOf } from '../facts/period.ts';
import { bookUpdated, caseUpdated, editionUpdated } from '../facts/updated.ts';
import { ui } from '../i18n/ui.ts';
import { paths } from '../paths.ts';
import type { NamedCollection } from '../schema/vocabulary.ts';
import { otherSite } from './languages.ts';

/** A step from the home page to a page. */
export interface Crumb {
  name: string;
  /** The path below the base path. */
  path: string;
}

/** A file that can be downloaded. */
export interface Download {
  name: string;
  path: string;
  mediaType: string;
}

/** Statements of schema.org as the text of a script of type `application/ld+json` (JSON-LD 1.1). */
export function writeJsonLd(things: readonly Thing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  // The only character that could end the script element early.
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/** Where a page stands: the home page first, the page itself last. */
export function breadcrumbs(crumbs: readonly Crumb[], site: string): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: site + path,
    })),
  };
}

/** The site, with the address at which it answers questions. */
export function webSite(site: string): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${site}${paths.search}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': `${site}#website`,
    url: site,
    name: ui.site,
    description: ui.siteDescription,
    inLanguage: ui.lang,
    potentialAction: search,
  };
}

/** One year's list with its cases. */
export function editionCollection(book: Book, edition: Edition, site: string): Collection {
  return {
    '@type': 'Collection',
    '@id': site + paths.edition(edition.id),
    url: site + paths.cases,
    name: edition.title,
    inLanguage: ui.lang,
    datePublished: edition.published,
    dateModified: editionUpdated(book, edition),
    author: publisherOf(edition),
    isAccessibleForFree: true,
    hasPart: edition.cases.map((one) => ({
      '@type': 'Article',
      '@id': workOf(one, site),
      url: site + paths.case(one.id),
      headline: one.title,
      position: one.number,
    })),
  };
}

/**
 * A case as an `Article`: schema.org has no type for the decision of an authority. It repeats little of the
 * page, which must come in one round trip: the hash of the source stands with the data set.
 */
export function caseWork(book: Book, one: Case, edition: Edition, site: string): Article {
  const named = (collection: NamedCollection) =>
    entitiesOfCase(book, one, collection).map((entity) => ({
      '@id': site + paths.entity(collection, entity.id),
      name: entityLabel(collection, entity),
    }));
  const brands = named('brands').map((brand) => ({ '@type': 'Brand', ...brand }) as const);
  const places = named('ports').map((port) => ({ '@type': 'Place', ...port }) as const);
  const period = periodOf(one);
  const corrections = book.corrections.filter((correction) => correction.case === one.id);
  return {
    '@type': 'Article',
    '@id': workOf(one, site),
    url: site + paths.case(one.id),
    headline: one.title,
    identifier: { '@type': 'PropertyValue', propertyID: ui.site, value: one.id },
    inLanguage: ui.lang,
    datePublished: edition.published,
    dateModified: caseUpdated(book, one),
    author: publisherOf(edition),
    isPartOf: {
      '@type': 'Collection',
      '@id': site + paths.edition(edition.id),
      name: edition.title,
    },
    position: one.number,
    isBasedOn: {
      '@type': 'CreativeWork',
      name: edition.title,
      datePublished: edition.published,
    },
    ...(brands.length > 0 && { mentions: brands }),
    ...(places.length > 0 && { spatialCoverage: places }),
    ...(period !== undefined && { temporalCoverage: period }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ id, reason, correctedOn }) => ({
        '@type': 'CorrectionComment' as const,
        '@id': site + paths.correction(id),
        text: reason,
        datePublished: correctedOn,
      })),
    }),
    ...(one.original
      ? { translationOfWork: { '@id': workOf(one, otherSite(site)) } }
      : book.translated.has(one.id) && {
          workTranslation: { '@id': workOf(one, otherSite(site)) },
        }),
    isAccessibleForFree: true,
  };
}

/** The glossary. */
export function termSet(book: Book, site: string): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    '@id': site + paths.glossary,
    url: site + paths.glossary,
    name: ui.glossary,
    inLanguage: ui.lang,
    hasDefinedTerm: [...book.glossary.values()].map((term) => ({
      '@type': 'DefinedTerm',
      '@id': site + paths.term(term.id),
      name: nameOf(term),
      alternateName: otherName(term).text,
      description: term.note,
    })),
  };
}

/**
 * The data of all cases.
 * @param description 50 to 5000 characters, as search engines for data sets ask
 */
export function dataset(
  book: Book,
  site: string,
  {
    name,
    description,
    version,
    downloads,
  }: { name: string; description: string; version: string; downloads: readonly Download[] },
): Dataset {
  const published = book.editions.map((edition) => edition.published).toSorted();
  const [first] = book.editions;
  const { shown } = editionsByAge(book);
  return {
    '@type': 'Dataset',
    '@id': `${site}${paths.data}#dataset`,
    url: site + paths.data,
    name,
    description,
    version,
    inLanguage: ui.lang,
    isAccessibleForFree: true,
    ...(published[0] !== undefined && { datePublished: published[0] }),
    dateModified: bookUpdated(book),
    ...(first !== undefined && { creator: publisherOf(first) }),
    // Of many editions, those that the site's lists show in full: each page names its own.
    isBasedOn: shown.map(sourceOf),
    hasPart: shown.map(({ id, title }) => ({
      '@type': 'Collection' as const,
      '@id': site + paths.edition(id),
      name: title,
    })),
    distribution: downloads.map((file) => ({
      '@type': 'DataDownload' as const,
      name: file.name,
      contentUrl: site + file.path,
      encodingFormat: file.mediaType,
    })),
  };
}

function workOf(one: Case, site: string): string {
  return `${site}${paths.case(one.id)}#work`;
}

function publisherOf({ publisher }: Edition): GovernmentOrganization {
  return { '@type': 'GovernmentOrganization', name: publisher };
}

/** The source as received: its web address is not known, its bytes are. */
function sourceOf({ title, published, source }: Edition): CreativeWork {
  return {
    '@type': 'CreativeWork',
    name: title,
    datePublished: published,
    identifier: { '@type': 'PropertyValue', propertyID: 'SHA-256', value: source.sha256 },
  };
}
