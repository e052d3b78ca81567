import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { z } from 'zod';
import { folders, registries } from '../schema/collections.ts';
import { correctionsSchema, ledgerSchema } from '../schema/correction.ts';
import type { EditionData } from '../schema/edition.ts';
import { publisherSchema } from '../schema/publisher.ts';
import {
  type ValueData,
  type VocabularyName,
  vocabularies,
  vocabularyFolder,
} from '../schema/vocabulary-files.ts';
import { type ContentFiles, textOf } from './content-files.ts';
import { draftsFolder, parseDraftedNames } from './drafted-names.ts';
import { layOutCase, layOutTranslation, listingsOf } from './listings.ts';
import { contentPath, type Parsed, parseRegistry, parseText, parseWhole } from './parse-file.ts';
import type { Problem } from './problem.ts';
import type { Entry, Reading, Records, Source, VocabularyRecords } from './records.ts';

/** Reads a content folder into records, without judging what they say. */
export type Reader = (files: ContentFiles) => Reading;

/**
 * Makes a reader that remembers each file. When one file changes, only that file is parsed again, and the entries and
 * lists of the others stay the same objects. When it changes back to what it was at first, so are its own.
 */
export function createReader(): Reader {
  const parsed = new Map<string, FirstAndLast<{ text: string; parsed: Parsed<unknown> }>>();
  const lists = new Map<string, FirstAndLast<readonly unknown[]>>();
  return (files) => {
    const problems: Problem[] = strayVocabularies(files);
    const take = <Data>(result: Parsed<Data>): Data | undefined => {
      problems.push(...result.problems);
      return result.data;
    };
    const read = <Data>(file: string, parse: (text: string) => Parsed<Data>): Data | undefined => {
      const bytes = files.read(file);
      if (bytes === undefined) return take({ data: undefined, problems: [missing(file)] });
      if (!isUtf8(bytes)) return take({ data: undefined, problems: [notUtf8(file)] });
      const text = textOf(bytes);
      const known = remembered(
        parsed,
        file,
        (one) => one.text === text,
        () => ({ text, parsed: parse(text) }),
      );
      // Each file is always parsed by the same function, so the remembered result has its type.
      return take(known.parsed as Parsed<Data>);
    };
    const list = <Data>(folder: string, entries: Data[]): Data[] => {
      const isSame = (before: readonly unknown[]) =>
        before.length === entries.length && entries.every((one, i) => one === before[i]);
      // Each list always has entries of the same type.
      return remembered(lists, folder, isSame, () => entries) as Data[];
    };
    const names = (collection: keyof typeof folders) => take(namesIn(files, collection)) ?? [];
    return { records: recordsFrom({ files, read, list, names }), problems };
  };
}

/** What a name stood for when it was first read, and when it was last. */
interface FirstAndLast<Value> {
  first: Value;
  last: Value;
}

/** What is remembered for a name if it is still the same, or else what is made now and remembered as the last. */
function remembered<Value>(
  memory: Map<string, FirstAndLast<Value>>,
  name: string,
  isSame: (value: Value) => boolean,
  make: () => Value,
): Value {
  const known = memory.get(name);
  const same = known && [known.last, known.first].find(isSame);
  if (same !== undefined) return same;
  const last = make();
  memory.set(name, { first: known?.first ?? last, last });
  return last;
}

/** The functions by which a reading gets its entries. */
interface Access {
  files: ContentFiles;
  /** Parses a file, or remembers how it was parsed; nothing where it is missing or at fault. */
  read<Data>(file: string, parse: (text: string) => Parsed<Data>): Data | undefined;
  /** The entries of a folder, as the same list as long as they are the same entries. */
  list<Data>(folder: string, entries: Data[]): Data[];
  /** The names of a collection's files. */
  names(collection: keyof typeof folders): string[];
}

