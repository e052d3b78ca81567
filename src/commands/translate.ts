import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { draftTranslation } from '../draft/draft-translation.ts';
import { readEnvironmentOrEnd } from '../site/environment.ts';
import { records, sites } from '../site/sites.ts';

// npm run translate -- CASE: writes the file of a case's English, with the Chinese wherever English must stand.
const usage = `npm run translate -- CASE
  CASE is the id of a case, as 2032-01.
  Writes content/translations/en/CASE.md with the Chinese as a question wherever English must stand, over no file.`;
const id = readArguments(process.argv.slice(2));
const { book } = sites().zh;
const one = book.cases.find((other) => other.id === id);
if (one === undefined)
  end(`There is no case ${id}: found ${book.cases.map((other) => other.id).join(', ')}.`);
const path = join(readEnvironmentOrEnd(process.env).contentDir, 'translations', 'en', `${id}.md`);
if (existsSync(path)) end(`${path} exists, and no draft is written over it. Take it away first.`);
const edition = records().editions.find((other) => other.id === one.edition);
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, draftTranslation(one, edition?.data.layout.parts ?? []));
console.log(
  `${path} holds the Chinese. Put it into English from top to bottom; "npm run check" lists what is left.`,
);

function readArguments(given: string[]): string {
  try {
    const { values, positionals } = parseArgs({
      args: given,
      allowPositionals: true,
      options: { help: { type: 'boolean', short: 'h' } },
    });
    if (values.help) {
      console.log(usage);
      process.exit(0);
    }
    const [named, ...more] = positionals;
    if (named !== undefined && more.length === 0) return named;
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  return end(usage);
}

function end(message: string): never {
  console.error(message);
  process.exit(1);
}
