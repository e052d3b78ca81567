import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { lexiconOf } from '../book/lexicon.ts';
import { vocabularyIn } from '../book/vocabulary.ts';
import { NoListError } from '../draft/cut-list.ts';
import { type DraftedList, draftList } from '../draft/draft-list.ts';
import type { Known } from '../draft/draft-text.ts';
import { summarize } from '../draft/summarize.ts';
import { filesIn } from '../read/content-files.ts';
import { createReader } from '../read/read-records.ts';
import { readEnvironmentOrEnd } from '../site/environment.ts';

// npm run draft -- FILE --edition ID [--to FOLDER]: drafts the files of a list from its source, as received. It writes
// no file that exists.
const usage = `npm run draft -- FILE --edition ID [--to FOLDER]
  FILE is the text of a list as received, in UTF-8; ID names the list, as 2032-tianjin.
  Drafts its edition, source and cases in FOLDER, or in the content, and writes over no file.`;
const { source, edition, folder } = readArguments(process.argv.slice(2));
const bytes = readFileSync(source);
const drafted = draftOrEnd();
const paths = drafted.files.map(({ path, content }) => ({ path: join(folder, path), content }));
const standing = paths.filter(({ path, content }) => existsSync(path) && !isSame(path, content));
if (standing.length > 0) {
  end(
    `These files exist, and no draft is written over them:\n${standing.map(({ path }) => `  ${path}`).join('\n')}\nTake them away, or give another --edition or --to.`,
  );
}
for (const { path, content } of paths) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
console.log(summarize(drafted, folder));

interface Arguments {
  source: string;
  edition: string;
  folder: string;
}

function readArguments(given: string[]): Arguments {
  const { values, positionals } = parsedOrEnd(given);
  if (values.help) {
    console.log(usage);
    process.exit(0);
  }
  const [file, ...more] = positionals;
  if (file === undefined) end('Name the FILE that holds the list, as received.');
  if (more.length > 0)
    end(`Only one FILE can be drafted at a time: found ${positionals.join(', ')}.`);
  if (values.edition === undefined)
    end('Name the list with --edition ID, as --edition 2032-tianjin.');
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(values.edition)) {
    end(
      `"${values.edition}" is no id of a list: lower-case letters, digits and single hyphens, as 2032-tianjin.`,
    );
  }
  if (!existsSync(file)) end(`There is no file ${file}.`);
  const to = values.to ?? readEnvironmentOrEnd(process.env).contentDir;
  return { source: file, edition: values.edition, folder: to };
}

function parsedOrEnd(given: string[]) {
  try {
    return parseArgs({
      args: given,
      allowPositionals: true,
      options: {
        edition: { type: 'string' },
        to: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    if (error instanceof TypeError) end(usage);
    throw error;
  }
}

function draftOrEnd(): DraftedList {
  try {
    return draftList(bytes, edition, known());
  } catch (error) {
    if (error instanceof NoListError) end(`${source}: ${error.message}`);
    if (error instanceof TypeError && 'code' in error)
      end(`${source} is not UTF-8: save it as UTF-8 first.`);
    throw error;
  }
}

/** The names and words of the folder that is drafted to or, where it has none, of the content. */
function known(): Known {
  const own = existsSync(join(folder, 'registry'))
    ? folder
    : readEnvironmentOrEnd(process.env).contentDir;
  const { records } = createReader()(filesIn(own));
  return {
    registries: records,
    lexicon: lexiconOf(records),
    vocabulary: vocabularyIn(records.vocabulary),
  };
}

/** Whether a file stands there already as it would be written, such as the source itself. */
function isSame(path: string, content: string | Uint8Array): boolean {
  return readFileSync(path).equals(Buffer.from(content));
}

function end(message: string): never {
  console.error(message);
  process.exit(1);
}
