import { filesIn } from '../read/content-files.ts';
import type { Problem } from '../read/problem.ts';
import { createReader } from '../read/read-records.ts';
import type { Records } from '../read/records.ts';
import { readEnvironmentOrEnd } from './environment.ts';
import { type Content, readContent } from './read-sites.ts';
import type { Sites } from './site.ts';

/*
 * The content of this process: read once, checked once, made into a site a language. Astro has module graphs of its
 * own for the configuration, the content collections and the pages; `integrations/left-to-node.ts` leaves this one
 * module to Node, so that all of them share it.
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

/** The site of each language; not whole while the content has problems. */
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

/** Forgets what was read: files have changed, and the next question reads them again. */
export function forgetContent(): void {
  content = undefined;
}
