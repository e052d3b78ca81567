import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Case, Edition } from '../book/book.ts';
import { entitiesOfCase, entityLabel } from '../facts/entities.ts';
import { listOf } from '../facts/lists.ts';
import { editionsByAge, latestFirst } from '../facts/pages.ts';
import { casesOfSubject, type Subject } from '../facts/subjects.ts';
import {
  bookUpdated,
  caseUpdated,
  correctionsUpdated,
  isDay,
  startOfDay,
} from '../facts/updated.ts';
import { namedCollections } from '../schema/vocabulary.ts';
import { bareMediaTypeOf } from '../site/media-types.ts';
import { paths } from '../site/paths.ts';
import type { Site } from '../site/site.ts';

/** A feed before it is written as Atom or as JSON Feed. Days are `YYYY-MM-DD`, addresses are absolute. */
export interface Feed {
  title: string;
  subtitle: string;
  author: string;
  /** The licence of our own words, if there is one. */
  rights?: string | undefined;
  language: string;
  /** The permanent name, which is also the address of the page that the feed follows. */
  id: string;
  /** The page that the feed follows. */
  home: string;
  /** The addresses of the feed as Atom and, where it has one, as JSON Feed. */
  atom: string;
  json?: string;
  updated: string;
  icon: string;
  entries: FeedEntry[];
}

/** An entry of a feed. */
export interface FeedEntry {
  /** The permanent name. */
  id: string;
  url: string;
  title: string;
  summary: string;
  author: string;
  /** Only where it is known to the day: a feed can't give a month. */
  published?: string;
  updated: string;
  tags: Tag[];
  /** The paragraphs of the text, with their headings; none where the feed gives summaries. */
  content: { tag: 'h2' | 'h3' | 'p'; text: string }[];
  /** The address of the same content as data. */
  data?: string;
}

/** A facet and its value. */
export interface Tag {
  /** The name of the facet, as brands. */
  facet: string;
  label: string;
}

/** The feed of the cases: the last changed list first, each list in its order. */
export function caseFeed(site: Site): Feed {
  const { book, root, words } = site;
  return {
    title: words.machines.feedTitle.cases,
    subtitle: words.siteDescription,
    ...publishedBy(site),
    language: words.lang,
    id: root + paths.cases,
    home: root + paths.cases,
    atom: root + paths.feed,
    json: root + paths.feedJson,
    icon: `${site.source.root}favicon.svg`,
    updated: bookUpdated(book),
    entries: editionsByAge(book).shown.flatMap((edition) =>
      edition.cases.map((one) => caseEntry(site, one, edition)),
    ),
  };
}

/** At most this many cases are in the feed of an entity. */
const mostOfSubject = 20;

/** The feed of the cases of an entity or a kind, latest list first, in summaries. */
export function subjectFeed(site: Site, subject: Subject): Feed {
  const { book, root, words } = site;
  const { collection, id, label } = subject;
  const home = root + paths.entity(collection, id);
  const entries = latestFirst(casesOfSubject(book, subject), (one) => one)
    .slice(0, mostOfSubject)
    .flatMap((one) => {
      const edition = listOf(book, one);
      return edition ? [{ ...caseEntry(site, one, edition), content: [] }] : [];
    });
  return {
    title: words.entityTable.feedTitle(label, words.site),
    subtitle: words.entityTable.feedSubtitle(label),
    ...publishedBy(site),
    language: words.lang,
    id: home,
    home,
    atom: root + paths.entityFeed(collection, id),
    icon: `${site.source.root}favicon.svg`,
    updated:
      entries
        .map(({ updated }) => updated)
        .toSorted()
        .at(-1) ?? bookUpdated(book),
    entries,
  };
}

function caseEntry(site: Site, one: Case, { issuer, published }: Edition): FeedEntry {
  const url = site.root + paths.case(one.id);
  return {
    id: url,
    url,
    title: one.title,
    summary: one.summary,
    // An entry must have an author: without a known issuer it is the site.
    author: issuer ?? site.words.site,
    ...(published !== undefined && isDay(published) && { published }),
    updated: caseUpdated(site.book, one),
    tags: tagsOf(site, one),
    content: one.sections.flatMap(({ heading, paragraphs }) => [
      ...(heading === undefined ? [] : [{ tag: 'h2' as const, text: heading }]),
      ...paragraphs.map(({ text, heading: isHeading }) => ({
        tag: isHeading ? ('h3' as const) : ('p' as const),
        text,
      })),
    ]),
    data: site.root + paths.caseData(one.id),
  };
}

/** Who publishes a feed: the publisher where it is known, and the site where it is not. */
function publishedBy({ book, words }: Site): Pick<Feed, 'author' | 'rights'> {
  const { name, licence } = book.publisher;
  return {
    author: name ?? words.site,
    rights: licence && words.labelled(words.publisher.licence, licence.name),
  };
}

