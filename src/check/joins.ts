import type { CaseCheck } from './check.ts';

/** Reports joins whose words do not stand in the paragraph. */
export const joins: CaseCheck = ({ entry, texts }, _, report) => {
  for (const [index, { paragraph, before, after }] of entry.data.joins.entries()) {
    const text = texts.get(paragraph);
    const count = text === undefined ? 0 : text.split(before + after).length - 1;
    if (count === 1) continue;
    report(entry, ['joins', index], {
      found: `"${before}" + "${after}" ${count} times in ${paragraph}`,
      allowed: 'words that stand once in the paragraph, before and after the join',
      advice: 'Copy the words on both sides of the page break from the text.',
    });
  }
};