function recordsFrom({ files, read, list, names }: Access): Records {
  const all = <Data>(
    collection: keyof typeof folders,
    parse: (file: string, text: string) => Parsed<Data>,
  ): Data[] => {
    const { folder } = folders[collection];
    const paths = names(collection).map((name) => posix.join(folder, name));
    const entries = paths.flatMap((file) => read(file, (text) => parse(file, text)) ?? []);
    return list(folder, entries);
  };
  const registry = <Data>({ file, schema }: { file: string; schema: z.ZodType<Data> }) =>
    read(file, (text) => parseRegistry(file, text, schema)) ?? [];
  const values = <Name extends VocabularyName>(name: Name) => {
    const { ids, schema } = vocabularies[name];
    const file = posix.join(vocabularyFolder, `${name}.yaml`);
    // The schema is that of the name, which a look-up by a name that may be any can't tell.
    const shape = schema as z.ZodType<unknown> as z.ZodType<ValueData<Name>>;
    return list(file, read(file, (text) => parseRegistry(file, text, shape, ids)) ?? []);
  };
  const editions = all('editions', (file, text) => parseWhole(file, text, folders.editions.schema));
  const corrections = read('corrections.yaml', (text) =>
    parseWhole('corrections.yaml', text, correctionsSchema),
  );
  const cases = all('cases', (file, text) => parseText(file, text, folders.cases.schema, 'zh'));
  const translations = all('translations', (file, text) =>
    parseText(file, text, folders.translations.schema, 'en'),
  );
  const listings = listingsOf(editions);
  return {
    cases: list(
      'cases laid out',
      cases.map((entry) => layOutCase(entry, listings.get(entry.id))),
    ),
    translations: list(
      'translations laid out',
      translations.map((entry) => layOutTranslation(entry, listings.get(entry.id))),
    ),
    editions,
    brands: registry(registries.brands),
    ports: registry(registries.ports),
    customs: registry(registries.customs),
    goods: registry(registries.goods),
    topics: registry(registries.topics),
    glossary: registry(registries.glossary),
    outside: registry(registries.outside),
    corrections: corrections ? entriesOf(corrections) : [],
    // Nobody has to say who publishes the casebook, so the file may be missing.
    publisher:
      files.read(publisherFile) &&
      read(publisherFile, (text) => parseWhole(publisherFile, text, publisherSchema)),
    vocabulary: vocabularyRecords(values),
    ledger: read(ledgerFile, (text) => parseWhole(ledgerFile, text, ledgerSchema)),
    drafts: list(
      draftsFolder,
      files
        .list(draftsFolder)
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => posix.join(draftsFolder, name))
        .flatMap((file) => read(file, (text) => parseDraftedNames(file, text)) ?? []),
    ),
    sources: sourcesOf(editions, files),
  };
}

/** The names of the vocabularies. */
const vocabularyNames = Object.keys(vocabularies) as VocabularyName[];

function vocabularyRecords(
  values: <Name extends VocabularyName>(name: Name) => Entry<ValueData<Name>>[],
): VocabularyRecords {
  // Each name has the values of its own vocabulary, which `fromEntries` can't say.
  return Object.fromEntries(
    vocabularyNames.map((name) => [name, values(name)]),
  ) as unknown as VocabularyRecords;
}

/** The file that says who publishes the casebook, below the content. */
const publisherFile = 'site.yaml';

/** The file of the ledger, below the content. */
export const ledgerFile = 'ledger.yaml';

/** The names of a folder's files. It reports names that do not match the folder's pattern. */
function namesIn(files: ContentFiles, collection: keyof typeof folders): Parsed<string[]> {
  const { folder, name, pattern } = folders[collection];
  const found = files.list(folder).filter((file) => !file.startsWith('.'));
  const data = found.filter((file) => name.test(file));
  const problems = found
    .filter((file) => !name.test(file))
    .map((file) => ({
      file: contentPath(posix.join(folder, file)),
      line: 1,
      field: 'file name',
      found: `"${file}"`,
      allowed: `lower-case letters, digits and single hyphens, then the ending of ${pattern}`,
      advice: 'Rename the file or move it out of the folder; it would be left out of the site.',
    }));
  // Translations may be missing, because a list may be published before it is translated.
  if (data.length === 0 && collection !== 'translations') {
    problems.push({
      file: contentPath(folder),
      line: 1,
      field: 'folder',
      found: 'no file',
      allowed: `at least one ${pattern}`,
      advice: 'Restore the folder.',
    });
  }
  return { data, problems };
}

/** Reports files in the folder of the vocabularies that are none. */
function strayVocabularies(files: ContentFiles): Problem[] {
  const known = vocabularyNames.map((name) => `${name}.yaml`);
  return files
    .list(vocabularyFolder)
    .filter((file) => !file.startsWith('.') && !known.includes(file))
    .map((file) => ({
      file: contentPath(posix.join(vocabularyFolder, file)),
      line: 1,
      field: 'file name',
      found: `"${file}"`,
      allowed: known.join(', '),
      advice: 'Rename the file or move it out of the folder; it would not be read.',
    }));
}

function missing(file: string): Problem {
  return {
    file: contentPath(file),
    line: 1,
    field: 'file',
    found: 'nothing',
    allowed: 'a YAML file',
    advice: 'Restore it.',
  };
}

function notUtf8(file: string): Problem {
  return {
    file: contentPath(file),
    line: 1,
    field: 'file',
    found: 'bytes that are not UTF-8',
    allowed: 'text in UTF-8',
    advice: 'Save the file as UTF-8.',
  };
}

/** The entries of a file that holds a list of them. */
function entriesOf<Data extends { id: string }>(log: Entry<Data[]>): Entry<Data>[] {
  return log.data.map((data, index) => ({
    id: data.id,
    data,
    file: log.file,
    lineOf: (path) => log.lineOf([index, ...path]),
  }));
}

/** The sources that the editions name. Missing ones are left out, and the check reports them. */
function sourcesOf(
  editions: readonly Entry<EditionData>[],
  files: ContentFiles,
): Map<string, Source> {
  return new Map(
    editions.flatMap(({ data: { source } }) => {
      const bytes = files.read(source.file);
      if (bytes === undefined) return [];
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      return [[source.file, { text: textOf(bytes), sha256 }]];
    }),
  );
}