/** The feed of the corrections, latest first. It may be empty, which Atom and JSON Feed allow. */
export function correctionsFeed(site: Site): Feed {
  const { book, root, source, words } = site;
  const { machines } = words;
  return {
    title: machines.feedTitle.corrections,
    subtitle: machines.correctionsSubtitle,
    ...publishedBy(site),
    language: words.lang,
    id: root + paths.corrections,
    home: root + paths.about,
    atom: root + paths.correctionsFeed,
    json: root + paths.correctionsFeedJson,
    icon: `${source.root}favicon.svg`,
    updated: correctionsUpdated(book),
    entries: book.corrections
      .toSorted((a, b) => (a.correctedOn < b.correctedOn ? 1 : -1))
      .map(({ id, case: of, class: kind, was, now, reason, correctedOn }) => ({
        id: root + paths.correction(id),
        url: root + paths.correction(id),
        title: machines.correctionTitle(of),
        summary: words.corrected(was, now),
        author: words.site,
        published: correctedOn,
        updated: correctedOn,
        tags: [{ facet: 'class', label: machines.correctionClass[kind] }],
        content: [
          { tag: 'p', text: words.corrected(was, now) },
          { tag: 'p', text: reason },
        ],
      })),
  };
}

/**
 * A feed as Atom (RFC 4287). Each tag is a category; its scheme is the page that lists the values of its facet, or the
 * search where no page does.
 */
export function writeAtom(site: Site, feed: Feed): string {
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    // Who opens the feed in a browser sees a page. Chromium knows no XSLT any more.
    {
      type: 'instruction',
      name: 'xml-stylesheet',
      value: `type="text/css" href="${site.base}${paths.feedStyles}"`,
    },
    x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.language }, [
      x('id', feed.id),
      x('title', feed.title),
      x('subtitle', { type: 'xhtml' }, [
        x('div', { xmlns: 'http://www.w3.org/1999/xhtml' }, [
          `${feed.subtitle} `,
          x('a', { href: feed.home }, feed.home),
        ]),
      ]),
      x('updated', startOfDay(feed.updated)),
      x('author', [x('name', feed.author)]),
      ...(feed.rights === undefined ? [] : [x('rights', feed.rights)]),
      x('link', { rel: 'self', type: 'application/atom+xml', href: feed.atom }),
      x('link', { rel: 'alternate', type: 'text/html', href: feed.home }),
      ...(feed.json === undefined
        ? []
        : [x('link', { rel: 'alternate', type: 'application/feed+json', href: feed.json })]),
      x('icon', feed.icon),
      ...feed.entries.map((entry) =>
        x('entry', [
          x('id', entry.id),
          x('title', entry.title),
          ...(entry.published === undefined ? [] : [x('published', startOfDay(entry.published))]),
          x('updated', startOfDay(entry.updated)),
          x('author', [x('name', entry.author)]),
          x('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
          ...(entry.data === undefined
            ? []
            : [
                x('link', {
                  rel: 'alternate',
                  type: bareMediaTypeOf(entry.data),
                  href: entry.data,
                }),
              ]),
          ...entry.tags.map(({ facet, label }) =>
            x('category', { scheme: schemeOf(site, facet), term: label, label }),
          ),
          x('summary', { type: 'text' }, entry.summary),
          ...(entry.content.length === 0
            ? []
            : [x('content', { type: 'html' }, contentHtml(entry))]),
        ]),
      ),
    ]),
  ]);
  return `${toXml(tree, { closeEmptyElements: true })}\n`;
}

/** A feed as JSON Feed 1.1 (jsonfeed.org). */
export function writeJsonFeed(feed: Feed): Record<string, unknown> {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.subtitle,
    home_page_url: feed.home,
    feed_url: feed.json,
    favicon: feed.icon,
    language: feed.language,
    authors: [{ name: feed.author }],
    items: feed.entries.map((entry) => ({
      id: entry.id,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      content_html: contentHtml(entry),
      ...(entry.published !== undefined && { date_published: startOfDay(entry.published) }),
      date_modified: startOfDay(entry.updated),
      authors: [{ name: entry.author }],
      tags: [...new Set(entry.tags.map(({ label }) => label))],
      language: feed.language,
      ...(entry.data !== undefined && {
        attachments: [{ url: entry.data, mime_type: bareMediaTypeOf(entry.data) }],
      }),
    })),
  };
}

function schemeOf({ root }: Site, facet: string): string {
  const named = namedCollections.find((name) => name === facet);
  return root + (named ? paths.collection(named) : paths.search);
}

function contentHtml({ content }: FeedEntry): string {
  return toXml(
    x(
      null,
      content.map(({ tag, text }) => x(tag, text)),
    ),
  );
}

function tagsOf({ book, language, words }: Site, one: Case): Tag[] {
  return [
    ...namedCollections.flatMap((facet) =>
      entitiesOfCase(book, one, facet).map((entity) => ({
        facet,
        label: entityLabel(facet, entity, language),
      })),
    ),
    ...(one.direction
      ? [{ facet: 'direction', label: words.label('directions', one.direction.value) }]
      : []),
    ...one.rights.map(({ value }) => ({ facet: 'rights', label: words.label('rights', value) })),
  ];
}
