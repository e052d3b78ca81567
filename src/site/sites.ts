import { filesIn } from '../read/content-files.ts';
import type { Problem } from '../read/problem.ts';
import { createReader } from '../read/read-records.ts';
import type { Records } from '../read/records.ts';
import { readEnvironmentOrEnd } from './environment.ts';
import { type Content, readContent } from './read-content.ts';
import type { Sites } from './site.ts';

/*
 * The content of this process, read once, checked once and made into one site for each language. Astro has separate
 * module graphs for the configuration, the content collections and the pages; `integrations/left-to-node.ts` lets Node
 * load this one module, so that all of them share it.
 */

const reader = createReader();
let content: Content | undefined;

function read(): Content {
  if (content === undefined) {
    const environment = readEnvironmentOrEnd(process.env);
    content = readContent(filesIn(environment.contentDir), environment, reader);
  }
  return content;
}

/** The site of each language; incomplete while the content has problems. */
export function sites(): Sites {
  return read().sites;
}

/** The records of the content that are well formed. */
export function records(): Records {
  return read().records;
}

/** Everything that is wrong with the content. */
export function contentProblems(): readonly Problem[] {
  return read().problems;
}

/** Drops the reading after files have changed, so that the next call reads them again. */
export function forgetContent(): void {
  content = undefined;
}
