import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import lighthouse, { type Flags, type Result } from 'lighthouse';
import { namedCollections } from '../src/schema/vocabulary.ts';
import { portIsFree } from '../src/server/port.ts';
import { serveSite } from '../src/server/static-server.ts';
import { readEnvironmentOrEnd } from '../src/site/environment.ts';
import { paths } from '../src/site/paths.ts';
import { startBrowser } from '../support/browser.ts';

/**
 * Runs Lighthouse as it comes (a phone on a slow line, simulated) on the built site in `dist`, in the browser of the
 * tests: on the largest page of each kind, in Chinese and, where it is built, in English. Prints the scores, then each
 * audit that is not passed and what it found. The exit code is 1 if a score is below 100. A page whose first run falls
 * short is run twice more and the middle run counts, because a busy machine is slow.
 * The canonical links must name the address that is measured, so the site is served at the address it was built for:
 * http://localhost:4321/, or with another PORT for both. Usage: npm run build && npm run bench:lighthouse
 * -- [only these pages, as search/ cases/2016-01/]
 */
const wanted = process.argv.slice(2);

const categories = {
  performance: 'performance',
  accessibility: 'accessibility',
  'best-practices': 'best practices',
  seo: 'SEO',
} as const;
type Category = keyof typeof categories;
const scored = Object.keys(categories) as Category[];

type Audit = Result['audits'][string];

const { origin, base, outDir, given, port } = readEnvironmentOrEnd(process.env);
if (given || base !== '/') fail('Build and measure without SITE_URL and BASE_PATH.');
if (!existsSync(join(outDir, 'index.html'))) fail(`${outDir} holds no site: run "npm run build".`);
if (!readFileSync(join(outDir, 'index.html'), 'utf8').includes(`rel="canonical" href="${origin}/"`))
  fail(`The site in ${outDir} is not built for ${origin}: run "npm run build" again.`);
if (!(await portIsFree(port))) fail(`Port ${port} is taken: build and measure with another PORT.`);

const server = await serveSite(outDir, base, port);
const browser = await startBrowser();
const results = new Map<string, Result>();
try {
  print(['page', ...scored.map((category) => categories[category]), 'LCP s', 'bytes']);
  for (const page of languages().flatMap(pagesBelow)) {
    if (wanted.length > 0 && !wanted.includes(page.replace(/\?.*/, ''))) continue;
    const result = await middleRun(page);
    results.set(page, result);
    print([
      `/${page}`,
      ...scored.map((category) => String(scoreOf(result, category))),
      ((result.audits['largest-contentful-paint']?.numericValue ?? Number.NaN) / 1000).toFixed(2),
      String(result.audits['total-byte-weight']?.numericValue),
    ]);
  }
} finally {
  await browser.close();
  await server.close();
}
for (const [page, result] of results) {
  const audits = Object.values(result.audits).filter(isShort);
  if (audits.length > 0) console.log(`\n/${page}`);
  for (const audit of audits) for (const line of describe(audit)) console.log(`  ${line}`);
}
const below = [...results.values()].some((result) =>
  scored.some((category) => scoreOf(result, category) < 100),
);
process.exitCode = below || results.size === 0 ? 1 : 0;

/** The paths, below the site, of the languages that are built. */
function languages(): string[] {
  return ['', 'en/'].filter((path) => existsSync(join(outDir, path, 'index.html')));
}

/** One page of each kind below a path: the largest where there are several. */
function pagesBelow(path: string): string[] {
  const size = (page: string) =>
    statSync(join(outDir, path, page, 'index.html'), { throwIfNoEntry: false })?.size ?? 0;
  const largestIn = (folder: string) =>
    (existsSync(join(outDir, path, folder)) ? readdirSync(join(outDir, path, folder)) : [])
      .map((name) => `${folder}${name}/`)
      .sort((a, b) => size(b) - size(a))
      .slice(0, 1);
  const collections = namedCollections.map(paths.collection);
  const lists = [paths.cases, 'editions/', ...collections, paths.topics];
  return [
    paths.home,
    ...lists.flatMap((folder) => [folder, ...largestIn(folder)]),
    paths.overview,
    paths.glossary,
    `${paths.search}?q=nike`,
    paths.data,
    paths.dictionary,
    paths.about,
  ]
    .filter((page) => size(page.replace(/\?.*/, '')) > 0)
    .map((page) => path + page);
}

/** The first run; where it falls short, the middle one of three by performance. */
async function middleRun(page: string): Promise<Result> {
  const first = await measure(page);
  if (scored.every((category) => scoreOf(first, category) === 100)) return first;
  const runs = [first, await measure(page), await measure(page)];
  runs.sort((a, b) => scoreOf(a, 'performance') - scoreOf(b, 'performance'));
  return runs[1] ?? first;
}

async function measure(page: string): Promise<Result> {
  const flags: Flags = { port: browser.port };
  // Search results must not be listed by search engines, which this audit takes for a fault.
  if (page.includes(paths.search)) flags.skipAudits = ['is-crawlable'];
  const run = await lighthouse(server.url + page, flags);
  if (!run) throw new Error(`Lighthouse gave no result for /${page}.`);
  const { lhr } = run;
  if (lhr.runtimeError) throw new Error(`/${page}: ${lhr.runtimeError.message}`);
  for (const warning of lhr.runWarnings) console.warn(`/${page}: ${warning}`);
  return lhr;
}

/** The score of a category, from 0 to 100. */
function scoreOf({ categories }: Result, category: Category): number {
  return Math.round((categories[category]?.score ?? 0) * 100);
}

function isShort({ score, scoreDisplayMode }: Audit): boolean {
  return scoreDisplayMode === 'error' || (score !== null && score < 1);
}

/** The title of an audit with its score and value, and a line for each thing that it found. */
function describe(audit: Audit): string[] {
  const { id, title, score, displayValue = '', explanation, errorMessage, details } = audit;
  return [
    `${title} (${id}): ${score ?? 'error'} ${displayValue}`.trimEnd(),
    ...[explanation, errorMessage, ...found(details)]
      .filter((text) => text !== undefined)
      .map((text) => `  ${text.replaceAll(/\s+/g, ' ').slice(0, 300)}`),
  ];
}

/** What an audit found: one line with the texts and numbers of each item of its details. */
function found(details: unknown): string[] {
  if (typeof details !== 'object' || details === null || !('items' in details)) return [];
  const { items } = details;
  if (!Array.isArray(items)) return [JSON.stringify(items)];
  return items.flatMap((item: unknown) => {
    const inner = typeof item === 'object' && item !== null && 'value' in item ? item.value : item;
    const lines = found(inner);
    return lines.length > 0 ? lines : [leaves(inner).join(' | ')];
  });
}

/** The texts and numbers in a value, without the boxes of elements and data for debugging. */
function leaves(value: unknown): (string | number)[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    ['type', 'lhId', 'path', 'boundingRect', 'debugData'].includes(key) ? [] : leaves(inner),
  );
}

function print([page = '', ...cells]: readonly string[]): void {
  console.log(page.padEnd(28) + cells.map((cell) => cell.padStart(15)).join(''));
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}
