import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { join, posix } from 'node:path';
import sirv from 'sirv';
import { mediaTypeOf } from '../site/media-types.ts';
import { englishFolder } from '../site/site.ts';
import { cacheControlOf, caching, securityHeaders } from './headers.ts';
import { close, listenOnLoopback } from './port.ts';

/** A running server and the address of the site on it. */
export interface RunningServer {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site on the loopback interface, with compressed files for browsers that
 * accept them.
 * @param dir the built folder
 * @param base the path the site was built for, with a slash at both ends
 * @param port 0 for any free one
 * @throws Error with the code EADDRINUSE if the port is taken
 */
export async function serveSite(dir: string, base: string, port: number): Promise<RunningServer> {
  const answer = answers(dir, base);
  const listening = await listenOnLoopback(() => createServer(answer), port);
  return {
    url: `http://localhost:${listening.port}${base}`,
    async close() {
      const closed = listening.servers.map(close);
      for (const server of listening.servers) server.closeAllConnections();
      await Promise.all(closed);
    },
  };
}

/** Makes the handler of requests for a built site. */
function answers(dir: string, base: string): RequestListener {
  // Without `dev` it would remember sizes from the start, and cut files short after the next build.
  // Without extensions, the only other names it tries are those of compressed files.
  const files = sirv(dir, { dev: true, etag: true, extensions: [], brotli: true, gzip: true });
  // A missing page is answered in the language of its address.
  const lost = (folder: string) => {
    const file = join(dir, folder, '404.html');
    return existsSync(file) ? readFileSync(file) : readFileSync(join(dir, '404.html'));
  };
  const notFound = { zh: lost(''), en: lost(englishFolder) };
  return (request, response) => {
    for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
    const english = request.url?.startsWith(base + englishFolder);
    const missing = () => {
      response
        .writeHead(404, {
          'Content-Type': mediaTypeOf('404.html'),
          'Cache-Control': caching.other,
        })
        .end(english ? notFound.en : notFound.zh);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { path, query } = split(request.url ?? '/');
    const below = path === undefined ? undefined : inside(path, base);
    if (below === undefined) return missing();
    if (!below.endsWith('/') && hasPage(dir, below)) {
      response
        .writeHead(308, { Location: `${encodeURI(base.slice(0, -1) + below)}/${query}` })
        .end();
      return;
    }
    const file = below.endsWith('/') ? `${below}index.html` : below;
    response.setHeader('Content-Type', mediaTypeOf(file));
    response.setHeader('Cache-Control', cacheControlOf(file));
    request.url = encodeURI(file);
    files(request, response, missing);
  };
}

/**
 * Splits a request into its path, decoded and without `..` or doubled slashes, and its query with the `?`.
 * The path is undefined if no file can have that name.
 */
function split(url: string): { path: string | undefined; query: string } {
  const mark = url.indexOf('?');
  const [path, query] = mark < 0 ? [url, ''] : [url.slice(0, mark), url.slice(mark)];
  try {
    const decoded = decodeURI(path);
    return { path: decoded.includes('\0') ? undefined : posix.normalize(decoded), query };
  } catch {
    return { path: undefined, query };
  }
}

/** The path from the root of the site; undefined if it lies outside of it. */
function inside(path: string, base: string): string | undefined {
  if (`${path}/` === base) return '';
  return path.startsWith(base) ? path.slice(base.length - 1) : undefined;
}

/** Whether a path without a slash at its end leads to a page once the slash is added. */
function hasPage(dir: string, path: string): boolean {
  return statSync(join(dir, path, 'index.html'), { throwIfNoEntry: false })?.isFile() ?? false;
}
