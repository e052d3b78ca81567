import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extendLedger } from '../book/ledger.ts';
import { newReadings } from '../check/new-readings.ts';
import { ledgerText } from '../mend/ledger-text.ts';
import { mendContent } from '../mend/mend-content.ts';
import { filesIn } from '../read/content-files.ts';
import { contentPath } from '../read/parse-file.ts';
import { describeProblems } from '../read/problem.ts';
import { ledgerFile } from '../read/read-records.ts';
import { readEnvironmentOrEnd } from '../site/environment.ts';
import { contentProblems, forgetContent, records, sites } from '../site/sites.ts';

// npm run check [-- --fix]: reports everything that is wrong with the content, and builds nothing. With --fix it first
// mends what a machine can, in what is not yet published.
const { fix } = readArguments();
if (fix) mend(readEnvironmentOrEnd(process.env).contentDir);
const problems = contentProblems();
const { book } = sites().zh;
const readings = newReadings(book, records().ledger?.data);
if (readings.length > 0) {
  console.log('New readings, to be compared with their words:');
  for (const { fact, words, reading } of readings) console.log(`  ${fact}: ${words} → ${reading}`);
  console.log('');
}
if (problems.length > 0) {
  console.error(describeProblems(problems));
  process.exitCode = 1;
} else {
  console.log(`The content has ${book.cases.length} cases and no problem.`);
}
// The ledger is written last, so that the readings that are new to it have been shown.
if (fix) growLedger(readEnvironmentOrEnd(process.env).contentDir);

/** What was asked for. Where that is not known, the usage is printed, as `npm run draft` does. */
function readArguments(): { fix: boolean } {
  const usage = `npm run check [-- --fix]
  Reports everything that is wrong with the content, and builds nothing. With --fix it first mends what a machine can.`;
  try {
    const { values } = parseArgs({
      options: { fix: { type: 'boolean', default: false }, help: { type: 'boolean' } },
    });
    if (!values.help) return values;
    console.log(usage);
    process.exit(0);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    console.error(usage);
    process.exit(1);
  }
}

/** Mends the files of cases and editions, and says what it did. */
function mend(folder: string): void {
  const mended = mendContent(records(), filesIn(folder));
  for (const { path, text, done } of mended) {
    writeFileSync(join(folder, path), text);
    for (const one of done) console.log(`Mended ${contentPath(path)}: ${one}.`);
  }
  console.log(
    mended.length === 0 ? 'Nothing was mended.\n' : 'What is published was left as it is.\n',
  );
  forgetContent();
}

/** Adds to the ledger what is new, where nothing but that is wrong with the content. */
function growLedger(folder: string): void {
  const published = records().ledger?.data;
  const left = contentProblems();
  const isLedger = left.every(({ file }) => file === contentPath(ledgerFile));
  if (published === undefined || left.length === 0 || !isLedger) return;
  writeFileSync(join(folder, ledgerFile), ledgerText(extendLedger(published, sites().zh.book)));
  forgetContent();
  const isMended = contentProblems().length === 0;
  if (isMended) process.exitCode = 0;
  console.log(
    `Mended ${contentPath(ledgerFile)}: added what is new.${isMended ? ' No problem is left.' : ' What is told of published things above is left to you.'}`,
  );
}
