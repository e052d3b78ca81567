import type {
  Article,
  BreadcrumbList,
  Collection,
  CollectionPage,
  CreativeWork,
  Dataset,
  DefinedTermSet,
  GovernmentOrganization,
  SearchAction,
  Thing,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import type { Case, Edition } from '../book/book.ts';
import { entitiesOfCase, entityLabel, nameOf, otherName } from '../facts/entities.ts';
import { headlineFigures, headlineOf } from '../facts/headline.ts';
import { editionsByAge } from '../facts/pages.ts';
import { periodOf } from '../facts/period.ts';
import type { Subject } from '../facts/subjects.ts';
import { bookUpdated, caseUpdated, editionUpdated } from '../facts/updated.ts';
import type { NamedCollection } from '../schema/vocabulary.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';

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
  // Only "<" could end the script element early.
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/**
 * The breadcrumbs of a page: the home page first, the page itself last.
 * @param root the address of the site
 */
export function breadcrumbs(crumbs: readonly Crumb[], root: string): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: root + path,
    })),
  };
}

/** The site, with the address at which it answers questions. */
export function webSite({ root, words }: Site): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${root}${paths.search}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    '@id': `${root}#website`,
    url: root,
    name: words.site,
    description: words.siteDescription,
    inLanguage: words.lang,
    potentialAction: search,
  };
}

/** A list with its cases. */
export function editionCollection({ book, root, words }: Site, edition: Edition): Collection {
  return {
    '@type': 'Collection',
    '@id': root + paths.edition(edition.id),
    url: root + paths.editionPage(edition.id),
    name: edition.title,
    inLanguage: words.lang,
    ...dateOf(edition),
    dateModified: editionUpdated(book, edition),
    ...authorOf(edition),
    isAccessibleForFree: true,
    hasPart: edition.cases.map((one) => ({
      '@type': 'Article',
      '@id': workOf(one, root),
      url: root + paths.case(one.id),
      headline: one.title,
      position: one.number,
    })),
  };
}

/**
 * A case as an `Article`: schema.org has no type for the decision of an authority. It names the facts of the first
 * screen and repeats little else of the page, which must load in one round trip: the hash of the source stands with the
 * data set, and what the source is, where it has an address.
 */
export function caseWork(site: Site, one: Case, edition: Edition): Article {
  const { book, language, root, words } = site;
  const named = (collection: NamedCollection) =>
    entitiesOfCase(book, one, collection).map((entity) => ({
      '@id': root + paths.entity(collection, entity.id),
      name: entityLabel(collection, entity, language),
    }));
  const brands = named('brands').map((brand) => ({ '@type': 'Brand', ...brand }) as const);
  const places = named('ports').map((port) => ({ '@type': 'Place', ...port }) as const);
  const period = periodOf(one);
  const corrections = book.corrections.filter((correction) => correction.case === one.id);
  return {
    '@type': 'Article',
    '@id': workOf(one, root),
    headline: one.title,
    identifier: one.id,
    inLanguage: words.lang,
    ...dateOf(edition),
    dateModified: caseUpdated(book, one),
    ...authorOf(edition),
    isPartOf: {
      '@type': 'Collection',
      '@id': root + paths.edition(edition.id),
      name: edition.title,
    },
    position: one.number,
    ...(edition.source.url !== undefined && {
      isBasedOn: {
        '@type': 'CreativeWork',
        name: edition.title,
        ...dateOf(edition),
        url: edition.source.url,
      },
    }),
    ...factsOf(site, one),
    ...(brands.length > 0 && { mentions: brands }),
    ...(places.length > 0 && { spatialCoverage: places }),
    ...(period !== undefined && { temporalCoverage: period }),
    ...(corrections.length > 0 && {
      correction: corrections.map(({ id, reason, correctedOn }) => ({
        '@type': 'CorrectionComment' as const,
        '@id': root + paths.correction(id),
        text: reason,
        datePublished: correctedOn,
      })),
    }),
    ...(one.original
      ? { translationOfWork: { '@id': workOf(one, site.other.root) } }
      : book.translated.has(one.id) && {
          workTranslation: { '@id': workOf(one, site.other.root) },
        }),
    isAccessibleForFree: true,
  };
}

