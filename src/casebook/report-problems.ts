import { siteAddressOrEnd } from '../site-address.ts';
import { filesIn } from './content-files.ts';
import { describeProblems } from './problem.ts';
import { checkContent } from './read-files.ts';

// npm run check: all that is wrong with the content, and nothing built.
const { contentDir } = siteAddressOrEnd(process.env);
const { book, problems } = checkContent(filesIn(contentDir));
if (problems.length > 0) {
  console.error(describeProblems(problems));
  process.exitCode = 1;
} else {
  console.log(`${contentDir} has ${book.cases.length} cases and no problem.`);
}
