import { createHash } from 'node:crypto';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Language } from '../i18n/language.ts';
import { folders, registries } from '../schema/collections.ts';
import { correctionsSchema, ledgerSchema } from '../schema/correction.ts';
import { assemble } from './assemble.ts';
import type { Book } from './book.ts';
import { compareWithSource } from './compare-source.ts';
import { type ContentFiles, filesIn } from './content-files.ts';
import { explainIssue } from './explain-issue.ts';
import { compareLedger } from './ledger.ts';
import { ContentError, type Problem, show } from './problem.ts';
import type { CaseEntry, Entry, Records } from './records.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** What was read from a content folder: the records that are well formed, and all problems. */
interface Reading {
  records: Records;
  problems: Problem[];
}

/**
 * Reads the content folder into a book, without Astro.
 * @param dir the content folder
 * @throws ContentError with every problem found, if there is one
 */
export function readBook(dir: string, language: Language = 'zh'): Book {
  const { book, problems } = checkContent(filesIn(dir), language);
  if (problems.length > 0) throw new ContentError(problems);
  return book;
}

/** Reads and checks the content folder: shapes, references, names, and the text against its source. */
export function checkContent(
  files: ContentFiles,
  language: Language = 'zh',
): { book: Book; problems: Problem[] } {
  const { records, problems } = readRecords(files);
  const complete = problems.length === 0;
  const { book, problems: loose } = assemble(records, language, complete);
  // A text that could not be read as a case would only repeat itself as a difference.
  if (complete && loose.every(({ field }) => field !== 'text')) {
    const cases = new Map(records.cases.map((one) => [one.id, one]));
    for (const edition of records.editions) problems.push(...checkSource(files, edition, cases));
  }
  // A translation is compared with what the facts say: while these are wrong, it is not to blame.
  const wrong = (folder: string) =>
    new Set(
      [...problems, ...loose].flatMap(({ file }) =>
        file.startsWith(shown(folder)) ? [idOf(file)] : [],
      ),
    );
  const wrongCases = wrong(folders.cases.folder);
  const english = shown(folders.translations.folder);
  problems.push(
    ...loose.filter(({ file }) => !file.startsWith(english) || !wrongCases.has(idOf(file))),
  );
  // The ledger is of the edition in the source's language, which every build makes.
  // What a translation lacks may be what vanished.
  const sound = problems.every(({ file }) => file.startsWith(shown('translations')));
  const wrongEnglish = wrong(folders.translations.folder);
  if (sound && language === 'zh') {
    // What can't be read is not gone, and what is wrong will change again.
    problems.push(
      ...checkLedger(files, book).filter(
        ({ field }) => !wrongEnglish.has(/^cases\.([^.]+)(?:\.english)?$/.exec(field)?.[1] ?? ''),
      ),
    );
  }
  return { book, problems };
}

function readRecords(files: ContentFiles): Reading {
  const reading: Reading = {
    records: {
      cases: [],
      editions: [],
      brands: [],
      ports: [],
      customs: [],
      goods: [],
      topics: [],
      glossary: [],
      corrections: [],
      translations: [],
    },
    problems: [],
  };
  const { records, problems } = reading;
  for (const name of namesIn(files, 'cases', reading)) {
    const entry = readMarkdown(files, folders.cases, name, problems);
    if (entry) records.cases.push(entry);
  }
  for (const name of namesIn(files, 'translations', reading)) {
    const entry = readMarkdown(files, folders.translations, name, problems);
    if (entry) records.translations.push(entry);
  }
  for (const name of namesIn(files, 'editions', reading)) {
    const file = join('editions', name);
    const source = readYaml(files, file, problems);
    const data = source && validate(folders.editions.schema, source.data, source, [], problems);
    if (data)
      records.editions.push({ id: idOf(name), data, file: source.file, lineOf: source.lineOf });
  }
  records.brands = readRegistry(files, registries.brands, problems);
  records.ports = readRegistry(files, registries.ports, problems);
  records.customs = readRegistry(files, registries.customs, problems);
  records.goods = readRegistry(files, registries.goods, problems);
  records.topics = readRegistry(files, registries.topics, problems);
  records.glossary = readRegistry(files, registries.glossary, problems);
  const log = readYaml(files, 'corrections.yaml', problems);
  if (log) records.corrections = validate(correctionsSchema, log.data, log, [], problems) ?? [];
  return reading;
}

function namesIn(
  files: ContentFiles,
  collection: keyof typeof folders,
  { problems }: Reading,
): string[] {
  const { folder, name, pattern } = folders[collection];
  const found = files.list(folder);
  const good = found.filter((file) => name.test(file));
  for (const file of found.filter((one) => !name.test(one) && !one.startsWith('.'))) {
    problems.push({
      file: shown(join(folder, file)),
      line: 1,
      field: 'file name',
      found: `"${file}"`,
      allowed: `names that match ${name.source} (${pattern})`,
      advice: 'Rename the file or move it out of the folder; it would be left out of the site.',
    });
  }
  // A year may be published before it is translated.
  if (good.length === 0 && collection !== 'translations') {
    problems.push({
      file: shown(folder),
      line: 1,
      field: 'folder',
      found: 'no file',
      allowed: `at least one ${pattern}`,
      advice: 'Restore the folder.',
    });
  }
  return good;
}

