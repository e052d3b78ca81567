import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { paragraphsOf } from '../src/book/book.ts';
import { mediaTypeOf } from '../src/site/media-types.ts';
import { launchBrowser } from '../support/browser.ts';
import { readSites } from '../support/real-sites.ts';
import { slowDown } from './slow-reader.ts';

/**
 * Prints what a page costs its reader in Chromium, with the processor slowed four times and a line of 1.6 Mbit/s with
 * 150 ms of delay: bytes on the wire with all that it loads, requests, requests that block the first paint, the largest
 * contentful paint, and long tasks. For comparison, it also loads the longest case as plain HTML with nothing but text.
 * Usage: npm run bench:load -- [folder:page …], by default the longest case in both languages, from `dist`
 */
const id = '2016-03';
const turns = 9;
const given = process.argv.slice(2);
const bare = mkdtempSync(join(tmpdir(), 'casebook-bare-'));
writeFileSync(join(bare, 'index.html'), writtenByHand());

/** What one load of a page took. */
interface Load {
  bytes: number;
  requests: number;
  blocking: number;
  /** In milliseconds. */
  paint: number;
  longTasks: number;
}

const pages = given.length > 0 ? given : [`dist:cases/${id}/`, `dist:en/cases/${id}/`];
console.log('page'.padEnd(48), 'bytes  requests  blocking  LCP ms (least, most)  long tasks');
for (const page of [`${bare}:`, ...pages]) {
  const [folder = '', path = ''] = page.split(':');
  const loads: Load[] = [];
  for (let turn = 0; turn < turns; turn++) loads.push(await load(folder, path));
  const paints = loads.map(({ paint }) => paint).toSorted((a, b) => a - b);
  const middle = paints[Math.floor(turns / 2)] ?? 0;
  const { bytes = 0, requests = 0, blocking = 0 } = loads[0] ?? {};
  const tasks = Math.max(...loads.map(({ longTasks }) => longTasks));
  console.log(
    (folder === bare ? 'the same case, written by hand' : page).padEnd(48),
    String(bytes).padStart(6),
    String(requests).padStart(8),
    String(blocking).padStart(9),
    `${Math.round(middle)} (${Math.round(paints[0] ?? 0)}, ${Math.round(paints.at(-1) ?? 0)})`.padStart(
      21,
    ),
    String(tasks).padStart(11),
  );
}
rmSync(bare, { recursive: true });

/** Loads a page in a browser with an empty cache. */
async function load(folder: string, path: string): Promise<Load> {
  const server = await serve(folder);
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const client = await slowDown(page);
    let bytes = 0;
    let requests = 0;
    client.on('Network.loadingFinished', ({ encodedDataLength }) => {
      bytes += encodedDataLength;
      requests += 1;
    });
    await page.goto(server.url + path, { waitUntil: 'networkidle' });
    const seen = await page.evaluate(async () => {
      const observe = (type: string) =>
        new Promise<PerformanceEntry[]>((done) => {
          new PerformanceObserver((list) => done(list.getEntries())).observe({
            type,
            buffered: true,
          });
          // The observer stays silent where there are no entries.
          setTimeout(() => done([]), 200);
        });
      const [paints, tasks] = [
        await observe('largest-contentful-paint'),
        await observe('longtask'),
      ];
      return {
        paint: paints.at(-1)?.startTime ?? 0,
        longTasks: tasks.length,
        // The page itself blocks too.
        blocking:
          1 +
          performance
            .getEntriesByType('resource')
            .filter((entry) => Reflect.get(entry, 'renderBlockingStatus') === 'blocking').length,
      };
    });
    return { bytes, requests, ...seen };
  } finally {
    await browser.close();
    server.close();
  }
}

/** Serves each folder in the same way, text with the strongest Brotli, so that only the pages differ. */
async function serve(folder: string): Promise<{ url: string; close(): void }> {
  const kept = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent((request.url ?? '/').replace(/[?#].*/, '')));
    const file = [path, join(path, 'index.html'), `${path}.html`]
      .map((name) => join(folder, name))
      .find((name) => existsSync(name) && statSync(name).isFile());
    if (file === undefined) {
      response.writeHead(404).end();
      return;
    }
    const type = mediaTypeOf(file);
    const text = /text|javascript|json|xml|svg/.test(type);
    const body =
      kept.get(file) ?? (text ? brotliCompressSync(readFileSync(file)) : readFileSync(file));
    kept.set(file, body);
    response.writeHead(200, {
      'Content-Type': type,
      'Content-Length': body.length,
      ...(text && { 'Content-Encoding': 'br' }),
    });
    response.end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return { url: `http://localhost:${address.port}/`, close: () => server.close() };
}

/** The case as plain HTML written by hand: title, headings, paragraphs and one line of style. */
function writtenByHand(): string {
  const one = readSites({ origin: 'https://casebook.example', base: '/' }).zh.book.casesById.get(
    id,
  );
  if (one === undefined) throw new Error(`There is no case "${id}".`);
  const of = (heading: string | undefined, kind: string) =>
    `<h2>${heading}</h2>\n${paragraphsOf(one)
      .filter((paragraph) => paragraph.id.startsWith(kind))
      .map(({ text }) => `<p>${text}</p>`)
      .join('\n')}`;
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${one.title}</title>
<link rel="icon" href="data:,">
<style>body{max-width:36em;margin:auto;padding:1em;line-height:1.8}</style>
<h1>${one.title}</h1>
${one.sections.map(({ heading, kind }) => of(heading, kind)).join('\n')}
</html>
`;
}
