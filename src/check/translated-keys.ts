import { labelled } from '../book/translate.ts';
import type { TranslationCheck } from './check.ts';
import { suggest } from './report.ts';

/** Reports labels, notes and editorial notes without English, and English that belongs to none of these. */
export const translatedKeys: TranslationCheck = ({ entry: translation, source }, _, report) => {
  const { one, entry } = source;
  const wanted = {
    labels: [
      ...labelled.flatMap((list) => one[list].map(({ id }) => `${list}-${id}`)),
      ...one.detection.map(({ value }) => `detection-${value}`),
      ...one.reasons.map(({ paragraph }) => `reasons-${paragraph}`),
    ],
    notes: one.facts.filter(({ note }) => note !== undefined).map(({ id }) => id),
    editorial: one.notes.map(({ id }) => id),
  };
  for (const field of ['labels', 'notes', 'editorial'] as const) {
    const given = Object.keys(translation.data[field] ?? {});
    for (const id of wanted[field].filter((one) => !given.includes(one))) {
      report(translation, [field], {
        found: `no English for "${id}"`,
        allowed: `the English of every ${field === 'editorial' ? 'editorial note' : field.slice(0, -1)} of ${entry.file}`,
        advice: `Add "${id}: …" under "${field}".`,
      });
    }
    for (const id of given.filter((one) => !wanted[field].includes(one))) {
      report(translation, [field, id], {
        found: `"${id}", which ${entry.file} does not have`,
        allowed: `ids of the case${suggest(id, wanted[field])}`,
        advice: 'Correct the id or take it out.',
      });
    }
  }
};
