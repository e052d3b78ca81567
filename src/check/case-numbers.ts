import { gapsIn } from '../text/missing-numbers.ts';
import type { WholeCheck } from './check.ts';

/**
 * Reports numbers of a list's cases that do not count on. Where the label of a case is lost, its text stands within the case
 * before it, and nothing else need look wrong.
 */
export const caseNumbers: WholeCheck = ({ records }, report) => {
  for (const edition of records.editions) {
    const { cases, layout } = edition.data;
    const { numbers = [], missing = [] } = layout;
    // Numbers that are not one for each case are reported themselves.
    const gaps = numbers.length === cases.length ? gapsIn(numbers, missing) : [];
    for (const { at, number, after, missing: lost } of gaps) {
      const none = lost.length === 1 ? `no case ${lost[0]}` : `no cases ${lost.join(', ')}`;
      report(edition, ['layout', 'numbers', at], {
        found:
          lost.length > 0 ? `${number} after ${after}, and ${none}` : `${number} after ${after}`,
        allowed: 'numbers that count on from 1, and begin again from 1 in another group',
        advice: `If the source has lost a label, or writes it otherwise, the text of its case stands ${at === 0 ? 'in the lines before the first case' : `within content/cases/${cases[at - 1]}.md`}: give it a file of its own. If the source itself leaves the number out, list it under "layout.missing".`,
      });
    }
    for (const [index, one] of missing.entries()) {
      if (!numbers.includes(one) && one < Math.max(0, ...numbers)) continue;
      report(edition, ['layout', 'missing', index], {
        found: `${one}, which ${numbers.includes(one) ? 'a case has' : 'is no gap of "numbers"'}`,
        allowed: 'numbers that the source leaves out between those of its cases',
        advice: 'Take it out.',
      });
    }
  }
};
