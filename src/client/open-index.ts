import {
  type CaseIndex,
  openCaseIndex,
  type Pagefind,
  type PagefindModule,
} from '../search/case-index.ts';
import type { Simplified } from '../search/fold.ts';
import { type NameEntry, readSimplified, type SearchTable } from '../search/name-table.ts';

/** The index and the table of names, as loaded. */
export interface OpenIndex {
  index: CaseIndex;
  names: NameEntry[];
  simplified: Simplified;
}

let opening: Promise<OpenIndex> | undefined;
let attempts = 0;

/**
 * Loads Pagefind and the table once, at the first call.
 * @param base the site's base path
 * @throws Error if a file does not load; the next call tries again
 */
export function openIndex(base: string): Promise<OpenIndex> {
  opening ??= load(base).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

async function load(base: string): Promise<OpenIndex> {
  const [pagefind, table] = await Promise.all([loadPagefind(base), loadTable(base)]);
  return {
    index: await openCaseIndex(pagefind, table),
    names: table.names,
    simplified: readSimplified(table.simplified),
  };
}

async function loadPagefind(base: string): Promise<Pagefind> {
  // A browser remembers that a module failed to load: another try needs another address.
  const url = `${base}pagefind/pagefind.js${attempts > 0 ? `?try=${attempts}` : ''}`;
  attempts += 1;
  const module: PagefindModule = await import(/* @vite-ignore */ url);
  // A worker would cost more bytes, share no preload, and fail under a strict CSP.
  return module.createInstance({ noWorker: true, basePath: `${base}pagefind/` });
}

async function loadTable(base: string): Promise<SearchTable> {
  const response = await fetch(`${base}search/table.json`);
  if (!response.ok) throw new Error(`table.json: ${response.status}`);
  return response.json() as Promise<SearchTable>;
}
