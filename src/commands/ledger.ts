import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { extendLedger } from '../book/ledger.ts';
import { compareLedger } from '../check/ledger.ts';
import { reportTo } from '../check/report.ts';
import { ledgerText } from '../mend/ledger-text.ts';
import { contentPath } from '../read/parse-file.ts';
import { describeProblems, type Problem } from '../read/problem.ts';
import { ledgerFile } from '../read/read-records.ts';
import type { Ledger } from '../schema/correction.ts';
import { readEnvironmentOrEnd } from '../site/environment.ts';
import { contentProblems, records, sites } from '../site/sites.ts';

// npm run ledger: adds to the ledger what is published for the first time. It refuses to change what was
// published before, because only the corrections log can account for these.
const file = join(readEnvironmentOrEnd(process.env).contentDir, ledgerFile);
const published = records().ledger?.data;
// What the check says of a ledger, this program mends. One that can't be read is not written anew: it would lose ids.
const isMendable = published !== undefined || !existsSync(file);
endWith(
  contentProblems().filter((problem) => !(isMendable && problem.file === contentPath(ledgerFile))),
);
const { book } = sites().zh;
const approved = approvals(process.argv.slice(2));
const before: Ledger = published ?? { cases: {}, entities: {} };
const today = new Date().toISOString().slice(0, 10);
const after = extendLedger(before, book, approved, today);
const refused: Problem[] = [];
const entry = { id: 'ledger', data: after, file: contentPath(ledgerFile), lineOf: () => 1 };
compareLedger(entry, book, reportTo(refused));
endWith(refused);
writeFileSync(file, ledgerText(after));
const added = countOf(after).cases - countOf(before).cases;
const ids = countOf(after).ids - countOf(before).ids;
console.log(
  `${file}: ${added} cases and ${ids} ids added, ${countOf(after).cases} and ${countOf(after).ids} in all.`,
);

/** The readings that the arguments approve: --approve CASE/FACT, as often as needed. */
function approvals(given: readonly string[]): Set<string> {
  const { values } = parseArgs({
    args: [...given],
    options: { approve: { type: 'string', multiple: true, default: [] } },
  });
  return new Set(values.approve);
}

/** Prints the problems and ends with an error code, if there are any. */
function endWith(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  console.error(describeProblems(problems));
  process.exit(1);
}

function countOf({ cases, entities }: Ledger): { cases: number; ids: number } {
  const ids = [...Object.values(cases).map((one) => one.ids), ...Object.values(entities)];
  return { cases: Object.keys(cases).length, ids: ids.flat().length };
}
