import { describeProblems } from '../read/problem.ts';
import { contentProblems, sites } from '../site/sites.ts';

// npm run check: reports everything that is wrong with the content, and builds nothing.
const problems = contentProblems();
if (problems.length > 0) {
  console.error(describeProblems(problems));
  process.exitCode = 1;
} else {
  console.log(`The content has ${sites().zh.book.cases.length} cases and no problem.`);
}