/** What a case is about, who acted, and the amounts and the outcome that represent it, in the words of the page. */
function factsOf({ book, language, words }: Site, one: Case): Pick<Article, 'about' | 'keywords'> {
  const named = (collection: NamedCollection) =>
    entitiesOfCase(book, one, collection).map((entity) =>
      entityLabel(collection, entity, language),
    );
  const rights = one.rights.map(({ value }) => words.label('rights', value));
  const about = [
    ...[...named('goods'), ...rights].map((name) => ({ '@type': 'Thing' as const, name })),
    ...named('customs').map(organisation),
  ];
  const { outcome } = headlineOf(one, words);
  const keywords = [
    ...headlineFigures(one, words).map(({ value }) => value),
    ...(outcome ? [outcome.label] : []),
  ];
  return { ...(about.length > 0 && { about }), ...(keywords.length > 0 && { keywords }) };
}

/** The page of an entity or a kind: the cases that it lists. */
export function subjectCollection(
  { root, words }: Site,
  { collection, id, label }: Subject,
  cases: readonly Case[],
  description: string,
): CollectionPage {
  const url = root + paths.entity(collection, id);
  return {
    '@type': 'CollectionPage',
    '@id': `${url}#page`,
    url,
    name: label,
    description,
    inLanguage: words.lang,
    hasPart: cases.map((one) => ({
      '@type': 'Article',
      '@id': workOf(one, root),
      headline: one.title,
    })),
  };
}

/** The glossary. */
export function termSet({ book, language, root, words }: Site): DefinedTermSet {
  return {
    '@type': 'DefinedTermSet',
    '@id': root + paths.glossary,
    url: root + paths.glossary,
    name: words.glossary,
    inLanguage: words.lang,
    hasDefinedTerm: [...book.glossary.values()].map((term) => ({
      '@type': 'DefinedTerm',
      '@id': root + paths.term(term.id),
      name: nameOf(term, language),
      alternateName: otherName(term, language).text,
      description: term.note,
    })),
  };
}

/**
 * The data of all cases.
 * @param description 50 to 5000 characters, as search engines for data sets ask
 */
export function dataset(
  { book, root, words }: Site,
  {
    name,
    description,
    version,
    downloads,
  }: { name: string; description: string; version: string; downloads: readonly Download[] },
): Dataset {
  const [published] = book.editions.flatMap((edition) => edition.published ?? []).toSorted();
  const [first] = book.editions;
  const { shown } = editionsByAge(book);
  return {
    '@type': 'Dataset',
    '@id': `${root}${paths.data}#dataset`,
    url: root + paths.data,
    name,
    description,
    version,
    inLanguage: words.lang,
    isAccessibleForFree: true,
    ...(published !== undefined && { datePublished: published }),
    dateModified: bookUpdated(book),
    ...(first?.issuer !== undefined && { creator: organisation(first.issuer) }),
    // Only the editions that the site's lists show in full are named; each edition's page names its own source.
    isBasedOn: shown.map(sourceOf),
    hasPart: shown.map(({ id, title }) => ({
      '@type': 'Collection' as const,
      '@id': root + paths.edition(id),
      name: title,
    })),
    distribution: downloads.map((file) => ({
      '@type': 'DataDownload' as const,
      name: file.name,
      contentUrl: root + file.path,
      encodingFormat: file.mediaType,
    })),
  };
}

function workOf(one: Case, root: string): string {
  return `${root}${paths.case(one.id)}#work`;
}

/** Who issued a list, if it is known. */
function authorOf({ issuer }: Edition): { author?: GovernmentOrganization } {
  return issuer === undefined ? {} : { author: organisation(issuer) };
}

/** When a list was published, if it is known: schema.org takes a month or a year too. */
function dateOf({ published }: Edition): { datePublished?: string } {
  return published === undefined ? {} : { datePublished: published };
}

function organisation(name: string): GovernmentOrganization {
  return { '@type': 'GovernmentOrganization', name };
}

/** The source as received, named by the hash of its bytes and, where that is known, by its address. */
function sourceOf(edition: Edition): CreativeWork {
  const { title, source } = edition;
  return {
    '@type': 'CreativeWork',
    name: title,
    ...dateOf(edition),
    ...(source.url !== undefined && { url: source.url }),
    identifier: { '@type': 'PropertyValue', propertyID: 'SHA-256', value: source.sha256 },
  };
}
