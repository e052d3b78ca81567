import { remember } from '../memoize.ts';
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

/** Where the search of one language lies. */
export interface SearchPlace {
  /** The base path of the pages in this language. */
  base: string;
  /** The base path of the pages in the source's language, where the files lie that both languages share. */
  source: string;
}

const read = new Map<string, Promise<unknown>>();

/** Reads a JSON file of the site once; after a failure, the next call reads it again. */
export function readJson(base: string, path: string): Promise<unknown> {
  return remember(read, base + path, () => fetchJson(base, path));
}

async function fetchJson(base: string, path: string): Promise<unknown> {
  try {
    const response = await fetch(base + path);
    if (!response.ok) throw response;
    return await response.json();
  } catch (error) {
    throw new FileError(path, error);
  }
}

let attempts = 0;

/** Gives access to the site's files for one attempt at opening the search of a language. */
export function siteFiles({ base, source }: SearchPlace): SiteFiles {
  const own = `${base}pagefind/`;
  sources.set(own, `${source}pagefind/`);
  for (const path of lost) if (path.includes(own)) lost.delete(path);
  globalThis.fetch = fetchForPagefind;
  return {
    json: (path) => readJson(base, path),
    pagefind: () => loadPagefind(base, source),
    checkFiles() {
      for (const path of lost) if (path.includes(own)) throw new FileError(path);
    },
  };
}

async function loadPagefind(base: string, source: string): Promise<Pagefind> {
  // A browser remembers that a module failed to load, so another try needs another address.
  const path = `pagefind/pagefind.js${attempts > 0 ? `?try=${attempts}` : ''}`;
  try {
    const module: PagefindModule = await import(/* @vite-ignore */ source + path);
    // A worker would cost more bytes, share no preload, and fail under a strict CSP.
    return module.createInstance({ noWorker: true, basePath: `${base}pagefind/` });
  } catch (error) {
    attempts += 1;
    throw new FileError(path, error);
  }
}

const send = globalThis.fetch;
/** Pagefind's files that did not load. */
const lost = new Set<string>();
/** Files fetched before Pagefind asks for them, by address. */
const ahead = new Map<string, Promise<Response>>();
/** The folder of Pagefind in each language → the folder of what both share. */
const sources = new Map<string, string>();

/** Fetches a file that Pagefind will ask for. */
export function fetchAhead(address: string): void {
  if (ahead.has(address)) return;
  const coming = send(address);
  ahead.set(address, coming);
  coming.catch(() => ahead.delete(address));
}

/**
 * Replaces the global `fetch`, which is the only one that Pagefind uses. It gives files that were fetched ahead, finds
 * the WebAssembly where both languages share it, and notes files that did not load, because Pagefind ignores these
 * silently and then finds nothing.
 */
async function fetchForPagefind(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const asked = String(input instanceof Request ? input.url : input);
  if (!asked.includes('/pagefind/')) return send(input, init);
  const address = asked.includes('/wasm.') ? sharedAddress(asked) : asked;
  try {
    const response = await (ahead.get(address) ?? send(address, init));
    ahead.delete(address);
    if (!response.ok) lost.add(asked);
    // Both languages may ask for a shared file.
    return response;
  } catch (error) {
    lost.add(asked);
    throw error;
  }
}

function sharedAddress(address: string): string {
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  for (const [own, source] of sources) {
    if (folder === own || folder.endsWith(own)) return source + address.slice(folder.length);
  }
  return address;
}
