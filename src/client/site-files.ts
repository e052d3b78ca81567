import type { Pagefind, PagefindModule } from '../search/case-index.ts';
import type { SiteFiles } from '../search/open-search.ts';

/** A file of the site did not load. */
export class FileError extends Error {
  /** Its path below the site. */
  readonly path: string;
  constructor(path: string, cause?: unknown) {
    super(`${path} did not load`, { cause });
    this.path = path;
  }
}

const read = new Map<string, Promise<unknown>>();

/** Reads a JSON file of the site once; after a failure, the next call reads it again. */
export function readJson(base: string, path: string): Promise<unknown> {
  const known = read.get(path);
  if (known) return known;
  const reading = fetchJson(base, path);
  read.set(path, reading);
  reading.catch(() => read.delete(path));
  return reading;
}

async function fetchJson(base: string, path: string): Promise<unknown> {
  try {
    const response = await fetch(base + path);
    if (!response.ok) throw new Error(String(response.status));
    return await response.json();
  } catch (error) {
    throw new FileError(path, error);
  }
}

let attempts = 0;

/** Gives access to the site's files for one attempt at opening its search. */
export function siteFiles(base: string): SiteFiles {
  lost.clear();
  globalThis.fetch = fetchForPagefind;
  return {
    json: (path) => readJson(base, path),
    pagefind: () => loadPagefind(base),
    checkFiles() {
      const [path] = lost;
      if (path !== undefined) throw new FileError(path);
    },
  };
}

async function loadPagefind(base: string): Promise<Pagefind> {
  // A browser remembers that a module failed to load, so another try needs another address.
  const path = `pagefind/pagefind.js${attempts > 0 ? `?try=${attempts}` : ''}`;
  attempts += 1;
  try {
    const module: PagefindModule = await import(/* @vite-ignore */ base + path);
    // A worker would cost more bytes, share no preload, and fail under a strict CSP.
    return module.createInstance({ noWorker: true, basePath: `${base}pagefind/` });
  } catch (error) {
    throw new FileError(path, error);
  }
}

const send = globalThis.fetch;
/** Pagefind's files that did not load. */
const lost = new Set<string>();
/** Files fetched before Pagefind asks for them, by address. */
const ahead = new Map<string, Promise<Response>>();

/** Fetches a file that Pagefind will ask for. */
export function fetchAhead(address: string): void {
  if (ahead.has(address)) return;
  const coming = send(address);
  ahead.set(address, coming);
  coming.catch(() => ahead.delete(address));
}

/**
 * Replaces the global `fetch`, which is the only one that Pagefind uses. It gives files that were fetched ahead, and
 * notes files that did not load, because Pagefind ignores these silently and then finds nothing.
 */
async function fetchForPagefind(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const address = String(input instanceof Request ? input.url : input);
  if (!address.includes('/pagefind/')) return send(input, init);
  try {
    const response = await (ahead.get(address) ?? send(input, init));
    ahead.delete(address);
    if (!response.ok) lost.add(address);
    return response;
  } catch (error) {
    lost.add(address);
    throw error;
  }
}
