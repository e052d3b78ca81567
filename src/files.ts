import { readFileSync } from 'node:fs';
import type { Edition } from './book/book.ts';
import { allCards } from './cards/card.ts';
import { keepCard } from './cards/keep-cards.ts';
import { chartCsv } from './charts/csv.ts';
import { chartsOf } from './charts/index.ts';
import { standaloneSvg } from './charts/standalone.ts';
import { writeArchive } from './exports/archive.ts';
import { caseFormats, writeCaseFile } from './exports/case-files.ts';
import { caseBytes, dataFileBytes, dataFiles, utf8 } from './exports/data-files.ts';
import {
  caseFeed,
  correctionsFeed,
  subjectFeed,
  writeAtom,
  writeJsonFeed,
} from './exports/feed.ts';
import { faviconIco, touchIcon } from './exports/icons.ts';
import { caseJsonSchema } from './exports/json-schema.ts';
import { writeLlms } from './exports/llms.ts';
import { webManifest } from './exports/manifest.ts';
import { writeOfflinePage } from './exports/offline-page.ts';
import { writeRobots, writeSitemap, writeSitemapIndex } from './exports/sitemap.ts';
import { writeWorkbook } from './exports/workbook.ts';
import { highlightRules } from './facts/highlights.ts';
import { comparedLists } from './facts/lists.ts';
import { inEdition, inEditions } from './facts/pages.ts';
import { caseCollections, subjectsOf } from './facts/subjects.ts';
import { writeNotices } from './licences/notices.ts';
import { makeSearchFiles } from './search/make/search-files.ts';
import { mediaTypeOf } from './site/media-types.ts';
import { paths } from './site/paths.ts';
import type { Site } from './site/site.ts';
import { lowered } from './styles/lower.ts';
import { lightOf, paperColours } from './styles/tokens.ts';

/** A file that is not a page. */
export interface SiteFile {
  /** The media type (IANA) that it is served as. */
  type: string;
  /** Makes its bytes anew at each call. */
  bytes: () => Uint8Array | Promise<Uint8Array>;
}

/** Files by their paths below the base of their site. */
export type SiteFiles = ReadonlyMap<string, SiteFile>;

type Made = readonly [path: string, bytes: SiteFile['bytes']];

/**
 * Every file of a site that is not a page, by its path below the site's base. Bytes are made on demand, except for
 * the parts of the search index, which are made at once because their names are hashes of them.
 * @param options.cards whether to include social cards
 */
export async function filesOf(site: Site, options: { cards: boolean }): Promise<SiteFiles> {
  const search = await makeSearchFiles(site);
  const files: Made[] = [
    ...caseFiles(site),
    ...dataOf(site),
    ...indexes(site),
    ...subjectFeeds(site),
    ...(site.base === site.source.base ? shared(site) : []),
    ...chartFiles(site),
    ...(options.cards ? cardFiles(site) : []),
    ...[...search].map(([path, bytes]): Made => [path, () => bytes]),
  ];
  return new Map(files.map(([path, bytes]) => [path, { type: mediaTypeOf(path), bytes }]));
}

/** A case as data, as text and as a citation. */
function caseFiles(site: Site): Made[] {
  return site.book.editions.flatMap((edition) =>
    edition.cases.flatMap((one): Made[] => [
      [paths.caseData(one.id), () => caseBytes(site, one, edition)],
      ...caseFormats.map((format): Made => {
        const write = () => utf8(writeCaseFile(format, site, one, edition));
        return [paths.caseFile(one.id, format), write];
      }),
    ]),
  );
}

/** The data package, its archive, and each list as a page that opens from disk. */
function dataOf(site: Site): Made[] {
  return [
    ...[...dataFiles.keys()].map(
      (name): Made => [paths.dataFile(name), () => dataFileBytes(name, site)],
    ),
    [paths.dataZip, () => writeArchive(site)],
    [paths.dataWorkbook, () => writeWorkbook(site)],
    [paths.caseSchema, () => json(caseJsonSchema(site))],
    ...readable(site).map((edition): Made => {
      const styles = () =>
        lowered(readStyles('chinese') + readStyles('tokens') + readStyles('offline'));
      return [paths.offline(edition.id), () => utf8(writeOfflinePage(site, edition, styles()))];
    }),
  ];
}

