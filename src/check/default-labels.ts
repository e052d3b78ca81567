import type { Vocabulary } from '../schema/vocabulary-files.ts';
import type { CaseCheck } from './check.ts';
import { textWords } from './text-words.ts';

/**
 * Reports parties that are named by the whole of their quote where it says more than the name: the page would show
 * 判处被告人陈某 as what somebody is called.
 */
export const defaultLabels: CaseCheck = ({ entry }, { vocabulary }, report) => {
  for (const [index, { id, label }] of entry.data.parties.entries()) {
    if (entry.front.parties?.[id]?.label !== undefined) continue;
    const word = wordBesideName(label, vocabulary);
    if (word === undefined) continue;
    report(entry, ['parties', index, 'label'], {
      found: `no label, so that the party is called by its whole quote "${label}", which says more than a name ("${word}")`,
      allowed: 'a quote that is the name, or a label',
      advice: 'Write the name alone as "label: …"; the quote may stay as it is.',
    });
  }
};

/**
 * The word of words that tells a role beside a name: one that they begin with, or that stands in words which do not end as
 * a name does. 某销售有限公司 is a name.
 */
function wordBesideName(words: string, vocabulary: Vocabulary): string | undefined {
  const ends = textWords(vocabulary, 'firm-ends');
  const isEnd = (text: string) => ends.some((end) => text.endsWith(end)) || nameEnd.test(text);
  const all = [...vocabulary['party-roles'].values()].flatMap(({ words: own = [] }) => own);
  // 旅客 and 报关行 call somebody what a name may do as well.
  const telling = all.filter((word) => !isEnd(word));
  return telling.find((word) => words.startsWith(word) || (words.includes(word) && !isEnd(words)));
}

/** Further ends of names, of persons and of firms: 陈某, 某加工厂, 某商行, 某经营部. */
const nameEnd = /[某人客厂店行部户商社所会团]$|企业$/u;
