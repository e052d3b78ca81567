import { filesIn } from '../src/read/content-files.ts';
import { ContentError } from '../src/read/problem.ts';
import { createReader } from '../src/read/read-records.ts';
import { readContent } from '../src/site/read-content.ts';
import type { Host, Sites } from '../src/site/site.ts';

/** The reader of all that is the real content or an edit of it: what is unchanged is parsed, resolved and checked once. */
export const contentReader = createReader();

/** The records of the real content. */
export const realRecords = contentReader(filesIn('content')).records;

/**
 * The sites of a content folder.
 * @throws ContentError with everything that is wrong with it
 */
export function readSites(host: Host, dir = 'content'): Sites {
  const reader = dir === 'content' ? contentReader : createReader();
  const { problems, sites } = readContent(filesIn(dir), host, reader);
  if (problems.length > 0) throw new ContentError(problems);
  return sites;
}

/** The sites of the real content, as they are published at the root of a host. */
export const realSites = readSites({ origin: 'https://casebook.example', base: '/' });
