import { type ContentFiles, filesIn } from '../src/read/content-files.ts';
import { ContentError } from '../src/read/problem.ts';
import { createReader, type Reader } from '../src/read/read-records.ts';
import { readContent } from '../src/site/read-content.ts';
import type { Host, Sites } from '../src/site/site.ts';
import { oneList } from './one-list.ts';

/** The reader of all that is the real content or an edit of it: what is unchanged is parsed, resolved and checked once. */
export const contentReader = createReader();

const files = filesIn('content');
const root = { origin: 'https://casebook.example', base: '/' };

/**
 * The files of the list of 2016, as if it were the only one. What a test says of its ten cases it asks of these, so that
 * it holds whatever lists are added.
 */
export const filesOf2016 = oneList(files, '2016');

/** The sites of the list of 2016 alone. */
export const sitesOf2016 = soundSites(filesOf2016, root, contentReader);

/** The records of the real content. */
export const realRecords = contentReader(files).records;

/** The records of the list of 2016 alone. */
export const recordsOf2016 = contentReader(filesOf2016).records;

/**
 * The sites of a content folder.
 * @throws ContentError with everything that is wrong with it
 */
export function readSites(host: Host, dir = 'content'): Sites {
  const reader = dir === 'content' ? contentReader : createReader();
  return soundSites(filesIn(dir), host, reader);
}

function soundSites(files: ContentFiles, host: Host, reader: Reader): Sites {
  const { problems, sites } = readContent(files, host, reader);
  if (problems.length > 0) throw new ContentError(problems);
  return sites;
}

/** The sites of the real content, as they are published at the root of a host. */
export const realSites = filesOf2016 === files ? sitesOf2016 : readSites(root);
