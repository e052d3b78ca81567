import { numbersIn } from '../book/numbers-in.ts';
import { labelled } from '../book/translate.ts';
import type { CaseCheck } from './check.ts';

/** Reports numbers of our own summary and labels that are more or less exact than the figure they repeat: 80吨 for 80余吨. */
export const ownHedges: CaseCheck = ({ entry }, { vocabulary }, report) => {
  const { data } = entry;
  const compare = (path: readonly PropertyKey[], words: string) => {
    for (const { value, hedge, start, end, after } of numbersIn(words, vocabulary)) {
      const alike = data.figures.filter((one) => one.value === value && after.startsWith(one.unit));
      const [first] = alike;
      if (first === undefined || alike.some((one) => one.hedge === hedge)) continue;
      report(entry, path, {
        found: `"${words.slice(Math.max(0, start - 2), end + 2)}", which is "${hedge}"`,
        allowed: `"${first.hedge}", as the figure "${first.id}" has it`,
        advice: 'Write the number with the hedge of the text.',
      });
    }
  };
  compare(['summary'], data.summary);
  for (const list of labelled) {
    for (const [index, { label }] of data[list].entries()) compare([list, index, 'label'], label);
  }
};