/** The lists of which a case is translated, on an English site; in the source's language all. */
function readable({ book }: Site): Edition[] {
  return book.editions.filter(({ cases }) => cases.length > 0);
}

/** What feed readers, search engines and browsers ask for, and the notices of what is published of others. */
function indexes(site: Site): Made[] {
  return [
    [paths.feed, () => utf8(writeAtom(site, caseFeed(site)))],
    [paths.feedJson, () => json(writeJsonFeed(caseFeed(site)))],
    [paths.feedStyles, () => utf8(feedStyles(site))],
    [paths.correctionsFeed, () => utf8(writeAtom(site, correctionsFeed(site)))],
    [paths.correctionsFeedJson, () => json(writeJsonFeed(correctionsFeed(site)))],
    [paths.sitemapIndex, () => utf8(writeSitemapIndex(site))],
    [paths.sitemap, () => utf8(writeSitemap(site))],
    [paths.robots, () => utf8(writeRobots(site))],
    [paths.llms, () => utf8(writeLlms(site))],
    [paths.licences, () => utf8(writeNotices(site.words))],
    [paths.manifest, () => json(webManifest(site, paperColours(readStyles('tokens')).light))],
  ];
}

/** The feed of each entity and kind: a new case about it can be followed. */
function subjectFeeds(site: Site): Made[] {
  return caseCollections.flatMap((collection) =>
    subjectsOf(site, collection).map(
      (subject): Made => [
        paths.entityFeed(collection, subject.id),
        () => utf8(writeAtom(site, subjectFeed(site, subject))),
      ],
    ),
  );
}

/** The charts of each list and, of several, those that span them: each as a drawing with its citation, and as a table. */
function chartFiles(site: Site): Made[] {
  const { editions } = site.book;
  return [
    ...editions.flatMap((edition) => chartFilesOf(site, inEdition(site, edition), edition.id)),
    ...(editions.length > 1
      ? chartFilesOf(site, inEditions(site, comparedLists(site.book)), undefined)
      : []),
  ];
}

function chartFilesOf({ words, root }: Site, within: Site, edition: string | undefined): Made[] {
  const faces = words.lang === 'zh-CN' ? readStyles('chinese') : '';
  const styles = faces + readStyles('tokens');
  return chartsOf(within).flatMap((chart): Made[] => {
    const address = root + paths.chart(edition, chart.id);
    const citation = words.overview.citation(chart.title, words.site, address);
    return [
      [paths.chartFile(edition, chart.id), () => utf8(standaloneSvg(chart, citation, styles))],
      [paths.chartTable(edition, chart.id), () => utf8(chartCsv(chart, within))],
    ];
  });
}

function cardFiles(site: Site): Made[] {
  return [...allCards(site)].map(([path, card]) => [
    path,
    async () => (await keepCard(card, site.words)).png,
  ]);
}

/** What both languages share: rules for case pages, and the icon in the forms that programs ask for without being told. */
function shared({ book }: Site): Made[] {
  const svg = readFileSync(new URL('../public/favicon.svg', import.meta.url));
  return [
    [paths.highlights, () => utf8(highlightRules(book.cases))],
    [paths.faviconIco, () => faviconIco(svg)],
    [paths.touchIcon, () => touchIcon(svg, lightOf(readStyles('tokens'), 'seal'))],
  ];
}

function feedStyles({ words }: Site): string {
  const intro = `feed::before{content:${JSON.stringify(words.machines.feedIntro)}}`;
  return readStyles('chinese') + readStyles('tokens') + readStyles('feed') + intro;
}

function readStyles(name: 'tokens' | 'chinese' | 'offline' | 'feed'): string {
  return readFileSync(new URL(`./styles/${name}.css`, import.meta.url), 'utf8');
}

function json(value: object): Uint8Array {
  return utf8(JSON.stringify(value));
}
