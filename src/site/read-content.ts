import { assemble } from '../book/assemble.ts';
import { check } from '../check/index.ts';
import type { ContentFiles } from '../read/content-files.ts';
import type { Problem } from '../read/problem.ts';
import { createReader, type Reader } from '../read/read-records.ts';
import type { Records } from '../read/records.ts';
import { type Host, makeSite, type Sites } from './site.ts';

/** The result of reading a content folder. */
export interface Content {
  records: Records;
  problems: Problem[];
  /** The sites, which are incomplete while there are problems. */
  sites: Sites;
}

/**
 * Reads and checks content, and makes the site of each language of it.
 * @param reader one that remembers files, where the same content is read again and again
 */
export function readContent(
  files: ContentFiles,
  host: Host,
  reader: Reader = createReader(),
): Content {
  const reading = reader(files);
  const assembly = assemble(reading.records);
  const { zh, en } = assembly.books;
  return {
    records: reading.records,
    problems: check(reading, assembly),
    sites: { zh: makeSite(zh, 'zh', host), en: makeSite(en, 'en', host) },
  };
}
