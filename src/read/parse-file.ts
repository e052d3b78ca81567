import { basename, posix } from 'node:path';
import type { z } from 'zod';
import type { Language } from '../i18n/languages.ts';
import { type IdForm, slugs } from '../schema/shared.ts';
import { explainIssues, unworded } from './explain-issue.ts';
import { type Problem, show } from './problem.ts';
import { questionProblem, takeQuestions } from './questions.ts';
import { readBody } from './read-body.ts';
import type { Entry, WrittenEntry } from './records.ts';
import { parseYaml, type YamlSource } from './yaml-source.ts';

/** The result of parsing: the data, or nothing if it is at fault, and the problems. */
export interface Parsed<Data> {
  data: Data | undefined;
  problems: Problem[];
}

/** The name of a content file in messages. */
export function contentPath(file: string): string {
  return posix.join('content', file);
}

/** The id of the entry that a file holds: its name without the ending. */
export function idOf(file: string): string {
  return basename(file).replace(/\.[a-z]+$/, '');
}

/** Parses a YAML file that is one entry. */
export function parseWhole<Data>(
  file: string,
  text: string,
  schema: z.ZodType<Data>,
): Parsed<Entry<Data>> {
  const source = parseYaml(contentPath(file), text, 1);
  if ('problems' in source) return { data: undefined, problems: source.problems };
  const { data, problems } = validate(schema, source.data, source, []);
  if (data === undefined) return { data: undefined, problems };
  return {
    data: { id: idOf(file), data, file: source.file, lineOf: source.lineOf },
    problems,
  };
}

/** Parses a Markdown file: front matter between two lines `---`, and a text below it. */
export function parseText<Data>(
  file: string,
  text: string,
  schema: z.ZodType<Data>,
  language: Language,
): Parsed<WrittenEntry<Data>> {
  const parts = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text);
  if (!parts) return { data: undefined, problems: [noFrontMatter(file, text)] };
  const [, front = '', markdown = ''] = parts;
  const source = parseYaml(contentPath(file), front, 2);
  if ('problems' in source) return { data: undefined, problems: source.problems };
  const { data, problems } = validate(schema, source.data, source, []);
  if (data === undefined) return { data: undefined, problems };
  const written = readBody(markdown, language, front.split('\n').length + 2);
  const { lineOf } = source;
  return {
    data: { id: idOf(file), data, file: source.file, lineOf, markdown, written },
    problems,
  };
}

/** Parses a registry: entries under their ids. Entries at fault are left out. */
export function parseRegistry<Data>(
  file: string,
  text: string,
  schema: z.ZodType<Data>,
  ids: IdForm = slugs,
): Parsed<Entry<Data>[]> {
  const source = parseYaml(contentPath(file), text, 1);
  if ('problems' in source) return { data: undefined, problems: source.problems };
  const { data, lineOf } = source;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    return { data: undefined, problems: [noRegistry(source)] };
  }
  const problems: Problem[] = [];
  const entries = Object.entries(data).flatMap(([id, value]): Entry<Data>[] => {
    const valid = validate(schema, value, source, [id]);
    problems.push(...valid.problems);
    if (!ids.pattern.test(id)) problems.push(wrongId(source, id, ids));
    return valid.data === undefined
      ? []
      : [
          {
            id,
            data: valid.data,
            file: source.file,
            lineOf: (path) => lineOf([id, ...path]),
          },
        ];
  });
  return { data: entries, problems };
}

function validate<Data>(
  schema: z.ZodType<Data>,
  data: unknown,
  source: YamlSource,
  prefix: readonly PropertyKey[],
): Parsed<Data> {
  const { questions, data: answered } = takeQuestions(data);
  const asked = questions.map((question) => questionProblem(question, source, prefix));
  const result = schema.safeParse(answered, { error: () => unworded });
  if (result.success) return { data: result.data, problems: asked };
  const { issues } = result.error;
  const wrong = explainIssues(issues, { schema, data: answered, source, prefix });
  // What is wrong with a stand-in is told by its question.
  const isAsked = ({ field }: Problem) => asked.some((one) => field.startsWith(one.field));
  return { data: undefined, problems: [...asked, ...wrong.filter((one) => !isAsked(one))] };
}

function noFrontMatter(file: string, text: string): Problem {
  return {
    file: contentPath(file),
    line: 1,
    field: 'front matter',
    found: show(text.slice(0, 20)),
    allowed: 'a line "---", keys and values, a line "---", and the text',
    advice: 'Add the two lines.',
  };
}

function noRegistry({ file, data }: YamlSource): Problem {
  return {
    file,
    line: 1,
    field: 'registry',
    found: show(data),
    allowed: 'entries under their ids, as "nike: { en: NIKE }"',
    advice: 'Restore the file.',
  };
}

function wrongId({ file, lineOf }: YamlSource, id: string, { says }: IdForm): Problem {
  return {
    file,
    line: lineOf([id]),
    field: id,
    found: `the id "${id}"`,
    allowed: says,
    advice: 'Choose another id.',
  };
}
