import { newReadings } from '../check/new-readings.ts';
import { describeProblems } from '../read/problem.ts';
import { contentProblems, records, sites } from '../site/sites.ts';

// npm run check: reports everything that is wrong with the content, and builds nothing.
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
