import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { type Ledger, ledgerSchema } from '../schema/correction.ts';
import { siteAddressOrEnd } from '../site-address.ts';
import { filesIn } from './content-files.ts';
import { compareLedger, extendLedger } from './ledger.ts';
import { describeProblems } from './problem.ts';
import { checkContent } from './read-files.ts';

// Adds to content/ledger.yaml what is published for the first time; run after adding a case. What is wrong with what
// was published already, it refuses: only the corrections log can account for that.
const { contentDir } = siteAddressOrEnd(process.env);
const file = join(contentDir, 'ledger.yaml');
const { book, problems } = checkContent(filesIn(contentDir));
const others = problems.filter((problem) => problem.file !== 'content/ledger.yaml');
if (others.length > 0) {
  console.error(describeProblems(others));
  process.exit(1);
}
const ledger = existsSync(file)
  ? ledgerSchema.parse(parse(readFileSync(file, 'utf8')))
  : { cases: {}, entities: {} };
const head =
  '# What has been published, by permanent id. Written by "npm run ledger"; never take anything out.\n';
const extended = extendLedger(ledger, book);
const refused = compareLedger(extended, book, book.corrections);
if (refused.length > 0) {
  console.error(describeProblems(refused));
  process.exit(1);
}
writeFileSync(file, head + stringify(extended, { lineWidth: 100 }));
const count = ({ cases, entities }: Ledger) => ({
  cases: Object.keys(cases).length,
  ids: [...Object.values(cases).map(({ ids }) => ids), ...Object.values(entities)].flat().length,
});
const [before, after] = [count(ledger), count(extended)];
console.log(
  `${file}: ${after.cases - before.cases} cases and ${after.ids - before.ids} ids added, ${after.cases} and ${after.ids} in all.`,
);
