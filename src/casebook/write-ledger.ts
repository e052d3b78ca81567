import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { ledgerSchema } from '../schema/correction.ts';
import { siteAddress } from '../site-address.ts';
import { filesIn } from './content-files.ts';
import { extendLedger } from './ledger.ts';
import { describeProblems } from './problem.ts';
import { checkContent } from './read-files.ts';

// Adds to content/ledger.yaml what is published for the first time; run after adding a case.
const { contentDir } = siteAddress(process.env);
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
writeFileSync(file, head + stringify(extendLedger(ledger, book), { lineWidth: 100 }));
console.log(`${file} is up to date.`);
