import { memoizeFunction } from '../memoize.ts';
import type { Vocabulary } from '../schema/vocabulary-files.ts';
import { withChineseMarks } from '../text/chinese-marks.ts';
import { holderNames } from '../text/holder-names.ts';
import type { CaseCheck } from './check.ts';
import { firstOfEach, placeName, textsOf, textWords, textWordsFile } from './text-words.ts';

/** Reports firms that the text calls right holders and that the case does not list: 权利人X公司, X公司等21家权利人. */
export const leftOutHolders: CaseCheck = (one, { vocabulary }, report) => {
  const words = holderWords(vocabulary);
  const listed = one.entry.data.holders.map(({ label }) => withChineseMarks(label));
  for (const { name, in: text } of firstOfEach(textsOf(one), ({ text }) =>
    holderNames(text, words),
  )) {
    if (listed.some((label) => label.includes(name.name) || name.name.includes(label))) continue;
    report(one.entry, ['holders'], {
      found: `no "${name.name}", which ${placeName(text)} calls a right holder`,
      allowed: `every right holder that the text names, by the words "holder-words" and "firm-ends" of ${textWordsFile}`,
      advice: 'Add it under "holders", with its mark where the registry has one.',
    });
  }
};

const holderWords = memoizeFunction((vocabulary: Vocabulary) => ({
  holders: textWords(vocabulary, 'holder-words'),
  ends: textWords(vocabulary, 'firm-ends'),
  acts: textWords(vocabulary, 'holder-acts'),
  before: textWords(vocabulary, 'before-names'),
}));
