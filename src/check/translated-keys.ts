import { toTranslate, translatedFields } from '../book/translate.ts';
import type { TranslationCheck } from './check.ts';
import { suggest } from './report.ts';

/** Reports labels, notes and editorial notes without English, and English that belongs to none of these. */
export const translatedKeys: TranslationCheck = ({ entry: translation, source }, _, report) => {
  const { one, entry } = source;
  const chinese = toTranslate(one);
  for (const field of translatedFields) {
    const wanted = [...chinese[field].keys()];
    const given = Object.keys(translation.data[field] ?? {});
    for (const id of wanted.filter((one) => !given.includes(one))) {
      report(translation, [field], {
        found: `no English for "${id}"`,
        allowed: `the English of every ${field === 'editorial' ? 'editorial note' : field.slice(0, -1)} of ${entry.file}`,
        advice: `Add "${id}: …" under "${field}".`,
      });
    }
    for (const id of given.filter((one) => !wanted.includes(one))) {
      report(translation, [field, id], {
        found: `"${id}", which ${entry.file} does not have`,
        allowed: `ids of the case${suggest(id, wanted)}`,
        advice: 'Correct the id or take it out.',
      });
    }
  }
};
