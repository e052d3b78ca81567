import { markNames } from '../text/mark-names.ts';
import type { CaseCheck } from './check.ts';
import {
  firstOfEach,
  lacksNames,
  namesOf,
  placeName,
  textsOf,
  textWords,
  textWordsFile,
} from './text-words.ts';

/** Reports quoted marks of the text that no registry has: “SINGER”商标, each of “adidas”、“nike”等商标标识, 标有“SELVA”的. */
export const unknownMarks: CaseCheck = (one, context, report) => {
  const { vocabulary } = context;
  if (lacksNames(one, context, 'brands')) return;
  const words = {
    nouns: textWords(vocabulary, 'mark-nouns'),
    verbs: textWords(vocabulary, 'mark-verbs'),
    works: textWords(vocabulary, 'works'),
    not: textWords(vocabulary, 'not-marks'),
  };
  const found = firstOfEach(textsOf(one), (text) => {
    const known = namesOf(text, 'brands');
    return markNames(text.text, words).filter(
      (mark) => !known.some(({ start, end }) => mark.start <= start && end <= mark.end),
    );
  });
  for (const { name, in: text } of found) {
    report(one.entry, ['brands'], {
      found: `the mark “${name.name}” in ${placeName(text)}, which no registry has`,
      allowed: `marks of content/registry/brands.yaml, and quoted words under "not-marks" in ${textWordsFile}`,
      advice:
        'Add the mark there and to "brands" of this case; if it is none, add it to "not-marks".',
    });
  }
};