function readMarkdown<Data>(
  files: ContentFiles,
  { folder, schema }: { folder: string; schema: z.ZodType<Data> },
  name: string,
  problems: Problem[],
): (Entry<Data> & { body: string; bodyLine: number }) | undefined {
  const file = join(folder, name);
  const text = files.read(file)?.toString('utf8') ?? '';
  const parts = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text);
  const [, front = '', body = ''] = parts ?? [];
  if (!parts) {
    problems.push({
      file: shown(file),
      line: 1,
      field: 'front matter',
      found: show(text.slice(0, 20)),
      allowed: 'a line "---", keys and values, a line "---", and the text',
      advice: 'Add the two lines.',
    });
    return undefined;
  }
  const source = toSource(parseYaml(shown(file), front, 2), problems);
  const data = source && validate(schema, source.data, source, [], problems);
  if (!source || !data) return undefined;
  const bodyLine = front.split('\n').length + 2;
  return { id: idOf(file), data, file: source.file, lineOf: source.lineOf, body, bodyLine };
}

function readRegistry<Data>(
  files: ContentFiles,
  registry: { file: string; schema: z.ZodType<Data> },
  problems: Problem[],
): Entry<Data>[] {
  const source = readYaml(files, registry.file, problems);
  if (!source) return [];
  const { data, file, lineOf } = source;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    problems.push({
      file,
      line: 1,
      field: 'registry',
      found: show(data),
      allowed: 'entries under their ids, as "nike: { en: NIKE }"',
      advice: 'Restore the file.',
    });
    return [];
  }
  return Object.entries(data).flatMap(([id, value]) => {
    const valid = validate(registry.schema, value, source, [id], problems);
    if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) {
      problems.push({
        file,
        line: lineOf([id]),
        field: id,
        found: `the id "${id}"`,
        allowed: 'lower-case letters, digits and single hyphens',
        advice: 'Choose another id; it becomes an address.',
      });
    }
    return valid === undefined
      ? []
      : [{ id, data: valid, file, lineOf: (path) => lineOf([id, ...path]) }];
  });
}

function readYaml(files: ContentFiles, file: string, problems: Problem[]): YamlSource | undefined {
  const bytes = files.read(file);
  if (bytes === undefined) {
    problems.push({
      file: shown(file),
      line: 1,
      field: 'file',
      found: 'nothing',
      allowed: 'a YAML file',
      advice: 'Restore it.',
    });
    return undefined;
  }
  return toSource(parseYaml(shown(file), bytes.toString('utf8'), 1), problems);
}

function toSource(
  parsed: ReturnType<typeof parseYaml>,
  problems: Problem[],
): YamlSource | undefined {
  if (!('problems' in parsed)) return parsed;
  problems.push(...parsed.problems);
  return undefined;
}

function validate<Data>(
  schema: z.ZodType<Data>,
  data: unknown,
  source: YamlSource,
  prefix: readonly PropertyKey[],
  problems: Problem[],
): Data | undefined {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    problems.push(...explainIssue(issue, schema, data, source, prefix));
  }
  return undefined;
}

function checkLedger(files: ContentFiles, book: Book): Problem[] {
  const problems: Problem[] = [];
  const source = readYaml(files, 'ledger.yaml', problems);
  const ledger = source && validate(ledgerSchema, source.data, source, [], problems);
  return ledger ? compareLedger(ledger, book, book.corrections) : problems;
}

function checkSource(
  files: ContentFiles,
  edition: Records['editions'][number],
  cases: ReadonlyMap<string, CaseEntry>,
): Problem[] {
  const { file, sha256 } = edition.data.source;
  const at = (field: string) => ({
    file: edition.file,
    line: edition.lineOf?.(['source', field]) ?? 1,
    field: `source.${field}`,
  });
  const bytes = files.read(file);
  if (bytes === undefined) {
    return [
      {
        ...at('file'),
        found: `"${file}", which does not exist`,
        allowed: 'a file below content/',
        advice: 'Correct the name or restore the file.',
      },
    ];
  }
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (hash !== sha256) {
    return [
      {
        ...at('sha256'),
        found: `"${sha256}", while the file has ${hash}`,
        allowed: 'the SHA-256 of the source as received',
        advice: 'Restore the source file; it is a record and never edited.',
      },
    ];
  }
  const own = edition.data.cases.flatMap((id) => cases.get(id) ?? []);
  return compareWithSource(edition, own, bytes.toString('utf8'));
}

function idOf(file: string): string {
  return basename(file).replace(/\.[a-z]+$/, '');
}

/** A file as messages name it. */
function shown(file: string): string {
  return join('content', file);
}
